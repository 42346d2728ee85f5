import { max } from 'd3-array';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import { wrapText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { isAtLeast } from './breakpoints.js';
import { figureWidth, ROW_FIGURE } from './figure.js';
import { type ComparedLine, type ComparedRow, figuresOf, isComparable } from './rows.js';
import { NARROW_STUB, STUB } from './value-scale.js';

/** From a bar's end to its label, in pixels. */
export const LABEL_GAP = 14;

/** A bureau's mark, from it to the name, and from that to what follows, in pixels at a scale of 1. */
export const MARK = 9;
export const MARK_GAP = 6;
export const NAME_GAP = 10;

/** What stands right of the longest bar at least, in pixels at a scale of 1. */
const LABEL_ROOM = { wide: 280, narrow: 110 };
/** With less for its longest bar a row has its figures above their bars. */
const LEAST_BAR = 96;
/** Pixels beyond a bar's end that its qualifier may take. */
const END_ROOM = 16;

/** The lines of a bureau's name, and the width of the last of them in pixels. */
export interface SetName {
  lines: readonly string[];
  lastWidth: number;
}

/** Where the lines of some rows are set, in pixels. */
export interface Columns {
  /** True where a figure is set above its bar, for want of room beside it. */
  isStacked: boolean;
  /** The left edge of names and bars: zero, where a row has nothing below it. */
  left: number;
  right: number;
  /** How a bureau is named: in full where all of them fit their line, else by its short name. */
  nameOf: (line: ComparedLine) => SetName;
  /** The length of the largest figure of a scale, or of a stub. */
  longest: number;
}

/** The columns for rows between two edges: a figure right of its bar where the widest leaves one worth having. */
export function columnsFor(rows: readonly ComparedRow[], left: number, right: number, context: LayoutContext): Columns {
  const { scale } = context;
  const hasStubs = !rows.some(isComparable);
  const widest = max(rows.flatMap(figuresOf), (figure) => figureWidth(figure, ROW_FIGURE, context)) ?? 0;
  const nameOf = namesFor(rows, right - left, context);
  const forLabels = Math.max(LABEL_ROOM[isAtLeast('wide', context) ? 'wide' : 'narrow'] * scale, widest + LABEL_GAP);
  const stub = isAtLeast('medium', context) ? STUB : NARROW_STUB;
  const longest = hasStubs ? stub : Math.floor(right - left - forLabels);
  if (hasStubs ? left + stub + END_ROOM + LABEL_GAP + widest <= right : longest >= LEAST_BAR * scale)
    return { isStacked: false, left, right, longest, nameOf };
  return {
    isStacked: true,
    left,
    right,
    longest: hasStubs ? stub : Math.floor(right - left - END_ROOM),
    nameOf,
  };
}

/** A bureau's name on as many lines as it needs, and the width of the last of them; each bureau is measured once. */
function namesFor(rows: readonly ComparedRow[], width: number, context: LayoutContext): Columns['nameOf'] {
  const { measure, scale, language } = context;
  const font = type('denseStrong', scale);
  const note = type('note', scale);
  const room = width - (MARK + MARK_GAP) * scale;
  const bureaus = new Map<string, { line: ComparedLine; absence: string }>();
  for (const { lines } of rows)
    for (const line of lines) {
      const known = bureaus.get(line.bureau);
      if (!known) bureaus.set(line.bureau, { line, absence: line.absence });
      else if (known.absence === '') known.absence = line.absence;
    }
  const isFull = [...bureaus.values()].every(({ line, absence }) => {
    const after = absence === '' ? 0 : NAME_GAP * scale + measure(absence, note);
    return measure(line.name, font) + after <= room;
  });
  const set = new Map<string, SetName>();
  for (const [bureau, { line }] of bureaus) {
    const lines = wrapText(isFull ? line.name : line.shortName, room, font, measure, language);
    set.set(bureau, { lines, lastWidth: measure(lines.at(-1) ?? '', font) });
  }
  return ({ bureau, shortName }) => set.get(bureau) ?? { lines: [shortName], lastWidth: measure(shortName, font) };
}
