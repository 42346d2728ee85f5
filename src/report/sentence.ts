import type { Quote } from './types.js';

const STOP = /[。！？!?\n]/;
/** A full stop ends an English sentence where a capital, or a mark before one, begins the next; after No. and U.S. it ends none. */
const FULL_STOP = /(?:[a-z\d)%”"]|[A-Z]{2})\.[”"')]?$/;
const NEXT_SENTENCE = /^ +[“"(]?[A-Z]/;
const ABBREVIATION = /(?<![A-Za-z])(?:Nos?|Mrs?|Ms|Dr|St|vs|Figs?|Inc|Ltd|Co|Sept)\.$/;
/** What closes a sentence after its stop: 。” belongs to one sentence. */
const CLOSING = /[”’』」]/;

/** No sentence goes on for longer: a text without stops would be quoted whole beside each of its figures. */
const REACH = 1000;
const LOW_SURROGATE = /[\udc00-\udfff]/;

/**
 * The sentence that a stretch of text stands in, from after the stop before it to its own stop. It never runs past the
 * end of a line, so that no heading and no break of the page gets in, nor further than 1000 characters to either side.
 * @returns `[start, end)`, without the line feed
 */
export function sentenceBounds(text: string, start: number, end: number): [start: number, end: number] {
  const [first, last] = [Math.max(0, start - REACH), Math.min(text.length, end + REACH)];
  let from = start;
  while (from > first && !isOver(text, from - 1)) from -= 1;
  if (from === first && LOW_SURROGATE.test(text[from] ?? '')) from += 1;
  let to = end;
  while (to < last && text[to] !== '\n' && !isOver(text, to - 1)) to += 1;
  if (to === last && LOW_SURROGATE.test(text[to] ?? '')) to -= 1;
  return [from, to];
}

/** True where a sentence is over after the character at `at`, closing marks included. */
function isOver(text: string, at: number): boolean {
  if (CLOSING.test(text[at + 1] ?? '')) return false;
  let stop = at;
  while (stop > 0 && CLOSING.test(text[stop] ?? '')) stop -= 1;
  return STOP.test(text[stop] ?? '') || isFullStop(text, at);
}

function isFullStop(text: string, at: number): boolean {
  if (!/[.”"')]/.test(text[at] ?? '')) return false;
  const words = text.slice(Math.max(0, at - 7), at + 1);
  return FULL_STOP.test(words) && !ABBREVIATION.test(words) && NEXT_SENTENCE.test(text.slice(at + 1, at + 5));
}

/**
 * The sentence that quoted words stand in: a title or a task quotes a phrase, and a reader wants what it is part of.
 * @param quote words of `text`; what it skips, the sentence skips too
 */
export function sentenceAround(text: string, quote: Quote): Quote {
  const spans = quote.spans.map(([start, end]): [number, number] => [start, end]);
  const first = spans[0];
  const last = spans.at(-1);
  // A report from elsewhere may quote what is not there.
  if (!first || !last || last[1] > text.length || first[0] > last[1]) return quote;
  const [from, to] = sentenceBounds(text, first[0], last[1]);
  first[0] = from;
  last[1] = to;
  return { spans };
}
