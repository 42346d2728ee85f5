import type { Language } from '../i18n/language.js';
import type { QuantityWords } from '../i18n/quantity.js';
import { label, opener, SEAL_GAP, SEAL_SIZE } from './builders.js';
import { figureParts } from './figure-text.js';
import type { LayoutContext } from './layout-context.js';
import type { Font } from './marks.js';
import type { MovableMark } from './move.js';
import { figureType } from './type.js';

/** Where a figure among many stands: from `x` on, or up to it where it is flush right. */
export interface DottedFigurePlace {
  x: number;
  baseline: number;
  /** The size of the numeral, in pixels; qualifier and unit are set smaller. */
  size: number;
  isFlushRight?: boolean;
  /** What stands before a figure that is flush right, in pixels: its seal keeps clear of it. */
  before?: number;
}

interface Part {
  text: string;
  font: Font;
  lang: string | undefined;
  /** From the start of the figure, in pixels. */
  x: number;
}

/**
 * A figure among many, on one line: qualifier small, numeral large, unit small, a dotted line under all of it, and on its
 * free side the seal, which shows on demand.
 * @returns the marks, and where the figure begins and ends without its seal
 */
export function dottedFigure(
  words: QuantityWords,
  { x, baseline, size, isFlushRight = false, before = 0 }: DottedFigurePlace,
  { measure, language, scale }: LayoutContext,
): { marks: MovableMark[]; start: number; end: number } {
  const { parts, width } = setParts(words, size, measure, language);
  const start = isFlushRight ? x - width : x;
  const end = start + width;
  const sealX = isFlushRight ? start - before - (SEAL_GAP + SEAL_SIZE) * scale : undefined;
  return {
    marks: [
      ...parts.map((part) =>
        label(part.text, Math.round((start + part.x) * 10) / 10, baseline, part.font, 'ink', { lang: part.lang }),
      ),
      ...opener([{ x1: start, x2: end, baseline, size }], scale, sealX),
    ],
    start,
    end,
  };
}

/** The width of a figure without its seal, in pixels. */
export function dottedFigureWidth(words: QuantityWords, size: number, { measure, language }: LayoutContext): number {
  return setParts(words, size, measure, language).width;
}

function setParts(
  words: QuantityWords,
  size: number,
  measure: LayoutContext['measure'],
  language: Language,
): { parts: Part[]; width: number } {
  const large = figureType(size);
  const small = figureType(size * 0.74, 600);
  const space = size * 0.25;
  let width = 0;
  const parts = figureParts(words, language).map(({ text, isNumber, isJoined, lang }, i): Part => {
    const font = isNumber ? large : small;
    if (i > 0) width += isJoined ? (language === 'zh' ? 1 : 0) : space;
    const part = { text, font, lang, x: width };
    width += measure(text, font);
    return part;
  });
  return { parts, width };
}
