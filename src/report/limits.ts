/** Bounds on what a report from another server may hold. */
export const LIMITS = {
  /** UTF-16 code units of the source text. */
  text: 2_000_000,
  /** Records in one list. */
  records: 100_000,
  /** UTF-16 code units of one label, title, note or link. */
  words: 2_000,
  /** UTF-16 code units of one quote or sentence. */
  quote: 20_000,
  /** UTF-16 code units of all quotes and sentences together, each counted as often as it is quoted. */
  quoted: 20_000_000,
  /** Sections one within another. */
  depth: 64,
  /** Reports that are shown as one. */
  joined: 50,
  /** Problems that are named; of the rest there is a count. */
  problems: 100,
} as const;
