import { max } from 'd3-array';
import type { DrawnQuantity } from '../../../drawing/quantity-bar.js';
import { isFall } from './rows.js';

/** A scale about zero: where zero stands, and the signed pixels of a value from there. */
export interface ZeroScale {
  zero: number;
  pixels: (value: number) => number;
}

/** What a change takes of its side beyond its own length: its label, gaps and the end that says its qualifier. */
export interface Claim {
  drawn: DrawnQuantity;
  beyond: number;
}

/** The width that labels and ends take on both sides, before any change has a length. */
export function widthBeyond(claims: readonly Claim[]): number {
  const side = (isLeft: boolean): number =>
    max(claims, ({ drawn, beyond }) => (isFall(drawn) === isLeft ? beyond : 0)) ?? 0;
  return side(true) + side(false);
}

/** How long a change is drawn, in its own unit. */
export function sizeOf({ value, high = value }: DrawnQuantity): number {
  return Math.max(Math.abs(value), Math.abs(high));
}

/** Halvings after which the scale is true to less than a thousandth of a pixel. */
const STEPS = 24;

/**
 * The largest scale at which every change and its label stand inside a width, rises on the right of zero and falls on its
 * left.
 * @param width in pixels
 */
export function zeroScale(claims: readonly Claim[], width: number): ZeroScale {
  const largest = max(claims, ({ drawn }) => sizeOf(drawn)) ?? 0;
  /** What a side needs where the largest change is so long. */
  const needed = (longest: number, isLeft: boolean): number =>
    max(claims, ({ drawn, beyond }) =>
      isFall(drawn) === isLeft ? beyond + (largest === 0 ? 0 : (sizeOf(drawn) / largest) * longest) : 0,
    ) ?? 0;
  let low = 0;
  let high = width;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (needed(middle, true) + needed(middle, false) <= width) low = middle;
    else high = middle;
  }
  return {
    zero: needed(low, true),
    pixels: (value) => (largest === 0 ? 0 : (value / largest) * low),
  };
}
