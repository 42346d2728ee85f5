import { numbersIn, read } from '../grammar/index.js';
import { sentenceAround } from '../report/sentence.js';
import type { Quote, Report } from '../report/types.js';
import { englishNumbers } from './english-numbers.js';
import type { Path } from './yaml.js';

/** A number in an editor's words that the record's own words do not state, and where it stands. */
export interface InventedNumber {
  path: Path;
  /** As the editor wrote it. */
  written: string;
}

/** A number that an editor wrote, in either language. */
interface WrittenNumber {
  written: string;
  values: readonly number[];
}

/** Two numbers are one where they differ by no more than the noise of a double. */
const NOISE = 1e-9;

/**
 * The numbers in labels, titles, notes and captions that the words of their own record do not state. What a record's words
 * are: the sentences that it quotes, the years that the report is of, and for what stands for several records (a section, a
 * comparison, a body, the report) the whole text.
 * @param report compiled; a record that could not be compiled is left out
 */
export function inventedNumbers(report: Report): InventedNumber[] {
  const { text } = report.source;
  const years = report.sections.map(({ year }) => year ?? '');
  const whole = statedIn(`${text} ${report.published} ${report.source.citation.published}`);
  const found: InventedNumber[] = [];
  const check = (item: unknown, path: Path, stated: readonly number[]): void => {
    for (const [place, words, language] of editorsWords(item, path))
      for (const number of language === 'zh' ? chineseNumbers(words) : englishNumbers(words))
        if (!number.values.some((value) => stated.some((other) => isSame(value, other))))
          found.push({ path: place, written: number.written });
  };
  for (const list of ['metrics', 'events', 'documents', 'partners', 'tasks', 'frameworks'] as const)
    for (const [i, record] of report[list].entries()) {
      const own = quotesIn(record).map((quote) => wordsOf(text, sentenceAround(text, quote)));
      // How often a document is named is counted in the text.
      const mentions = 'mentions' in record ? [record.mentions.length] : [];
      check(record, [list, i], [...statedIn([...own, ...years, ...timesIn(record)].join(' ')), ...mentions]);
    }
  for (const list of ['bureaus', 'themes', 'sections', 'comparisons'] as const)
    for (const [i, record] of report[list].entries()) check(record, [list, i], whole);
  const { title, publisher, column, source } = report;
  check({ title, publisher, column, citation: source.citation }, ['report'], whole);
  return found;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b));
}

/** The values that words state, those of names too. */
function statedIn(words: string): number[] {
  return numbersIn(words).flatMap(({ values }) => values);
}

/**
 * The numbers of Chinese words: every one in digits, and those in characters that count something. 统一 and 三农 are words.
 */
function chineseNumbers(words: string): WrittenNumber[] {
  const readings = read(words).filter(({ kind }) => kind === 'quantity' || kind === 'unread');
  return numbersIn(words)
    .filter(({ start, end, isChinese }) => !isChinese || readings.some((own) => own.start < end && start < own.end))
    .map(({ start, end, values, isChinese }) => ({
      written: words.slice(start, end),
      // What is counted is the number as a whole; a name may be meant by a part of it.
      values: isChinese ? values.slice(0, 1) : values,
    }));
}

/** What an editor wrote in a record: each text of a language, with its path. */
function* editorsWords(value: unknown, path: Path): Generator<[path: Path, words: string, language: 'zh' | 'en']> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner !== 'string') yield* editorsWords(inner, at);
    else if (key === 'zh' || key === 'en') yield [at, inner, key];
  }
}

function quotesIn(value: unknown): Quote[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('spans' in value) return [value as Quote];
  return Object.values(value).flatMap(quotesIn);
}

/** The dates of a record, as EDTF: what an inferred year rests on. */
function timesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'edtf' in value && typeof value.edtf === 'string' ? [value.edtf.replaceAll(/[-/]/g, ' ')] : [];
  return [...own, ...Object.values(value).flatMap(timesIn)];
}

function wordsOf(text: string, { spans }: Quote): string {
  return spans.map(([start, end]) => text.slice(start, end)).join('');
}
