import { max } from 'd3-array';
import type { Heading } from '../language.js';

/** The kinds of numbering, the outermost first. */
const MARKERS: readonly RegExp[] = [
  /^(?:Part|Chapter|Section) (?:\d+|[IVX]+|[A-Z])[.:)]? +/,
  /^[IVX]+[.)] +/,
  /^\d{1,2}[.)]? +(?=[A-Z])/,
  /^[A-Z][.)] +/,
  /^\d{1,2}\.\d{1,2}\.? +/,
  /^\d{1,2}\.\d{1,2}\.\d{1,2}\.? +/,
];
/** The level of a heading without a number. */
const UNNUMBERED = 3;
/** No heading is longer, in characters. */
const LONGEST = 90;
const SENTENCE_END = /[.;,:!?]$/;

/**
 * The headings of a text: lines that are numbered (2. Roads and rail; 2.1 Bridges), else short lines without a stop that
 * stand over running text.
 * @returns in the order of the text; the first line, which is the title, is none
 */
export function findHeadings(source: string): Heading[] {
  const lines = [...source.matchAll(/[^\r\n]+/g)].filter(({ 0: line }) => line.trim() !== '').slice(1);
  const numbered = lines.flatMap(({ 0: line, index }) => {
    const words = line.trim();
    const level = MARKERS.findIndex((marker) => marker.test(words));
    const marker = MARKERS[level]?.exec(words)?.[0] ?? '';
    const title = words.slice(marker.length).trim();
    return level < 0 || title === '' || DAY.test(words) || words.length > LONGEST || SENTENCE_END.test(words)
      ? []
      : [headingAt(line, index, { marker, title, level: level + 1 })];
  });
  return numbered.length > 0 ? numbered : unnumbered(lines);
}

function headingAt(
  line: string,
  at: number,
  { marker, title, level }: Pick<Heading, 'marker' | 'title' | 'level'>,
): Heading {
  const start = at + line.length - line.trimStart().length;
  const words = line.trim();
  return { start, end: start + words.length, words, marker: marker.trim(), title, level };
}

function unnumbered(lines: readonly RegExpMatchArray[]): Heading[] {
  return lines.flatMap(({ 0: line, index = 0 }, i): Heading[] => {
    const words = line.trim();
    const next = lines[i + 1]?.[0].trim() ?? '';
    const isHeading = words.length <= LONGEST && !SENTENCE_END.test(words) && /^[A-Z]/.test(words) && !DAY.test(words);
    if (!isHeading || !/[a-z\d%)][.!?]["”]?(?: |$)/.test(next)) return [];
    return [headingAt(line, index, { marker: '', title: words, level: UNNUMBERED })];
  });
}

/** The latest of the years that words name, but for those that something is to be done by. */
export function yearIn(words: string): string | undefined {
  return max(words.match(/(?<!\b(?:by|until|before) |[\d–-])(?:19|20)\d{2}(?![\d%,]\d?)/g) ?? []);
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** A day or a month as a line by itself: Published 4 July 2024; March 2024. */
const DAY = new RegExp(
  `^(?:(?:Published|Issued|Released|Date)(?: on)?:? )?(?:(?:(\\d{1,2}) )?(${MONTHS})|(${MONTHS}) (\\d{1,2}),?) (\\d{4})$`,
);
const AUTHORITY =
  /\b(?:Ministry|Department|Office|Bureau|Agency|Authority|Commission|Council|Board|Service|Institute|Committee|Government|Bank|Treasury)\b/;
/** So many lines under a title may say who published it and when. */
const HEAD_LINES = 4;

/**
 * What stands with a title: who published the text, and when.
 * @param lines the first lines, the title first
 */
export function publicationIn([title = '', ...under]: readonly string[]): { publisher: string; published?: string } {
  const head = under.slice(0, HEAD_LINES).map((line) => line.trim());
  const named = [...head, title.split(':')[0] ?? ''].find((line) => line.length <= LONGEST && AUTHORITY.test(line));
  const day = head.map((line) => DAY.exec(line)).find((found) => found !== null);
  const two = (number: string | number = ''): string => String(number).padStart(2, '0');
  const month = MONTHS.split('|').indexOf(day?.[2] ?? day?.[3] ?? '') + 1;
  const date = day?.[1] ?? day?.[4];
  return {
    publisher: named ?? title.split(/[:–—]/)[0]?.trim() ?? title,
    ...(day && { published: [day[5], two(month), ...(date === undefined ? [] : [two(date)])].join('-') }),
  };
}

const PLAN = /\b(?:plans?|planned|outlook|targets?|priorities|ahead|agenda|next (?:year|steps)|commitments|goals?)\b/i;
const REVIEW = /\b(?:reviews?|results?|progress|delivered|achieve(?:d|ments))\b/i;

/** Whether a heading is over what is still to be done. */
export function isPlan(words: string): boolean {
  return PLAN.test(words) && !REVIEW.test(words);
}
