import type { Messages } from '../../i18n/messages.js';
import { countOf } from '../../i18n/plural.js';
import { joinClauses } from '../../i18n/punctuation.js';
import { MONTHS } from '../../i18n/time.js';
import type { Status } from '../../report/status.js';

interface TimelineMessages {
  heading: (from: number, to: number, hasDone: boolean, hasPlanned: boolean) => string;
  /** How to read the axis: one scale, or one on each side of the publication; as a list. */
  standfirst: { even: string; uneven: string; list: string };
  inferredNote: string;
  /** Beside the line of the publication, for the two sides of it. */
  now: { before: string; after: string };
  /** Over records whose day and month are not stated. */
  yearOnly: (year: string) => string;
  /** In a lane that states no plan where others do. */
  planNotStated: string;
  otherTheme: string;
  /** A figure with what it measures, as the title of a record. */
  figure: (label: string, figure: string) => string;
  year: (year: number) => string;
  month: (month: number) => string;
  day: (month: number, day: number) => string;
  cluster: (count: number, from: string, to: string) => string;
  tools: { label: string; closer: string; wider: string; earlier: string; later: string; whole: string; hint: string };
  /** What a screen reader says once another stretch of time is on screen. */
  range: (from: string, to: string, count: number) => string;
  summary: (done: number, planned: number, expected: number) => string;
  columns: { event: string; time: string; status: string };
  status: Record<Status, string>;
}

/** A month in three letters, from 1. */
const shortMonth = (month: number): string => (MONTHS[month - 1] ?? '').slice(0, 3);

/** The messages of the timeline. */
export const timelineMessages: Messages<TimelineMessages> = {
  zh: {
    heading: (from, to, hasDone, hasPlanned) =>
      `${from === to ? `${from}年` : `${from}—${to}年`}：${joinClauses([hasDone ? '做了什么' : '', hasPlanned ? '打算做什么' : ''], 'zh')}`,
    standfirst: {
      even: '有日期的画在日期上；只知年份的列在该年之下，不推断月日。',
      uneven: '粗竖线是发表之时，线左线右比例不同。有日期的画在日期上；只知年份的列在该年之下，不推断月日。',
      list: '有日期的写明日期；只知年份的只写年份，不推断月日。',
    },
    inferredNote: '“推定”指原文未在此处写明年份，按所在章节的年份列入。',
    now: { before: '发表前', after: '发表后' },
    yearOnly: (year) => `${year}，月日未述`,
    planNotStated: '文中未提此后的计划',
    otherTheme: '其他',
    figure: (label, figure) => `${label}${figure}`,
    year: (year) => `${year}年`,
    month: (month) => `${month}月`,
    day: (month, day) => `${month}月${day}日`,
    cluster: (count, from, to) => `${from}至${to}，${count}项，放大查看`,
    tools: {
      label: '时间范围',
      closer: '放大',
      wider: '缩小',
      earlier: '向前',
      later: '向后',
      whole: '全部时间',
      hint: '可在时间轴上拖选一段',
    },
    range: (from, to, count) => `${from}至${to}，${count}项`,
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
    status: { done: '已完成', planned: '计划', expected: '预计' },
  },
  en: {
    heading: (from, to, hasDone, hasPlanned) =>
      `${from === to ? from : `${from}–${to}`}: ${[hasDone ? 'what was done' : '', hasPlanned ? 'what is planned' : ''].filter(Boolean).join(', and ')}`,
    standfirst: {
      even: 'Dated records stand at their date; those known only by year are listed under it, and no day is inferred.',
      uneven:
        'The thick line is the publication; the two sides of it have different scales. Dated records stand at their date; those known only by year are listed under it, and no day is inferred.',
      list: 'Dated records carry their date; those known only by year carry the year, and no day is inferred.',
    },
    inferredNote: '“Inferred”: the text states no year there; the record is listed under the year of its section.',
    now: { before: 'before publication', after: 'after publication' },
    yearOnly: (year) => `${year}, no day stated`,
    planNotStated: 'No plans stated',
    otherTheme: 'Other',
    figure: (label, figure) => `${label}: ${figure}`,
    year: (year) => String(year),
    month: shortMonth,
    day: (month, day) => `${day} ${shortMonth(month)}`,
    cluster: (count, from, to) => `${from} to ${to}, ${countOf(count, 'record')}, look closer`,
    tools: {
      label: 'Stretch of time',
      closer: 'Zoom in',
      wider: 'Zoom out',
      earlier: 'Earlier',
      later: 'Later',
      whole: 'All',
      hint: 'Drag along the axis to choose a stretch',
    },
    range: (from, to, count) => `${from} to ${to}, ${countOf(count, 'record')}`,
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
    status: { done: 'done', planned: 'planned', expected: 'expected' },
  },
};
