import type { Language } from './language.js';
import type { Messages } from './messages.js';

/** What is said of a report that was made of a table, where else the published sentence would stand. */
export const tableSourceMessages: Messages<{
  /** In a credit, or after words of the table. */
  short: string;
  /** In the panel of a source, under the line of the figure. */
  line: string;
}> = {
  zh: {
    short: '据表格，出处未附',
    line: '这一行由表格的单元格连成，不是发表过的句子：出处未附。',
  },
  en: {
    short: 'From a table; source not attached',
    line: 'This line is made of the cells of a table, and is no published sentence: source not attached.',
  },
};

/** Words of a table with, in brackets, that no source is attached. */
export function withTableNote(words: string, language: Language): string {
  const { short } = tableSourceMessages[language];
  return language === 'zh' ? `${words}（${short}）` : `${words} (${short})`;
}
