import type { Frame } from '../marks.js';
import { wrapText } from '../text.js';
import { figureWidth, ROW_FIGURE, scaled, TYPE } from './figure.js';
import type { ComparedLine, ComparedRow } from './rows.js';
import { NARROW_STUB, STUB } from './ruler.js';

/** The columns of type are counted in em of the host's usual 16 px. */
export const EM = 16;

/** From a bar's end to its label, in pixels. */
export const LABEL_GAP = 20;

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
  const { scale } = frame;
  const lines = rows.flatMap((row) => row.lines);
  const stubs = rows.every(({ ruler }) => ruler === 'none');
  const widest = Math.max(
    0,
    ...lines.map(({ says }) => (typeof says === 'string' ? 0 : figureWidth(says, ROW_FIGURE, frame))),
  );
  const zero = left + Math.round(7 * EM * scale);
  const forLabels = Math.max(stubs ? 0 : 11.8 * EM * scale, widest + LABEL_GAP);
  const longest = stubs ? STUB : Math.floor(right - zero - forLabels);
  if (roomy && longest >= STUB && zero + longest + forLabels <= right)
    return { stacked: false, left, right, zero, longest };
  return {
    stacked: true,
    left,
    right,
    zero: left + 1,
    longest: stubs ? NARROW_STUB : Math.floor(right - left - 1 - END_ROOM),
  };
}

/** A line's bureau in the words that fit the column of names: in full on one line, else its short name. */
export function nameLines(
  { name, shortName }: ComparedLine,
  width: number,
  { measure, scale, language }: Frame,
): string[] {
  const font = scaled(TYPE.name, scale);
  return measure(name, font) <= width ? [name] : wrapText(shortName, width, font, measure, language);
}
