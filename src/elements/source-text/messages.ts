import type { Messages } from '../../i18n/messages.js';
import { countOf } from '../../i18n/plural.js';
import type { MarkedKind } from './marks.js';

interface SourceTextMessages {
  heading: string;
  standfirst: string;
  /** Of a report that was made of a table. */
  tableHeading: string;
  tableStandfirst: string;
  find: string;
  /** How many places hold the words, and which of them is shown. */
  found: (at: number, count: number) => string;
  none: string;
  text: string;
  contents: string;
  pageBreak: string;
  /** Before a heading that stands in the middle of a sentence. */
  intruding: string;
  editorsNote: (note: string) => string;
  kinds: Record<MarkedKind, string>;
  /** How many places are marked as each kind. */
  summary: (count: (kind: MarkedKind) => number) => string;
  columns: { words: string; kind: string; section: string };
}

/** The messages of the source text. */
export const sourceTextMessages: Messages<SourceTextMessages> = {
  zh: {
    heading: '原文',
    standfirst:
      '原文照录，一字未改。划线处是数字、文件、单位和日期，点开即见出处，未划线的事项和任务也能点开；别处指到哪里，这里亮到哪里。',
    tableHeading: '表格逐行',
    tableStandfirst: '据表格，出处未附：每一行由表格的单元格连成，不是发表过的句子。划线处点开即见所在的一行。',
    find: '在原文中查找',
    found: (at, count) => `第${at}处，共${count}处`,
    none: '原文中没有',
    text: '报告原文',
    contents: '目录',
    pageBreak: '换栏',
    intruding: '标题插入句中',
    editorsNote: (note) => `编注：${note}`,
    kinds: {
      figure: '数字',
      title: '文件',
      organisation: '单位',
      item: '框架内容',
      event: '事项',
      task: '任务',
      time: '日期',
    },
    summary: (count) =>
      `报告原文，标出数字${count('figure')}处、文件${count('title')}处、单位${count('organisation')}处、日期${count('time')}处、事项${count('event')}处、任务${count('task')}处`,
    columns: { words: '原文', kind: '类别', section: '章节' },
  },
  en: {
    heading: 'The text',
    standfirst:
      'As published, not a character changed. Underlined figures, documents, organisations and dates open their source, as do events and tasks, which have no line. What you point at in another widget is marked here. The text is in Chinese.',
    tableHeading: 'The table, row by row',
    tableStandfirst:
      'From a table; source not attached: each line is made of the cells of a row, and is no published sentence. Underlined figures open their line.',
    find: 'Find in the text',
    found: (at, count) => `${at} of ${count}`,
    none: 'Not in the text',
    text: 'The text of the report',
    contents: 'Contents',
    pageBreak: 'column break',
    intruding: 'heading in mid-sentence',
    editorsNote: (note) => `Editor’s note: ${note}`,
    kinds: {
      figure: 'figure',
      title: 'document',
      organisation: 'organisation',
      item: 'framework item',
      event: 'event',
      task: 'task',
      time: 'date',
    },
    summary: (count) =>
      `The text of the report, in which ${countOf(count('figure'), 'figure')}, ${countOf(count('title'), 'document')}, ${countOf(count('organisation'), 'organisation')}, ${countOf(count('time'), 'date')}, ${countOf(count('event'), 'event')} and ${countOf(count('task'), 'task')} are marked`,
    columns: { words: 'Words', kind: 'Kind', section: 'Section' },
  },
};
