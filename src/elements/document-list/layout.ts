import { append } from '../../drawing/append.js';
import { label, tag, tagWidth } from '../../drawing/builders.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing, Mark, PlainMark } from '../../drawing/marks.js';
import type { MoreItem } from '../../drawing/record-list.js';
import { setText } from '../../drawing/text.js';
import { type } from '../../drawing/type.js';
import type { DocumentRow } from './document-row.js';
import { type ColumnHeads, documentColumns } from './layout/columns.js';
import { groupRule, HEADS_HEIGHT, setDocument, setHeads, setMore } from './layout/rows.js';
import { layoutStrip } from './layout/strip.js';
import type { StripCell } from './layout/strip-cell.js';

/** Documents of one status, as many as are shown. */
export interface ListedGroup {
  heading: string;
  /** How many there are, shown or not. */
  count: string;
  /** 计划 or "": boxed before the heading of what is not done. */
  tag: string;
  rows: readonly DocumentRow[];
  /** The end that shows more of them, with what a screen reader says; null where all are shown. */
  more: (MoreItem & { name: string }) | null;
}

export interface DocumentListDrawing {
  /** None where there is nothing to choose among. */
  cells: readonly StripCell[];
  groups: readonly ListedGroup[];
  heads: ColumnHeads;
  /** In place of the groups where there is none. */
  empty: string;
}

/** From the strip to the list, and from one group to the next, in pixels at a scale of 1. */
const AFTER_STRIP = 14;
const BETWEEN_GROUPS = 14;

/** The strip of counts by status, and under it the documents, a row each, under their status. */
export function layoutDocumentList(
  { cells, groups, heads, empty }: DocumentListDrawing,
  context: LayoutContext,
): Drawing {
  const { width, scale } = context;
  const marks: Mark[] = [];
  let y = 0;
  if (cells.length > 0) {
    const strip = layoutStrip(cells, context);
    append(marks, strip.marks);
    y = strip.height + AFTER_STRIP * scale;
  }
  if (groups.length === 0) {
    const words = setText({ text: empty, x: 0, y, width, ...type('body', scale), tone: 'ink-3' }, context);
    append(marks, words.marks);
    return { width, height: Math.ceil(y + words.height), marks, legend: [] };
  }
  const columns = documentColumns(
    groups.flatMap(({ rows }) => rows),
    heads,
    context,
  );
  if (columns) {
    append(marks, setHeads(heads, columns, y, context));
    y += HEADS_HEIGHT * scale;
  }
  for (const group of groups) {
    y = Math.round(y);
    const head = setGroupHead(group, y, context);
    marks.push(groupRule(y, width));
    append(marks, head.marks);
    y += head.height;
    for (const row of group.rows) {
      const set = setDocument(row, columns, y, context);
      marks.push(set.item);
      y += set.height;
    }
    if (group.more) {
      const set = setMore(group.more, group.more.name, y, context);
      marks.push(set.item);
      y += set.height;
    }
    y += BETWEEN_GROUPS * scale;
  }
  return { width, height: Math.ceil(y - BETWEEN_GROUPS * scale), marks, legend: [] };
}

/** What a group is of, and how many there are: 印发、出台、发布 23份. */
function setGroupHead(
  { heading, count, tag: status }: ListedGroup,
  y: number,
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const { width, scale, measure } = context;
  const strong = type('strong', scale);
  const small = type('note', scale);
  const top = y + 6 * scale;
  const indent = status === '' ? 0 : tagWidth(status, context) + 8 * scale;
  const after = measure(count, small) + 8 * scale;
  const words = setText(
    { text: heading, x: indent, y: top, width: width - indent - after, ...strong, tone: 'ink' },
    context,
  );
  const baseline = words.marks.at(-1)?.y ?? top;
  return {
    marks: [
      ...(status === '' ? [] : [tag(status, 0, top + 2 * scale, true, context, { height: 18, isQuiet: true })]),
      ...words.marks,
      label(count, indent + words.lastWidth + 8 * scale, baseline, small, 'ink-2'),
    ],
    height: words.height + 8 * scale,
  };
}
