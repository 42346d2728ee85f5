import type { Messages } from '../i18n/messages.js';

interface SiteMessages {
  /** The other language, in that language. */
  otherLanguage: string;
  published: (date: string) => string;
  /** Opens the table under a widget. */
  data: string;
  /** Over the whole text. */
  text: string;
  textNote: string;
  /** The same of a report that was made of a table. */
  tableText: string;
  tableNote: string;
  tableLead: (figures: number) => string;
  /** Under the title: what the page is. */
  lead: (figures: number) => string;
  figures: string;
  /** At the foot. */
  source: string;
  json: string;
  /** The link to the long picture. */
  poster: string;
  toText: string;
}

/** The words of a built site besides those of the report and its widgets. */
export const siteMessages: Messages<SiteMessages> = {
  zh: {
    otherLanguage: 'English',
    published: (date) => `发布：${date}`,
    data: '数据与原句',
    text: '报告原文',
    textNote: '原文照录，一字未改；标出的是上文各数的出处。',
    tableText: '表格逐行',
    tableNote: '每一行由表格的单元格连成，不是发表过的句子：出处未附。',
    tableLead: (figures) => `表格列出${figures}个数，出处未附。`,
    lead: (figures) => `全文写明${figures}个数，每一个都能看到它所在的原句。`,
    figures: '主要数字',
    source: '出处',
    json: '下载数据（JSON）',
    poster: '一图读懂（长图）',
    toText: '看原句',
  },
  en: {
    otherLanguage: '中文',
    published: (date) => `Published: ${date}`,
    data: 'Data and sentences',
    text: 'The report in full',
    textNote: 'As published, word for word; what is marked are the sources of the figures above.',
    tableText: 'The table, row by row',
    tableNote: 'Each line is made of the cells of a row, and is no published sentence: source not attached.',
    tableLead: (figures) => `The table gives ${figures} figures; their source is not attached.`,
    lead: (figures) => `The text states ${figures} figures; each can show the sentence that it stands in.`,
    figures: 'Main figures',
    source: 'Source',
    json: 'Download the data (JSON)',
    poster: 'The whole as one long picture',
    toText: 'Sentence',
  },
};
