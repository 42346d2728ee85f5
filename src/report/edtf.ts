/**
 * Extended Date/Time Format (ISO 8601-2, https://www.loc.gov/standards/datetime/, level 0 and 1 as the compiled report
 * uses them): dates, and intervals whose one end may be open. Every reader of a time in this library reads it here.
 */
import { dayOf } from './day.js';

/** How finely a time is known. */
export type Precision = 'day' | 'month' | 'year';

/** One date: a day, a month or a year. */
export interface EdtfDate {
  year: number;
  /** From 1; undefined where only the year is known. */
  month: number | undefined;
  day: number | undefined;
  precision: Precision;
  /** True where it carries `~` or `?`. */
  approximate: boolean;
  /** Its days, `[start, end)`, counted from 1970-01-01 UTC. */
  start: number;
  end: number;
}

/** A time: a date, or an interval between two. */
export interface EdtfTime {
  isInterval: boolean;
  /** The ends of an interval, null where open; both are the date itself where it is none. */
  first: EdtfDate | null;
  last: EdtfDate | null;
  /** Its days, `[start, end)`; null is an open end. */
  start: number | null;
  end: number | null;
  /** The coarser precision of the two ends. */
  precision: Precision;
  /** True where an end carries `~` or `?`. */
  approximate: boolean;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)$/;
const ORDER: readonly Precision[] = ['day', 'month', 'year'];

/** No time: an interval whose both ends are open. */
export const UNDATED = '../..';

/** Times already read: a report has far fewer than records, and asks for each again and again. */
const known = new Map<string, EdtfTime | null>();
const MOST_KNOWN = 10_000;

/**
 * Reads one EDTF value.
 * @param edtf such as `2020`, `2020-09-30~`, `2020-01/2020-11`, `2021/..`, `../..`
 * @returns null where it is not one of these forms, or not a date of the calendar
 */
export function parseEdtf(edtf: string): EdtfTime | null {
  let time = known.get(edtf);
  if (time === undefined) {
    time = readEdtf(edtf);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(edtf, time);
  }
  return time;
}

function readEdtf(edtf: string): EdtfTime | null {
  const [from = '', to, more] = edtf.split('/');
  if (more !== undefined) return null;
  if (to === undefined) {
    const date = parseDate(from);
    return date && interval(false, date, date);
  }
  const first = isOpen(from) ? null : parseDate(from);
  const last = isOpen(to) ? null : parseDate(to);
  if ((first === null && !isOpen(from)) || (last === null && !isOpen(to))) return null;
  // No time at all is written in one way.
  if (first === null && last === null && edtf !== UNDATED) return null;
  if (first && last && last.end <= first.start) return null;
  return interval(true, first, last);
}

function interval(isInterval: boolean, first: EdtfDate | null, last: EdtfDate | null): EdtfTime {
  return {
    isInterval,
    first,
    last,
    start: first ? first.start : null,
    end: last ? last.end : null,
    precision: coarser(first?.precision, last?.precision),
    approximate: first?.approximate === true || last?.approximate === true,
  };
}

function coarser(a: Precision = 'day', b: Precision = 'day'): Precision {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  const approximate = match[4] !== '';
  if (month === undefined)
    return { year, month, day, precision: 'year', approximate, start: dayOf(year), end: dayOf(year + 1) };
  if (month < 1 || month > 12) return null;
  const first = dayOf(year, month);
  const next = dayOf(year, month + 1);
  if (day === undefined) return { year, month, day, precision: 'month', approximate, start: first, end: next };
  const start = first + day - 1;
  if (day < 1 || start >= next) return null;
  return { year, month, day, precision: 'day', approximate, start, end: start + 1 };
}
