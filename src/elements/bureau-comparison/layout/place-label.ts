import { label } from '../../../drawing/builders.js';
import type { Font, TextMark, Tone } from '../../../drawing/marks.js';

/** A number to a tenth, as precise as the lines of `setText`. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Words on one line that begin at `x`, placed to a tenth of a pixel. */
export function placeLabel(
  text: string,
  x: number,
  baseline: number,
  font: Font,
  tone: Tone,
  options: { isQuiet?: boolean; lang?: string | undefined } = {},
): TextMark {
  return label(text, tenth(x), tenth(baseline), font, tone, options);
}
