import { dateOf, dayOf } from '../report/day.js';
import type { Time } from '../report/types.js';
import type { Language } from './language.js';
import { formatQuantity } from './quantity.js';

/** The months in English, in full. */
export const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month, 1))),
);

/**
 * A time in the reader's language, with what it is of its figure: 截至2020年9月末, as of end-September 2020; an inferred
 * one says so: 2021年（推定）, 2021 (inferred). A date that is the last day of a month is said as its end.
 */
export function formatTime(time: Time, language: Language): string {
  const zh = language === 'zh';
  if (time.duration) {
    const { text } = formatQuantity(time.duration, language);
    return zh ? `通过${text}时间（起点未述）` : `over ${text} (start not stated)`;
  }
  const words = zh ? chinese(time) : english(time);
  if (time.stated) return words;
  return zh ? `${words}（推定）` : `${words} (inferred)`;
}

interface Ends {
  first: string | null;
  last: string | null;
}

function ends(edtf: string): Ends {
  const [first = '', last] = edtf.replaceAll(/[~?]/g, '').split('/');
  const closed = (text: string): string | null => (text === '' || text === '..' ? null : text);
  return {
    first: closed(first),
    last: last === undefined ? closed(first) : closed(last),
  };
}

interface DateParts {
  year: number;
  month: number | undefined;
  day: number | undefined;
}

function partsOf(date: string): DateParts {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year ?? 0, month, day };
}

/** The first and last month of a stretch of whole months in one year, which is then said once; else null. */
function monthsOf(from: DateParts, to: DateParts): [from: number, to: number] | null {
  if (from.year !== to.year || from.day !== undefined || to.day !== undefined) return null;
  return from.month === undefined || to.month === undefined ? null : [from.month, to.month];
}

function isMonthEnd({ year, month, day }: DateParts): boolean {
  return month !== undefined && day !== undefined && dateOf(dayOf(year, month, day) + 1).day === 1;
}

function chineseDate(date: string, asOf: boolean): string {
  const parts = partsOf(date);
  if (parts.month === undefined) return `${parts.year}年`;
  const month = `${parts.year}年${parts.month}月`;
  if (parts.day === undefined) return month;
  return asOf && isMonthEnd(parts) ? `${month}末` : `${month}${parts.day}日`;
}

function chinese({ edtf, kind }: Time): string {
  const { first, last } = ends(edtf);
  if (kind === 'as-of') return `截至${chineseDate(last ?? first ?? edtf, true)}`;
  if (first === null || kind === 'by') return `到${chineseDate(last ?? first ?? edtf, false)}`;
  if (last === null) return `${chineseDate(first, false)}起`;
  if (first === last) return chineseDate(first, false);
  const from = partsOf(first);
  const to = partsOf(last);
  const months = monthsOf(from, to);
  if (months) return `${from.year}年${months[0]}—${months[1]}月`;
  if (from.month === undefined && to.month === undefined) return `${from.year}—${to.year}年`;
  return `${chineseDate(first, false)}至${chineseDate(last, false)}`;
}

function englishDate(date: string, asOf: boolean): string {
  const parts = partsOf(date);
  if (parts.month === undefined) return String(parts.year);
  const month = MONTHS[parts.month - 1] ?? '';
  if (parts.day === undefined) return `${month} ${parts.year}`;
  return asOf && isMonthEnd(parts) ? `end-${month} ${parts.year}` : `${parts.day} ${month} ${parts.year}`;
}

function english({ edtf, kind }: Time): string {
  const { first, last } = ends(edtf);
  if (kind === 'as-of') return `as of ${englishDate(last ?? first ?? edtf, true)}`;
  if (first === null || kind === 'by') return `by ${englishDate(last ?? first ?? edtf, false)}`;
  if (last === null) return `from ${englishDate(first, false)}`;
  if (first === last) return englishDate(first, false);
  const from = partsOf(first);
  const to = partsOf(last);
  const months = monthsOf(from, to);
  if (months) return `${MONTHS[months[0] - 1]}–${MONTHS[months[1] - 1]} ${from.year}`;
  return `${englishDate(first, false)}–${englishDate(last, false)}`;
}
