import type { KeyEntry } from '../../layout/marks.js';
import type { Metric } from '../../report/types.js';
import type { Messages } from './messages.js';

interface CommonMessages {
  seal: string;
  source: string;
  openSource: string;
  chart: string;
  table: string;
  takeAway: string;
  tools: string;
  loading: string;
  empty: string;
  notStated: string;
  planned: string;
  expected: string;
  copyQuote: string;
  copied: string;
  copyFailed: string;
  close: string;
  opened: (sentence: string) => string;
  closed: string;
  retry: string;
  note: string;
  pageBreak: string;
  intrudingHeading: (heading: string) => string;
  /** Whose doing a figure is, where it is not the bureau's own alone: beside the bureau's name, and in full. */
  attribution: Record<Metric['attribution'], string>;
  attributionNote: Record<Metric['attribution'], string>;
  expectedNote: string;
  cumulativeNote: string;
  counted: string;
  key: Record<KeyEntry, string>;
}

/** The words that every widget uses. */
export const commonMessages: Messages<CommonMessages> = {
  zh: {
    seal: '据',
    source: '出处',
    openSource: '看出处',
    chart: '图',
    table: '表',
    takeAway: '下载',
    tools: '视图与下载',
    loading: '正在载入…',
    empty: '没有符合条件的记录。',
    notStated: '原文未述',
    planned: '计划',
    expected: '预计',
    copyQuote: '复制引文',
    copied: '引文已复制',
    copyFailed: '浏览器不允许复制，请手动选取引文。',
    close: '收起',
    opened: (sentence) => `出处：${sentence}`,
    closed: '出处已收起',
    retry: '重试',
    note: '注：',
    pageBreak: '换栏',
    intrudingHeading: (heading) => `标题插入句中：${heading}`,
    attribution: { own: '', joint: '多方共同完成', 'economy-wide': '全社会的数', 'third-party': '第三方的数' },
    attributionNote: {
      own: '',
      joint: '与其他部门或地方共同完成。',
      'economy-wide': '全社会的数，不是司局自身产出。',
      'third-party': '第三方给出的数。',
    },
    expectedNote: '原文为“预计”，不是已实现的数。',
    cumulativeNote: '累计数，起点原文未写。',
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
    source: 'Source',
    openSource: 'Show source',
    chart: 'Chart',
    table: 'Table',
    takeAway: 'Download',
    tools: 'View and download',
    loading: 'Loading…',
    empty: 'No record matches.',
    notStated: 'not stated',
    planned: 'planned',
    expected: 'expected',
    copyQuote: 'Copy quote',
    copied: 'Quote copied',
    copyFailed: 'The browser does not allow copying; select the quote by hand.',
    close: 'Close',
    opened: (sentence) => `Source: ${sentence}`,
    closed: 'Source closed',
    retry: 'Try again',
    note: 'Note: ',
    pageBreak: 'column break',
    intrudingHeading: (heading) => `heading set inside the sentence: ${heading}`,
    attribution: {
      own: '',
      joint: 'Joint work',
      'economy-wide': 'Economy-wide figure',
      'third-party': 'Third-party figure',
    },
    attributionNote: {
      own: '',
      joint: 'Done together with other departments or places.',
      'economy-wide': 'A figure of the whole economy, not the output of the bureau.',
      'third-party': 'A figure that a third party gave.',
    },
    expectedNote: 'The text says “expected”: not yet an outcome.',
    cumulativeNote: 'Cumulative; the text gives no starting date.',
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
