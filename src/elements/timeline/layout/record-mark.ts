/** The mark of one record: ■ ● ▲ ◆ by bureau, solid where done, hatched where planned, in outline where expected. */
import { path } from '../../../drawing/builders.js';
import { bureauMark } from '../../../drawing/bureau.js';
import type { BureauTone, PathMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { sequence } from '../../../platform/host-proof.js';
import type { Status } from '../../../report/status.js';

/** A place of a mark: its top left corner, in pixels. */
export interface MarkPlace {
  x: number;
  y: number;
}

const OUTLINE = { done: 0, planned: 1.2, expected: 1.5 } as const;
/** From one line of the hatching to the next along an edge. */
const HATCH = 3.4;

/** The corners of a mark's shape in a box of 1 × 1; a circle has many. */
const CORNERS: Record<BureauTone, readonly (readonly [number, number])[]> = {
  'bureau-1': [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
  'bureau-2': sequence(
    16,
    (i) => [0.5 + Math.cos((i * Math.PI) / 8) / 2, 0.5 + Math.sin((i * Math.PI) / 8) / 2] as const,
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
  const inset = stroke / 2;
  const shapes = places
    .map(({ x, y }) => bureauMark(tone, round(x + inset), round(y + inset), round(side - stroke)).d)
    .join('');
  if (status === 'done') return [path(shapes, tone)];
  if (status === 'expected') return [path(shapes, tone, stroke)];
  const lines = hatching(tone, side);
  const hatch = places
    .flatMap(({ x, y }) =>
      lines.map(([x1, y1, x2, y2]) => `M${round(x + x1)} ${round(y + y1)}L${round(x + x2)} ${round(y + y2)}`),
    )
    .join('');
  return [path(shapes, tone, stroke), path(hatch, tone, 1.2)];
}

/** Lines at 45° inside a shape whose box is `side` wide, its top left corner at 0. */
function hatching(tone: BureauTone, side: number): [number, number, number, number][] {
  const corners = CORNERS[tone].map(([x, y]) => [x * side, y * side] as const);
  const lines: [number, number, number, number][] = [];
  for (let at = HATCH * 0.75; at < side * 2; at += HATCH) {
    // Where the line x + y = at meets the edges of the shape.
    const met = corners.flatMap(([x1, y1], i): [number, number][] => {
      const [x2, y2] = corners[(i + 1) % corners.length] ?? [x1, y1];
      const [from, to] = [x1 + y1 - at, x2 + y2 - at];
      if (from === to || from * to > 0) return [];
      const share = from / (from - to);
      return [[x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]];
    });
    const [first] = met;
    const last = met.reduce(
      (a, b) => (first && Math.abs(b[0] - first[0]) > Math.abs(a[0] - first[0]) ? b : a),
      met[0] ?? [0, 0],
    );
    if (first && Math.abs(last[0] - first[0]) > 1) lines.push([...first, ...last]);
  }
  return lines;
}
