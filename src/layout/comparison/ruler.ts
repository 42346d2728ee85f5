import type { Language } from '../../format/language.js';
import type { Quantity } from '../../report/types.js';
import type { ComparedRow } from './rows.js';
import { measuredFigures } from './rows.js';

/** A row's scale: pixels from the start of its bars, and the ticks that a logarithmic one must show. */
export interface Ruler {
  /** The pixels of a value: a quantity's own, or the high end of its range. */
  pixels: (value: number, of: Quantity) => number;
  ticks: { x: number; words: string }[];
}

/** The length in pixels of a bar whose length means nothing: beside its name, and under it where space is short. */
export const STUB = 56;
export const NARROW_STUB = 88;

/**
 * The scale of one row, made from its own figures only; rows never share one.
 * @param longest the pixels of the row's largest figure
 * @returns a linear scale from zero; a logarithmic one, a tick a power of ten, from the power below its smallest figure;
 *   or, for a row without a ruler, the same length for every figure
 */
export function rulerOf(row: ComparedRow, longest: number, language: Language): Ruler {
  if (row.ruler === 'none') return { pixels: (value, of) => (value * longest) / (of.high ?? of.value), ticks: [] };
  const quantities = measuredFigures(row).map(({ quantity }) => quantity);
  const largest = Math.max(...quantities.map(({ value, high }) => high ?? value));
  if (row.ruler === 'linear') return { pixels: (value) => (value * longest) / largest, ticks: [] };
  const low = Math.ceil(Math.log10(Math.min(...quantities.map(({ value }) => value)))) - 1;
  const high = Math.max(Math.ceil(Math.log10(largest)), low + 1);
  const pixels = (value: number): number => ((Math.log10(value) - low) * longest) / (high - low);
  const powers = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  return { pixels, ticks: powers.map((power) => ({ x: pixels(power), words: tickWords(power, language) })) };
}

const TICKS: Record<Language, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat('zh-Hans', { notation: 'compact', maximumSignificantDigits: 1 }),
  en: new Intl.NumberFormat('en', { maximumSignificantDigits: 1 }),
};
const LARGE = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long' });

function tickWords(power: number, language: Language): string {
  return language === 'en' && power >= 1e6 ? LARGE.format(power) : TICKS[language].format(power);
}
