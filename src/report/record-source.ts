import type { DataEntry } from './report-index.js';
import { sentenceAround } from './sentence.js';
import type { Partner, Quote, Report } from './types.js';

/**
 * The words that a record rests on, and the sentence they stand in: a document's are its first mention.
 */
export function recordSource({ kind, record }: DataEntry, { source }: Report): { quote: Quote; sentence: Quote } {
  if (kind === 'metric' || kind === 'event') return record;
  const quote = kind === 'document' ? (record.mentions[0] ?? { spans: [] }) : record.quote;
  return { quote, sentence: sentenceAround(source.text, quote) };
}

/** Where the text says what was done with a partner: the words, and the sentence they stand in. */
export function actionSource(
  { section, quote }: Partner['actions'][number],
  { source }: Report,
): { section: string; quote: Quote; sentence: Quote } {
  return { section, quote, sentence: sentenceAround(source.text, quote) };
}
