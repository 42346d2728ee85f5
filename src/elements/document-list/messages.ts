import type { Messages } from '../../i18n/messages.js';
import { countOf } from '../../i18n/plural.js';
import type { DocumentStatus } from './statuses.js';

interface DocumentListMessages {
  heading: (count: number) => string;
  standfirst: string;
  /** Before the search field. */
  search: string;
  /** How many documents the search finds. */
  found: (count: number) => string;
  status: Record<DocumentStatus, string>;
  /** How many documents are of a status. */
  share: (status: string, count: number) => string;
  /** The heading and the shares, for a screen reader. */
  summary: (heading: string, shares: readonly string[]) => string;
  strip: {
    all: string;
    count: (count: number) => string;
    /** What a screen reader says of a cell, and of it where it is picked. */
    pick: (share: string, isPicked: boolean) => string;
  };
  mentions: (count: number) => string;
  /** The same under a head. */
  places: (count: number) => string;
  /** Who had a part in a document, or who issues one that the text only names. */
  issuers: (names: string, isNamedOnly: boolean) => string;
  /** The end of a group, of how many that are not shown; and what a picture says in its place. */
  more: (count: number, rest: number) => string;
  truncated: (count: number) => string;
  note: string;
  /** Heads the columns of the list. */
  heads: Record<'title' | 'verb' | 'issuers' | 'mentions', string>;
  columns: {
    document: string;
    status: string;
    /** How the text says of a document what became of it. */
    verb: string;
    issuers: string;
    mentions: string;
  };
}

/** The messages of the document list; a status is said with the verbs that it gathers. */
export const documentListMessages: Messages<DocumentListMessages> = {
  zh: {
    heading: (count) => `文中的${count}份文件，各到哪一步`,
    standfirst: '起草不等于印发，推动不等于出台：动词照原文。',
    search: '按名称、状态、单位筛选',
    found: (count) => `${count}份`,
    status: {
      drafted: '起草',
      advanced: '推动，有进展',
      issued: '印发、出台、发布',
      revised: '修订',
      compiled: '编制、汇编',
      planned: '计划制定',
      referenced: '仅提及',
    },
    share: (status, count) => `${status}${count}份`,
    summary: (heading, shares) => `${heading}：${shares.join('；')}`,
    strip: {
      all: '全部',
      count: (count) => `${count}份`,
      pick: (share, isPicked) => (isPicked ? `${share}，已选` : `${share}，只看这些`),
    },
    mentions: (count) => `文中${count}处`,
    places: (count) => `${count}处`,
    issuers: (names, isNamedOnly) => `${isNamedOnly ? '发文' : '会同'}：${names}`,
    more: (count, rest) => (count === rest ? `再看其余${rest}份` : `再看其余${rest}份中的${count}份`),
    truncated: (count) => `另有${count}份从略`,
    note: '同一文件多处出现只列一次；状态取自述其进展的一处。',
    heads: { title: '文件', verb: '动词', issuers: '会同、发文', mentions: '出现' },
    columns: {
      document: '文件',
      status: '性质',
      verb: '原文动词',
      issuers: '会同、发文',
      mentions: '文中处数',
    },
  },
  en: {
    heading: (count) => `${countOf(count, 'document')} in the text, and how far each has come`,
    standfirst: 'To draft is not to issue, and to move forward is not to pass: each verb is the text’s own.',
    search: 'Filter by name, status or body',
    found: (count) => countOf(count, 'document'),
    status: {
      drafted: 'Drafted',
      advanced: 'Advanced',
      issued: 'Issued',
      revised: 'Revised',
      compiled: 'Compiled',
      planned: 'Planned',
      referenced: 'Referred to only',
    },
    share: (status, count) => `${status} ${count}`,
    summary: (heading, shares) => `${heading}: ${shares.join(', ')}`,
    strip: {
      all: 'All',
      count: (count) => String(count),
      pick: (share, isPicked) => (isPicked ? `${share}, picked` : `${share}, show only these`),
    },
    mentions: (count) => countOf(count, 'mention'),
    places: (count) => String(count),
    issuers: (names, isNamedOnly) => `${isNamedOnly ? 'by' : 'with'} ${names}`,
    more: (count, rest) => (count === rest ? `Show the other ${rest}` : `Show ${count} of the other ${rest}`),
    truncated: (count) => `and ${count} more, left out here`,
    note: 'A document named in several places is listed once; its status is read from the place that reports on it.',
    heads: { title: 'Document', verb: 'Verb', issuers: 'With, or by', mentions: 'Mentions' },
    columns: {
      document: 'Document',
      status: 'Status',
      verb: 'Verb of the text',
      issuers: 'With, or by',
      mentions: 'Mentions',
    },
  },
};
