import type { Quantity } from '../report/types.js';
import { bar, line, path } from './builders.js';
import type { PlainMark, Texture, Tone } from './marks.js';
import { round } from './round.js';

export interface QuantityBar {
  quantity: Pick<Quantity, 'value' | 'high' | 'qualifier'>;
  x: number;
  y: number;
  height: number;
  /** The pixels of a value, from zero at `x`; none for what has no length. */
  pixels: (value: number) => number;
  tone: Tone;
  texture: Texture;
}

/**
 * A bar whose end says its qualifier: a plain edge is exact, an open chevron beyond is over, one pointing back is under,
 * a gap before a dashed edge is nearly, three teeth are about, a dashed extension is the range to its high end. What has
 * no length has that end alone.
 * @returns the marks, and the x where the drawing ends, from which a label keeps its distance
 */
export function quantityBar({ quantity, x, y, height, pixels, tone, texture }: QuantityBar): {
  marks: PlainMark[];
  end: number;
} {
  const drawn = pixels(quantity.value);
  const length = drawn > 0 ? Math.max(drawn, 1) : 0;
  const end = x + length;
  const body = (width: number): PlainMark[] =>
    length === 0 ? [] : [bar({ x, y, width: Math.max(width, 1), height }, texture, tone)];
  if (quantity.high !== undefined) {
    const high = x + Math.max(pixels(quantity.high), length + 2);
    const extension = bar({ x: end, y, width: high - end, height }, 'dashed', tone);
    return { marks: [...body(length), extension], end: high };
  }
  switch (quantity.qualifier) {
    case 'exact':
      return { marks: body(length), end };
    case 'over':
      return { marks: [...body(length), chevron(end + 3.5, y, height, 7, tone)], end: end + 11 };
    case 'under':
      return { marks: [...body(length), chevron(end + 10.5, y, height, -7, tone)], end: end + 11 };
    case 'nearly': {
      const edge = line(end, y, end, y + height, tone, { width: 1.75, dashes: '3 2.3' });
      return { marks: [...body(length - 6), edge], end: end + 1 };
    }
    case 'about':
      return { marks: [...body(length - 5), zigzag(end, y, height, tone)], end: end + 4 };
  }
}

function chevron(x: number, y: number, height: number, width: number, tone: Tone): PlainMark {
  const middle = round(y + height / 2);
  return path(`M${round(x)} ${y}L${round(x + width)} ${middle}L${round(x)} ${y + height}`, tone, 1.75);
}

function zigzag(x: number, y: number, height: number, tone: Tone): PlainMark {
  const points = Array.from(
    { length: 7 },
    (_, i) => `${round(x + (i % 2 === 0 ? -4 : 4))} ${round(y + (height * i) / 6)}`,
  );
  return path(`M${points.join('L')}`, tone, 1.75);
}
