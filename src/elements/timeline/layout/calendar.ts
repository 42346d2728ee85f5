import { dateOf, dayOf } from '../../../report/day.js';
import type { Precision } from '../../../report/edtf.js';

/** A step of the calendar that ticks stand at and clusters gather by. */
export interface Step {
  unit: Precision;
  count: number;
  /** Its usual length. */
  days: number;
}

const YEAR = 365.25;
const UNITS: Precision[] = ['day', 'month', 'year'];

/** Seven days count from the first of each month, so that a step never crosses one. */
const STEPS: readonly Step[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 7, days: 7 },
  { unit: 'month', count: 1, days: YEAR / 12 },
  { unit: 'month', count: 3, days: YEAR / 4 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000].map(
    (count): Step => ({ unit: 'year', count, days: YEAR * count }),
  ),
];

/** One year. */
export const YEARLY: Step = { unit: 'year', count: 1, days: YEAR };

const LARGEST: Step = { unit: 'year', count: 10_000, days: YEAR * 10_000 };

/**
 * The smallest step that is wide enough.
 * @param least its least width in pixels
 * @param finest the smallest unit allowed: what is known to the year alone is not parted by the month
 */
export function stepFor(pixelsADay: number, least: number, finest: Precision = 'day'): Step {
  const from = UNITS.indexOf(finest);
  return STEPS.find(({ unit, days }) => UNITS.indexOf(unit) >= from && days * pixelsADay >= least) ?? LARGEST;
}

/** The last start of a step at or before a day. */
export function stepStart(day: number, { unit, count }: Step): number {
  const { year, month, day: date } = dateOf(Math.floor(day));
  if (unit === 'day') {
    return count === 1 ? Math.floor(day) : dayOf(year, month, Math.min(date - ((date - 1) % count), 22));
  }
  if (unit === 'month') return dayOf(year, month - ((month - 1) % count));
  return dayOf(year - (year % count));
}

/** The start of the step after the one that begins at `start`. */
export function stepNext(start: number, { unit, count }: Step): number {
  const { year, month, day } = dateOf(start);
  if (unit === 'day') return count > 1 && day >= 22 ? dayOf(year, month + 1) : start + count;
  if (unit === 'month') return dayOf(year, month + count);
  return dayOf(year + count);
}
