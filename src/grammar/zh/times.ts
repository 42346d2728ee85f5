/** Dates and periods in Chinese, and what the words around them make of them: 截至, 到…, …前, …以来. */

import { parseEdtf } from '../../report/edtf.js';
import { day, days, edtfOf, lastDay, months, type Period, planYears, tenDays, yearOf } from '../calendar.js';
import type { ReadingContext, TimeReading } from '../readings.js';
import { readNumeral } from './numerals.js';
import { readUnit } from './units.js';

/** The words of a time; `reading` is missing when they only name the basis of a comparison or lack a year. */
export interface FoundTime {
  start: number;
  end: number;
  reading?: TimeReading;
  /** The words make no time of the calendar: 2020年11月至3月. */
  broken?: true;
  /** The date itself, from which a date joined to it has its year. */
  point?: Point;
}

interface Point {
  end: number;
  period: Period;
  /** The year is printed, not taken from the context. */
  stated: boolean;
  /** The year is known at all. */
  known: boolean;
  /** 末 and 底 name one day, at which a stock is counted. */
  instant?: boolean;
  /** The calendar has no such day. */
  impossible?: true;
  year: number;
}

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const DASH = ' ?(?:——?|[-–~至到]) ?';
const TO = new RegExp(`(?: ?起)?${DASH}`, 'y');
const MONTH = '(?: ?月份?)';
/** The time of a day, which a date keeps in its words. */
const CLOCK =
  '(?: ?(?:\\d{1,2}|[零一二三四五六七八九十]{1,3})(?:[时点](?:整|\\d{1,2}分(?:\\d{1,2}秒)?)?|[:：]\\d{2}(?![\\d:：])))?';

/** The rules within a year, the longest constructs first. */
const WITHIN: readonly { pattern: RegExp; read: (groups: Groups, year: number) => Period | null; instant?: true }[] = [
  {
    // 5 of 5、6月.
    pattern: new RegExp(`(?<m>${N})(?=(?:[、和与及]${N}){1,11} ?月)`, 'y'),
    read: ({ m }, year) => months(year, count(m)),
  },
  {
    pattern: new RegExp(
      `(?<m>${N}) ?月 ?(?<d>${N}) ?(?:[日号](?:${DASH}(?:(?<m2>${N}) ?月 ?)?(?<d2>${N}) ?[日号])?|${DASH}(?<d3>${N}) ?[日号])${CLOCK}`,
      'y',
    ),
    read: ({ m, d, m2, d2, d3 }, year) => {
      const first = day(year, count(m), count(d));
      const last = d2 ?? d3;
      return last === undefined ? first : days(first, day(year, count(m2 ?? m), count(last)));
    },
  },
  {
    pattern: new RegExp(`(?<m>${N})${MONTH}?${DASH}(?<m2>${N})${MONTH}`, 'y'),
    read: ({ m, m2 }, year) => months(year, count(m), count(m2)),
  },
  {
    pattern: new RegExp(`(?<m>${N})${MONTH}(?<third>[上中下])(?<third2>[中下])?旬`, 'y'),
    // 中下旬 is two of them.
    read: ({ m, third, third2 }, year) => {
      const first = tenDays(year, count(m), thirdOf(third));
      const last = third2 === undefined ? first : tenDays(year, count(m), thirdOf(third2));
      return first === null || last?.to === undefined || last.to <= first.from ? null : { ...first, to: last.to };
    },
  },
  {
    pattern: new RegExp(`(?<m>${N})${MONTH}[底末]`, 'y'),
    read: ({ m }, year) => (months(year, count(m)) === null ? null : day(year, count(m), lastDay(year, count(m)))),
    instant: true,
  },
  { pattern: new RegExp(`(?<m>${N})${MONTH}`, 'y'), read: ({ m }, year) => months(year, count(m)) },
  {
    pattern: new RegExp(`(?:(?<![提目以之此先超往])前|[一1](?:个?季度)?${DASH})(?<q>[二两三四234])个?季度`, 'y'),
    read: ({ q }, year) => months(year, 1, count(q) * 3),
  },
  {
    // 一 of 一、二、三季度.
    pattern: /第?(?<q>[一二三四1-4])(?=(?:[、和与及][一二三四1-4]){1,3}季度)/y,
    read: ({ q }, year) => months(year, count(q) * 3 - 2, count(q) * 3),
  },
  {
    pattern: /第?(?<q>[一二三四1-4])季度[底末]/y,
    read: ({ q }, year) => day(year, count(q) * 3, lastDay(year, count(q) * 3)),
    instant: true,
  },
  {
    pattern: /第?(?<q>[一二三四1-4])季度/y,
    read: ({ q }, year) => months(year, count(q) * 3 - 2, count(q) * 3),
  },
  {
    pattern: /(?<half>[上下])半年/y,
    read: ({ half }, year) => (half === '上' ? months(year, 1, 6) : months(year, 7, 12)),
  },
  {
    pattern: new RegExp(`(?<![提目以之此先超往])前(?<n>${N})个?月`, 'y'),
    read: ({ n }, year) => months(year, 1, count(n)),
  },
];

