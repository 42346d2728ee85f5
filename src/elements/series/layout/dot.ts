import { line, path } from '../../../drawing/builders.js';
import type { PathMark, PlainMark, Tone } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import type { Quantity } from '../../../report/types.js';

const RADIUS = 3.5;

/** A value's place: its middle, and the height of the upper end of a range. */
interface Place {
  x: number;
  y: number;
  high?: number | undefined;
}

/**
 * The mark of a value: a dot, a ring where it is only expected, a zigzag where it is about so, a wedge above or below what
 * is more or less than is written, a line as long as a range.
 */
export function dot(
  { x, y, high }: Place,
  { qualifier }: Pick<Quantity, 'qualifier'>,
  isExpected: boolean,
  tone: Tone,
  scale: number,
): PlainMark[] {
  const radius = RADIUS * scale;
  if (high !== undefined) return [line(x, y, x, high, tone, { width: 5 * scale })];
  if (qualifier === 'about') {
    const [step, rise] = [2.4 * scale, 3.5 * scale];
    const legs = Array.from(
      { length: 6 },
      (_, i) => `L${round(x + (i - 2) * step)} ${round(y + (i % 2 === 0 ? -rise : rise))}`,
    );
    return [path(`M${round(x - 3 * step)} ${round(y)}${legs.join('')}`, tone, 2)];
  }
  const circle = `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-2 * radius)} 0z`;
  const marks: PlainMark[] = [isExpected ? path(circle, tone, 1.5) : path(circle, tone)];
  const side = qualifier === 'over' ? -1 : qualifier === 'under' || qualifier === 'nearly' ? 1 : 0;
  if (side !== 0) marks.push(wedge(x, y + side * 7 * scale, side, tone, scale));
  return marks;
}

/** A wedge whose tip points up (−1) or down (1), its feet at a height. */
export function wedge(x: number, y: number, side: 1 | -1, tone: Tone, scale: number): PathMark {
  const [across, along] = [5 * scale, 4 * scale * side];
  return path(
    `M${round(x - across)} ${round(y)}L${round(x)} ${round(y + along)}L${round(x + across)} ${round(y)}`,
    tone,
    1.5,
  );
}
