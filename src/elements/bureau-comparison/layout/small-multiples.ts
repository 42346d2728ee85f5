import { max } from 'd3-array';
import { append } from '../../../drawing/append.js';
import { rule } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Drawing, Mark } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import type { LegendEntry } from '../../../i18n/legend.js';
import { isAtLeast, titleColumn } from './breakpoints.js';
import { columnsFor } from './columns.js';
import { countColumnsFor } from './count-columns.js';
import { type MeasureColumn, setRow } from './row.js';
import { type ComparedRow, isComparable, isCounted, measuredFigures, type RowSection } from './rows.js';
import { scalesOf } from './value-scale.js';

/** The longest line of a section's lead, in its own em. */
const LEAD_EMS = 46;

/**
 * Small multiples: a row a measure, those of one unit on one scale from zero, counts a mark a record; then the one-sided
 * rows, in two columns where there is room, whose bars are stubs.
 */
export function layoutSmallMultiples(sections: readonly RowSection[], context: LayoutContext): Drawing {
  const comparable = sections.flatMap((section) => section.rows).filter((row) => isComparable(row) || isCounted(row));
  const marks: Mark[] = [];
  let y = 0;
  for (const section of sections) {
    const head = setSectionHead(section, y, context);
    marks.push(...head.marks);
    y += head.height;
    const body = section.rows.some((row) => isComparable(row) || isCounted(row))
      ? setComparableRows(section.rows, comparable, y, context)
      : setOneSidedRows(section.rows, y, context);
    append(marks, body.marks);
    y += body.height;
  }
  return { width: context.width, height: Math.ceil(y), marks, legend: legendOf(sections) };
}

interface Block {
  marks: Mark[];
  height: number;
}

/** A section's title and lead under a rule of ink; none where it has no title. */
function setSectionHead({ title, lead }: RowSection, y: number, context: LayoutContext): Block {
  const { width, scale } = context;
  if (title === '') return { marks: [], height: 0 };
  const top = y + 10 * scale;
  const heading = setText(
    { text: title, x: 0, y: top, width, tone: 'ink', ...type('noteStrong', scale, 'body') },
    context,
  );
  const font = type('note', scale, 'body');
  const leadWidth = Math.min(width, LEAD_EMS * font.size);
  const under =
    lead === ''
      ? { marks: [], height: 0 }
      : setText({ text: lead, x: 0, y: top + heading.height, width: leadWidth, tone: 'ink-2', ...font }, context);
  return {
    marks: [rule(y, 0, width, 'ink'), ...heading.marks, ...under.marks],
    height: 22 * scale + heading.height + under.height,
  };
}

/**
 * @param comparable the comparable rows of all sections: bars of every section begin and end alike
 */
function setComparableRows(
  rows: readonly ComparedRow[],
  comparable: readonly ComparedRow[],
  y: number,
  context: LayoutContext,
): Block {
  const { width, scale } = context;
  const isBeside = isAtLeast('wide', context);
  const title = titleColumn(context);
  const column: MeasureColumn = { left: 0, width: isBeside ? title.width : width, isBeside };
  const left = isBeside ? title.width + title.gap : 0;
  const columns = columnsFor(comparable, left, width, context);
  const scales = scalesOf(comparable, columns.longest, context.language);
  const counted = comparable.filter(isCounted);
  const counts = counted.length > 0 ? countColumnsFor(counted, left, width, context) : null;
  const marks: Mark[] = [];
  let at = y;
  rows.forEach((row, i) => {
    if (i > 0) {
      marks.push(rule(at, 0, width, 'hair'));
      at += 14 * scale;
    }
    const frame = { columns, column, values: scales(row), counts: isCounted(row) ? counts : null };
    const set = setRow(row, frame, at, context);
    append(marks, set.marks);
    at += set.height + 16 * scale;
  });
  return { marks, height: at - y };
}

function setOneSidedRows(rows: readonly ComparedRow[], y: number, context: LayoutContext): Block {
  const { width, scale } = context;
  const count = isAtLeast('wide', context) && rows.length > 1 ? 2 : 1;
  const gap = (isAtLeast('widest', context) ? 56 : 36) * scale;
  const columnWidth = Math.floor((width - gap * (count - 1)) / count);
  const marks: Mark[] = [];
  let at = y;
  for (let first = 0; first < rows.length; first += count) {
    const beside = rows.slice(first, first + count).map((row, i) => ({ row, left: i * (columnWidth + gap) }));
    if (first > 0) {
      for (const { left } of beside) marks.push(rule(at, left, left + columnWidth, 'hair'));
      at += 10 * scale;
    }
    const sets = beside.map(({ row, left }) => {
      const columns = columnsFor(rows, left, left + columnWidth, context);
      const values = scalesOf([row], columns.longest, context.language)(row);
      const column = { left, width: columnWidth, isBeside: false };
      return setRow(row, { columns, column, values, counts: null }, at, context);
    });
    append(marks, ...sets.map((set) => set.marks));
    at += (max(sets, ({ height }) => height) ?? 0) + 12 * scale;
  }
  return { marks, height: at - y };
}

const LEGEND_ORDER: LegendEntry[] = ['done', 'planned', 'expected', 'over', 'nearly', 'under', 'about', 'range'];

/** What the drawing uses that a reader may need explained; plain solid bars alone explain themselves. */
function legendOf(sections: readonly RowSection[]): LegendEntry[] {
  const figures = sections.flatMap(({ rows }) => rows.flatMap(measuredFigures));
  const used = new Set<LegendEntry>();
  if (figures.some(({ status }) => status !== 'done')) for (const { status } of figures) used.add(status);
  const statuses = new Set(figures.flatMap(({ records = [] }) => records));
  if (statuses.size > 1 || (statuses.size === 1 && !statuses.has('done')))
    for (const status of statuses) used.add(status);
  for (const { quantity } of figures) {
    if (quantity.high !== undefined) used.add('range');
    else if (quantity.qualifier !== 'exact') used.add(quantity.qualifier);
  }
  return LEGEND_ORDER.filter((entry) => used.has(entry));
}
