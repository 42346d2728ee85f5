import { label, opener, SEAL_GAP, SEAL_SIZE } from '../../../drawing/builders.js';
import { figureParts } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Font, PlainMark } from '../../../drawing/marks.js';
import { figureType, type } from '../../../drawing/type.js';
import type { BlockRows, ChangeRow, MeasuredRow } from './rows.js';

const NUMERAL = 17;

/** Rows with the width of their changes in words. */
export function measureChanges(block: BlockRows<ChangeRow>, context: LayoutContext): BlockRows {
  const measured = (row: ChangeRow): MeasuredRow => ({
    ...row,
    labelWidth: setParts(row, 0, context.scale, context).end,
  });
  return { ...block, groups: block.groups.map(({ heading, rows }) => ({ heading, rows: rows.map(measured) })) };
}

/** A change in words, 增长19.8%, which open its source; the seal is after them, or before them where another edge is theirs. */
export function changeLabel(
  row: MeasuredRow,
  { x, baseline, sealBefore, room = Number.POSITIVE_INFINITY }: LabelPlace,
  context: LayoutContext,
): PlainMark[] {
  const { scale } = context;
  const fitting = scale * Math.min(1, room / row.labelWidth);
  const { parts, end } = setParts(row, x, fitting, context);
  const marks = parts.map(({ text, at, font, lang }) => label(text, at, baseline, font, 'ink', { lang }));
  const sealX = sealBefore === null ? end + SEAL_GAP * scale : x - sealBefore - (SEAL_GAP + SEAL_SIZE) * scale;
  return [...marks, ...opener([{ x1: x, x2: end, baseline, size: NUMERAL * fitting }], scale, sealX)];
}

/** Where a label stands. */
interface LabelPlace {
  x: number;
  baseline: number;
  /** How far before the words the seal keeps clear of them; null where it stands after them. */
  sealBefore: number | null;
  /** It is set smaller where it is wider than this. */
  room?: number;
}

/** A part of a label, set. */
interface SetPart {
  text: string;
  at: number;
  font: Font;
  lang: string | undefined;
}

function setParts(
  { words }: ChangeRow,
  x: number,
  scale: number,
  { measure, language }: LayoutContext,
): { parts: SetPart[]; end: number } {
  const large = figureType(NUMERAL * scale);
  const small = type('note', scale);
  let end = x;
  const parts = figureParts(words, language).map(({ text, isNumber, isJoined, lang }, i): SetPart => {
    if (i > 0) end += (isJoined ? 1.5 : 4) * scale;
    const font = isNumber ? large : small;
    const at = end;
    end += measure(text, font);
    return { text, at, font, lang };
  });
  return { parts, end };
}
