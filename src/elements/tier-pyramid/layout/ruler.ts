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
  /** The width of the pyramid. */
  plot: number;
  y: number;
  unit: string;
}

/** The ruler runs from the pyramid's middle, where the scale begins, to its right edge; a tick is ten times the last. */
export function setRuler({ from, to, plot, y, unit }: RulerPlace, context: LayoutContext): PlainMark[] {
  const { scale, language } = context;
  const { logScale } = tierPyramidMessages[language];
  const baseline = y + 20 * scale;
  const name = label(logScale, 0, baseline, type('tag', scale), 'ink-2');
  const marks: PlainMark[] = [rule(y, 0, plot, 'ink'), name];
  const decade = plot / 2 / (to - from);
  for (const reach of range(to - from + 1).map((decades) => decades * decade)) {
    for (const x of reach === 0 ? [plot / 2] : [plot / 2 - reach, plot / 2 + reach])
      marks.push(line(x, y, x, y + 6 * scale, 'ink'));
  }
  marks.push(...setTickLabels({ from, to, plot, y, unit }, decade, context));
  return marks;
}

/**
 * The numbers of a ruler: counted from the last tick one every so many, so that the eye counts equal steps, and none over
 * the scale's name.
 * @param decade the pixels from one tick to the next
 */
function setTickLabels(
  { from, to, plot, y, unit }: RulerPlace,
  decade: number,
  { scale, language, measure }: LayoutContext,
): PlainMark[] {
  const font = type('tag', scale);
  const free = measure(tierPyramidMessages[language].logScale, font) + 12 * scale;
  const inWords = (power: number): string => formatRound(10 ** power, language);
  const last = formatRound(10 ** to, language, unit);
  const widest = max(range(from, to), (power) => measure(inWords(power), font)) ?? 0;
  const step = Math.ceil((measure(last, font) + widest / 2 + 8 * scale) / decade);
  const marks: PlainMark[] = [];
  for (const power of range(to - step * Math.floor((to - from) / step), to + 1, step)) {
    const x = plot / 2 + (power - from) * decade;
    const isLast = power === to;
    const text = isLast ? last : inWords(power);
    if (!isLast && x - measure(text, font) / 2 < free) continue;
    marks.push(label(text, x, y + 20 * scale, font, 'ink-2', { anchor: isLast ? 'end' : 'middle', isQuiet: true }));
  }
  return marks;
}
