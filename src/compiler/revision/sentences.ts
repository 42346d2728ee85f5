import type { Stretch } from '../places.js';

/** Up to a stop with what closes behind it, or a full stop before an English sentence. */
const SENTENCE =
  /(?:(?![a-z\d)%”"]\.[”"')]? +[“"(]?[A-Z])[^。！？；!?;\n])*(?:[。！？；!?;\n]+[”’』」）]*|.\.[”"')]?|$)/g;

/** The sentences of a text, each without the blanks around it; a line end ends one too, and so does a semicolon. */
export function sentencesOf(text: string): Stretch[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: words, index }) => {
    const start = index + words.length - words.trimStart().length;
    const end = index + words.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}

/** A number is one token, so is a word of Latin letters; of other scripts each character. */
const TOKEN = /\d+(?:[.,]\d+)*|\p{Script=Latin}+|./gsu;

/** The smallest stretches of words that one text may have in common with another. */
export function tokensOf(words: string): string[] {
  return words.match(TOKEN) ?? [];
}

/** How often each pair of neighbouring characters stands in words; all numbers are alike. */
export function pairsOf(words: string): ReadonlyMap<string, number> {
  const text = `^${words.replace(/\d+(?:[.,]\d+)*/g, '#')}$`;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/**
 * How like two sentences are, from 0 to 1: the share of neighbouring characters that they have in common
 * (https://en.wikipedia.org/wiki/S%C3%B8rensen%E2%80%93Dice_coefficient).
 */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [common, all] = [0, 0];
  for (const [pair, count] of a) {
    common += Math.min(count, b.get(pair) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
