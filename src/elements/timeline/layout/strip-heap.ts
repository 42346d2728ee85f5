import { bar, label } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, PlainMark } from '../../../drawing/marks.js';
import { type MarkPlace, recordMarks } from '../../../drawing/record-mark.js';
import { TEXTURES } from '../../../drawing/texture.js';
import { type } from '../../../drawing/type.js';
import { sequence } from '../../../platform/host-proof.js';
import type { CellPart, StripCell } from './strip-cells.js';

/** A heap of a cell grows up from the base line or down from it. */
export type Direction = 'up' | 'down';

/** How heaps are drawn: their marks' size, or the pixels of a record in bars. */
export interface HeapScale {
  side: number;
  pitch: number;
  /** The pixels of a count as a bar; null where each record is a mark. */
  pixels: ((count: number) => number) | null;
}

/** How many marks stand side by side in a cell; those of a year end well before what stands beside it. */
function perRow({ kind, x0, x1, inset }: StripCell, { side, pitch }: HeapScale): number {
  const beside = kind === 'both' ? pitch : 0;
  return Math.max(1, Math.floor((x1 - x0 - inset - beside - side) / pitch) + 1);
}

/** The height of a heap: of its marks or its bar, in pixels. */
export function heapHeight(cell: StripCell, count: number, scale: HeapScale): number {
  if (count === 0) return 0;
  return scale.pixels ? scale.pixels(count) : Math.ceil(count / perRow(cell, scale)) * scale.pitch;
}

/**
 * A heap of marks, one a record, or a bar with its count.
 * @param base where it begins, in pixels; it grows from there in its direction
 */
export function layoutHeap(
  cell: StripCell,
  parts: readonly CellPart[],
  { base, direction, scale }: { base: number; direction: Direction; scale: HeapScale },
  toneOf: (bureau: string) => BureauTone,
  context: LayoutContext,
): PlainMark[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  if (scale.pixels) return layoutBar(cell, parts, { base, direction, pixels: scale.pixels }, toneOf, context);
  const { side, pitch } = scale;
  const row = perRow(cell, scale);
  // In the calendar they stand in the middle of their cell; in a column they begin at its edge.
  const used = Math.min(row, total) * pitch - (pitch - side);
  const left = cell.kind === 'dated' ? (cell.x0 + cell.x1 - used) / 2 : cell.x0 + cell.inset;
  let placed = 0;
  return parts.flatMap(({ bureau, status, count }) => {
    const places = sequence(count, (i): MarkPlace => {
      const at = placed + i;
      const level = Math.floor(at / row);
      const x = left + (at % row) * pitch;
      return { x, y: direction === 'up' ? base - level * pitch - side : base + level * pitch };
    });
    placed += count;
    return recordMarks(toneOf(bureau), status, side, places);
  });
}

function layoutBar(
  { x0: edge, x1, inset }: StripCell,
  parts: readonly CellPart[],
  { base, direction, pixels }: { base: number; direction: Direction; pixels: (count: number) => number },
  toneOf: (bureau: string) => BureauTone,
  { measure, scale }: LayoutContext,
): PlainMark[] {
  const x0 = edge + (inset > 4 ? inset : 0);
  const sign = direction === 'up' ? -1 : 1;
  const width = Math.max(x1 - x0 - 2, 1);
  let total = 0;
  const marks = parts.map(({ bureau, status, count }): PlainMark => {
    const [from, to] = [pixels(total), pixels(total + count)];
    total += count;
    const height = Math.max(to - from, 1);
    const y = direction === 'up' ? base - from - height : base + from;
    return bar({ x: x0 + 1, y, width, height }, TEXTURES[status], toneOf(bureau));
  });
  const font = type('tag', scale);
  const text = String(total);
  if (measure(text, font) > x1 - x0) return marks;
  const end = base + sign * pixels(total);
  const baseline = direction === 'up' ? end - 4 * scale : end + 13 * scale;
  return [...marks, label(text, (x0 + x1) / 2, baseline, font, 'ink-2', { anchor: 'middle' })];
}
