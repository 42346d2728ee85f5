/** Days counted from 1970-01-01 UTC, so that layout works on numbers. */
const MILLISECONDS_A_DAY = 86_400_000;

/** A day of the Gregorian calendar; months count from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** The Gregorian calendar repeats itself after so many years, which are so many days. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/** Days from 1970-01-01 to a Gregorian date; months count from 1 and may run over (13 is next January). */
export function dayOf(year: number, month = 1, day = 1): number {
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  return Date.UTC(year + CYCLE_YEARS, month - 1, day) / MILLISECONDS_A_DAY - CYCLE_DAYS;
}

/** The Gregorian year, month (from 1) and day of a day number. */
export function dateOf(day: number): CalendarDate {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** True for the last day of a month. */
export function isMonthEnd({ year, month, day }: CalendarDate): boolean {
  return dateOf(dayOf(year, month, day) + 1).day === 1;
}
