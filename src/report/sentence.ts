import type { Quote } from './types.js';

const END = /[。！？!?\n]/;
/** What closes a sentence after its stop: 。” belongs to one sentence. */
const CLOSING = /[”’』」]/;

/**
 * The sentence that words stand in: a title or a task quotes a phrase, and a reader wants what it is part of. It runs from stop
 * to stop and never past the end of a line, so that no heading and no break of the page gets in.
 * @param quote words of `text`; what it skips, the sentence skips too
 */
export function sentenceAround(text: string, quote: Quote): Quote {
  const spans = quote.spans.map(([start, end]): [number, number] => [start, end]);
  const first = spans[0];
  const last = spans.at(-1);
  // A report from elsewhere may quote what is not there.
  if (!first || !last || last[1] > text.length || first[0] > last[1]) return quote;
  while (first[0] > 0 && !ends(text, first[0] - 1)) first[0] -= 1;
  if (!ends(text, last[1] - 1)) {
    while (last[1] < text.length && text[last[1]] !== '\n') {
      last[1] += 1;
      if (ends(text, last[1] - 1)) break;
    }
  }
  return { spans };
}

/** True where a sentence is over after the character at `at`, closing marks included. */
function ends(text: string, at: number): boolean {
  let stop = at;
  while (stop > 0 && CLOSING.test(text[stop] ?? '')) stop -= 1;
  return END.test(text[stop] ?? '') && !CLOSING.test(text[at + 1] ?? '');
}
