import { item, label, rule } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { ItemMark, Mark, PlainMark } from '../../../drawing/marks.js';
import { setOpeningText } from '../../../drawing/opening-text.js';
import type { MoreItem } from '../../../drawing/record-list.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import type { DocumentRow } from '../document-row.js';
import { type ColumnHeads, type DocumentColumns, INSET } from './columns.js';
import { documentMarks } from './document-marks.js';

/** All in pixels at a scale of 1. */
const SIDE = 9;
/** Above and below the words of a row: as a target, one of one line is 44 px high in large text. */
const PADDING = 4.25;
const HEAD = 26;

/** What stands at a height, and how high it is. */
interface SetRow {
  item: ItemMark;
  height: number;
}

/** The heads of the columns, over the rule of the first group. */
export function setHeads(heads: ColumnHeads, columns: DocumentColumns, y: number, context: LayoutContext): PlainMark[] {
  const font = type('small', context.scale);
  const baseline = y + HEAD * context.scale - 9 * context.scale;
  const head = (key: keyof ColumnHeads): PlainMark[] => {
    const column = columns[key];
    if (!column) return [];
    const x = key === 'mentions' ? column.x + column.width - context.measure(heads[key], font) : column.x;
    return [label(heads[key], x, baseline, font, 'ink-2', { isQuiet: true })];
  };
  return [...head('title'), ...head('verb'), ...head('issuers'), ...head('mentions')];
}

/** The height of the heads, in pixels at a scale of 1. */
export const HEADS_HEIGHT = HEAD;

/** A document: its mark and its title, and beside it or under it what became of it, with whom, and how often it is named. */
export function setDocument(
  row: DocumentRow,
  columns: DocumentColumns | null,
  y: number,
  context: LayoutContext,
): SetRow {
  const { width, scale } = context;
  const padding = PADDING * scale;
  const { x, width: room } = columns?.title ?? { x: INSET * scale, width: width - INSET * scale };
  const body = type('body', scale);
  const title = setOpeningText({ text: row.title, x, y: y + padding, width: room, ...body, tone: 'ink' }, context);
  const side = SIDE * scale;
  const mark = documentMarks(row, side, [{ x: 0.5, y: round(y + padding + (body.leading - side) / 2) }]);
  const beside = columns
    ? besideTitle(row, columns, y + padding, context)
    : underTitle(row, y + padding + title.height, context);
  const words = columns ? Math.max(title.height, beside.height) : title.height + beside.height;
  const height = words + padding * 2;
  return {
    item: item(row.target, targetBox(y, width, height), row.name, [...mark, ...title.marks, ...beside.marks]),
    height,
  };
}

function besideTitle(
  row: DocumentRow,
  columns: DocumentColumns,
  y: number,
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const font = type('note', context.scale, 'body');
  const blocks = (['verb', 'issuers', 'mentions'] as const).flatMap((key) => {
    const column = columns[key];
    const text = key === 'verb' && columns.isFolded ? row.detail : row[key];
    if (!column || text === '') return [];
    const x = key === 'mentions' ? column.x + column.width - context.measure(text, font) : column.x;
    return setText({ text, x, width: column.width, y, ...font, tone: 'ink-2' }, context);
  });
  return {
    marks: blocks.flatMap(({ marks }) => marks),
    height: Math.max(0, ...blocks.map(({ height }) => height)),
  };
}

function underTitle(
  { detail }: DocumentRow,
  y: number,
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  if (detail === '') return { marks: [], height: 0 };
  const x = INSET * context.scale;
  return setText(
    { text: detail, x, y, width: context.width - x, ...type('small', context.scale), tone: 'ink-2' },
    context,
  );
}

/** The end of a group that shows more of it. */
export function setMore(
  { target, more, truncated }: MoreItem,
  name: string,
  y: number,
  context: LayoutContext,
): SetRow {
  const { width, scale } = context;
  const x = INSET * scale;
  const words = (text: string): ReturnType<typeof setText> =>
    setText(
      { text, x, y: y + PADDING * scale, width: width - x, ...type('noteStrong', scale, 'body'), tone: 'ink' },
      context,
    );
  const set = words(more);
  const height = set.height + 2 * PADDING * scale;
  const inPicture = { label: truncated, marks: words(truncated).marks };
  return { item: item(target, targetBox(y, width, height), name, set.marks, { inPicture }), height };
}

/** A rule over each group. */
export function groupRule(y: number, width: number): Mark {
  return rule(y, 0, width, 'ink');
}

function targetBox(y: number, width: number, height: number): { x: number; y: number; width: number; height: number } {
  return { x: 0, y, width, height };
}
