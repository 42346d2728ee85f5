import type { LocalizedText, Time } from './types.js';

/** What a reader looks at of a report: "" (or no bureau) sets no limit. */
export interface FilterChoice {
  /** Ids of bureaus. */
  bureaus: readonly string[];
  /** The id of a section; the sections inside it count to it. */
  section: string;
  /** A calendar year, `2020`. */
  year: string;
}

/** What a filter can judge: where a record stands and, where it has one, its time. */
export interface Filterable {
  bureau?: string | undefined;
  section: string;
  time?: Time | undefined;
}

/** A filter in force. */
export interface Filter extends FilterChoice {
  /** The choice in words, for a note beside every drawing. */
  words: LocalizedText;
  matches: (record: Filterable) => boolean;
}
