import { max } from 'd3-array';
import { line } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { LineMark, PlainMark, TextMark } from '../../../drawing/marks.js';
import { quantityBar } from '../../../drawing/quantity-bar.js';
import { setText } from '../../../drawing/text.js';
import { TEXTURES } from '../../../drawing/texture.js';
import { type } from '../../../drawing/type.js';
import { type Columns, LABEL_GAP } from './columns.js';
import { placeLabel } from './place-label.js';
import type { BureauLabel, ComparedFigure } from './rows.js';
import type { ValueScale } from './value-scale.js';

/** The thickness of a bar in pixels at a scale of 1, and how far its zero line extends above and below. */
const BAR = 12;
const OVERHANG = 3;

/** From the middle of a bar to the end of its zero line, in pixels at a scale of 1. */
export const ZERO_REACH = BAR / 2 + OVERHANG;

/** How a line is set. */
export interface LineOptions {
  columns: Columns;
  values: ValueScale;
  /** The top, in pixels. */
  y: number;
  /** False for a second figure of the bureau above, which is named once. */
  hasName: boolean;
  /** Whether what a figure counts follows its seal, or is set on a line of its own. */
  hasNoteBeside: boolean;
}

/**
 * The bar of a figure, and where its label begins: `LABEL_GAP` after its value, clear of its qualifier, or right of zero
 * where it is below. A figure that is not measured has no bar, and its label is set where one would begin.
 * @param x where zero is
 * @param middle the height of the bar's middle
 */
export function setBar(
  { tone }: BureauLabel,
  { quantity, status, isMeasured }: ComparedFigure,
  x: number,
  middle: number,
  values: ValueScale,
  { scale }: LayoutContext,
): { marks: PlainMark[]; labelX: number } {
  if (!isMeasured) return { marks: [], labelX: x };
  const height = BAR * scale;
  const y = Math.round(middle - height / 2);
  const pixels = (value: number): number => values.pixels(value, quantity);
  const furthest = Math.max(quantity.value, quantity.high ?? quantity.value);
  const { marks, end } = quantityBar({ quantity, x, y, height, pixels, tone, texture: TEXTURES[status] });
  return { marks, labelX: Math.max(end + 8, x + pixels(furthest) + LABEL_GAP) };
}

/** Zero: a line of ink where bars begin. */
export function zeroLine(x: number, y1: number, y2: number): LineMark {
  return line(x - 0.5, y1, x - 0.5, y2, 'ink');
}

/** What a figure counts, on lines of its own from `y` down. */
export function setNote(
  { note }: ComparedFigure,
  x: number,
  y: number,
  width: number,
  context: LayoutContext,
): { marks: TextMark[]; height: number; width: number } {
  if (note === '') return { marks: [], height: 0, width: 0 };
  const font = type('dense', context.scale);
  const { marks, height } = setText({ text: note, x, y, width, tone: 'ink-2', ...font }, context);
  return { marks, height, width: max(marks, ({ text }) => context.measure(text, font)) ?? 0 };
}

/** What a figure counts, on one line after its seal. */
export function noteBeside(
  { note }: ComparedFigure,
  x: number,
  middle: number,
  { measure, scale }: LayoutContext,
): { marks: TextMark[]; width: number } {
  if (note === '') return { marks: [], width: 0 };
  const font = type('dense', scale);
  return { marks: [placeLabel(note, x, middle + font.size * 0.36, font, 'ink-2')], width: measure(note, font) };
}

/** The lines of a bureau's name, centred on a height. */
export function setName(
  lines: readonly string[],
  x: number,
  middle: number,
  { tone }: BureauLabel,
  { scale }: LayoutContext,
): TextMark[] {
  const { leading, ...font } = type('denseStrong', scale);
  const first = middle - ((lines.length - 1) * leading) / 2;
  return lines.map((text, i) => placeLabel(text, x, first + leading * i + font.size * 0.37, font, tone));
}
