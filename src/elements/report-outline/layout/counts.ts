import { bar, label } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { TEXTURES } from '../../../drawing/texture.js';
import { type } from '../../../drawing/type.js';
import { reportOutlineMessages } from '../messages.js';
import type { OutlineRow } from '../row.js';
import { type Columns, columnLabels, countType } from './columns.js';

const BAR = 9;
/** From the top of a line of counts to its baseline, in pixels at a scale of 1. */
const BASELINE = 15.5;

interface Place {
  left: number;
  top: number;
}

interface SetContent {
  marks: PlainMark[];
  height: number;
}

/** The counts of a row in their columns or as words, or the phrase in their place. */
export function setContent(
  row: OutlineRow,
  { left, top }: Place,
  columns: Columns | null,
  context: LayoutContext,
): SetContent {
  const { width, scale } = context;
  const font = type('small', scale, 'body');
  const { content } = row;
  if (typeof content === 'string')
    return setText({ text: content, x: round(left), y: top, width: width - left, ...font, tone: 'ink-3' }, context);
  if (columns) return { marks: setCounts(row, content, top, columns, context), height: font.leading };
  return setInWords(content, { left, top }, context);
}

/** The counts of one section in their columns: numbers and, where no section is inside it, bars. */
function setCounts(
  { isTotal, isPlanned, tone }: OutlineRow,
  counts: readonly number[],
  top: number,
  { lefts, inset, pixels }: Columns,
  { scale, measure, language }: LayoutContext,
): PlainMark[] {
  const { none } = reportOutlineMessages[language];
  const baseline = round(top + BASELINE * scale);
  const font = countType(scale, isTotal);
  const height = BAR * scale;
  return counts.flatMap((count, i): PlainMark[] => {
    const x = lefts[i] ?? 0;
    if (count === 0) return [label(none, x, baseline, type('small', scale), 'ink-3')];
    // Numbers end on one line, so that digits of one place are under each other.
    const start = x + inset - 5 * scale - measure(String(count), font);
    const number = label(String(count), start, baseline, font, 'ink');
    if (isTotal) return [number];
    const box = { x: x + inset, y: baseline - 5 * scale - height / 2, width: pixels(count), height };
    return [number, bar(box, TEXTURES[isPlanned ? 'planned' : 'done'], tone ?? 'ink-2')];
  });
}

/** Counts as words, for a page too narrow for columns; each name stays with its number. */
function setInWords(
  counts: readonly number[],
  { left, top }: Place,
  { width, scale, measure, language }: LayoutContext,
): SetContent {
  const { none } = reportOutlineMessages[language];
  const font = type('small', scale, 'body');
  const marks: PlainMark[] = [];
  let x = left;
  let y = top + BASELINE * scale;
  columnLabels(language).forEach((name, i) => {
    const text = `${name} ${counts[i] || none}`;
    const length = measure(text, font);
    if (x > left && x + length > width) {
      x = left;
      y += font.leading;
    }
    marks.push(label(text, x, y, font, 'ink-2'));
    x += length + 14 * scale;
  });
  return { marks, height: y - top + 5.5 * scale };
}
