import { line, path } from '../../../drawing/builders.js';
import type { PathMark, PlainMark, Tone } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import type { Quantity } from '../../../report/types.js';

const RADIUS = 3.5;
/** The ring whose quarters stand about a value that is about so. */
const AROUND = 7;

/** A value's place: its middle, and the height of the upper end of a range. */
interface Place {
  x: number;
  y: number;
  high?: number | undefined;
}

/**
 * The mark of a value: a dot, a ring where it is only expected, a dot between two arcs where it is about so, a wedge above or below what
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
  const circle = `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-2 * radius)} 0z`;
  const marks: PlainMark[] = [isExpected ? path(circle, tone, 1.5) : path(circle, tone)];
  if (qualifier === 'about') marks.push(arcs(x, y, tone, scale));
  const side = qualifier === 'over' ? -1 : qualifier === 'under' || qualifier === 'nearly' ? 1 : 0;
  if (side !== 0) marks.push(wedge(x, y + side * 7 * scale, side, tone, scale));
  return marks;
}

/** About a dot, a quarter of a ring on its left and on its right: the value is near here. */
function arcs(x: number, y: number, tone: Tone, scale: number): PathMark {
  const radius = round(AROUND * scale);
  const reach = round(AROUND * scale * Math.SQRT1_2);
  const arc = (side: 1 | -1): string => {
    const at = round(x + side * reach);
    return `M${at} ${round(y - reach)}A${radius} ${radius} 0 0 ${side > 0 ? 1 : 0} ${at} ${round(y + reach)}`;
  };
  return path(arc(-1) + arc(1), tone, 1.5);
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
