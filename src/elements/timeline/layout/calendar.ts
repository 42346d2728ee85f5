import { pairs } from 'd3-array';
import { type TimeInterval, utcDay, utcMonth, utcYear } from 'd3-time';
import type { Precision } from '../../../report/edtf.js';

/** A step of the calendar: the unit of a strip's cells, or of what is listed under one heading. */
export interface Step {
  unit: Precision;
  count: number;
  interval: TimeInterval;
  /** Its usual length. */
  days: number;
}

const YEAR = 365.25;
const UNITS: Precision[] = ['day', 'month', 'year'];

/** The seven days that begin on the 1st, 8th, 15th and 22nd, the last of them with the rest of the month. */
const weekOfMonth = utcDay.filter((date) => date.getUTCDate() % 7 === 1 && date.getUTCDate() < 29);

function yearly(count: number): Step {
  return { unit: 'year', count, interval: utcYear.every(count) ?? utcYear, days: YEAR * count };
}

/** One year. */
export const YEARLY = yearly(1);
/** One month, and three. */
export const MONTHLY: Step = { unit: 'month', count: 1, interval: utcMonth, days: YEAR / 12 };
const QUARTERLY: Step = { unit: 'month', count: 3, interval: utcMonth.every(3) ?? utcMonth, days: YEAR / 4 };

const STEPS: readonly Step[] = [
  { unit: 'day', count: 1, interval: utcDay, days: 1 },
  { unit: 'day', count: 7, interval: weekOfMonth, days: 7 },
  MONTHLY,
  QUARTERLY,
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000].map(yearly),
];

/**
 * The smallest step that is wide enough, else the largest.
 * @param least its least width in pixels
 * @param finest the smallest unit allowed: what is known to the year alone is not parted by the month
 */
export function stepFor(pixelsADay: number, least: number, finest: Precision = 'day'): Step {
  const from = UNITS.indexOf(finest);
  return STEPS.find(({ unit, days }) => UNITS.indexOf(unit) >= from && days * pixelsADay >= least) ?? yearly(10_000);
}

/** A step of the calendar in days, `[start, end)`. */
export interface CalendarStep {
  start: number;
  end: number;
}

/** The steps that reach into the days `[from, to)`. */
export function stepsIn(from: number, to: number, { interval }: Step): CalendarStep[] {
  const last = interval.ceil(dateAt(to));
  const starts = interval.range(interval.floor(dateAt(Math.floor(from))), last);
  return pairs([...starts, last].map(dayAt), (start, end) => ({ start, end }));
}

const MILLISECONDS_A_DAY = 86_400_000;

function dateAt(day: number): Date {
  return new Date(day * MILLISECONDS_A_DAY);
}

function dayAt(date: Date): number {
  return date.getTime() / MILLISECONDS_A_DAY;
}
