import { languageOf } from '../i18n/language.js';
import { withTableNote } from '../i18n/table-source.js';
import { isFromTable } from '../report/joined.js';
import { quoteSegments } from '../report/quote-segments.js';
import type { Entry, ReportIndex } from '../report/report-index.js';
import type { Quote } from '../report/types.js';

/** One of several records that a mark stands for. */
export interface SourceRecord {
  name: string;
  sentence: Quote;
  quote: Quote;
}

/** What a source panel shows for one mark. */
export interface Source {
  /** The section that the words stand in. */
  section: string;
  /** The sentence, and in it the words to bring out. */
  sentence: Quote;
  quote: Quote;
  /** The record that the mark stands for, whose notes are shown; none where it stands for several or for a part. */
  entry?: Entry;
  notes?: string[];
  /** Where the mark stands for several records (a count): what they are, in order, each with its own words. */
  records?: readonly SourceRecord[];
  /** Where else the text names the record. */
  mentions?: readonly Omit<SourceRecord, 'name'>[];
}

/** The words that a source's figure stands in, as plain text; of a count the names of what was counted. */
export function sourceText({ report }: ReportIndex, { sentence, quote, records }: Source): string {
  if (records) return records.map(({ name }) => name).join('; ');
  const words = quoteSegments(report, sentence, quote)
    .filter(({ kind }) => kind !== 'break' && kind !== 'heading')
    .map(({ text }) => text)
    .join('');
  return isFromTable(report, sentence.spans[0]?.[0] ?? 0) ? withTableNote(words, languageOf(report.lang)) : words;
}
