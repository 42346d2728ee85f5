import { type Entry, sourceOf } from '../report/lookup.js';
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
}

/** The source of a single record. */
export function entrySource(entry: Entry): Source {
  return { section: entry.record.section, ...sourceOf(entry), entry };
}