const YEAR_END = /年?(?:底(?![线部层座色盘气蕴数])|末(?![端尾梢位]))/y;
const STATED_YEAR =
  /(?<![\d.])(?<y>[12]\d{3}|[一二][〇零一二三四五六七八九]{3}) ?(?:年(?:全年|度)?(?!代)|财年)|(?<![\d.])(?<listed>[12]\d{3})(?=(?:[、和与及或][12]\d{3}){1,12}年)/y;
/** Years below 1000 need their era; those of the Republic count from 1912. */
const ERA_YEAR =
  /公元(?<ce>\d{1,4})年(?!代)|(?:中华)?民国(?<roc>\d{1,3}|[〇零一二三四五六七八九十百廿卅]{1,6}|元)年(?!代)/y;
const RELATIVE_YEAR =
  /(?<year>今年|去年|明年|本年度|(?<![以之晚早])上一?年(?![纪份])度?|(?<![年以之目提])前年(?!均)|(?<![今产投建成])后年(?!均|产[值量能]|营业|销售|发电)|(?<!年)来年(?!均)|(?<![\d一二两三四五六七八九十百多几每])次年(?![会检审])|翌年|当年(?!价)|同年(?![级龄])|全年度?(?![龄级]))(?:全年度?)?/y;
const RELATIVE: Readonly<Record<string, number>> = {
  去年: -1,
  上年: -1,
  上一年: -1,
  上年度: -1,
  上一年度: -1,
  前年: -2,
  明年: 1,
  来年: 1,
  后年: 2,
};
/** Counted from the time named last. */
const ANAPHORA: Readonly<Record<string, number>> = { 次年: 1, 翌年: 1, 当年: 0, 同年: 0 };
const YEARLESS_END =
  /(?<![\d零〇一二两三四五六七八九十百去今明上每当同历次翌往近前后多几整全半])年(?:(?<end>[底末])|内)/y;
const NO_YEARLESS = /(?:[\d.零〇一二两三四五六七八九十百每当同次翌历往个几近本这A-Za-z]|[每历往]年 ?)$/;
const ISO = /(?<![\d.-])(?<y>[12]\d{3})(?<mark>[-./])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})(?![\d.-])/y;
const YEARS = new RegExp(
  `(?<![\\d.A-Za-z/-])(?<y>[12]\\d{3})年?${DASH}(?<y2>[12]\\d{3})(?![\\d.])(?: ?(?<mark>年度?|财年))?`,
  'y',
);
const BARE_YEAR = /(?<![\d.A-Za-z/:：年月第约近超达为至到逾余有-])(?:19[4-9]\d|20\d\d)(?![\d.])/y;
const PLAN = /[“"‘「『]?(?<n>[一二三四五六七八九十]{1,3})五[”"’」』]?(?<role>期间|时期|以来|末)/y;

