import type { Span } from '../../report/types.js';

/** What a reader looks for in a text, and which of the places that hold it is shown. */
export interface Find {
  query: string;
  at: number;
}

/**
 * Where a reader's words stand in a stretch of text. A page break does not part them, and neither case nor full or half
 * width of a character matters.
 * @returns spans in order; none for an empty query
 */
export function findWords(text: string, [from, to]: Span, query: string): Span[] {
  const wanted = fold(query.replace(/\s/g, ''));
  if (wanted === '') return [];
  let joined = '';
  const places: number[] = [];
  for (let at = from; at < to; at += 1) {
    const character = text[at] ?? '';
    if (/\s/.test(character)) continue;
    for (const piece of fold(character)) {
      joined += piece;
      places.push(at);
    }
  }
  const found: Span[] = [];
  for (let at = joined.indexOf(wanted); at >= 0; at = joined.indexOf(wanted, at + wanted.length)) {
    found.push([places[at] ?? from, (places[at + wanted.length - 1] ?? from) + 1]);
  }
  return found;
}

/** Words without case and width. */
function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}
