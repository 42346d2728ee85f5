import { sequence } from '../platform/host-proof.js';
import type { Quantity } from '../report/types.js';
import { bar, line, path } from './builders.js';
import type { PlainMark, Texture, Tone } from './marks.js';
import { round } from './round.js';
import { type SignedLength, signedLength } from './signed-length.js';

export interface QuantityBar {
  quantity: Pick<Quantity, 'value' | 'high' | 'qualifier'>;
  /** Where zero is. */
  x: number;
  y: number;
  height: number;
  /** The pixels of a value, from zero at `x`; below zero those of what lies left of it. */
  pixels: (value: number) => number;
  tone: Tone;
  texture: Texture;
}

/** The marks of a bar, and the x right of zero where the drawing ends, from which a label keeps its distance. */
export interface SetBar {
  marks: PlainMark[];
  end: number;
}

/** A quantity as far as it is drawn. */
export type DrawnQuantity = QuantityBar['quantity'];

/** How far the end of a bar that says a qualifier reaches beyond its value, in pixels. */
export const QUALIFIER_REACH: Readonly<Record<Quantity['qualifier'], number>> = {
  exact: 0,
  nearly: 1,
  about: 4,
  over: 11,
  under: 11,
};
/** The width of the mark of a zero. */
const ZERO_MARK = 4;

/** A linear scale on which quantities stand together, zero among them, with room for an end that says a qualifier on its left. */
export function barScale(quantities: readonly DrawnQuantity[], longest: number): SignedLength {
  const hasEndAtLeft = quantities.some(({ value, qualifier }) => value < 0 && qualifier !== 'exact');
  const reach = hasEndAtLeft ? QUALIFIER_REACH.over : 0;
  const values = quantities.flatMap(({ value, high = value }) => [value, high]);
  const { zero, pixels } = signedLength(values, Math.max(longest - reach, 1));
  return { zero: zero + reach, pixels };
}

/**
 * A bar whose end says its qualifier: a plain edge is exact, an open chevron beyond is over, one pointing back is under,
 * a gap before a dashed edge is nearly, three teeth are about, a dashed extension is the range to its high end. What is
 * below zero goes left of it; zero itself is a mark on the line.
 */
export function quantityBar(options: QuantityBar): SetBar {
  const { quantity, x, y, height, pixels, tone, texture } = options;
  const { value, high, qualifier } = quantity;
  if (high !== undefined) return rangeBar(options, Math.min(value, high), Math.max(value, high));
  const length = lengthOf(value, pixels);
  const sign = value < 0 ? -1 : 1;
  /** A distance from zero, towards the value. */
  const at = (distance: number): number => x + sign * distance;
  const end = sign > 0 ? x + length + QUALIFIER_REACH[qualifier] : x;
  const body = (width: number): PlainMark[] =>
    value === 0
      ? [line(x, y, x, y + height, tone, { width: ZERO_MARK })]
      : [bar({ ...stretch(x, at(Math.max(width, 1))), y, height }, texture, tone)];
  switch (qualifier) {
    case 'exact':
      return { marks: body(length), end };
    case 'over': {
      const beyond = chevron(at(length + 3.5), y, height, sign * 7, tone);
      return { marks: [...body(length), beyond], end };
    }
    case 'under': {
      const back = chevron(at(length + 10.5), y, height, sign * -7, tone);
      return { marks: [...body(length), back], end };
    }
    case 'nearly': {
      const edge = line(at(length), y, at(length), y + height, tone, { width: 1.75, dashes: '3 2.3' });
      return { marks: [...body(length - 6), edge], end };
    }
    case 'about':
      return { marks: [...body(length - 5), zigzag(at(length), y, height, tone)], end };
  }
}

/** From zero to the nearer end as a bar, from there to the other end dashed; a range over zero is dashed on both sides. */
function rangeBar({ x, y, height, pixels, tone, texture }: QuantityBar, low: number, high: number): SetBar {
  if (low < 0 && high > 0) {
    const right = x + Math.max(pixels(high), 1);
    return {
      marks: [bar({ ...stretch(x + Math.min(pixels(low), -1), right), y, height }, 'dashed', tone)],
      end: right,
    };
  }
  const [near, far] = low < 0 ? [high, low] : [low, high];
  const sign = low < 0 ? -1 : 1;
  const length = lengthOf(near, pixels);
  const reach = Math.max(Math.abs(pixels(far)), length + 2);
  const extension = bar({ ...stretch(x + sign * length, x + sign * reach), y, height }, 'dashed', tone);
  const body = length === 0 ? [] : [bar({ ...stretch(x, x + sign * length), y, height }, texture, tone)];
  return { marks: [...body, extension], end: sign > 0 ? x + reach : x };
}

/** What is not zero is seen. */
function lengthOf(value: number, pixels: QuantityBar['pixels']): number {
  return value === 0 ? 0 : Math.max(Math.abs(pixels(value)), 1);
}

function stretch(a: number, b: number): { x: number; width: number } {
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}

function chevron(x: number, y: number, height: number, width: number, tone: Tone): PlainMark {
  const middle = round(y + height / 2);
  return path(`M${round(x)} ${y}L${round(x + width)} ${middle}L${round(x)} ${y + height}`, tone, 1.75);
}

function zigzag(x: number, y: number, height: number, tone: Tone): PlainMark {
  const points = sequence(7, (i) => `${round(x + (i % 2 === 0 ? -4 : 4))} ${round(y + (height * i) / 6)}`);
  return path(`M${points.join('L')}`, tone, 1.75);
}
