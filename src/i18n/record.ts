import type { Entry } from '../report/report-index.js';
import { type Language, localized } from './language.js';
import { formatQuantity } from './quantity.js';

/** A record in a few words: its title; of a metric its label and value. */
export function recordName({ kind, record }: Entry, language: Language): string {
  if (kind !== 'metric') return localized(record.title, language);
  return `${localized(record.label, language)}${language === 'zh' ? '' : ' '}${formatQuantity(record.quantity, language).text}`;
}
