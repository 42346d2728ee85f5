import { max } from 'd3-array';
import { dottedFigureWidth } from '../../../drawing/dotted-figure.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import { type } from '../../../drawing/type.js';
import { tagSpace } from './figure.js';
import { type ComparedRow, figuresOf } from './rows.js';

/** The size of the numeral of a count. */
export const COUNT_SIZE = 18;
/** From the last mark to the count, from a name to its marks, and what the seal of a count may take, in pixels. */
export const COUNT_GAP = 10;
const NAME_GAP = 12;
const SEAL_ROOM = 24;
/** Bars beside names have at least so much room for the longest. */
const LEAST_BAR = 160;
/** A count beyond this is a bar. */
export const MOST_MARKS = 40;
/** From one mark to the next: the largest at which all of them fit is taken; below the last one counts are bars. */
const PITCHES = [14, 12, 10, 8, 7];

/** Where the counts of some rows are set, in pixels; all of them share it. */
export interface CountColumns {
  left: number;
  right: number;
  /** Where marks begin. */
  zero: number;
  /** True where a bureau's name stands above its marks, for want of room beside them. */
  isNameAbove: boolean;
  /** Whether bureaus are named in full: all of them fit, else none is. */
  hasFullNames: boolean;
  /** The length of one record: from a mark to the next, or as a part of a bar. */
  pitch: number;
  /** False where there is no room for marks, and every count is a bar. */
  hasMarks: boolean;
}

/** The columns for counts between two edges: one record is as long in every row. */
export function countColumnsFor(
  rows: readonly ComparedRow[],
  left: number,
  right: number,
  context: LayoutContext,
): CountColumns {
  const { scale, measure } = context;
  const font = type('denseStrong', scale);
  const lines = rows.flatMap((row) => row.lines);
  const figures = rows.flatMap(figuresOf);
  const most = max(figures, ({ quantity }) => quantity.value) ?? 0;
  const label =
    max(
      figures,
      (figure) => tagSpace(figure, context) + dottedFigureWidth(figure.formatted, COUNT_SIZE * scale, context),
    ) ?? 0;
  const room = right - left - (COUNT_GAP + SEAL_ROOM) * scale - label;
  const widths = [
    { hasFullNames: true, width: max(lines, ({ name }) => measure(name, font)) ?? 0 },
    { hasFullNames: false, width: max(lines, ({ shortName }) => measure(shortName, font)) ?? 0 },
  ];
  /** What of the room is left for marks, beside a name or under it. */
  const freeBeside = (width: number): number => room - width - NAME_GAP * scale;
  const fits = (pitch: number, free: number): boolean => most * pitch * scale <= free;
  // A larger mark is worth more than a full name.
  const besides = PITCHES.flatMap((pitch) => widths.filter(({ width }) => fits(pitch, freeBeside(width))));
  const beside = besides[0] ?? widths.find(({ width }) => most > MOST_MARKS && freeBeside(width) >= LEAST_BAR * scale);
  const hasFullNames = beside?.hasFullNames ?? (widths[0]?.width ?? 0) <= right - left;
  const zero = beside ? Math.ceil(left + beside.width + NAME_GAP * scale) : left;
  const free = room - (zero - left);
  const pitch = PITCHES.find((own) => fits(own, free));
  return {
    left,
    right,
    zero,
    isNameAbove: !beside,
    hasFullNames,
    pitch: pitch === undefined ? Math.max(free, 1) / Math.max(most, 1) : pitch * scale,
    hasMarks: pitch !== undefined,
  };
}
