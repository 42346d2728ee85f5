import type { Messages } from '../../i18n/messages.js';
import { countOf } from '../../i18n/plural.js';
import type { ReportDocument } from '../../report/types.js';

interface DocumentListMessages {
  heading: (count: number) => string;
  standfirst: string;
  /** Before the search field. */
  search: string;
  /** How many documents the search finds. */
  found: (count: number) => string;
  status: Record<ReportDocument['status'], string>;
  /** How many documents are of a status. */
  share: (status: string, count: number) => string;
  /** The heading and the shares, for a screen reader. */
  summary: (heading: string, shares: readonly string[]) => string;
  mentions: (count: number) => string;
  issuers: (names: string) => string;
  note: string;
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
    heading: (count) => `文中的${count}份文件`,
    standfirst: '按文中的动词分列：起草不等于印发，推动不等于出台。',
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
    mentions: (count) => `文中${count}处`,
    issuers: (names) => `会同：${names}`,
    note: '注：同一文件多处出现只列一次；状态取自述其进展的一处。',
    columns: {
      document: '文件',
      status: '性质',
      verb: '原文动词',
      issuers: '发文方',
      mentions: '文中处数',
    },
  },
  en: {
    heading: (count) => `${countOf(count, 'document')} named in the text`,
    standfirst: 'Listed by the verb of the text: a draft is not an issue, and progress is not passage.',
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
    mentions: (count) => countOf(count, 'mention'),
    issuers: (names) => `with ${names}`,
    note: 'Note: a document named in several places is listed once; its status is read from the place that reports on it.',
    columns: {
      document: 'Document',
      status: 'Status',
      verb: 'Verb of the text',
      issuers: 'Issuers',
      mentions: 'Mentions',
    },
  },
};
