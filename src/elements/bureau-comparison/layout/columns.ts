import type { Frame } from '../../../drawing/marks.js';
import { wrapText } from '../../../drawing/text.js';
import { figureWidth, ROW_FIGURE, scaled, TYPE } from './figure.js';
import type { ComparedLine, ComparedRow } from './rows.js';
import { NARROW_STUB, STUB } from './ruler.js';

/** The columns of type are counted in em of the host's usual 16 px. */
export const EM = 16;

/** From a bar's end to its label, in pixels. */
export const LABEL_GAP = 20;

/** From a bureau's name to what follows it, in pixels at scale 1. */
export const NAME_GAP = 10;

/** Pixels beyond a bar's end that its qualifier may take. */
const END_ROOM = 16;

/** Where the lines of some rows are set, in pixels. */
export interface Columns {
  /** True where name and value stand above the bar, for want of room beside it. */
  stacked: boolean;
  /** The left edge, of names. */
  left: number;
  right: number;
  /** Where bars begin: zero. */
  zero: number;
  /** Whether bureaus are named in full: all of them fit their column, else none is. */
  fullNames: boolean;
  /** The length of the largest figure of each row, or of a stub. */
  longest: number;
}

/**
 * The columns for rows that stand between two edges: name, bar and value side by side where the widest value leaves
 * a bar worth having, else name and value above a full-width bar.
 * @param roomy whether the container is wide enough (480 px at scale 1) to set them side by side
 */
export function columnsFor(
  rows: readonly ComparedRow[],
  left: number,
  right: number,
  roomy: boolean,
  frame: Frame,
): Columns {
  const { scale, measure } = frame;
  const lines = rows.flatMap((row) => row.lines);
  const stubs = rows.every(({ ruler }) => ruler === 'none');
  const widest = Math.max(
    0,
    ...lines.map(({ says }) => (typeof says === 'string' ? 0 : figureWidth(says, ROW_FIGURE, frame))),
  );
  const longestName = Math.max(0, ...lines.map(({ name }) => measure(name, scaled(TYPE.name, scale))));
  const nameWidth = Math.round(7 * EM * scale);
  const zero = left + nameWidth;
  const forLabels = Math.max(stubs ? 0 : 11.8 * EM * scale, widest + LABEL_GAP);
  const longest = stubs ? STUB : Math.floor(right - zero - forLabels);
  if (roomy && longest >= STUB && zero + longest + forLabels <= right)
    return { stacked: false, left, right, zero, longest, fullNames: longestName + NAME_GAP * scale <= nameWidth };
  return {
    stacked: true,
    left,
    right,
    zero: left + 1,
    longest: stubs ? NARROW_STUB : Math.floor(right - left - 1 - END_ROOM),
    fullNames: longestName + NAME_GAP * scale + widest <= right - left,
  };
}

/** A line's bureau, in full where that fits for every bureau, else by its short name, on as many lines as it needs. */
export function nameLines(
  { name, shortName }: ComparedLine,
  { fullNames, stacked, left, right, zero }: Columns,
  { measure, scale, language }: Frame,
): string[] {
  const width = stacked ? right - left : zero - left - NAME_GAP * scale;
  return wrapText(fullNames ? name : shortName, width, scaled(TYPE.name, scale), measure, language);
}
