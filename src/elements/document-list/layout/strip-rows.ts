import { max } from 'd3-array';
import { append } from '../../../drawing/append.js';
import { item, label, line, rule } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Font, Mark, PlainMark } from '../../../drawing/marks.js';
import type { MarkPlace } from '../../../drawing/record-mark.js';
import { type LengthScale, linearLength } from '../../../drawing/scale.js';
import { figureType, type } from '../../../drawing/type.js';
import { sequence } from '../../../platform/host-proof.js';
import { documentBar, documentMarks } from './document-marks.js';
import { countOf, type StripCell } from './strip-cell.js';

/** All in pixels at a scale of 1. */
const ROW = 32;
const SIDE = 8;
const PITCH = 10;
const BAR = 10;
const GAP = 12;
const COUNT_SIZE = 16;
const FOOT = 3;
/** A zone of marks that is narrower stands under its label. */
const LEAST_ZONE = 84;
/** Marks in more lines than these are no shorter to read than a bar. */
const MOST_LINES = 4;

interface RowColumns {
  /** Where the marks begin, and how far they go. */
  zone: { x: number; width: number };
  isUnder: boolean;
  /** The pixels of a count as a bar; null where each document is a mark. */
  pixels: LengthScale | null;
}

/**
 * The strip as rows: label, a mark a document or a bar, count.
 * @param isMany true where they are too many for marks
 */
export function layoutStripRows(
  cells: readonly StripCell[],
  isMany: boolean,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { width } = context;
  const columns = rowColumns(cells, isMany, context);
  const buttons: Mark[] = [];
  const lines: PlainMark[] = [rule(0, 0, width, 'ink')];
  let y = 1;
  cells.forEach((cell, i) => {
    const set = setRow(cell, columns, y, context);
    if (i > 0) lines.push(rule(y - 1, 0, width, 'hair'));
    if (cell.canPick) buttons.push(item(cell.target, { x: 0, y, width, height: set.height - 1 }, cell.name, set.marks));
    else append(lines, set.marks);
    y += set.height;
  });
  return { marks: [...buttons, ...lines, rule(y - 1, 0, width, 'ink')], height: y };
}

function rowColumns(
  cells: readonly StripCell[],
  isMany: boolean,
  { width, scale, measure }: LayoutContext,
): RowColumns {
  // In the weight that a picked one has, so that no column moves.
  const labels = max(cells, (cell) => measure(cell.label, type('noteStrong', scale))) ?? 0;
  const counts = max(cells, ({ count }) => measure(count, countFont(scale))) ?? 0;
  const beside = width - labels - counts - 2 * GAP * scale;
  const isUnder = beside < LEAST_ZONE * scale;
  const zone = isUnder ? { x: 0, width } : { x: labels + GAP * scale, width: beside };
  const most = max(cells, countOf) ?? 0;
  const isBars = isMany || Math.ceil(most / perLine(zone.width, scale)) > MOST_LINES;
  return { zone, isUnder, pixels: isBars ? linearLength(most, zone.width) : null };
}

function setRow(
  cell: StripCell,
  { zone, isUnder, pixels }: RowColumns,
  y: number,
  { width, scale, measure }: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const lines = pixels ? 1 : Math.ceil(countOf(cell) / perLine(zone.width, scale));
  const drawn = pixels ? BAR * scale : (lines * PITCH - (PITCH - SIDE)) * scale;
  const row = ROW * scale;
  const hasUnder = isUnder && cell.heaps.length > 0;
  const height = Math.round(hasUnder ? row + drawn + 8 * scale : Math.max(row, drawn + 14 * scale));
  const middle = y + (hasUnder ? row : height) / 2;
  const top = hasUnder ? y + row - 2 * scale : middle - drawn / 2;
  const words = type(cell.isPicked ? 'noteStrong' : 'note', scale);
  const count = countFont(scale);
  const tone = cell.canPick ? 'ink' : 'ink-3';
  const marks: PlainMark[] = [
    label(cell.label, 0, middle + words.size * 0.36, words, tone),
    ...(pixels ? heapBars(cell, zone.x, top, pixels, scale) : heapMarks(cell, zone, top, scale)),
    label(cell.count, width - measure(cell.count, count), middle + count.size * 0.36, count, tone),
  ];
  const foot = y + height - 1 - FOOT / 2;
  if (cell.isPicked) marks.push(line(0, foot, width, foot, 'ink', { width: FOOT }));
  return { marks, height };
}

function heapMarks({ heaps }: StripCell, zone: RowColumns['zone'], top: number, scale: number): PlainMark[] {
  const row = perLine(zone.width, scale);
  let placed = 0;
  return heaps.flatMap((heap) => {
    const places = sequence(heap.count, (i): MarkPlace => {
      const at = placed + i;
      return { x: zone.x + (at % row) * PITCH * scale, y: top + Math.floor(at / row) * PITCH * scale };
    });
    placed += heap.count;
    return documentMarks(heap, SIDE * scale, places);
  });
}

/** The bureaus' bars, one after the other. */
function heapBars({ heaps }: StripCell, left: number, y: number, pixels: LengthScale, scale: number): PlainMark[] {
  let total = 0;
  return heaps.map((heap) => {
    const x = left + pixels(total);
    total += heap.count;
    return documentBar(heap, { x, y, width: Math.max(left + pixels(total) - x, 1), height: BAR * scale });
  });
}

function perLine(width: number, scale: number): number {
  return Math.max(1, Math.floor((width + (PITCH - SIDE) * scale) / (PITCH * scale)));
}

function countFont(scale: number): Font {
  return figureType(COUNT_SIZE * scale);
}