/** Words before a time; 达到, 受到, 高于 and the like end alike and say nothing of time. */
const AS_OF = /(?:截至|截止)(?:到|至|于)? ?$/;
const UNTIL =
  /(?:(?<![达得受收看遇感回想做高加升降延迟长等提推展直增减报签扩早晚复])到|(?<=^|[，,。；;：:、（(\n力争取计将])至) ?$/;
const SINCE_BEFORE = /(?:自从?|从) ?$/;
const BASIS = /(?:[比较]|相比|相较|相对|对比|[高低快慢多少好]于|超过)(?:于)? ?$/;
const WITH = /[与和同跟] ?$/;

/** Words after a time. */
const SINCE = /(?: ?以来|至今|起(?![草步到诉点来降伏飞])|开始)/y;
const BEFORE = /(?:之前|以前|前(?![\d一二两三四五六七八九十后期沿瞻端景述身列茅夕台面]))/y;
const SAME_PERIOD = /(?:同期|同月|相比|比较(?=[，,])|(?:基本)?(?:持平|相当|相同|一致))/y;

const TRIGGER = /[\d一二三四五六七八九十今去明本全年上下前后来次翌当同公民中第“"‘「『]/g;

type Groups = Record<string, string | undefined>;

function count(words: string | undefined): number {
  return words === undefined ? Number.NaN : (readNumeral(words, 0)?.value ?? Number.NaN);
}

function thirdOf(word: string | undefined): 0 | 1 | 2 {
  return word === '上' ? 0 : word === '中' ? 1 : 2;
}

function match(pattern: RegExp, text: string, at: number): { end: number; groups: Groups } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : { end: pattern.lastIndex, groups: found.groups ?? {} };
}

/** A part of a year; impossible where the words name a day that the calendar has not. */
function within(
  text: string,
  at: number,
  year: number,
): Pick<Point, 'end' | 'period' | 'instant' | 'impossible'> | null {
  for (const { pattern, read, instant } of WITHIN) {
    const found = match(pattern, text, at);
    const period = found === null ? null : read(found.groups, year);
    if (found === null) continue;
    if (period !== null) return { end: found.end, period, ...(instant ? { instant } : {}) };
    if (found.groups.d !== undefined) return { end: found.end, period: { from: yearOf(year) }, impossible: true };
  }
  return null;
}

/** A year that is printed, in any of its forms. */
function readYear(text: string, at: number): { end: number; year: number } | null {
  const found = match(STATED_YEAR, text, at) ?? match(ERA_YEAR, text, at);
  if (found === null) return null;
  const { y, listed, ce, roc } = found.groups;
  const year = roc === undefined ? count(y ?? listed ?? ce) : 1911 + (roc === '元' ? 1 : count(roc));
  return Number.isFinite(year) && year > 0 ? { end: found.end, year } : null;
}

/** What a time without a year has it from: the year of the section, the time before it, the time it is joined to. */
interface Years {
  year: number | undefined;
  /** The year of the time named last, for 次年. */
  last?: number | undefined;
  inherited?: Point | undefined;
}

/** A date or period whose year is printed (`stated`), or counted from another. */
function readPoint(text: string, at: number, { year, last, inherited }: Years): Point | null {
  const printed = readYear(text, at);
  const relative = printed === null ? match(RELATIVE_YEAR, text, at) : null;
  const head = printed ?? relative;
  const base = {
    stated: printed !== null || (relative === null && (inherited?.stated ?? false)),
    known: printed !== null || year !== undefined || inherited?.known === true,
    year: printed?.year ?? inherited?.year ?? year ?? 2000,
  };
  if (relative !== null) {
    const name = relative.groups.year ?? '';
    const steps = ANAPHORA[name];
    const from = inherited?.year ?? last;
    if (steps !== undefined && from !== undefined) {
      base.year = from + steps;
      base.known = true;
      base.stated = inherited?.stated ?? false;
    } else base.year = (year ?? 2000) + (steps ?? RELATIVE[name] ?? 0);
  }
  if (head !== null) {
    const space = text.charAt(head.end) === ' ' ? 1 : 0;
    const part = within(text, head.end + space, base.year);
    if (part !== null) return { ...base, ...part };
    const end = match(YEAR_END, text, head.end);
    if (end !== null) return { ...base, end: end.end, period: { from: `${yearOf(base.year)}-12-31` }, instant: true };
    return { ...base, end: head.end, period: { from: yearOf(base.year) } };
  }
  if (inherited === undefined && NO_YEARLESS.test(text.slice(Math.max(0, at - 3), at))) return null;
  const part = within(text, at, base.year);
  if (part !== null) return { ...base, ...part };
  const end = match(YEARLESS_END, text, at);
  if (end === null) return null;
  const instant = end.groups.end !== undefined;
  return {
    ...base,
    end: end.end,
    period: { from: instant ? `${yearOf(base.year)}-12-31` : yearOf(base.year) },
    instant,
  };
}

/** Forms that carry their years in digits without 年, and the plans. */
function readWritten(text: string, at: number): Point | null {
  const base = { stated: true, known: true, year: 0 };
  const iso = match(ISO, text, at);
  if (iso !== null) {
    const period = day(count4(iso.groups.y), count(iso.groups.m), count(iso.groups.d));
    if (period !== null) return { ...base, end: iso.end, period };
  }
  const years = match(YEARS, text, at);
  if (years !== null && count4(years.groups.y) < count4(years.groups.y2)) {
    const marked = years.groups.mark !== undefined;
    if ((marked || !countsThings(text, years.end)) && within(text, years.end, 2000) === null) {
      return { ...base, end: years.end, period: { from: years.groups.y ?? '', to: years.groups.y2 ?? '' } };
    }
  }
  const bare = match(BARE_YEAR, text, at);
  if (bare !== null && isBareYear(text, at, bare.end))
    return { ...base, end: bare.end, period: { from: text.slice(at, bare.end) } };
  return null;
}

function count4(words: string | undefined): number {
  return Number(words ?? Number.NaN);
}

function countsThings(text: string, at: number): boolean {
  return /^ ?[万亿千百十多余%‰]/.test(text.slice(at, at + 2)) || readUnit(text, at) !== null;
}

/** 2020 in 2020中德…, in (2020), and at the head of a line as in “2020, ”; not in 2020家, 2020万. */
function isBareYear(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[（(]/.test(before)) return /[)）]/.test(after);
  if (/[,，]/.test(after)) return (before === '' || before === '\n') && !/\d/.test(text.charAt(end + 1));
  return /[\u4e00-\u9fff]/.test(after) && !/[年财]/.test(after) && !countsThings(text, end);
}

