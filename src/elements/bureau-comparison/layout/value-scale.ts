import { max, min, range } from 'd3-array';
import { boundDecades, linearLength, logarithmicLength } from '../../../drawing/scale.js';
import type { Language } from '../../../i18n/language.js';
import type { Quantity } from '../../../report/types.js';
import { type ComparedRow, measuredFigures } from './rows.js';

/** A mark on a scale. */
export interface Tick {
  /** Pixels from the start of the scale. */
  x: number;
  label: string;
}

/** A row's scale: pixels from the start of its bars, and the ticks that a logarithmic one must show. */
export interface ValueScale {
  /** The pixels of a value: a quantity's own, or the high end of its range. */
  pixels: (value: number, of: Quantity) => number;
  ticks: Tick[];
}

/** The length in pixels of a bar whose length means nothing: beside its name, and under it where space is short. */
export const STUB = 56;
export const NARROW_STUB = 88;

/**
 * The scale of one row, made from its own figures only; rows never share one.
 * @param longest the pixels of the row's largest figure
 * @returns a linear scale from zero; a logarithmic one, a tick a power of ten, from the power below its smallest figure
 *   above zero;
 *   or, for a row without a scale, the same length for every figure
 */
export function valueScale(row: ComparedRow, longest: number, language: Language): ValueScale {
  if (row.scale === 'none')
    return { pixels: (value, { value: own, high = own }) => linearLength(high, longest)(value), ticks: [] };
  const quantities = measuredFigures(row).map(({ quantity }) => quantity);
  const largest = max(quantities, ({ value, high }) => high ?? value) ?? 0;
  const smallest = min(quantities, ({ value }) => (value > 0 ? value : undefined));
  if (row.scale === 'linear' || smallest === undefined) return { pixels: linearLength(largest, longest), ticks: [] };
  const decades = boundDecades({ from: Math.ceil(Math.log10(smallest)) - 1, to: Math.ceil(Math.log10(largest)) });
  const pixels = logarithmicLength(decades, longest);
  const powers = range(decades.from, decades.to + 1).map((power) => 10 ** power);
  return { pixels, ticks: powers.map((power) => ({ x: pixels(power), label: formatTick(power, language) })) };
}

const TICKS: Record<Language, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat('zh-Hans', { notation: 'compact', maximumSignificantDigits: 1 }),
  en: new Intl.NumberFormat('en', { maximumSignificantDigits: 1 }),
};
const LARGE = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long' });

function formatTick(power: number, language: Language): string {
  return language === 'en' && power >= 1e6 ? LARGE.format(power) : TICKS[language].format(power);
}
