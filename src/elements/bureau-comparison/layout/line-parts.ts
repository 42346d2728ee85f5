import type { Frame, PlainMark, TextMark, Texture } from '../../../drawing/marks.js';
import { quantityBar } from '../../../drawing/quantity-bar.js';
import { setText } from '../../../drawing/text.js';
import { LABEL_GAP } from './columns.js';
import { scaled, TYPE, textAt } from './figure.js';
import type { ComparedFigure, ComparedLine } from './rows.js';
import type { Ruler } from './ruler.js';

const TEXTURES: Record<ComparedFigure['status'], Texture> = { done: 'solid', planned: 'hatch', expected: 'outline' };

/** The thickness of a bar in pixels at scale 1, and how far its zero line stands out above and below. */
export const BAR = 12;
export const OVERHANG = 3;

/**
 * The bar of a figure, and where its label begins: `LABEL_GAP` after its value, clear of its qualifier. A figure that is
 * told in words alone has no bar, and its label stands where one would begin.
 * @param middle the height of the bar's middle
 */
export function setBar(
  { tone }: ComparedLine,
  { quantity, status, measured }: ComparedFigure,
  x: number,
  middle: number,
  ruler: Ruler,
  { scale }: Frame,
): { marks: PlainMark[]; label: number } {
  if (!measured) return { marks: [], label: x };
  const height = Math.round(BAR * scale);
  const y = Math.round(middle - height / 2);
  const pixels = (value: number): number => ruler.pixels(value, quantity);
  const { marks, end } = quantityBar({ quantity, x, y, height, pixels, tone, texture: TEXTURES[status] });
  return { marks, label: Math.max(end + 8, x + pixels(quantity.high ?? quantity.value) + LABEL_GAP) };
}

/** Zero: a line of ink where bars begin. */
export function zeroLine(x: number, y1: number, y2: number): PlainMark {
  return { kind: 'line', x1: x - 0.5, y1, x2: x - 0.5, y2, tone: 'ink', width: 1 };
}

/** What a figure counts, on lines of its own from `y` down. */
export function setNote(
  { note }: ComparedFigure,
  x: number,
  y: number,
  width: number,
  frame: Frame,
): { marks: TextMark[]; height: number; width: number } {
  const { measure, scale } = frame;
  if (note === '') return { marks: [], height: 0, width: 0 };
  const font = scaled(TYPE.small, scale);
  const leading = Math.round(17 * scale);
  const { marks, height } = setText({ text: note, x, y, width, leading, tone: 'ink-2', ...font }, frame);
  return { marks, height, width: Math.max(...marks.map(({ text }) => measure(text, font))) };
}

/** What a figure counts, on one line after its seal. */
export function noteBeside(
  { note }: ComparedFigure,
  x: number,
  middle: number,
  { measure, scale }: Frame,
): { marks: TextMark[]; width: number } {
  if (note === '') return { marks: [], width: 0 };
  const font = scaled(TYPE.small, scale);
  return { marks: [textAt(note, x, middle + font.size * 0.36, font, 'ink-2')], width: measure(note, font) };
}

/** A bureau's name, centred on a height. */
export function setName(
  names: readonly string[],
  x: number,
  middle: number,
  { tone }: ComparedLine,
  scale: number,
): TextMark[] {
  const font = scaled(TYPE.name, scale);
  const leading = NAME_LEADING * scale;
  const first = middle - ((names.length - 1) * leading) / 2;
  return names.map((text, i) => textAt(text, x, first + leading * i + font.size * 0.37, font, tone));
}

/** The line height of a bureau's name in pixels at scale 1. */
export const NAME_LEADING = 17;
