import { formatQuantity } from '../i18n/quantity.js';
import type { Quantity } from '../report/types.js';
import { label, SEAL_GAP, SEAL_SIZE, seal } from './builders.js';
import type { LayoutContext } from './layout-context.js';
import type { PlainMark, Tone } from './marks.js';
import { figureType } from './type.js';

export interface FigureText {
  quantity: Quantity;
  x: number;
  baseline: number;
  /** The size of the numeral; qualifier and unit are set smaller. */
  size: number;
  tone?: Tone;
}

/**
 * A figure on one line: qualifier small, numeral large, unit small, and its seal, none of which is ever parted.
 * @returns the marks and the x where they end
 */
export function figureText(
  { quantity, x, baseline, size, tone = 'ink' }: FigureText,
  { measure, language, scale }: LayoutContext,
): { marks: PlainMark[]; end: number } {
  const { before, number, after } = formatQuantity(quantity, language);
  const large = figureType(size);
  const small = figureType(Math.max(12.5 * scale, size * 0.62), 600);
  const space = language === 'zh' ? 1 : size * 0.25;
  const marks: PlainMark[] = [];
  let at = x;
  for (const [text, font] of [
    [before, small],
    [number, large],
    [after, small],
  ] as const) {
    if (text === '') continue;
    if (at > x) at += space;
    marks.push(label(text, Math.round(at * 10) / 10, baseline, font, tone));
    at += measure(text, font);
  }
  marks.push(seal(at + SEAL_GAP * scale, baseline - size * 0.36, SEAL_SIZE * scale));
  return { marks, end: at + (SEAL_GAP + SEAL_SIZE) * scale };
}

/** The width that `figureText` takes. */
function figureWidth(quantity: Quantity, size: number, context: LayoutContext): number {
  return figureText({ quantity, x: 0, baseline: 0, size }, context).end;
}

/**
 * The size at which a figure fits a width, no larger than is wanted.
 * @param most the wanted size in pixels, at the reader's scale
 */
export function fittingSize(quantity: Quantity, most: number, width: number, context: LayoutContext): number {
  return Math.min(most, (most * width) / figureWidth(quantity, most, context));
}
