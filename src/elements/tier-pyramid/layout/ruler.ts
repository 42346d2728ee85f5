import { max, min, range } from 'd3-array';
import { label, line, rule } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { PlainMark } from '../../../drawing/marks.js';
import { boundDecades, type Decades } from '../../../drawing/scale.js';
import { type } from '../../../drawing/type.js';
import { formatRound } from '../../../i18n/quantity.js';
import { tierPyramidMessages } from '../messages.js';

/**
 * A logarithmic scale from a decade below the smallest tier above zero to the decade that holds the largest; it begins at
 * one where no tier is less.
 */
export function decadesOf(values: readonly number[]): Decades {
  const smallest = min(values, (value) => (value > 0 ? value : undefined));
  if (smallest === undefined) return { from: 0, to: 1 };
  const below = Math.floor(Math.log10(smallest)) - 1;
  const from = smallest >= 1 ? Math.max(below, 0) : below;
  return boundDecades({ from, to: Math.ceil(Math.log10(max(values) ?? smallest) - 1e-9) });
}

/** Where a ruler is set, and what it measures. */
export interface RulerPlace extends Decades {
  /** Where its first and its last decade stand. */
  left: number;
  right: number;
  y: number;
  unit: string;
}

/** A ruler on which a tick is ten times the last, with its name under it. */
export function setRuler({ from, to, left, right, y, unit }: RulerPlace, context: LayoutContext): PlainMark[] {
  const { scale, language, measure } = context;
  const font = type('tag', scale);
  const decade = (right - left) / (to - from);
  const inWords = (power: number): string => formatRound(10 ** power, language, power === to ? unit : '');
  const widest = max(range(from, to + 1), (power) => measure(inWords(power), font)) ?? 0;
  // Counted from the last tick one every so many, so that the eye counts equal steps.
  // The last label ends where the ruler does, half of itself nearer to the one before.
  const step = Math.max(1, Math.ceil((widest * 1.5 + 8 * scale) / decade));
  const marks: PlainMark[] = [rule(y, left, right, 'ink')];
  for (const power of range(from, to + 1)) {
    const x = left + (power - from) * decade;
    marks.push(line(x, y, x, y + 6 * scale, 'ink'));
    if ((to - power) % step !== 0) continue;
    const text = inWords(power);
    const size = measure(text, font);
    const start = Math.min(Math.max(x - size / 2, 0), context.width - size);
    marks.push(label(text, start, y + 20 * scale, font, 'ink-2', { isQuiet: true }));
  }
  return [...marks, label(tierPyramidMessages[language].logScale, left, y + 38 * scale, font, 'ink-2')];
}
