/** The scales of bars, in pixels; no length is longer than its scale. */
import { scaleLinear, scaleLog } from 'd3-scale';

/** The pixels of a value. */
export type LengthScale = (value: number) => number;

/** From zero to the largest value; nothing at or below zero has a length. */
export function linearLength(largest: number, longest: number): LengthScale {
  // A domain without an extent would give everything the middle of the range.
  if (!(largest > 0)) return () => 0;
  return scaleLinear().domain([0, largest]).range([0, longest]).clamp(true);
}

/** The powers of ten at which a logarithmic scale begins and ends. */
export interface Decades {
  from: number;
  to: number;
}

/** The first and the last power of ten that are numbers. */
const FIRST_POWER = -323;
const LAST_POWER = 308;

/** Decades as far as they are numbers, at least one of them. */
export function boundDecades({ from, to }: Decades): Decades {
  const first = Math.min(Math.max(from, FIRST_POWER), LAST_POWER - 1);
  return { from: first, to: Math.min(Math.max(to, first + 1), LAST_POWER) };
}

/** From the first power of ten to the last, each as long as the next. */
export function logarithmicLength({ from, to }: Decades, longest: number): LengthScale {
  const scale = scaleLog()
    .domain([10 ** from, 10 ** to])
    .range([0, longest])
    .clamp(true);
  return (value) => (value > 0 ? scale(value) : 0);
}
