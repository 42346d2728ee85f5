import { localized } from '../format/language.js';
import type { Report } from '../report/types.js';

/** A passage of a report, to be cited. */
export interface Passage {
  /** Who speaks: the bureau, or the editor where there is none. */
  author: string;
  /** The words cited, verbatim. */
  words: string;
}

export interface Citations {
  /** GB/T 7714—2015, a newspaper article: [N], or [N/OL] where it has a URL. */
  gbt7714: string;
  /** APA 7th edition, a newspaper article. */
  apa: string;
  bibtex: string;
}

/**
 * A passage cited in three styles, in the language it was published in, with a link to the very words (a text fragment,
 * https://wicg.github.io/scroll-to-text-fragment/) where the report has a URL. What a report does not give, such as the
 * day or the page, is left out, not guessed.
 */
export function cite(report: Report, passage: Passage): Citations {
  const { citation } = report.source;
  const title = localized(citation.title, 'zh');
  const container = localized(citation.container, 'zh');
  const date = citation.published.replaceAll(/[~?]/g, '');
  const url = citation.url ? passageUrl(citation.url, passage.words) : '';
  const [year = '', month = '', day = ''] = date.split('-');
  const quoted = passage.words.length > 120 ? `${passage.words.slice(0, 119)}…` : passage.words;
  return {
    gbt7714: `${passage.author}. ${title}[N${url === '' ? '' : '/OL'}]. ${container}, ${date}.${url === '' ? '' : ` ${url}.`}`,
    apa: `${passage.author}. (${apaDate(year, month, day)}). ${title}. ${container}.${url === '' ? '' : ` ${url}`}`,
    bibtex: [
      `@article{${report.id},`,
      `  author  = {{${bib(passage.author)}}},`,
      `  title   = {{${bib(title)}}},`,
      `  journal = {${bib(container)}},`,
      `  year    = {${year}},`,
      ...(month === '' ? [] : [`  month   = {${Number(month)}},`]),
      ...(url === '' ? [] : [`  url     = {${url}},`]),
      `  note    = {${bib(quoted)}}`,
      '}',
    ].join('\n'),
  };
}

/** A link to the words on the page: the whole where short, else from its first to its last words. */
function passageUrl(url: string, words: string): string {
  const encode = (characters: string[]): string => encodeURIComponent(characters.join('')).replaceAll('-', '%2D');
  // By whole characters: half of a surrogate pair has no encoding.
  const clean = [
    ...words
      .replaceAll(/\p{Cs}/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  ];
  const text = clean.length <= 60 ? encode(clean) : `${encode(clean.slice(0, 20))},${encode(clean.slice(-20))}`;
  return `${url.split('#')[0]}#:~:text=${text}`.replaceAll(/[{}\s]/g, encodeURIComponent);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function apaDate(year: string, month: string, day: string): string {
  const name = MONTHS[Number(month) - 1];
  return [year, [name, day === '' ? '' : Number(day)].filter(Boolean).join(' ')].filter(Boolean).join(', ');
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
