import type { KeyEntry } from '../drawing/marks.js';
import type { Metric } from '../report/types.js';
import type { Language } from './language.js';
import type { Messages } from './messages.js';

interface CommonMessages {
  seal: string;
  chart: string;
  table: string;
  takeAway: string;
  tools: string;
  loading: string;
  /** What a reader asked for cannot be fetched. */
  unreachable: string;
  empty: string;
  notStated: string;
  /** The button for the rest of a long list. */
  more: (count: number) => string;
  /** In a picture, what it leaves out. */
  leftOut: (count: number) => string;
  planned: string;
  expected: string;
  /** Whose doing a figure is, where it is not the bureau's own alone. */
  attribution: Record<Metric['attribution'], string>;
  counted: string;
  key: Record<KeyEntry, string>;
}

/** The words that every widget uses. */
export const commonMessages: Messages<CommonMessages> = {
  zh: {
    seal: '据',
    chart: '图',
    table: '表',
    takeAway: '下载',
    tools: '视图与下载',
    loading: '正在载入…',
    unreachable: '无法载入，请检查网络。',
    empty: '没有符合条件的记录。',
    notStated: '原文未述',
    more: (count) => `再看其余${count}项`,
    leftOut: (count) => `另有${count}项从略`,
    planned: '计划',
    expected: '预计',
    attribution: { own: '', joint: '多方共同完成', 'economy-wide': '全社会的数', 'third-party': '第三方的数' },
    counted: '据本文点数',
    key: {
      done: '已完成',
      planned: '计划',
      expected: '预计',
      over: '超、多、余',
      nearly: '近',
      under: '不足、以内',
      about: '约',
      range: '区间',
      'as-of': '截至',
      year: '年内，月日未述',
    },
  },
  en: {
    seal: '据',
    chart: 'Chart',
    table: 'Table',
    takeAway: 'Download',
    tools: 'View and download',
    loading: 'Loading…',
    unreachable: 'Cannot be loaded; check the network.',
    empty: 'No record matches.',
    notStated: 'not stated',
    more: (count) => `Show the other ${count}`,
    leftOut: (count) => `and ${count} more, left out here`,
    planned: 'planned',
    expected: 'expected',
    attribution: {
      own: '',
      joint: 'Joint work',
      'economy-wide': 'Economy-wide figure',
      'third-party': 'Third-party figure',
    },
    counted: 'counted in this text',
    key: {
      done: 'done',
      planned: 'planned',
      expected: 'expected',
      over: 'over',
      nearly: 'nearly',
      under: 'under',
      about: 'about',
      range: 'range',
      'as-of': 'as of',
      year: 'in the year, no day stated',
    },
  },
};

/** The caption of a picture that leaves something out. */
export function leftOut(count: number, language: Language): { leftOut?: string } {
  return count > 0 ? { leftOut: commonMessages[language].leftOut(count) } : {};
}
