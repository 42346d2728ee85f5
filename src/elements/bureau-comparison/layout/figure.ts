import type { Font, Frame, PlainMark, TextMark, Tone } from '../../../drawing/marks.js';
import type { ComparedFigure } from './rows.js';

/** Type of a comparison at the design's scale, in pixels. */
export const TYPE = {
  label: { size: 14.5, weight: 600, face: 'body' },
  small: { size: 12.5, weight: 400, face: 'body' },
  name: { size: 12.5, weight: 600, face: 'body' },
  body: { size: 13, weight: 400, face: 'body' },
  strong: { size: 13, weight: 600, face: 'body' },
} as const satisfies Record<string, Font>;

/** A style at the reader's scale. */
export function scaled(font: Font, scale: number): Font {
  return { ...font, size: tenth(font.size * scale) };
}

/** Sizes in pixels at which a figure is set. */
export interface FigureStyle {
  numeral: number;
  words: number;
  seal: number;
}

/** A figure at the end of a bar. */
export const ROW_FIGURE: FigureStyle = { numeral: 18, words: 13, seal: 18 };

/** The height in pixels of the line that a figure stands on. */
export function figureLine(style: FigureStyle, scale: number): number {
  return Math.round(style.numeral * 1.4 * scale);
}

/** The width in pixels that a figure takes on one line, rounded up as its place may be. */
export function figureWidth(figure: ComparedFigure, style: FigureStyle, frame: Frame): number {
  return tagWidth(figure, frame) + body(figure, 0, 0, style, frame).width + 2;
}

/**
 * Sets a figure: status tag, qualifier small, numeral large, unit small, seal. No unit is parted from its number and no
 * seal stands alone: where the width is short the tag goes above, then the type shrinks.
 * @param y the top of its first line
 * @param width in pixels
 */
export function setFigure(
  figure: ComparedFigure,
  x: number,
  y: number,
  width: number,
  style: FigureStyle,
  frame: Frame,
): { marks: PlainMark[]; width: number; height: number } {
  const marks: PlainMark[] = [];
  const line = figureLine(style, frame.scale);
  const tag = tagWidth(figure, frame);
  const alone = figureWidth(figure, style, frame) - tag;
  const above = tag > 0 && tag + alone > width;
  // What does not shrink: the seal, the space before it, and what rounding may add.
  const seal = Math.round(style.seal * frame.scale) + 6 * frame.scale + 3;
  const shrink = Math.min(1, Math.max((width - seal) / (alone - seal), 0.1));
  const fitted = { numeral: style.numeral * shrink, words: style.words * shrink, seal: style.seal };
  const top = above ? y + Math.round(24 * frame.scale) : y;
  const baseline = top + line / 2 + style.numeral * 0.36 * frame.scale;
  if (tag > 0)
    marks.push(tagMark(figure, x, above ? y + 12 * frame.scale : sealMiddle(baseline, style, frame.scale), frame));
  const set = body(figure, above ? x : x + tag, baseline, fitted, frame);
  return {
    marks: [...marks, ...set.marks],
    width: above ? Math.max(tag, set.width) : tag + set.width,
    height: top - y + line,
  };
}

/** The height of a seal's and a tag's middle: that of the words for a large numeral, of the numeral for a small one. */
function sealMiddle(baseline: number, { numeral }: FigureStyle, scale: number): number {
  return baseline - Math.min(numeral, 22) * 0.36 * scale;
}

function body(
  { words }: ComparedFigure,
  x: number,
  baseline: number,
  style: FigureStyle,
  { measure, scale }: Frame,
): { marks: PlainMark[]; width: number } {
  const marks: PlainMark[] = [];
  const numeral: Font = scaled({ size: style.numeral, weight: 700, face: 'display' }, scale);
  const small: Font = scaled({ size: style.words, weight: 400, face: 'body' }, scale);
  const space = measure(' ', small);
  let at = x;
  const put = (text: string, font: Font, tone: Tone): void => {
    marks.push(textAt(text, at, baseline, font, tone));
    at += measure(text, font);
  };
  if (words.before !== '') {
    put(words.before, small, 'ink-2');
    at += words.text.includes(`${words.before} `) ? space : 2 * scale;
  }
  put(words.number, numeral, 'ink');
  if (words.after !== '') {
    at += words.text.includes(` ${words.after}`) ? space : 2 * scale;
    put(words.after, small, 'ink-2');
  }
  const size = Math.round(style.seal * scale);
  const left = Math.ceil(at + 6 * scale);
  marks.push({ kind: 'seal', x: left, y: Math.round(sealMiddle(baseline, style, scale) - size / 2), size });
  return { marks, width: left + size - x };
}

/** The width of a figure's status tag and the gap after it, or 0. */
function tagWidth({ tag }: ComparedFigure, { measure, scale }: Frame): number {
  return tag === '' ? 0 : Math.ceil(measure(tag, scaled(TYPE.small, scale)) + 17 * scale);
}

function tagMark(figure: ComparedFigure, x: number, middle: number, frame: Frame): PlainMark {
  const height = Math.round(20 * frame.scale);
  return {
    kind: 'tag',
    x: Math.round(x),
    y: Math.round(middle - height / 2),
    width: tagWidth(figure, frame) - Math.round(7 * frame.scale),
    height,
    text: figure.tag,
    dashed: figure.status === 'planned',
    ...scaled(TYPE.small, frame.scale),
  };
}

/** A line of text as a mark. */
export function textAt(text: string, x: number, baseline: number, font: Font, tone: Tone): TextMark {
  return { kind: 'text', x: tenth(x), y: tenth(baseline), text, anchor: 'start', tone, ...font };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
