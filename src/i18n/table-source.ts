import type { Language } from './language.js';
import type { Messages } from './messages.js';

/** What is said of a report that was made of a table, where else its publication or its sentence would stand. */
export const tableSource: Messages<string> = {
  zh: '据表格，出处未附',
  en: 'From a table; source not attached',
};

/** Words of a table with, in brackets, that no source is attached. */
export function withTableNote(words: string, language: Language): string {
  return language === 'zh' ? `${words}（${tableSource.zh}）` : `${words} (${tableSource.en})`;
}
