import type { LayoutContext } from '../../../drawing/layout-context.js';

/** Where the parts of a timeline stand, in pixels. */
export interface Columns {
  /** What only the year is known of, and under it the names of lanes: from 0 to here. */
  namesEnd: number;
  /** The calendar. */
  left: number;
  right: number;
  /** Lengths of time without a start: from here to the width, where there are any. */
  terms: number;
  /** From the publication's line to what stands right of it. */
  afterNow: number;
  /** The side of a mark in the strip, and from one mark to the next. */
  side: number;
  pitch: number;
}

/** Narrower than this there is no room for a calendar with words on it: the records are a list. */
const LEAST_CALENDAR = 600;
/** From this width on the plans stand right of the publication's line. */
const LEAST_THREE_COLUMNS = 1080;

/** True where the context is too narrow for words on a calendar. */
export function isNarrow({ width, scale }: LayoutContext): boolean {
  return width < LEAST_CALENDAR * scale;
}

/** True where plans have a column of their own. */
export function isWide({ width, scale }: LayoutContext): boolean {
  return width >= LEAST_THREE_COLUMNS * scale;
}

/**
 * The columns of a timeline at a width.
 * @param holds whether it has names of lanes beside a calendar, and lengths of time without a start
 */
export function columnsOf(
  context: LayoutContext,
  { hasNames, hasTerms }: { hasNames: boolean; hasTerms: boolean },
): Columns {
  const { width, scale } = context;
  const between = (least: number, share: number, most: number): number =>
    Math.round(Math.min(Math.max(width * share, least * scale), most * scale));
  const gap = (isNarrow(context) ? 8 : 12) * scale;
  const namesEnd = hasNames ? between(isNarrow(context) ? 60 : 96, 0.135, 150) : 0;
  const termsWidth = hasTerms ? between(42, 0.075, 84) : 0;
  const [side, step] = isWide(context) ? [10, 13] : isNarrow(context) ? [7, 9] : [8, 10];
  return {
    namesEnd,
    left: hasNames ? namesEnd + gap : 0,
    right: width - termsWidth - (hasTerms ? 6 * scale : 0),
    terms: width - termsWidth,
    afterNow: (isNarrow(context) ? 7 : isWide(context) ? 20 : 14) * scale,
    side: side * scale,
    pitch: step * scale,
  };
}
