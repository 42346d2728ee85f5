import type { Messages } from '../i18n/messages.js';

interface TableMessages {
  /** Under a table that is cut. */
  rest: (count: number) => string;
}

/** What a table twin says besides its widget's own heads and cells. */
export const tableMessages: Messages<TableMessages> = {
  zh: { rest: (count) => `其余${count}项从略，可下载数据查看。` },
  en: { rest: (count) => `${count} more are left out here; the data can be downloaded.` },
};
