import type { Messages } from '../i18n/messages.js';

interface BaseMessages {
  chart: string;
  list: string;
  text: string;
  table: string;
  export: string;
  toolbar: string;
  loading: string;
  /** What a reader asked for cannot be fetched. */
  unreachable: string;
  empty: string;
  /** How the words of a drawing or a table open their source. */
  opens: string;
  /** The same, of a report that was made of a table. */
  opensRow: string;
  /** After the source, of a widget that was given no report. */
  bundled: string;
  /** Over what the page's own editors remark. */
  annotation: string;
  /** The button for the rest of a long list, or for so many of the rest. */
  more: (count: number, rest: number) => string;
  /** In a picture, what it leaves out. */
  truncated: (count: number) => string;
}

/** What every widget says besides the terms of the report. */
export const baseMessages: Messages<BaseMessages> = {
  zh: {
    chart: '图',
    list: '列表',
    text: '原文',
    table: '表',
    export: '下载',
    toolbar: '视图与下载',
    loading: '正在载入…',
    unreachable: '无法载入，请检查网络。',
    empty: '没有符合条件的记录。',
    opens: '点线处可看原句。',
    opensRow: '点线处可看所在的一行。',
    bundled: '附带报告',
    annotation: '本页编者按',
    more: (count, rest) => (count === rest ? `再看其余${rest}项` : `再看其余${rest}项中的${count}项`),
    truncated: (count) => `另有${count}项从略`,
  },
  en: {
    chart: 'Chart',
    list: 'List',
    text: 'Text',
    table: 'Table',
    export: 'Download',
    toolbar: 'View and download',
    loading: 'Loading…',
    unreachable: 'Cannot be loaded; check the network.',
    empty: 'No record matches.',
    opens: 'Press dotted words to read their sentence.',
    opensRow: 'Press dotted words to read their row.',
    bundled: 'bundled report',
    annotation: 'Remark by this page’s editors',
    more: (count, rest) => (count === rest ? `Show the other ${rest}` : `Show ${count} of the other ${rest}`),
    truncated: (count) => `and ${count} more, left out here`,
  },
};