function readPlan(text: string, at: number): FoundTime | null {
  const found = match(PLAN, text, at);
  const period = found === null ? null : planYears(count(found.groups.n));
  if (found === null || period === null) return null;
  const { role } = found.groups;
  const time: TimeReading['time'] =
    role === '以来'
      ? { edtf: `${period.from}/..`, kind: 'from', stated: true }
      : role === '末'
        ? { edtf: `${period.to}-12-31`, kind: 'as-of', stated: true }
        : { edtf: edtfOf(period), kind: 'during', stated: true };
  return { start: at, end: found.end, reading: { kind: 'time', start: at, end: found.end, time } };
}

/** Words by which a sentence ties its day to the day of publication. */
const NEWS = /记者|获悉|本报|本网|今[日天]|昨[日天]|新闻(?:发布|通气)会|\d日[电讯]/;

/** Whether the sentence around a place is of the days in which the report was published. */
function isNews(text: string, at: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[。；\n]/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(at, at + 60).split(/[。；\n]/);
  return NEWS.test(before + after);
}

/** The year in which a day without one last came before the publication; undefined where that says nothing of it. */
function yearOfNews(text: string, point: Point, at: number, published: string | undefined): number | undefined {
  if (point.stated || point.period.from.length !== 10 || published === undefined || !isNews(text, at)) return undefined;
  const [from, to] = [parseEdtf(published)?.first?.year, parseEdtf(published)?.end];
  if (from === undefined || to === undefined || to === null) return undefined;
  const ofYear = (year: number) => parseEdtf(point.period.from.replace(/^\d+/, yearOf(year)))?.start ?? null;
  const same = ofYear(from);
  return same !== null && same < to ? from : from - 1;
}

