import type { Messages } from '../../i18n/messages.js';
import { capitalized, countOf } from '../../i18n/plural.js';
import { joinClauses, joinLabel, joinList, joinWords } from '../../i18n/punctuation.js';
import { MONTHS } from '../../i18n/time.js';

/** How many records there are of each closeness of time. */
interface Closeness {
  dated: number;
  yearOnly: number;
  terms: number;
}

interface TimelineMessages {
  /** @param span the years of what is shown; "" where it is of none */
  heading: (span: string, hasDone: boolean, hasPlanned: boolean) => string;
  empty: string;
  /** How closely the times of the records are known. */
  closeness: (counts: Closeness) => string;
  /** How to read the strip, and what a press on a cell does. */
  standfirst: { marks: string; bars: string };
  inferredNote: string;
  /** Beside the line of the publication: before it, and at it. */
  now: { before: string; at: string };
  /** Over the records of a year that the text states, or that its section gives. */
  stated: (years: string) => string;
  inferred: (years: string) => string;
  /** Records whose day and month are not stated. */
  yearOnly: (years: string) => string;
  /** How many records of a lane have a date; and the heading over all of them in a list. */
  datedCount: (count: number) => string;
  datedHeading: string;
  counts: {
    all: (count: number) => string;
    allOf: (count: number, bureau: string) => string;
    byBureau: (count: number, bureaus: readonly (readonly [name: string, count: number])[]) => string;
  };
  strip: {
    /** Lengths of time without a start: over their cell, of where they stand, and as what a cell holds. */
    terms: string;
    offCalendar: string;
    termsName: string;
    startNotStated: string;
    /** Under the name of a column, the longest first. */
    columns: {
      yearOnly: (count: number) => string[];
      planned: (count: number) => string[];
      any: (count: number) => string[];
      bare: (count: number) => string;
    };
    /** What a screen reader says of a cell. */
    pick: (cell: string, count: string, isPicked: boolean) => string;
  };
  /** In a lane that states no plan where others do. */
  planNotStated: string;
  otherTheme: string;
  /** The lane of what is of no part of the report. */
  noPart: string;
  /** A figure with what it measures, as the title of a record. */
  figure: (label: string, figure: string) => string;
  year: (year: number) => string;
  years: (from: number, to: number) => string;
  month: (month: number) => string;
  yearMonth: (year: number, month: number) => string;
  quarter: (quarter: number) => string;
  yearQuarter: (year: number, quarter: number) => string;
  between: (from: string, to: string) => string;
  tools: {
    label: string;
    closer: string;
    wider: string;
    earlier: string;
    later: string;
    whole: (count: number) => string;
    hint: string;
  };
  /** What a screen reader says once another stretch of time is on screen, or another cell is picked. */
  range: (from: string, to: string, count: number) => string;
  shown: (what: string, count: number) => string;
  summary: (done: number, planned: number, expected: number) => string;
  columns: { event: string; time: string; status: string };
}

/** A month in three letters, from 1. */
const shortMonth = (month: number): string => (MONTHS[month - 1] ?? '').slice(0, 3);

const years = (from: number, to: number): string => (from === to ? `${from}年` : `${from}—${to}年`);
const englishYears = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);

