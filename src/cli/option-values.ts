import type { Language } from '../i18n/language.js';
import { UsageError } from './command.js';
import { nearest } from './nearest.js';

/** What an option's value may be; each is undefined where the option was not given, and says what would be right where it is wrong. */

/** @throws UsageError */
export function languageFrom(written: string | undefined): Language | undefined {
  if (written === undefined || written === 'zh' || written === 'en') return written;
  throw new UsageError(`--lang ${written} is neither zh nor en`);
}

/** @throws UsageError for what is no address of a page */
export function addressFrom(name: string, written: string | undefined): string | undefined {
  if (written === undefined || /^https?:\/\/[^/]/i.test(written)) return written;
  throw new UsageError(`--${name} ${written} is no address that begins with https://`);
}

/** The least and the most that a number may be. */
export interface Bounds {
  least: number;
  most: number;
}

/** @throws UsageError */
export function numberFrom(name: string, written: string | undefined, { least, most }: Bounds): number | undefined {
  if (written === undefined) return undefined;
  const number = Number(written);
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${name} ${written} is no number from ${least} to ${most}`);
}

/** @throws UsageError for what is none of several words */
export function oneOf<Word extends string>(
  name: string,
  written: string | undefined,
  words: readonly Word[],
): Word | undefined {
  const found = words.find((word) => word === written);
  if (written === undefined || found !== undefined) return found;
  throw new UsageError(`--${name} ${written} is none of ${words.join(', ')}`);
}

/** “; did you mean …?”, or "" where nothing is near. */
export function didYouMean(word: string, among: readonly string[]): string {
  const found = nearest(word, among);
  return found === undefined ? '' : `; did you mean ${found}?`;
}
