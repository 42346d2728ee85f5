import { line } from '../../../drawing/builders.js';
import { bureauMark } from '../../../drawing/bureau.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { LineMark, PlainMark } from '../../../drawing/marks.js';
import { quantityBar } from '../../../drawing/quantity-bar.js';
import { round } from '../../../drawing/round.js';
import { TEXTURES } from '../../../drawing/texture.js';
import { type } from '../../../drawing/type.js';
import { LABEL_GAP, MARK, MARK_GAP, type SetName } from './columns.js';
import { placeLabel } from './place-label.js';
import type { BureauLabel, ComparedFigure } from './rows.js';
import type { ValueScale } from './value-scale.js';

/** The thickness of a bar in pixels at a scale of 1, and how far its zero line extends above and below. */
const BAR = 14;
const OVERHANG = 3;

/** From the middle of a bar to the end of its zero line, in pixels at a scale of 1. */
export const ZERO_REACH = BAR / 2 + OVERHANG;

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

/** The middle of a bar on its zero line. */
export interface ZeroPoint {
  x: number;
  middle: number;
}

/** Zero: a short line of ink at each bar of a row, all of them as one mark where the bars are as far apart. */
export function zeroLines(points: readonly ZeroPoint[], scale: number): LineMark[] {
  const reach = ZERO_REACH * scale;
  const [first, second] = points;
  const last = points.at(-1);
  if (!first || !last) return [];
  if (!second) return [line(first.x - 0.5, first.middle - reach, first.x - 0.5, first.middle + reach, 'ink')];
  const step = second.middle - first.middle;
  const isEven = points.every(({ x, middle }, i) => x === first.x && Math.abs(middle - first.middle - i * step) < 0.01);
  if (!isEven) return points.flatMap((point) => zeroLines([point], scale));
  const dashes = `${round(2 * reach)} ${round(step - 2 * reach)}`;
  return [line(first.x - 0.5, first.middle - reach, first.x - 0.5, last.middle + reach, 'ink', { dashes })];
}

/**
 * A bureau's mark and the lines of its name, level with the first of them.
 * @param middle the height of the first line's middle
 * @returns the marks, and where the last line ends
 */
export function setName(
  { lines, lastWidth }: SetName,
  x: number,
  middle: number,
  { tone }: BureauLabel,
  { scale }: LayoutContext,
): { marks: PlainMark[]; end: number } {
  const { leading, ...font } = type('denseStrong', scale);
  const size = MARK * scale;
  const left = x + size + MARK_GAP * scale;
  return {
    marks: [
      bureauMark(tone, x, Math.round(middle - size / 2), size),
      ...lines.map((text, i) => placeLabel(text, left, middle + leading * i + font.size * 0.37, font, tone)),
    ],
    end: left + lastWidth,
  };
}
