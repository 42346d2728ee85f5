import { sequence } from '../platform/host-proof.js';
import { isMonthEnd } from '../report/day.js';
import { type EdtfDate, type EdtfTime, parseEdtf, UNDATED } from '../report/edtf.js';
import type { Time } from '../report/types.js';
import type { Language } from './language.js';
import { formatQuantity } from './quantity.js';

/** The months in English, in full. */
export const MONTHS = sequence(12, (month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month, 1))),
);

/**
 * A time in the reader's language, with what it is of its figure: 截至2020年9月末, as of end-September 2020; an inferred
 * one says so: 2021年（推定）, 2021 (inferred). A date that is the last day of a month is said as its end.
 */
export function formatTime({ edtf, kind, stated, duration }: Time, language: Language): string {
  const zh = language === 'zh';
  if (duration) {
    const { text } = formatQuantity(duration, language);
    return zh ? `通过${text}时间（起点未述）` : `over ${text} (start not stated)`;
  }
  if (edtf === UNDATED) return zh ? '时间未述' : 'time not stated';
  const time = parseEdtf(edtf);
  const words = time === null ? edtf : zh ? chinese(time, kind) : english(time, kind);
  if (stated) return words;
  return zh ? `${words}（推定）` : `${words} (inferred)`;
}

/** The moment or period of a figure by itself, as the name of its bar: 2020年9月末 of 截至2020年9月末. */
export function formatMoment({ edtf, kind }: Pick<Time, 'edtf' | 'kind'>, language: Language): string {
  const time = parseEdtf(edtf);
  const limit = time?.last ?? time?.first;
  if (kind !== 'as-of' || !limit) return formatTime({ edtf, kind, stated: true }, language);
  return language === 'zh' ? chineseDate(limit, true) : englishDate(limit, true);
}

/** The first and last month of a stretch of whole months in one year, which is then said once; else null. */
function monthsOf(from: EdtfDate, to: EdtfDate): { first: number; last: number } | null {
  if (from.year !== to.year || from.day !== undefined || to.day !== undefined) return null;
  return from.month === undefined || to.month === undefined ? null : { first: from.month, last: to.month };
}

function isSameDate(a: EdtfDate, b: EdtfDate): boolean {
  return a.start === b.start && a.end === b.end;
}

function chineseDate({ year, month, day }: EdtfDate, isEnd = false): string {
  if (month === undefined) return `${year}年`;
  if (day === undefined) return `${year}年${month}月`;
  return isEnd && isMonthEnd({ year, month, day }) ? `${year}年${month}月末` : `${year}年${month}月${day}日`;
}

function chinese({ first, last }: EdtfTime, kind: Time['kind']): string {
  const limit = last ?? first;
  if (limit === null) return '';
  if (kind === 'as-of') return `截至${chineseDate(limit, true)}`;
  if (first === null || kind === 'by') return `到${chineseDate(limit)}`;
  if (last === null) return `${chineseDate(first)}起`;
  if (isSameDate(first, last)) return chineseDate(first);
  const months = monthsOf(first, last);
  if (months) return `${first.year}年${months.first}—${months.last}月`;
  if (first.month === undefined && last.month === undefined) return `${first.year}—${last.year}年`;
  return `${chineseDate(first)}至${chineseDate(last)}`;
}

function englishDate({ year, month, day }: EdtfDate, isEnd = false): string {
  if (month === undefined) return String(year);
  const name = MONTHS[month - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  return isEnd && isMonthEnd({ year, month, day }) ? `end-${name} ${year}` : `${day} ${name} ${year}`;
}

function english({ first, last }: EdtfTime, kind: Time['kind']): string {
  const limit = last ?? first;
  if (limit === null) return '';
  if (kind === 'as-of') return `as of ${englishDate(limit, true)}`;
  if (first === null || kind === 'by') return `by ${englishDate(limit)}`;
  if (last === null) return `from ${englishDate(first)}`;
  if (isSameDate(first, last)) return englishDate(first);
  const months = monthsOf(first, last);
  if (months) return `${MONTHS[months.first - 1]}–${MONTHS[months.last - 1]} ${first.year}`;
  return `${englishDate(first)}–${englishDate(last)}`;
}
