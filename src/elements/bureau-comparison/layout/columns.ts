import { max } from 'd3-array';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import { wrapText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { EM, isAtLeast } from './breakpoints.js';
import { figureWidth, ROW_FIGURE } from './figure.js';
import { type BureauLabel, type ComparedRow, figuresOf, isComparable } from './rows.js';
import { NARROW_STUB, STUB } from './value-scale.js';

/** From a bar's end to its label, in pixels. */
export const LABEL_GAP = 20;

/** From a bureau's name to what follows it, in pixels at a scale of 1. */
export const NAME_GAP = 10;

/** The column of names, and the least room for the labels after the bars, in em. */
const NAME_COLUMN = 7;
const LABEL_COLUMN = 11.8;

/** Pixels beyond a bar's end that its qualifier may take. */
const END_ROOM = 16;

/** Where the lines of some rows are set, in pixels. */
export interface Columns {
  /** True where name and value are set above the bar, for want of room beside it. */
  isStacked: boolean;
  /** The left edge, of names. */
  left: number;
  right: number;
  /** Where bars may begin: zero, where a row has nothing below it. */
  zero: number;
  /** Whether bureaus are named in full: all of them fit their column, else none is. */
  hasFullNames: boolean;
  /** The length of the largest figure of each row, or of a stub. */
  longest: number;
}

/**
 * The columns for rows between two edges: name, bar and value side by side where the widest value leaves a bar worth
 * having, else name and value above a full-width bar.
 */
export function columnsFor(rows: readonly ComparedRow[], left: number, right: number, context: LayoutContext): Columns {
  const { scale, measure } = context;
  const lines = rows.flatMap((row) => row.lines);
  const hasStubs = !rows.some(isComparable);
  const widest = max(rows.flatMap(figuresOf), (figure) => figureWidth(figure, ROW_FIGURE, context)) ?? 0;
  const nameFont = type('denseStrong', scale);
  const longestName = (max(lines, ({ name }) => measure(name, nameFont)) ?? 0) + NAME_GAP * scale;
  const nameWidth = NAME_COLUMN * EM * scale;
  const zero = left + nameWidth;
  const forLabels = Math.max(hasStubs ? 0 : LABEL_COLUMN * EM * scale, widest + LABEL_GAP);
  const longest = hasStubs ? STUB : Math.floor(right - zero - forLabels);
  if (isAtLeast('medium', context) && longest >= STUB && zero + longest + forLabels <= right)
    return { isStacked: false, left, right, zero, longest, hasFullNames: longestName <= nameWidth };
  return {
    isStacked: true,
    left,
    right,
    zero: left + 1,
    longest: hasStubs ? NARROW_STUB : Math.floor(right - left - 1 - END_ROOM),
    hasFullNames: longestName + widest <= right - left,
  };
}

/** A line's bureau, in full where that fits for every bureau, else by its short name, on as many lines as it needs. */
export function nameLines(
  { name, shortName }: BureauLabel,
  { hasFullNames, isStacked, left, right, zero }: Columns,
  { measure, scale, language }: LayoutContext,
): string[] {
  const width = isStacked ? right - left : zero - left - NAME_GAP * scale;
  return wrapText(hasFullNames ? name : shortName, width, type('denseStrong', scale), measure, language);
}
