import { cumsum, sum } from 'd3-array';
import { item, label, line, rule } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Font, Mark, PlainMark } from '../../../drawing/marks.js';
import type { MarkPlace } from '../../../drawing/record-mark.js';
import { figureType, type } from '../../../drawing/type.js';
import { sequence } from '../../../platform/host-proof.js';
import { documentMarks } from './document-marks.js';
import { countOf, type StripCell } from './strip-cell.js';

/** All in pixels at a scale of 1: marks, five of them high, and the words under them. */
const SIDE = 9;
const PITCH = 12;
const HIGH = 5;
const TOP = 4;
const COUNT = { size: 18, baseline: TOP + HIGH * PITCH + 19 };
const LABEL = COUNT.baseline + 18;
const HEIGHT = LABEL + 12;
/** From the line between two cells to what stands in one; the first begins at the edge. */
const PADDING = 13;
const FOOT = 3;

/** The least width of each cell: what it holds, and the space on both sides of it. */
export function leastCells(cells: readonly StripCell[], { measure, scale }: LayoutContext): number[] {
  return cells.map((cell, i) => {
    const marks = Math.ceil(countOf(cell) / HIGH) * PITCH * scale;
    const words = Math.max(measure(cell.count, countFont(scale)), measure(cell.label, labelFont(cell, scale)));
    return Math.max(marks, words) + PADDING * scale * (i === 0 ? 1 : 2);
  });
}

/**
 * Cells side by side over the whole width: what is left over goes to all that have marks.
 * @param least the least width of each
 */
export function layoutCells(
  cells: readonly StripCell[],
  least: readonly number[],
  { width, scale }: LayoutContext,
): { marks: Mark[]; height: number } {
  const grown = Math.max(cells.length - 1, 1);
  const more = Math.max(width - sum(least), 0) / grown;
  const ends = cumsum(least.map((own, i) => own + (i === 0 && cells.length > 1 ? 0 : more)));
  const height = Math.round(HEIGHT * scale);
  const buttons: Mark[] = [];
  const lines: PlainMark[] = [];
  cells.forEach((cell, i) => {
    const x0 = Math.round(ends[i - 1] ?? 0);
    const x1 = Math.round(ends[i] ?? width);
    const left = x0 + (i === 0 ? 0 : PADDING * scale);
    const marks: PlainMark[] = [
      ...heapMarks(cell, left, scale),
      label(cell.count, left, COUNT.baseline * scale, countFont(scale), cell.canPick ? 'ink' : 'ink-3'),
      label(cell.label, left, LABEL * scale, labelFont(cell, scale), cell.canPick ? 'ink' : 'ink-3'),
    ];
    if (cell.isPicked) marks.push(line(x0, height - FOOT / 2, x1, height - FOOT / 2, 'ink', { width: FOOT }));
    if (cell.canPick)
      buttons.push(item(cell.target, { x: x0, y: 0, width: x1 - x0, height: height - 1 }, cell.name, marks));
    else lines.push(...marks);
    if (i > 0) lines.push(line(x0 + 0.5, 0, x0 + 0.5, height, 'hair'));
  });
  // The buttons first: where the lines change, a reader's focus stays on the one that was pressed.
  return { marks: [...buttons, ...lines, rule(height - 1, 0, width, 'ink')], height };
}

function heapMarks({ heaps }: StripCell, left: number, scale: number): PlainMark[] {
  const bottom = (TOP + HIGH * PITCH) * scale;
  let placed = 0;
  return heaps.flatMap((heap) => {
    const places = sequence(heap.count, (i): MarkPlace => {
      const at = placed + i;
      return {
        x: left + Math.floor(at / HIGH) * PITCH * scale,
        y: bottom - (at % HIGH) * PITCH * scale - SIDE * scale,
      };
    });
    placed += heap.count;
    return documentMarks(heap, SIDE * scale, places);
  });
}

function countFont(scale: number): Font {
  return figureType(COUNT.size * scale);
}

function labelFont({ isPicked }: StripCell, scale: number): Font {
  return type(isPicked ? 'denseStrong' : 'dense', scale);
}
