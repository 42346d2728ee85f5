import { max, min, sum } from 'd3-array';
import type { Status } from '../../../report/status.js';
import { type CalendarStep, type Step, stepFor, stepsIn, YEARLY } from './calendar.js';
import type { Columns } from './columns.js';
import {
  beginningIn,
  countWithin,
  isYearOnly,
  type Lane,
  recordsWithin,
  type Stratum,
  type TimelineIndex,
} from './record-index.js';
import type { TimelineRecord } from './records.js';
import type { Projection, Side } from './time-scale.js';
import { type CellKind, type Days, isDated } from './view.js';

/** How many records of one bureau and status a cell holds, besides those that last longer than it. */
export interface CellPart {
  bureau: string;
  status: Status;
  count: number;
}

/** A cell of the strip. */
export interface StripCell extends Days {
  kind: CellKind;
  x0: number;
  x1: number;
  /** Where its marks and its words begin: clear of the publication's line. */
  inset: number;
  /** The unit of a cell of the calendar. */
  step: Step | null;
  /** False of one with a part of another that the edge has left too narrow. */
  isWhole: boolean;
  isAhead: boolean;
  parts: CellPart[];
  /** All that it stands for, what lasts longer included. */
  count: number;
}

/** What lasts over several cells. */
export interface StripSpan {
  bureau: string;
  record: TimelineRecord;
}

export interface StripCells {
  cells: StripCell[];
  spans: StripSpan[];
  /** True where a cell holds more than marks can show: all are bars then, on one scale. */
  isBars: boolean;
}

/** A cell with more records of one bureau than these is a bar. */
const MOST_MARKS = 40;
/** From so many records on. */
const MANY = 2000;
/** More stretches of one bureau than these are counted where they begin. */
const MOST_SPANS = 3;
const STATUSES: readonly Status[] = ['done', 'expected', 'planned'];

interface Cut {
  side: Side;
  step: Step;
  isAhead: boolean;
}

/**
 * Counts the records of a timeline by cells.
 * @param least the least widths of a cell that holds marks, and of one that holds a bar with its count
 */
export function stripCells(
  timeline: TimelineIndex,
  {
    projection,
    columns,
    width,
    hasTerms,
  }: { projection: Projection; columns: Columns; width: number; hasTerms: boolean },
  least: { month: number; mark: number; bar: number },
): StripCells {
  const make = (month: number, other: number): StripCells => {
    const cuts = projection.sides.map((side) => cutOf(timeline, side, projection, month, other));
    const spans = spansOf(timeline.bureaus, projection, cuts);
    const cells = [
      ...yearOnlyCell(timeline.bureaus, cuts, projection, columns),
      ...cuts.flatMap((cut) => calendarCells(timeline.bureaus, cut, projection, spans, columns, least.mark)),
      ...(hasTerms ? termsCell(timeline.bureaus, columns, width) : []),
    ];
    const isBars = cells.some(({ parts }) => mostOfOneBureau(parts) > MOST_MARKS);
    return { cells, spans: [...spans.values()].flat(), isBars };
  };
  // Of very many records it is all but certain that marks cannot show them: bars are tried first.
  const bars = timeline.count > MANY ? make(least.bar, least.bar) : null;
  if (bars?.isBars) return bars;
  const marks = make(least.month, least.mark);
  return marks.isBars ? { ...make(least.bar, least.bar), isBars: true } : marks;
}

function mostOfOneBureau(parts: readonly CellPart[]): number {
  const counts = new Map<string, number>();
  for (const { bureau, count } of parts) counts.set(bureau, (counts.get(bureau) ?? 0) + count);
  return max(counts.values()) ?? 0;
}

/** The unit of one side of the publication: years where nothing there is known more closely. */
function cutOf({ bureaus }: TimelineIndex, side: Side, { nowDay }: Projection, month: number, other: number): Cut {
  const isClose = bureaus.some(({ strata }) =>
    strata.some(
      (stratum) => isDated(stratum) && stratum.precision !== 'year' && countWithin(stratum, side.from, side.to) > 0,
    ),
  );
  const closest = stepFor(side.pixelsADay, month, isClose ? 'day' : 'year');
  const step = closest.unit === 'year' ? stepFor(side.pixelsADay, other, isClose ? 'month' : 'year') : closest;
  return { side, step, isAhead: side.from >= nowDay };
}

/** Records that are drawn over all their cells: stretches, and months where cells are days; few of a bureau, or none. */
function spansOf(bureaus: readonly Lane[], { from, to }: Projection, cuts: readonly Cut[]): Map<string, StripSpan[]> {
  const hasDays = cuts.some(({ step }) => step.unit === 'day');
  return new Map(
    bureaus.map(({ id, strata }) => {
      const lasting = strata.filter((stratum) => lastsLonger(stratum, hasDays));
      if (sum(lasting, (stratum) => countWithin(stratum, from, to)) > MOST_SPANS) return [id, []];
      const records = lasting.flatMap((stratum) => recordsWithin(stratum, from, to, MOST_SPANS));
      return [id, records.map((record) => ({ bureau: id, record }))];
    }),
  );
}

function lastsLonger({ shape, precision }: Stratum, hasDays: boolean): boolean {
  return shape === 'span' || (hasDays && shape === 'period' && precision === 'month');
}

