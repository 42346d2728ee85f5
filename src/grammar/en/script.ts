/**
 * One spelling for matching: full-width signs, dashes, spaces and digits of every script become their plain twins, one
 * code unit for one, so that offsets hold in the text as printed.
 */
import { westernDigit } from '../text.js';

const FULL_WIDTH = '%+-.,:;()/0123456789~$¥£ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const SAME_LENGTH = new Map<string, string>([
  ...[...FULL_WIDTH].map((sign): [string, string] => [String.fromCharCode(sign.charCodeAt(0) + 0xfee0), sign]),
  ...[...'−﹣‐‑'].map((sign): [string, string] => [sign, '-']),
  ...[...'‒―'].map((sign): [string, string] => [sign, '–']),
  ...[...'’‘ʼ'].map((sign): [string, string] => [sign, "'"]),
  ...[...'\t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'].map(
    (space): [string, string] => [space, ' '],
  ),
  ['￥', '¥'],
  ['￡', '£'],
  ['﹪', '%'],
  ['µ', 'μ'],
  ['∶', ':'],
  ['⁄', '/'],
]);

/** No line of running text is shorter where it was broken for its width. */
const LEAST_WRAPPED = 40;

/** A line that goes on a sentence: in small letters, or with a figure that is no number of a heading. */
const GOES_ON = /^(?:[a-z]|[£$€¥]?\d(?!\d*(?:[.)](?!\d)|\.? +[A-Z])))/;

/**
 * Whether a sentence goes on from one line to the next, because it was broken for the width of the page: the line is no
 * heading and does not end like a sentence, and the next begins like no sentence and no heading.
 *
 * @param line all of it, or its last words from the {@link LEAST_WRAPPED}th before its end on.
 * @param next its first words.
 */
export function isWrapped(line: string, next: string): boolean {
  return line.length >= LEAST_WRAPPED && !/[.:;!?”"\])] *$/.test(line) && GOES_ON.test(next);
}

/**
 * @param text any text.
 * @returns the text of the same length in UTF-16 code units, in the one spelling that the grammar matches; where a line
 *   was broken for its width stands a space.
 */
export function normalise(text: string): string {
  return text
    .replace(/[^\0-\u007f]|\t/g, (character) => SAME_LENGTH.get(character) ?? character)
    .replace(/[^0-9\P{Nd}]/gu, (digit) => (digit.length === 1 ? westernDigit(digit) : digit))
    .replace(/\n/g, (feed, at: number, whole: string) => {
      const line = whole.slice(Math.max(0, at - LEAST_WRAPPED), at);
      return isWrapped(line.slice(line.lastIndexOf('\n') + 1), whole.slice(at + 1, at + 9)) ? ' ' : feed;
    });
}

/** @returns the text with its Latin capitals small; `toLowerCase` changes the length of some others. */
export function small(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}
