import { label, line } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { PlainMark } from '../../../drawing/marks.js';
import { type SetType, type } from '../../../drawing/type.js';
import { dateOf } from '../../../report/day.js';
import { timelineMessages } from '../messages.js';
import { MONTHLY, stepsIn, YEARLY } from './calendar.js';
import type { StripCell } from './strip-cells.js';
import type { Projection } from './time-scale.js';

/** Between the words of one row of the header. */
const GAP = 8;

/** The height of the two rows over the strip; over them a reader draws to look closer. */
export function headerHeight(scale: number): number {
  return Math.round(42 * scale);
}

/** The first of some words that fits, else none. */
function fitting(words: readonly string[], room: number, font: SetType, { measure }: LayoutContext): string {
  return words.find((text) => measure(text, font) <= room) ?? '';
}

/**
 * The names over a column that is no calendar, and over a year ahead: what it holds, and how many.
 * @param room from the cell's edge to where the next column's words begin
 */
export function columnHeader(cell: StripCell, room: number, context: LayoutContext): PlainMark[] {
  const { scale, language } = context;
  const { columns } = timelineMessages[language].strip;
  const strong = type('denseStrong', scale);
  const small = type('dense', scale);
  const { names, counts } = columnWords(cell, context);
  const marks: PlainMark[] = [];
  const name = fitting(names, room, strong, context);
  const count = fitting([...counts, columns.bare(cell.count)], room, small, context);
  if (name) marks.push(label(name, cell.x0 + cell.inset, 14 * scale, strong, 'ink'));
  if (count) marks.push(label(count, cell.x0 + cell.inset, 33 * scale, small, 'ink-2'));
  return marks;
}

/** What stands over a column, the longest first. */
function columnWords(
  { kind, from, to, parts, count }: StripCell,
  { language }: LayoutContext,
): { names: string[]; counts: string[] } {
  const { strip, years } = timelineMessages[language];
  const { columns } = strip;
  if (kind === 'terms') {
    const isPlanned = parts.every(({ status }) => status === 'planned');
    return { names: [strip.terms], counts: isPlanned ? columns.planned(count) : columns.any(count) };
  }
  const [first, last] = [dateOf(from).year, dateOf(to - 1).year];
  const names = [years(first, last), String(first)];
  if (kind === 'year-only') return { names, counts: columns.yearOnly(count) };
  return {
    names,
    counts: parts.every(({ status }) => status === 'planned') ? columns.planned(count) : columns.any(count),
  };
}

/** The two rows over the calendar: years, and under them months or quarters; days have their months over them. */
export function calendarHeader(
  cells: readonly StripCell[],
  { projection, now, rise }: { projection: Projection; now: number | null; rise: number },
  context: LayoutContext,
): PlainMark[] {
  const { scale, language } = context;
  const { before } = timelineMessages[language].now;
  const marks: PlainMark[] = [];
  const small = type('dense', scale);
  const beforeWidth = context.measure(before, small) + 8 * scale;
  for (const isAhead of [false, true]) {
    const own = cells.filter((cell) => cell.step !== null && cell.isAhead === isAhead && !hasOwnHeader(cell, cells));
    const [first] = own;
    const last = own.at(-1);
    if (!first?.step || !last) continue;
    const isPast = !isAhead && now !== null;
    let hasBefore = isPast && last.x1 - first.x0 > beforeWidth;
    if (first.step.unit === 'year') {
      const years = own.map(({ from, x0, inset }) => ({ x: x0 + inset, text: yearText(from, own, context) }));
      marks.push(
        ...row(
          years,
          {
            right: rise > 0 && hasBefore ? last.x1 - beforeWidth - GAP : last.x1,
            baseline: 33 * scale - rise,
            font: small,
          },
          context,
        ),
      );
    } else {
      const names = parentNames(own, projection, context);
      const place = { right: last.x1, baseline: 14 * scale, font: type('denseStrong', scale) };
      const beside = row(names, { ...place, right: last.x1 - beforeWidth - GAP }, context);
      // The name of the year comes first.
      hasBefore &&= beside.length > 0;
      marks.push(...(hasBefore ? beside : row(names, place, context)), ...cellNames(own, context));
    }
    if (hasBefore && now !== null) {
      const end = now - 8 * scale;
      marks.push(label(before, end, 14 * scale, small, 'ink-2', { anchor: 'end', isQuiet: true }));
    }
  }
  return marks;
}

/** The years over months or quarters, and the months over days, each where it begins on screen. */
function parentNames(
  cells: readonly StripCell[],
  projection: Projection,
  { language }: LayoutContext,
): { x: number; text: string }[] {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return [];
  const messages = timelineMessages[language];
  const isMonths = first.step?.unit === 'month';
  return stepsIn(first.from, last.to, isMonths ? YEARLY : MONTHLY).map(({ start }) => {
    const { year, month } = dateOf(start);
    const text = isMonths ? messages.year(year) : messages.yearMonth(year, month);
    return { x: Math.max(projection.x(start), first.x0), text };
  });
}

/** True for the years ahead where each has room for its name and its count. */
export function hasOwnHeader(cell: StripCell, cells: readonly StripCell[]): boolean {
  if (cell.step === null) return true;
  return (
    cell.isAhead &&
    cell.step.unit === 'year' &&
    cell.count > 0 &&
    cells.filter(({ step, isAhead }) => step && isAhead).length === 1
  );
}

function yearText(from: number, own: readonly StripCell[], { scale, language }: LayoutContext): string {
  const { year } = dateOf(from);
  const [first] = own;
  return first && first.x1 - first.x0 > 46 * scale ? timelineMessages[language].year(year) : String(year);
}

/** Words that begin at their place, as far as they do not touch. */
function row(
  words: readonly { x: number; text: string }[],
  { right, baseline, font }: { right: number; baseline: number; font: SetType },
  { measure }: LayoutContext,
): PlainMark[] {
  let free = Number.NEGATIVE_INFINITY;
  return words.flatMap(({ x, text }, i) => {
    const end = x + measure(text, font);
    const next = words[i + 1];
    // The unit that the edge cuts gives way to the next whole one.
    if (x < free || end > right || (i === 0 && next && next.x < end + GAP && next.x > x)) return [];
    free = end + GAP;
    return [label(text, x, baseline, font, font.weight === 400 ? 'ink-2' : 'ink', { isQuiet: true })];
  });
}

/** The months, quarters or days in the middle of their cells, and the lines between those. */
function cellNames(cells: readonly StripCell[], { scale, language, measure }: LayoutContext): PlainMark[] {
  const messages = timelineMessages[language];
  const font = type('dense', scale);
  const nameOf = ({ from, step }: StripCell): string => {
    const { month, day } = dateOf(from);
    if (step?.unit === 'day') return String(day);
    return step?.count === 1 ? messages.month(month) : messages.quarter(Math.ceil(month / 3));
  };
  return cells.flatMap((cell) => {
    const text = nameOf(cell);
    if (!cell.isWhole || measure(text, font) > cell.x1 - cell.x0) return [];
    return [label(text, (cell.x0 + cell.x1) / 2, 33 * scale, font, 'ink', { anchor: 'middle', isQuiet: true })];
  });
}

/** The lines between the cells of the calendar. */
export function gridLines(cells: readonly StripCell[], top: number, bottom: number): PlainMark[] {
  return cells.flatMap(({ step, x0 }) => (step ? [line(x0, top, x0, bottom, 'hair')] : []));
}
