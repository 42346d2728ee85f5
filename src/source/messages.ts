import type { Messages } from '../i18n/messages.js';
import type { Entry } from '../report/report-index.js';
import type { Metric } from '../report/types.js';

interface SourceMessages {
  source: string;
  /** Before the words of a source, as it opens. */
  opened: string;
  closed: string;
  close: string;
  copyQuote: string;
  /** Shows the words in the text on the same page. */
  read: string;
  /** Another place that names the record: which, and of how many. */
  mention: (at: number, count: number) => string;
  /** Of a count: how many records, each of which opens its own words. */
  counted: (count: number) => string;
  /** Kinds of record, before the names of those that a section states. */
  kinds: Record<Entry['kind'], string>;
  /** Under the line of a figure from a table. */
  tableLine: string;
  pageBreak: string;
  intrudingHeading: (heading: string) => string;
  /** Whose doing a figure is, in full. */
  attribution: Record<Metric['attribution'], string>;
  expected: string;
  cumulative: string;
}

/** The words of the source panel. */
export const sourceMessages: Messages<SourceMessages> = {
  zh: {
    source: '出处',
    opened: '出处：',
    closed: '出处已收起',
    close: '收起',
    copyQuote: '复制引文',
    read: '在原文中查看',
    mention: (at, count) => `文中第${at}处，共${count}处`,
    counted: (count) => `据本文点数，共${count}条，逐条点开即见原文。`,
    kinds: { metric: '数字', document: '文件', event: '事项', task: '任务' },
    tableLine: '这一行由表格的单元格连成，不是发表过的句子：出处未附。',
    pageBreak: '换栏',
    intrudingHeading: (heading) => `标题插入句中：${heading}`,
    attribution: {
      own: '',
      joint: '与其他部门或地方共同完成。',
      'economy-wide': '全社会的数，不是发布机构自身的产出。',
      'third-party': '第三方给出的数。',
    },
    expected: '原文为“预计”，不是已实现的数。',
    cumulative: '累计数，起点原文未写。',
  },
  en: {
    source: 'Source',
    opened: 'Source: ',
    closed: 'Source closed',
    close: 'Close',
    copyQuote: 'Copy quote',
    read: 'Show in the text',
    mention: (at, count) => `Mention ${at} of ${count}`,
    counted: (count) => `Counted in this text: ${count}. Each of them opens its own words.`,
    kinds: { metric: 'Figures', document: 'Documents', event: 'Events', task: 'Tasks' },
    tableLine: 'This line is made of the cells of a table, and is no published sentence: source not attached.',
    pageBreak: 'column break',
    intrudingHeading: (heading) => `heading set inside the sentence: ${heading}`,
    attribution: {
      own: '',
      joint: 'Done together with other departments or places.',
      'economy-wide': 'A figure of the whole economy, not the output of the body that reports it.',
      'third-party': 'A figure that a third party gave.',
    },
    expected: 'The text says “expected”: not yet an outcome.',
    cumulative: 'Cumulative; the text gives no starting date.',
  },
};