/** The time that begins at `at`, with the words before and after it that say how it is meant. */
function readTime(text: string, at: number, years: Years, published: string | undefined): FoundTime | null {
  const plan = readPlan(text, at);
  if (plan !== null) return plan;
  const noDay = match(ISO, text, at);
  const written = readWritten(text, at);
  if (noDay !== null && written === null) return { start: at, end: noDay.end, broken: true };
  let point = written ?? readPoint(text, at, years);
  if (point === null) return null;
  if (point.impossible) return { start: at, end: point.end, broken: true };
  const newsYear = written === null ? yearOfNews(text, point, at, published) : undefined;
  if (newsYear !== undefined) {
    const again = readPoint(text, at, { year: newsYear });
    point = again ?? point;
  }
  const dash = written === null ? match(TO, text, point.end) : null;
  const until = dash === null ? null : readPoint(text, dash.end, { year: years.year, inherited: point });
  if (until?.impossible) return { start: at, end: until.end, broken: true };
  if (until !== null) {
    const to = until.period.to ?? until.period.from;
    if (to > point.period.from) {
      const period = { from: point.period.from, to };
      point = { ...until, period, stated: point.stated && until.stated, instant: false };
    } else if (to.slice(0, 4) === point.period.from.slice(0, 4) && to.length === point.period.from.length)
      return { start: at, end: until.end, broken: true };
  }
  return { ...inContext(text, at, point), point };
}

function inContext(text: string, at: number, point: Point): FoundTime {
  const words = text.slice(Math.max(0, at - 6), at);
  const from = (pattern: RegExp) => at - (pattern.exec(words)?.[0].length ?? 0);
  const { period, stated, known, end } = point;
  const limit = period.to ?? period.from;
  const same = match(SAME_PERIOD, text, end);
  const since = match(SINCE, text, end);
  const before = match(BEFORE, text, end);
  const found = (start: number, last: number, edtf: string, kind: TimeReading['time']['kind']): FoundTime =>
    known
      ? { start, end: last, reading: { kind: 'time', start, end: last, time: { edtf, kind, stated } } }
      : { start, end: last };
  if (same !== null || BASIS.test(words)) {
    if (same === null || !/^(?:相比|比较)/.test(text.slice(end, end + 2)) || WITH.test(words) || BASIS.test(words))
      return { start: at, end };
  }
  if (AS_OF.test(words)) return found(from(AS_OF), end, limit, 'as-of');
  if (since !== null) return found(from(SINCE_BEFORE), since.end, `${period.from}/..`, 'from');
  if (before !== null) return found(UNTIL.test(words) ? from(UNTIL) : at, before.end, `../${limit}`, 'by');
  if (UNTIL.test(words)) return found(from(UNTIL), end, `../${limit}`, 'by');
  return found(at, end, edtfOf(period), point.instant === true ? 'as-of' : 'during');
}

/**
 * Finds every time of a text.
 *
 * @param text normalised text, titles and names blanked out.
 * @param context the year of the section, for times that name no year.
 * @returns times in order, none overlapping, those without a reading too, since their digits count nothing.
 */
export function findTimes(text: string, context: ReadingContext): FoundTime[] {
  const times: FoundTime[] = [];
  TRIGGER.lastIndex = 0;
  for (let trigger = TRIGGER.exec(text); trigger !== null; trigger = TRIGGER.exec(text)) {
    const at = trigger.index;
    const last = times.at(-1);
    const isJoined = last?.point !== undefined && /^ ?[、和与及] ?$/.test(text.slice(last.end, at));
    const inherited = isJoined ? last.point : undefined;
    const isSameSentence = last !== undefined && !/[。；\n]/.test(text.slice(last.end, at));
    const years = { year: context.year, last: isSameSentence ? last.point?.year : undefined, inherited };
    const time = readTime(text, at, years, context.published);
    if (time === null) continue;
    times.push(time);
    TRIGGER.lastIndex = Math.max(time.end, at + 1);
  }
  return times;
}
