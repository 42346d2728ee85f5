import { formatQuantity } from '../i18n/quantity.js';
import type { Quantity } from '../report/types.js';
import type { Font, Frame, PlainMark, Tone } from './marks.js';

export interface FigureText {
  quantity: Quantity;
  x: number;
  baseline: number;
  /** The size of the numeral; qualifier and unit are set smaller. */
  size: number;
  tone?: Tone;
  seal?: boolean;
}

/**
 * A figure on one line: qualifier small, numeral large, unit small, and its seal, none of which is ever parted.
 * @returns the marks and the x where they end
 */
export function figureText(
  { quantity, x, baseline, size, tone = 'ink', seal = true }: FigureText,
  { measure, language, scale }: Frame,
): { marks: PlainMark[]; end: number } {
  const { before, number, after } = formatQuantity(quantity, language);
  const large: Font = { size, weight: 700, face: 'display' };
  const small: Font = { size: Math.max(12.5 * scale, size * 0.62), weight: 600, face: 'display' };
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
    marks.push({ kind: 'text', x: Math.round(at * 10) / 10, y: baseline, text, anchor: 'start', tone, ...font });
    at += measure(text, font);
  }
  if (seal) {
    const side = 18 * scale;
    marks.push({
      kind: 'seal',
      x: Math.round(at + 6 * scale),
      y: Math.round(baseline - size * 0.36 - side / 2),
      size: side,
    });
    at += 6 * scale + side;
  }
  return { marks, end: at };
}

/** The width that `figureText` takes. */
export function figureWidth(quantity: Quantity, size: number, frame: Frame): number {
  return figureText({ quantity, x: 0, baseline: 0, size }, frame).end;
}
