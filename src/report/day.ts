/** Days counted from 1970-01-01 UTC, so that layout works on numbers. */
const MILLISECONDS_A_DAY = 86_400_000;

/** Days from 1970-01-01 to a Gregorian date; months count from 1 and may run over (13 is next January). */
export function dayOf(year: number, month = 1, day = 1): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** The Gregorian year, month (from 1) and day of a day number. */
export function dateOf(day: number): {
  year: number;
  month: number;
  day: number;
} {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}
