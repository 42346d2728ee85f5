import { extent, range, rollup } from 'd3-array';
import { barScale, type DrawnQuantity } from '../../../drawing/quantity-bar.js';
import { boundDecades, logarithmicLength } from '../../../drawing/scale.js';
import type { Language } from '../../../i18n/language.js';
import { formatRound } from '../../../i18n/quantity.js';
import { type ComparedFigure, type ComparedRow, isComparable, measuredFigures } from './rows.js';

/** A mark on a scale. */
export interface Tick {
  /** Pixels from the start of the scale. */
  x: number;
  label: string;
}

/** A scale: pixels from the start of its bars, and the ticks that a logarithmic one must show. */
export interface ValueScale {
  /** Where zero is, in pixels from where bars may begin. */
  zero: number;
  /** The pixels from zero to a value, a quantity's own or the high end of its range; below zero to the left. */
  pixels: (value: number, of: DrawnQuantity) => number;
  ticks: Tick[];
}

/** The length in pixels of a bar whose length means nothing: beside its name, and under it where space is short. */
export const STUB = 56;
export const NARROW_STUB = 88;

/** Whether powers of ten can show all of some quantities: none of them is zero or below. */
export function hasLogarithms(quantities: readonly DrawnQuantity[]): boolean {
  return quantities.every(({ value, high = value }) => value > 0 && high > 0);
}

/** The scale of each of some rows. */
export type RowScales = (row: ComparedRow) => ValueScale;

/**
 * The scales of rows: those of one unit share one, so that any two of their bars can be compared; what no other figure is
 * compared with has one of its own.
 * @param longest the pixels from the least figure of a scale, or zero, to its largest
 * @returns a linear scale through zero; a logarithmic one, a tick a power of ten, from the power below its smallest figure,
 *   where all are above zero; or, for a row without a scale, the same length for every figure
 */
export function scalesOf(rows: readonly ComparedRow[], longest: number, language: Language): RowScales {
  const keyOf = ({ unit, scale }: ComparedRow): string => `${scale} ${unit}`;
  const shared = rollup(
    rows.filter(isComparable),
    (members) => valueScale(members.flatMap(measuredFigures), members[0]?.scale ?? 'linear', longest, language),
    keyOf,
  );
  return (row) =>
    shared.get(keyOf(row)) ??
    stubScale(
      measuredFigures(row).map(({ quantity }) => quantity),
      longest,
    );
}

function valueScale(
  figures: readonly ComparedFigure[],
  scale: ComparedRow['scale'],
  longest: number,
  language: Language,
): ValueScale {
  const quantities = figures.map(({ quantity }) => quantity);
  const [smallest, largest] = extent(quantities.flatMap(({ value, high = value }) => [value, high]));
  if (scale === 'linear' || smallest === undefined || largest === undefined || !hasLogarithms(quantities))
    return { ...barScale(quantities, longest), ticks: [] };
  const decades = boundDecades({ from: Math.ceil(Math.log10(smallest)) - 1, to: Math.ceil(Math.log10(largest)) });
  const pixels = logarithmicLength(decades, longest);
  const powers = range(decades.from, decades.to + 1).map((power) => 10 ** power);
  return { zero: 0, pixels, ticks: powers.map((power) => ({ x: pixels(power), label: formatRound(power, language) })) };
}

/** Each figure by its own size: its length says nothing, its side whether it is below zero. */
function stubScale(quantities: readonly DrawnQuantity[], longest: number): ValueScale {
  const sizeOf = ({ value, high = value }: DrawnQuantity): number => Math.max(Math.abs(value), Math.abs(high)) || 1;
  const parts = quantities.map((own): DrawnQuantity => {
    const { value, high = value } = own;
    const size = sizeOf(own);
    return { ...own, value: value / size, high: high / size };
  });
  const { zero, pixels } = barScale(parts, longest);
  return { zero, pixels: (value, of) => pixels(value / sizeOf(of)), ticks: [] };
}
