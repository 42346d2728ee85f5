/**
 * Extended Date/Time Format (ISO 8601-2, level 0 and 1 as the compiled report uses them) to days, so that layout
 * works on numbers. A day is counted from 1970-01-01 UTC.
 */

import { dateOf, dayOf } from './day.js';

/** How finely a time is known. */
export type Precision = 'day' | 'month' | 'year';

/** A stretch of days, `[start, end)`; null is an open end. */
export interface DayInterval {
  start: number | null;
  end: number | null;
  /** The coarser precision of the two ends. */
  precision: Precision;
  /** True where an end carries `~` or `?`. */
  approximate: boolean;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)$/;
const ORDER: Precision[] = ['day', 'month', 'year'];

/**
 * Reads one EDTF value.
 * @param edtf such as `2020`, `2020-09-30~`, `2020-01/2020-11`, `2021/..`
 * @returns its days, or null when it is not one of these forms or not a date of the calendar
 */
export function parseEdtf(edtf: string): DayInterval | null {
  const [from = '', to, more] = edtf.split('/');
  if (more !== undefined) return null;
  const first = parseDate(from);
  if (to === undefined) return first === 'open' ? null : first;
  const last = parseDate(to);
  if (!first || !last || (first === 'open' && last === 'open')) return null;
  const start = first === 'open' ? null : first.start;
  const end = last === 'open' ? null : last.end;
  if (start !== null && end !== null && end <= start) return null;
  const ends = [first, last].filter((part) => part !== 'open');
  return {
    start,
    end,
    precision: ORDER[Math.max(...ends.map((part) => ORDER.indexOf(part.precision)))] ?? 'day',
    approximate: ends.some((part) => part.approximate),
  };
}

function parseDate(text: string): DayInterval | 'open' | null {
  if (text === '' || text === '..') return 'open';
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year, month, day, mark] = match;
  const y = Number(year);
  const m = Number(month ?? 1);
  const d = Number(day ?? 1);
  const start = dayOf(y, m, d);
  const back = dateOf(start);
  if (back.year !== y || back.month !== m || back.day !== d) return null;
  const precision: Precision = day ? 'day' : month ? 'month' : 'year';
  const end = day ? start + 1 : month ? dayOf(y, m + 1) : dayOf(y + 1);
  return { start, end, precision, approximate: mark !== '' };
}
