import { languageOf, localized } from '../i18n/language.js';
import { withTableNote } from '../i18n/table-source.js';
import { MONTHS } from '../i18n/time.js';
import { type EdtfDate, type EdtfTime, parseEdtf } from '../report/edtf.js';
import { citationAt, isFromTable } from '../report/joined.js';
import type { Report } from '../report/types.js';

/** A passage of a report, to be cited. */
export interface Passage {
  /** Who speaks: the bureau, or the editor where there is none. */
  author: string;
  /** The words cited, verbatim. */
  words: string;
  /** Where the words begin in the text: with the report's id it names the passage. */
  start: number;
  /** The same in stretches, where something on the page stands between them. */
  stretches?: readonly string[];
  /** The day on which the address was read, `2021-02-01`. */
  accessed?: string;
}

export interface Citations {
  /** GB/T 7714—2015, a newspaper article: [N], or [N/OL] with the day it was read where it has a URL. */
  gbt7714: string;
  /** APA 7th edition, a newspaper article. */
  apa: string;
  bibtex: string;
}

/**
 * A passage cited in three styles, in the language it was published in, with a link to the very words (a text fragment,
 * https://wicg.github.io/scroll-to-text-fragment/) where the report has a URL. What a report does not give, such as the
 * day or the page, is left out, not guessed; a date that it is not sure of is in brackets (GB/T 7714, 8.4.3) or “ca.”.
 */
export function cite(report: Report, passage: Passage): Citations {
  const { citation, report: id, start } = citationAt(report, passage.start);
  const language = languageOf(report.lang);
  const title = localized(citation.title, language);
  const container = localized(citation.container, language);
  const sure = (edtf: string): string => edtf.replaceAll(/[~?%]/g, '');
  const date = sure(citation.published);
  // A date that the report itself is not sure of is no surer in its citation.
  const isUnsure = date !== citation.published || (date !== report.published && date === sure(report.published));
  const isTable = isFromTable(report, passage.start);
  // A line of a table stands on no page.
  const url = !citation.url
    ? ''
    : isTable
      ? citation.url
      : passageUrl(citation.url, passage.stretches ?? [passage.words], report.lang);
  const accessed = url === '' ? '' : (passage.accessed ?? '');
  const time = parseEdtf(date);
  const published = time?.first ?? time?.last ?? null;
  // By whole characters: half of a surrogate pair is none.
  const characters = [...passage.words];
  const cut = characters.length > 120 ? `${characters.slice(0, 119).join('')}…` : passage.words;
  const quoted = isTable ? withTableNote(cut, language) : cut;
  return {
    gbt7714: `${passage.author}. ${title}[N${url === '' ? '' : '/OL'}]. ${container}, ${isUnsure ? `[${date}]` : date}${accessed === '' ? '' : `[${accessed}]`}.${url === '' ? '' : ` ${url}.`}`,
    apa: `${passage.author}. (${isUnsure ? 'ca. ' : ''}${apaDate(time, date)}). ${title}. ${container}.${url === '' ? '' : ` ${url}`}`,
    bibtex: [
      `@article{${id}-${passage.start - start},`,
      `  author  = {{${bib(passage.author)}}},`,
      `  title   = {{${bib(title)}}},`,
      `  journal = {${bib(container)}},`,
      ...(published ? [`  year    = {${published.year}},`] : []),
      ...(published?.month === undefined ? [] : [`  month   = {${published.month}},`]),
      ...(url === '' ? [] : [`  url     = {${url}},`]),
      ...(accessed === '' ? [] : [`  urldate = {${accessed}},`]),
      `  note    = {${bib(quoted)}}`,
      '}',
    ].join('\n'),
  };
}

/** As many characters as one end of a long passage is known by. */
const END = 20;

/**
 * A link to the words on the page: the whole where they are short and stand together, else from their first to their
 * last. A browser finds whole words only, and words over the end of a paragraph only as the two ends of a stretch.
 */
function passageUrl(url: string, stretches: readonly string[], language: string): string {
  const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
  const parts = stretches
    .flatMap((stretch) => stretch.split(/[\n\r]+/))
    // Half of a surrogate pair has no encoding.
    .map((part) =>
      part
        .replaceAll(/\p{Cs}/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
  const [first = ''] = parts;
  const words = wordsOf(first, language);
  const last = wordsOf(parts.at(-1) ?? '', language).reverse();
  const text =
    parts.length <= 1 && [...first].length <= 3 * END
      ? encode(first)
      : `${encode(upTo(words).join('').trim())},${encode(upTo(last).reverse().join('').trim())}`;
  return `${url.split('#')[0]}#:~:text=${text}`.replaceAll(/[{}\s]/g, encodeURIComponent);
}

function wordsOf(text: string, language: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [...text];
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** The first words that are no longer together than an end may be; one at the least. */
function upTo(words: readonly string[]): string[] {
  let length = 0;
  const count = words.findIndex((word) => {
    length += [...word].length;
    return length > END;
  });
  return words.slice(0, count === -1 ? words.length : Math.max(count, 1));
}

/** 2021, January 12; an issue of two months is 2021, January–February. */
function apaDate(time: EdtfTime | null, written: string): string {
  const { first, last } = time ?? {};
  const date = first ?? last;
  if (!date) return written;
  const day = ({ month, day: number }: EdtfDate): string =>
    month === undefined ? '' : [MONTHS[month - 1], number].filter((part) => part !== undefined).join(' ');
  const days = first && last && first !== last && first.year === last.year ? [first, last] : [date];
  return [date.year, days.map(day).join('–')].filter((part) => part !== '').join(', ');
}

/** What TeX reads as its own and a backslash does not undo: ~ is a space there, so 3~5年 would lose its range. */
const COMMANDS: Record<string, string> = {
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};

/** Text inside BibTeX braces: what TeX reads as its own is escaped, a brace is left out since BibTeX counts them. */
function bib(text: string): string {
  return text
    .replaceAll(/[{}]/g, '')
    .replaceAll(/[\\&%$#_~^]/g, (character) => COMMANDS[character] ?? `\\${character}`);
}
