import type { Stretch } from '../places.js';
import type { ReadingText } from '../reading-text.js';

/** Words of a section, and longer words around them where they stand there more than once. */
export interface Place {
  words: string;
  in?: string;
}

/** How far around words is looked for what occurs once. */
const REACH = 120;

/**
 * How an annotation says which words are meant.
 * @param stretch the words
 * @param extent the section that they stand in
 * @returns null where nothing around them within reach tells them from others
 */
export function placeOf({ text }: ReadingText, { start, end }: Stretch, extent: Stretch): Place | null {
  const words = text.slice(start, end);
  const scope = text.slice(extent.start, extent.end);
  if (isOnce(scope, words)) return { words };
  const tells = (from: number, to: number): Place | null => {
    const around = text.slice(from, to);
    return isOnce(around, words) && isWhole(around) && isOnce(scope, around) ? { words, in: around } : null;
  };
  // Within its paragraph, if that tells; then with what is before it alone, where the words stand again right after.
  const [first, last] = [text.lastIndexOf('\n', start - 1) + 1, `${text}\n`.indexOf('\n', end)];
  for (const [least, most] of [
    [Math.max(first, extent.start), Math.min(last, extent.end)],
    [extent.start, extent.end],
    [extent.start, end],
  ] as const)
    for (let reach = 2; reach <= REACH; reach += 2) {
      const place = tells(Math.max(least, start - reach), Math.min(most, end + reach / 2));
      if (place) return place;
    }
  return null;
}

function isOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}

/** A character of two halves is not cut. */
function isWhole(words: string): boolean {
  return !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(words);
}
