import type { Messages } from './messages.js';

interface SourceTextMessages {
  heading: string;
  standfirst: string;
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
  kinds: { figure: string; title: string; organisation: string };
  summary: (figures: number, titles: number, organisations: number) => string;
}

/** The words of the source text. */
export const sourceTextMessages: Messages<SourceTextMessages> = {
  zh: {
    heading: '原文',
    standfirst: '原文照录，一字未改。划线处是数字、文件和单位，点开即见出处；别处指到哪里，这里亮到哪里。',
    find: '在原文中查找',
    found: (at, count) => `第${at}处，共${count}处`,
    none: '原文中没有',
    text: '报告原文',
    contents: '目录',
    pageBreak: '换栏',
    intruding: '标题插入句中',
    editorsNote: (note) => `编注：${note}`,
    kinds: { figure: '数字', title: '文件', organisation: '单位' },
    summary: (figures, titles, organisations) =>
      `报告原文，标出${figures}个数字、${titles}份文件、${organisations}处单位`,
  },
  en: {
    heading: 'The text',
    standfirst:
      'As published, not a character changed. What is underlined is a figure, a document or an organisation and opens its source; what is pointed at elsewhere lights up here. The text is in Chinese.',
    find: 'Find in the text',
    found: (at, count) => `${at} of ${count}`,
    none: 'Not in the text',
    text: 'The text of the report',
    contents: 'Contents',
    pageBreak: 'column break',
    intruding: 'heading in mid-sentence',
    editorsNote: (note) => `Editor’s note: ${note}`,
    kinds: { figure: 'figure', title: 'document', organisation: 'organisation' },
    summary: (figures, titles, organisations) =>
      `The text of the report, in which ${figures} figures, ${titles} documents and ${organisations} mentions of organisations are marked`,
  },
};
