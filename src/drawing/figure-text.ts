import { type LanguagePart, splitLanguages } from '../i18n/foreign-words.js';
import type { Language } from '../i18n/language.js';
import { formatFigure } from '../i18n/metric.js';
import type { QuantityWords } from '../i18n/quantity.js';
import type { Figure } from '../report/direction.js';
import { label, opener, SEAL_GAP, SEAL_SIZE, seal, sealRoom } from './builders.js';
import type { LayoutContext } from './layout-context.js';
import type { Tone } from './marks.js';
import type { MovableMark } from './move.js';
import { figureType } from './type.js';

/** A part of a figure, in one type and one language. */
export interface FigurePart extends LanguagePart {
  isNumber: boolean;
  /** True of what no space parts from the part before. */
  isJoined: boolean;
}

/** The parts of a figure in their order: qualifier, number, unit. */
export function figureParts({ before, number, after, text }: QuantityWords, language: Language): FigurePart[] {
  const parts: FigurePart[] = [
    { text: before, isNumber: false, isJoined: true },
    { text: number, isNumber: true, isJoined: !text.includes(`${before} `) },
    ...splitLanguages(after, language).map((part, i) => ({
      ...part,
      isNumber: false,
      isJoined: i > 0 || !text.endsWith(` ${after}`),
    })),
  ];
  return parts.filter((part) => part.text !== '');
}

export interface FigureText {
  figure: Figure;
  x: number;
  baseline: number;
  /** The size of the numeral; qualifier and unit are set smaller. */
  size: number;
  tone?: Tone;
  /** True where it is one of many: dotted, and its seal on demand. */
  isOneOfMany?: boolean;
}

/**
 * A figure on one line: qualifier small, numeral large, unit small, and its seal, none of which is ever parted.
 * @returns the marks and the x where they end
 */
export function figureText(
  { figure, x, baseline, size, tone = 'ink', isOneOfMany = false }: FigureText,
  { measure, language, scale }: LayoutContext,
): { marks: MovableMark[]; end: number } {
  const large = figureType(size);
  const small = figureType(Math.max(12.5 * scale, size * 0.62), 600);
  const space = size * 0.25;
  const marks: MovableMark[] = [];
  let at = x;
  figureParts(formatFigure(figure, language), language).forEach(({ text, isNumber, isJoined, lang }, i) => {
    const font = isNumber ? large : small;
    if (i > 0) at += isJoined ? (language === 'zh' ? 1 : 0) : space;
    marks.push(label(text, Math.round(at * 10) / 10, baseline, font, tone, { lang }));
    at += measure(text, font);
  });
  if (isOneOfMany) marks.push(...opener([{ x1: x, x2: at, baseline, size }], scale));
  else marks.push(seal(at + SEAL_GAP * scale, baseline - size * 0.36, SEAL_SIZE * scale));
  return { marks, end: at + sealRoom(scale) };
}

/** The width that `figureText` takes. */
function figureWidth(figure: Figure, size: number, context: LayoutContext): number {
  return figureText({ figure, x: 0, baseline: 0, size }, context).end;
}

/**
 * The size at which a figure fits a width, no larger than is wanted.
 * @param most the wanted size in pixels, at the reader's scale
 */
export function fittingSize(figure: Figure, most: number, width: number, context: LayoutContext): number {
  return Math.min(most, (most * width) / figureWidth(figure, most, context));
}
