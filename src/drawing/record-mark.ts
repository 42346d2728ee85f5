/** The mark of one record: ■ ● ▲ ◆ by bureau, solid where done, hatched where planned, in outline where expected. */
import { sequence } from '../platform/host-proof.js';
import type { Status } from '../report/status.js';
import { path } from './builders.js';
import { bureauMark } from './bureau.js';
import type { BureauTone, PathMark } from './marks.js';
import { round } from './round.js';

/** The top left corner of a mark's box, in pixels. */
export interface MarkPlace {
  x: number;
  y: number;
}

/** The width of the outline, in pixels; what is done has none. */
const OUTLINE: Readonly<Record<Status, number>> = { done: 0, planned: 1.2, expected: 1.5 };
/** From one line of the hatching to the next along an edge, in pixels: closer than on bars, so that a small mark has three. */
const HATCH = 3.4;

type Corner = readonly [x: number, y: number];

/** The corners of a mark's shape in a box of 1 × 1; a circle has many. */
const CORNERS: Record<BureauTone, readonly Corner[]> = {
  'bureau-1': [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
  'bureau-2': sequence(
    24,
    (i): Corner => [0.5 + Math.cos((i * Math.PI) / 12) / 2, 0.5 + Math.sin((i * Math.PI) / 12) / 2],
  ),
  'bureau-3': [
    [0.5, 0],
    [1, 1],
    [0, 1],
  ],
  'bureau-4': [
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
  ],
};

/**
 * Marks of one bureau and status as few paths, however many they are.
 * @param side the side of a mark's box, in pixels
 */
export function recordMarks(tone: BureauTone, status: Status, side: number, places: readonly MarkPlace[]): PathMark[] {
  if (places.length === 0) return [];
  const stroke = OUTLINE[status];
  const shapes = places
    .map(({ x, y }) => bureauMark(tone, round(x + stroke / 2), round(y + stroke / 2), round(side - stroke)).d)
    .join('');
  if (status === 'done') return [path(shapes, tone)];
  if (status === 'expected') return [path(shapes, tone, stroke)];
  const lines = hatching(tone, side);
  const hatch = places
    .flatMap(({ x, y }) =>
      lines.map(([from, to]) => `M${round(x + from[0])} ${round(y + from[1])}L${round(x + to[0])} ${round(y + to[1])}`),
    )
    .join('');
  return [path(shapes, tone, stroke), path(hatch, tone, stroke)];
}

/** Lines at 45° inside a shape whose box is `side` wide, its top left corner at 0: real lines, which need no pattern's id. */
function hatching(tone: BureauTone, side: number): [from: Corner, to: Corner][] {
  const corners = CORNERS[tone].map(([x, y]): Corner => [x * side, y * side]);
  const lines: [Corner, Corner][] = [];
  for (let sum = HATCH * 0.75; sum < side * 2; sum += HATCH) {
    // Where the line x + y = sum meets the edges of the shape.
    const met = corners.flatMap(([x1, y1], i): Corner[] => {
      const [x2, y2] = corners[(i + 1) % corners.length] ?? [x1, y1];
      const before = x1 + y1 - sum;
      const after = x2 + y2 - sum;
      if (before === after || before * after > 0) return [];
      const share = before / (before - after);
      return [[x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]];
    });
    const ends = [...met].sort(([a], [b]) => a - b);
    const [from, to] = [ends[0], ends.at(-1)];
    if (from && to && to[0] - from[0] > 1) lines.push([from, to]);
  }
  return lines;
}
