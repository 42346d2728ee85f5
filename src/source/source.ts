import type { Details } from '../base/details.js';
import type { Language } from '../i18n/language.js';
import { sourceOf } from '../report/record-source.js';
import type { Entry, ReportIndex } from '../report/report-index.js';
import { sentenceAround } from '../report/sentence.js';
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

/** The source of a single record. */
export function entrySource(entry: Entry, { report }: ReportIndex): Source {
  const mentions = entry.kind === 'document' ? entry.record.mentions.slice(1) : [];
  return {
    section: entry.record.section,
    ...sourceOf(entry, report),
    entry,
    ...(mentions.length === 0
      ? {}
      : { mentions: mentions.map((quote) => ({ quote, sentence: sentenceAround(report.source.text, quote) })) }),
  };
}

/** The source of a mark: what the widget says of it, else that of the record with its id. */
export function markSource<Content>(
  mark: string,
  details: Details<Content> | null,
  index: ReportIndex,
  language: Language,
): Source | undefined {
  const entry = index.entries.get(mark);
  return details?.sourceOf?.(mark, index, language) ?? (entry && entrySource(entry, index));
}
