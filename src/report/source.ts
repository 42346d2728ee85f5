import type { DataEntry } from './lookup.js';
import { sentenceAround } from './sentence.js';
import type { Quote, Report } from './types.js';

/**
 * The words that a record rests on, and the sentence they stand in: a document's are its first mention.
 */
export function sourceOf({ kind, record }: DataEntry, { source }: Report): { quote: Quote; sentence: Quote } {
  if (kind === 'metric' || kind === 'event') return record;
  const quote = kind === 'document' ? (record.mentions[0] ?? { spans: [] }) : record.quote;
  return { quote, sentence: sentenceAround(source.text, quote) };
}
