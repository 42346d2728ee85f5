import { max, rollup, sum } from 'd3-array';
import { append } from '../../../drawing/append.js';
import { item, line, rule } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { ItemMark, Mark, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { linearLength } from '../../../drawing/scale.js';
import { cellName } from '../cell-name.js';
import type { TimelineLabels } from '../labels.js';
import { timelineMessages } from '../messages.js';
import type { Columns } from './columns.js';
import { recordGlyph } from './glyph.js';
import type { TimelineIndex } from './record-index.js';
import { type CellPart, type StripCell, type StripCells, type StripSpan, stripCells } from './strip-cells.js';
import { calendarHeader, columnHeader, gridLines, hasOwnHeader, headerHeight } from './strip-header.js';
import { type Direction, type HeapScale, heapHeight, layoutHeap } from './strip-heap.js';
import type { Projection } from './time-scale.js';
import type { PickedCell } from './view.js';

export interface StripOptions {
  projection: Projection;
  columns: Columns;
  /** The pixel of the publication's line; null where it is out of sight. */
  now: number | null;
  hasTerms: boolean;
  picked: PickedCell | null;
  labels: Pick<TimelineLabels, 'toneOf' | 'bureau'>;
}

/** A cell is at least so wide. */
const LEAST_CELL = 24;
/** The tallest bar. */
const TALLEST = 56;
/** From the base line to the heap under it. */
const BELOW = 4;

/**
 * The strip: how many records there are, cell by cell; one mark a record, away from one base line, the first bureau up, the
 * second down; of more than two all go up. Each cell is a button that shows what is in it alone. The number of marks is
 * bound by the width, however many records there are.
 */
export function layoutStrip(
  timeline: TimelineIndex,
  { projection, columns, now, hasTerms, picked, labels }: StripOptions,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { width, scale } = context;
  const { toneOf } = labels;
  const { cells, spans, isBars } = cellsOfStrip(timeline, { projection, columns, hasTerms }, context);
  const [, second] = timeline.bureaus;
  const isTwo = timeline.bureaus.length === 2;
  const directionOf = (bureau: string): Direction => (isTwo && bureau === second?.id ? 'down' : 'up');
  const partsOf = (cell: StripCell, direction: Direction): CellPart[] =>
    cell.parts.filter(({ bureau }) => directionOf(bureau) === direction);
  const countOf = (cell: StripCell, direction: Direction): number =>
    sum(partsOf(cell, direction), ({ count }) => count);
  const most = max(cells, (cell) => Math.max(countOf(cell, 'up'), countOf(cell, 'down'))) ?? 0;
  const heaps: HeapScale = { ...columns, pixels: isBars ? linearLength(most, TALLEST * scale) : null };
  const levels = (direction: Direction): { heap: number; total: number; spans: StripSpan[] } => {
    const own = spans.filter(({ bureau }) => directionOf(bureau) === direction);
    const heightOf = (cell: StripCell): number => heapHeight(cell, countOf(cell, direction), heaps);
    const words = isBars ? 18 * scale : 0;
    // What lasts stands beyond the heaps of the cells that it goes over.
    const reach = max(own, ({ record }) => projection.x(record.end)) ?? 0;
    const heap = max(cells, (cell) => (cell.step && cell.x0 < reach - 1 ? heightOf(cell) : 0)) ?? 0;
    const others = max(cells, heightOf) ?? 0;
    const inner = heap > 0 ? heap + words : 0;
    return {
      heap: inner,
      total: Math.max(inner + own.length * columns.pitch, others > 0 ? others + words : 0),
      spans: own,
    };
  };
  const up = levels('up');
  const down = levels('down');
  // Years alone have one row of names.
  const rise = cells.some((cell) => cell.step?.unit !== 'year' || hasOwnHeader(cell, cells)) ? 0 : 19 * scale;
  const header = headerHeight(scale) - rise;
  const base = Math.round(header + 6 * scale + up.total);
  const height = Math.round(base + (down.total > 0 ? BELOW * scale + down.total : 0) + 9 * scale);

  const marks: Mark[] = gridLines(cells, 22 * scale - rise, height);
  append(marks, baseLines(cells, base), calendarHeader(cells, { projection, now, rise }, context));
  for (const [direction, { heap, spans: own }] of [
    ['up', up],
    ['down', down],
  ] as const)
    own.forEach(({ bureau, record }, i) => {
      const away = heap + i * columns.pitch;
      const top = direction === 'up' ? base - BELOW * scale - away - columns.side : base + BELOW * scale + away;
      append(marks, recordGlyph(record, projection, toneOf(bureau), round(top), columns.side).marks);
    });
  cells.forEach((cell) => {
    if (cell.count === 0) return;
    const drawn: PlainMark[] = [];
    for (const direction of ['up', 'down'] as const) {
      const from = base + (direction === 'up' ? -BELOW : BELOW) * scale;
      drawn.push(
        ...layoutHeap(cell, partsOf(cell, direction), { base: from, direction, scale: heaps }, toneOf, context),
      );
    }
    if (hasOwnHeader(cell, cells)) drawn.push(...columnHeader(cell, headerRoom(cell, columns, context), context));
    const isPicked = isSameCell(cell, picked);
    if (isPicked) drawn.push(line(cell.x0, height - 1.5, cell.x1, height - 1.5, 'ink', { width: 3 }));
    // What the edge has left of a side may be too narrow to press.
    if (cell.x1 - cell.x0 < LEAST_CELL * scale - 0.5) append(marks, drawn);
    else
      marks.push(
        cellItem(cell, { height, isPicked, count: countWords(cell, isBars, labels, context) }, drawn, context),
      );
  });
  marks.push(rule(height, 0, width, 'ink'));
  return { marks, height };
}

/** The cells that each timeline was last asked for: its words and its drawing both ask. */
const known = new WeakMap<TimelineIndex, { key: string; cells: StripCells }>();

/** The cells of a strip, as wide as marks or counts need. */
export function cellsOfStrip(
  timeline: TimelineIndex,
  { projection, columns, hasTerms }: Pick<StripOptions, 'projection' | 'columns' | 'hasTerms'>,
  { width, scale }: LayoutContext,
): StripCells {
  const key = [projection.from, projection.to, columns.left, columns.right, width, scale, hasTerms].join(' ');
  const last = known.get(timeline);
  if (last?.key === key) return last.cells;
  const least = { month: 29 * scale, mark: LEAST_CELL * scale, bar: 44 * scale };
  const cells = stripCells(timeline, { projection, columns, width, hasTerms }, least);
  known.set(timeline, { key, cells });
  return cells;
}

function cellItem(
  cell: StripCell,
  { height, isPicked, count }: { height: number; isPicked: boolean; count: string },
  drawn: PlainMark[],
  { language }: LayoutContext,
): ItemMark {
  const { kind, from, to, x0, x1 } = cell;
  const { pick } = timelineMessages[language].strip;
  return item(
    { type: 'cluster', lane: kind, from, to },
    { x: x0, y: 0, width: Math.max(x1 - x0, 1), height },
    pick(cellName(cell, language), count, isPicked),
    drawn,
  );
}

/** How many records a cell holds; of each bureau where their bars say so. */
function countWords(
  { parts, count }: StripCell,
  isBars: boolean,
  labels: StripOptions['labels'],
  { language }: LayoutContext,
): string {
  const { counts } = timelineMessages[language];
  const byBureau = rollup(
    parts,
    (own) => sum(own, (part) => part.count),
    ({ bureau }) => bureau,
  );
  if (!isBars || byBureau.size < 2) return counts.all(count);
  return counts.byBureau(
    count,
    [...byBureau].map(([bureau, own]) => [labels.bureau(bureau), own]),
  );
}

/** How far the words over a column reach. */
function headerRoom(
  { kind, x0, x1, inset }: StripCell,
  { left, right, terms }: Columns,
  { width }: LayoutContext,
): number {
  if (kind === 'year-only') return left - x0 - 6;
  if (kind === 'terms') return width - x0;
  return Math.min(terms < width ? terms : right, x1 + 40) - x0 - inset - 6;
}

/** Ink under what has a date, a hairline under what has a year, and none under what is on no calendar. */
function baseLines(cells: readonly StripCell[], base: number): PlainMark[] {
  const lines: PlainMark[] = [];
  for (const { kind, isAhead, x0, x1, inset } of cells) {
    if (kind === 'terms') continue;
    const isFaint = kind === 'year-only' || (kind === 'both' && isAhead);
    lines.push(
      line(x0 + (kind === 'both' && isAhead ? inset : 0), base, x1, base, isFaint ? 'hair' : 'axis', {
        width: isFaint ? 1 : 1.5,
      }),
    );
  }
  return lines;
}

function isSameCell({ kind, from, to }: StripCell, picked: PickedCell | null): boolean {
  if (picked?.kind !== kind) return false;
  return kind === 'terms' || (picked.from === from && picked.to === to);
}