/** The messages of the timeline. */
export const timelineMessages: Messages<TimelineMessages> = {
  zh: {
    empty: '这里画的是有时间的事项和任务。',
    heading: (span, hasDone, hasPlanned) => {
      const what = joinClauses([hasDone ? '做了什么' : '', hasPlanned ? '打算做什么' : ''], 'zh');
      if (what === '') return '时间线';
      return joinLabel(span, what, 'zh');
    },
    closeness: ({ dated, yearOnly, terms }) => {
      const all = `${dated + yearOnly + terms}项记录`;
      if (yearOnly + terms === 0) return joinClauses([all, '都有月、日或起止'], 'zh');
      if (dated + terms === 0) return joinClauses([all, '都只知年份，不推断月日'], 'zh');
      if (dated + yearOnly === 0) return joinClauses([all, '都只有期限，起点未述'], 'zh');
      const parts = [
        dated > 0 ? `${dated}项有月、日或起止` : '',
        yearOnly > 0 ? `${yearOnly}项只知年份，不推断月日` : '',
        terms > 0 ? `${terms}项只有期限` : '',
      ];
      return joinLabel(all, joinClauses(parts, 'zh'), 'zh');
    },
    standfirst: {
      marks: '一枚记号是一项记录；点一格，只看那一段。',
      bars: '柱高为记录数；点一格，只看那一段。',
    },
    inferredNote: '“推定”指原文未在此处写明年份，按所在章节的年份列入。',
    now: { before: '发表前', at: '发表' },
    stated: (text) => `写明${text}`,
    inferred: (text) => `${text}（推定）`,
    yearOnly: (text) => `${text}，月日未述`,
    datedCount: (count) => `年历上${count}项`,
    datedHeading: '有月、日或起止',
    counts: {
      all: (count) => `${count}项`,
      allOf: (count, bureau) => `${count}项，都是${bureau}`,
      byBureau: (count, bureaus) =>
        joinLabel(
          `${count}项`,
          joinClauses(
            bureaus.map(([name, own]) => `${name}${own}项`),
            'zh',
          ),
          'zh',
        ),
    },
    strip: {
      terms: '期限',
      offCalendar: '不落在年历上',
      termsName: '期限，起点未述',
      startNotStated: '起点未述',
      columns: {
        yearOnly: (count) => [`月日未述，${count}项`, `月日未述${count}`, `未述${count}`],
        planned: (count) => [`计划，${count}项`, `计划${count}`],
        any: (count) => [`${count}项`],
        bare: String,
      },
      pick: (cell, count, isPicked) => `${cell}，${count}，${isPicked ? '看全部' : '只看这一段'}`,
    },
    planNotStated: '文中未提此后的计划',
    otherTheme: '其他',
    noPart: '全文',
    figure: (label, figure) => joinWords([label, figure], 'zh'),
    year: (year) => `${year}年`,
    years,
    month: (month) => `${month}月`,
    yearMonth: (year, month) => `${year}年${month}月`,
    quarter: (quarter) => `${'一二三四'.charAt(quarter - 1)}季`,
    yearQuarter: (year, quarter) => `${year}年${'一二三四'.charAt(quarter - 1)}季度`,
    between: (from, to) => `${from}至${to}`,
    tools: {
      label: '时间范围',
      closer: '放大',
      wider: '缩小',
      earlier: '向前',
      later: '向后',
      whole: (count) => `全部${count}项`,
      hint: '可在年历上拖选一段',
    },
    range: (from, to, count) => `${from}至${to}，${count}项`,
    shown: (what, count) => `${what}，${count}项`,
    summary: (done, planned, expected) =>
      joinClauses(
        [
          done > 0 ? `${done}项已做` : '',
          planned > 0 ? `${planned}项计划` : '',
          expected > 0 ? `${expected}项预计` : '',
        ],
        'zh',
      ),
    columns: { event: '事项', time: '时间', status: '性质' },
  },
  en: {
    empty: 'It draws events and tasks with their time.',
    heading: (span, hasDone, hasPlanned) => {
      const what = [hasDone ? 'what was done' : '', hasPlanned ? 'what is planned' : ''].filter(Boolean).join(', and ');
      if (what === '') return 'Timeline';
      return span === '' ? capitalized(what) : joinLabel(span, what, 'en');
    },
    closeness: ({ dated, yearOnly, terms }) => {
      const all = countOf(dated + yearOnly + terms, 'record');
      if (yearOnly + terms === 0) return joinClauses([all, 'with a date or a stretch'], 'en');
      if (dated + terms === 0) return joinClauses([all, 'known only to the year and set on no day'], 'en');
      if (dated + yearOnly === 0) return joinClauses([all, 'with a length of time whose start is not stated'], 'en');
      const parts = [
        dated > 0 ? `${dated} with a date or a stretch` : '',
        yearOnly > 0 ? `${yearOnly} known only to the year and set on no day` : '',
        terms > 0 ? `${terms} with a length of time alone` : '',
      ];
      return joinLabel(all, joinClauses(parts, 'en'), 'en');
    },
    standfirst: {
      marks: 'One mark is one record; press a cell to see that stretch alone.',
      bars: 'Bars count records; press a cell to see that stretch alone.',
    },
    inferredNote: '“Inferred”: the text states no year there; the record is listed under the year of its section.',
    now: { before: 'before publication', at: 'Publication' },
    stated: (text) => `${text}, as stated`,
    inferred: (text) => `${text} (inferred)`,
    yearOnly: (text) => `${text}, no day stated`,
    datedCount: (count) => `${count} dated`,
    datedHeading: 'With a date or a stretch',
    counts: {
      all: (count) => countOf(count, 'record'),
      allOf: (count, bureau) => joinClauses([countOf(count, 'record'), `all of ${bureau}`], 'en'),
      byBureau: (count, bureaus) =>
        joinLabel(
          countOf(count, 'record'),
          joinList(
            bureaus.map(([name, own]) => `${name} ${own}`),
            'en',
          ),
          'en',
        ),
    },
    strip: {
      terms: 'Terms',
      offCalendar: 'on no calendar',
      termsName: 'Terms, start not stated',
      startNotStated: 'start not stated',
      columns: {
        yearOnly: (count) => [`no day stated, ${count}`, `no day, ${count}`],
        planned: (count) => [`planned, ${count}`, `plan ${count}`],
        any: (count) => [countOf(count, 'record')],
        bare: String,
      },
      pick: (cell, count, isPicked) =>
        joinClauses([cell, count, isPicked ? 'show all' : 'show this stretch alone'], 'en'),
    },
    planNotStated: 'No plans stated',
    otherTheme: 'Other',
    noPart: 'Whole text',
    figure: (label, figure) => `${label}: ${figure}`,
    year: String,
    years: englishYears,
    month: shortMonth,
    yearMonth: (year, month) => `${shortMonth(month)} ${year}`,
    quarter: (quarter) => `Q${quarter}`,
    yearQuarter: (year, quarter) => `Q${quarter} ${year}`,
    between: (from, to) => `${from} to ${to}`,
    tools: {
      label: 'Stretch of time',
      closer: 'Zoom in',
      wider: 'Zoom out',
      earlier: 'Earlier',
      later: 'Later',
      whole: (count) => `All ${countOf(count, 'record')}`,
      hint: 'Drag along the calendar to choose a stretch',
    },
    range: (from, to, count) => `${from} to ${to}, ${countOf(count, 'record')}`,
    shown: (what, count) => joinClauses([what, countOf(count, 'record')], 'en'),
    summary: (done, planned, expected) =>
      joinClauses(
        [
          done > 0 ? `${done} done` : '',
          planned > 0 ? `${planned} planned` : '',
          expected > 0 ? `${expected} expected` : '',
        ],
        'en',
      ),
    columns: { event: 'What', time: 'Time', status: 'Status' },
  },
};