/** The days in which records known to the year alone begin, so as to lie on one side of the publication. */
function yearsOfSide({ side, isAhead }: Cut, status: Status, nowDay: number): Days {
  // What is planned for the year of the publication lies ahead, what was done in it lies behind.
  const now = status === 'planned' ? startOfYear(nowDay) : nowDay;
  return isAhead
    ? { from: Math.max(now, startOfYear(side.from)), to: side.to }
    : { from: startOfYear(side.from), to: Math.min(now, side.to) };
}

/** The first day of a day's year. */
export function startOfYear(day: number): number {
  return stepsIn(day, day + 1, YEARLY)[0]?.start ?? day;
}

function partsOf(bureaus: readonly Lane[], count: (stratum: Stratum, bureau: string) => number): CellPart[] {
  return bureaus.flatMap(({ id, strata }) =>
    STATUSES.flatMap((status): CellPart[] => {
      const total = sum(strata, (stratum) => (stratum.status === status ? count(stratum, id) : 0));
      return total > 0 ? [{ bureau: id, status, count: total }] : [];
    }),
  );
}

function totalOf(parts: readonly CellPart[]): number {
  return sum(parts, ({ count }) => count);
}

/** Records known to the year alone, beside a calendar that is cut more finely. */
function yearOnlyCell(
  bureaus: readonly Lane[],
  cuts: readonly Cut[],
  { nowDay }: Projection,
  { namesEnd }: Columns,
): StripCell[] {
  const fine = cuts.filter(({ step }) => step.unit !== 'year');
  const starts: number[] = [];
  const parts = partsOf(bureaus, (stratum) => {
    if (!isYearOnly(stratum)) return 0;
    return sum(fine, (cut) => {
      const { from, to } = yearsOfSide(cut, stratum.status, nowDay);
      const { count, first } = beginningIn(stratum, from, to);
      if (count > 0) starts.push(stratum.starts[first] ?? from, stratum.starts[first + count - 1] ?? from);
      return count;
    });
  });
  const count = totalOf(parts);
  if (count === 0) return [];
  const [from = 0, last = 0] = [min(starts), max(starts)];
  const to = stepsIn(last, last + 1, YEARLY)[0]?.end ?? last + 1;
  return [
    {
      kind: 'year-only',
      from,
      to,
      x0: 0,
      x1: namesEnd,
      inset: 0,
      step: null,
      isWhole: true,
      isAhead: false,
      parts,
      count,
    },
  ];
}

/** The steps of one side; one that the edge has left too narrow to press goes with its neighbour. */
function cutsOf({ side, step }: Cut, { x }: Projection, least: number): (CalendarStep & { isWhole: boolean })[] {
  const steps = stepsIn(side.from, side.to, step).map((one) => ({ ...one, isWhole: true }));
  const isNarrow = ({ start, end }: CalendarStep): boolean =>
    x(Math.min(end, side.to)) - x(Math.max(start, side.from)) < least;
  const [first, second] = steps;
  if (first && second && isNarrow(first)) steps.splice(0, 2, { start: first.start, end: second.end, isWhole: false });
  const [before, last] = steps.slice(-2);
  if (before && last && isNarrow(last)) steps.splice(-2, 2, { start: before.start, end: last.end, isWhole: false });
  return steps;
}

/** The cells of one side; in years they hold as well what is known to the year alone. */
function calendarCells(
  bureaus: readonly Lane[],
  cut: Cut,
  projection: Projection,
  spans: ReadonlyMap<string, readonly StripSpan[]>,
  { afterNow }: Columns,
  least: number,
): StripCell[] {
  const { side, step, isAhead } = cut;
  const isYears = step.unit === 'year';
  const hasDays = step.unit === 'day';
  return cutsOf(cut, projection, least).map(({ start, end, isWhole }, i) => {
    const [from, to] = [Math.max(start, side.from), Math.min(end, side.to)];
    const years = (stratum: Stratum): number => {
      const own = yearsOfSide(cut, stratum.status, projection.nowDay);
      const [first, last] = [Math.max(start, own.from), Math.min(end, own.to)];
      return isYears && last > first ? beginningIn(stratum, first, last).count : 0;
    };
    const parts = partsOf(bureaus, (stratum, bureau) => {
      if (isYearOnly(stratum)) return years(stratum);
      if (!isDated(stratum)) return 0;
      if (lastsLonger(stratum, hasDays) && (spans.get(bureau)?.length ?? 0) > 0) return 0;
      // What began before the calendar does is counted in its first cell.
      return from <= projection.from ? countWithin(stratum, from, to) : beginningIn(stratum, from, to).count;
    });
    const count = sum(bureaus, ({ strata }) =>
      sum(strata, (stratum) =>
        isYearOnly(stratum) ? years(stratum) : isDated(stratum) ? countWithin(stratum, from, to) : 0,
      ),
    );
    const [x0, x1] = [Math.max(projection.x(from), projection.left), Math.min(projection.x(to), projection.right)];
    const inset = isYears ? (isAhead && i === 0 ? afterNow : 4) : 0;
    return { kind: isYears ? 'both' : 'dated', from, to, x0, x1, inset, step, isWhole, isAhead, parts, count };
  });
}

function termsCell(bureaus: readonly Lane[], { terms }: Columns, width: number): StripCell[] {
  const parts = partsOf(bureaus, ({ shape, records }) => (shape === 'horizon' ? records.length : 0));
  const count = totalOf(parts);
  const kind = 'terms';
  return count === 0
    ? []
    : [
        {
          kind,
          from: 0,
          to: 0,
          x0: terms,
          x1: width,
          inset: 0,
          step: null,
          isWhole: true,
          isAhead: true,
          parts,
          count,
        },
      ];
}
