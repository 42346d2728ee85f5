import type { Entry } from '../report/report-index.js';
import { type Language, localized } from './language.js';
import { formatFigure } from './metric.js';
import { joinWords } from './punctuation.js';

/** A record in a few words: its title; of a metric its label and value. */
export function recordName({ kind, record }: Entry, language: Language): string {
  if (kind !== 'metric') return localized(record.title, language);
  return joinWords([localized(record.label, language), formatFigure(record, language).text], language);
}
