import { SEAL_GAP, SEAL_SIZE, seal, tag } from '../../../drawing/builders.js';
import { figureParts } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Font, PlainMark, TagMark } from '../../../drawing/marks.js';
import { figureType, type } from '../../../drawing/type.js';
import { statusTag } from '../../../i18n/terms.js';
import { placeLabel, tenth } from './place-label.js';
import type { ComparedFigure } from './rows.js';

/** Sizes in pixels, at a scale of 1, at which a figure is set. */
export interface FigureStyle {
  numeral: number;
  /** The size of the qualifier before the numeral and of the unit after it. */
  unit: number;
  seal: number;
  /** The height of the line. */
  leading: number;
}

/** A figure at the end of a bar. */
export const ROW_FIGURE: FigureStyle = { numeral: 20, unit: 13.5, seal: SEAL_SIZE, leading: 26 };

/** From a status box to its figure, and the height of the box, in pixels at a scale of 1. */
const TAG_GAP = 7;
const TAG_HEIGHT = 20;
/** How far a figure moves down for the status box above it, in pixels at a scale of 1. */
const TAG_LINE = 24;

/** The width in pixels that a figure takes on one line, rounded up as its place may be. */
export function figureWidth(figure: ComparedFigure, style: FigureStyle, context: LayoutContext): number {
  return tagSpace(figure, context) + setQuantity(figure, 0, 0, style, context).width + 2;
}

/**
 * Sets a figure: status box, qualifier small, numeral large, unit small, seal. No unit is parted from its number and no
 * seal is alone on a line: where the width is short the box goes above, then the type shrinks.
 * @param y the top of its first line
 * @param width in pixels
 */
export function setFigure(
  figure: ComparedFigure,
  x: number,
  y: number,
  width: number,
  style: FigureStyle,
  context: LayoutContext,
): { marks: PlainMark[]; width: number; height: number } {
  const { scale } = context;
  const leading = style.leading * scale;
  const before = tagSpace(figure, context);
  const level = y + leading / 2 + style.numeral * 0.36 * scale;
  const asWanted = setQuantity(figure, x + before, level, style, context);
  if (before + asWanted.width + 2 <= width) {
    const box = before > 0 ? [statusBox(figure, x, sealMiddle(level, style, scale), context)] : [];
    return { marks: [...box, ...asWanted.marks], width: before + asWanted.width, height: leading };
  }
  const alone = asWanted.width + 2;
  const isTagAbove = before > 0 && before + alone > width;
  // What does not shrink: the seal, the space before it, and what rounding may add.
  const fixed = (style.seal + SEAL_GAP) * scale + 3;
  const shrink = Math.min(1, Math.max((width - fixed) / (alone - fixed), 0.1));
  const fitted = { ...style, numeral: tenth(style.numeral * shrink), unit: tenth(style.unit * shrink) };
  const top = isTagAbove ? y + TAG_LINE * scale : y;
  const baseline = top + leading / 2 + style.numeral * 0.36 * scale;
  const tagMiddle = isTagAbove ? y + (TAG_LINE / 2) * scale : sealMiddle(baseline, style, scale);
  const quantity = setQuantity(figure, isTagAbove ? x : x + before, baseline, fitted, context);
  return {
    marks: [...(before > 0 ? [statusBox(figure, x, tagMiddle, context)] : []), ...quantity.marks],
    width: isTagAbove ? Math.max(before, quantity.width) : before + quantity.width,
    height: top - y + leading,
  };
}

/** The height of a seal's and a box's middle: that of small type beside a large numeral, of the numeral if it is small. */
function sealMiddle(baseline: number, { numeral }: FigureStyle, scale: number): number {
  return baseline - Math.min(numeral, 22) * 0.36 * scale;
}

/** Qualifier, numeral, unit and seal on one line. */
function setQuantity(
  { formatted }: ComparedFigure,
  x: number,
  baseline: number,
  style: FigureStyle,
  { measure, scale, language }: LayoutContext,
): { marks: PlainMark[]; width: number } {
  const marks: PlainMark[] = [];
  const numeral = figureType(style.numeral * scale);
  const small: Font = { size: style.unit * scale, weight: 400, face: 'body' };
  let end = x;
  figureParts(formatted, language).forEach(({ text, isNumber, isJoined, lang }, i) => {
    if (i > 0) end += isJoined ? 2 * scale : measure(' ', small);
    const font = isNumber ? numeral : small;
    marks.push(placeLabel(text, end, baseline, font, isNumber ? 'ink' : 'ink-2', { lang }));
    end += measure(text, font);
  });
  const side = style.seal * scale;
  const left = Math.ceil(end + SEAL_GAP * scale);
  marks.push(seal(left, sealMiddle(baseline, style, scale), side));
  return { marks, width: left + side - x };
}

/** The width of a figure's status box and the gap after it, or 0. */
export function tagSpace({ status }: ComparedFigure, { measure, scale, language }: LayoutContext): number {
  const text = statusTag(status, language);
  return text === '' ? 0 : Math.ceil(measure(text, type('small', scale)) + (10 + TAG_GAP) * scale);
}

/** A figure's status in a box that is larger than the usual one, to suit the size of the figure. */
function statusBox(figure: ComparedFigure, x: number, middle: number, context: LayoutContext): TagMark {
  const { scale, language } = context;
  const { size, weight, face } = type('small', scale);
  const y = Math.round(middle - (TAG_HEIGHT * scale) / 2);
  const isPlanned = figure.status === 'planned';
  const box = tag(statusTag(figure.status, language), Math.round(x), y, isPlanned, context, { height: TAG_HEIGHT });
  return { ...box, width: tagSpace(figure, context) - TAG_GAP * scale, size, weight, face };
}
