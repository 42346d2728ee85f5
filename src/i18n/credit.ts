import type { Report } from '../report/types.js';
import { type Language, localized } from './language.js';

/** Where a report was published, in the reader's language. */
export function creditLine({ publisher, column }: Report, language: Language): string {
  return [publisher, ...(column ? [column] : [])].map((words) => localized(words, language)).join(' · ');
}
