/** Parts of a year as EDTF (ISO 8601-2): months, days, quarters, halves, ten-day periods. */

import { dateOf, dayOf } from '../report/day.js';

/** `from` alone is one date of its own precision; with `to` it is a period, both ends included. */
export interface Period {
  from: string;
  to?: string;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** A year in the four digits of EDTF. */
export function yearOf(year: number): string {
  return String(year).padStart(4, '0');
}

/** The number of the last day of a month, 1 to 12. */
export function lastDay(year: number, month: number): number {
  return dateOf(dayOf(year, month + 1) - 1).day;
}

/** One day, or null when the calendar has none such. */
export function day(year: number, month: number, date: number): Period | null {
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= lastDay(year, month))) return null;
  return { from: `${yearOf(year)}-${pad(month)}-${pad(date)}` };
}

/** The months from `first` to `last`; null when they are no months in order. */
export function months(year: number, first: number, last = first): Period | null {
  if (!(first >= 1 && last <= 12 && last >= first)) return null;
  const from = `${yearOf(year)}-${pad(first)}`;
  return first === last ? { from } : { from, to: `${yearOf(year)}-${pad(last)}` };
}

/** The days from `first` to `last`; null when either is none or they are not in order. */
export function days(first: Period | null, last: Period | null): Period | null {
  return first === null || last === null || last.from <= first.from ? null : { from: first.from, to: last.from };
}

/** A third of a month: 上旬, 中旬, 下旬. */
export function tenDays(year: number, month: number, third: 0 | 1 | 2): Period | null {
  const last = month >= 1 && month <= 12 ? lastDay(year, month) : 0;
  return days(day(year, month, third * 10 + 1), day(year, month, third === 2 ? last : third * 10 + 10));
}

/**
 * The years of a Five-Year Plan: “十三五” is the thirteenth, 2016 to 2020. From the sixth (1981) each follows the
 * one before; the earlier ones left gaps and are not read.
 */
export function planYears(plan: number): Period | null {
  const first = 1981 + (plan - 6) * 5;
  return plan < 6 || plan > 30 ? null : { from: yearOf(first), to: yearOf(first + 4) };
}

/** A period in EDTF. */
export function edtfOf({ from, to }: Period): string {
  return to === undefined ? from : `${from}/${to}`;
}
