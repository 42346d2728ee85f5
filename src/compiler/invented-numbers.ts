import { type GrammarLanguage, grammarLanguage, numbersIn, read } from '../grammar/index.js';
import { quoteText } from '../report/quote.js';
import { sentenceAround } from '../report/sentence.js';
import type { Qualifier, Quote, Report } from '../report/types.js';
import { englishNumbers } from './english-numbers.js';
import { quoted } from './faults.js';
import type { Path } from './yaml.js';

/** A number in an editor's words that the record's own words do not state, and where it stands. */
export interface InventedNumber {
  path: Path;
  /** As the editor wrote it. */
  written: string;
  /** Some of the numbers that the record's words do state, as they write them; none for what stands for the whole text. */
  stated: readonly string[];
  /** Whether the words state that number and the editor's give it another qualifier, or none: 400 of 400余件. */
  isRequalified: boolean;
}

/** A number with what it may mean, and in what unit where it counts or measures; a date or a name has none. */
interface WrittenNumber {
  written: string;
  values: readonly number[];
  unit?: string | undefined;
  /** Of what counts or measures. */
  qualifier?: Qualifier | undefined;
}

/** Two numbers are one where they differ by no more than the noise of a double. */
const NOISE = 1e-9;

const MOST_TOLD = 8;

/**
 * The numbers in labels, titles, notes and captions that the words of their own record do not state. What a record's words
 * are: the sentences that it quotes, the years that the report is of, and for what stands for several records (a section, a
 * comparison, a body, the report) the whole text.
 * @param report compiled; a record that could not be compiled is left out
 */
export function inventedNumbers(report: Report): InventedNumber[] {
  const { text } = report.source;
  const years = report.sections.map(({ year }) => year ?? '');
  const language = grammarLanguage(report.lang) ?? 'zh';
  const whole = once(() => statedIn([text, report.published, report.source.citation.published], language));
  const found: InventedNumber[] = [];
  const check = (item: unknown, path: Path, stated: () => readonly WrittenNumber[]): void => {
    for (const [place, words, own] of editorsWords(item, path))
      for (const number of own === 'zh' ? chineseNumbers(words) : englishNumbers(words)) {
        const alike = stated().filter((own) => isStatedBy(number, own));
        if (alike.some((own) => isQualifiedAs(number, own))) continue;
        const isRequalified = alike.length > 0;
        const near = isRequalified ? alike : stated === whole ? [] : stated();
        const told = [...new Set(near.map(({ written }) => written))].slice(0, MOST_TOLD);
        found.push({ path: place, written: number.written, stated: told, isRequalified });
      }
  };
  for (const list of ['metrics', 'events', 'documents', 'partners', 'tasks', 'frameworks'] as const)
    for (const [i, record] of report[list].entries()) {
      const own = (): WrittenNumber[] => {
        const sentences = new Set(quotesIn(record).map((quote) => quoteText(report, sentenceAround(text, quote))));
        // How often a document is named is counted in the text.
        const mentions = 'mentions' in record ? [{ written: '', values: [record.mentions.length] }] : [];
        return [...statedIn([...sentences, ...new Set(years), ...timesIn(record)], language), ...mentions];
      };
      check(record, [list, i], once(own));
    }
  for (const list of ['bureaus', 'themes', 'sections', 'comparisons'] as const)
    for (const [i, record] of report[list].entries()) check(record, [list, i], whole);
  const { title, publisher, column, source } = report;
  check({ title, publisher, column, citation: source.citation }, ['report'], whole);
  return found;
}

/** What is wrong, as a sentence without its place. */
export function inventedMessage({ written, stated, isRequalified }: Omit<InventedNumber, 'path'>): string {
  const told = stated.filter((number) => number !== '').map(quoted);
  if (isRequalified)
    return `the number ${quoted(written)} is not qualified as in the text, which states ${told.join(', ')}`;
  const states = told.length === 0 ? '' : `, which state ${told.join(', ')}`;
  return `the number ${quoted(written)} is not in the words of the text that this record stands for${states}`;
}

/** A value made when first asked for: few labels hold a number. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function isStatedBy({ values, unit }: WrittenNumber, own: WrittenNumber): boolean {
  const isOfOneKind = unit === undefined || own.unit === undefined || unit === own.unit;
  return isOfOneKind && values.some((value) => own.values.some((other) => isSame(value, other)));
}

/** A name, a date, or an own number that is no quantity has no qualifier to lose. */
function isQualifiedAs({ qualifier = 'exact' }: WrittenNumber, own: WrittenNumber): boolean {
  return own.qualifier === undefined || own.qualifier === qualifier;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b));
}

/** Rates and money of an English text, as they are called in a Chinese one. */
const CHINESE_OF: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  HKD: '港元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  'percentage points': '个百分点',
  'basis points': '个基点',
  times: '倍',
};

/**
 * What a unit must agree in: rates and money in the unit itself, so that 12% is not 12个 and dollars are not yuan; measure
 * words only in that they count or measure, since 15个部委 are 15部委.
 */
function kindOf(unit: string): string | undefined {
  const [head = ''] = unit.split('/');
  const above = CHINESE_OF[head] ?? head;
  if (above === '') return undefined;
  return /[%‰倍点元镑]|卢布|法郎|币$/.test(above) ? above : 'count';
}

/** All that words state: each number with its parts, those of names too, and what the grammar makes of them. */
function statedIn(parts: readonly string[], language: GrammarLanguage): WrittenNumber[] {
  const words = parts.filter((part) => part !== '').join('\n');
  const quantities = read(words, { language }).filter((reading) => reading.kind === 'quantity');
  const counted = quantities.map(({ start, end, quantity: { written, value, high, unit, qualifier } }) => ({
    start,
    end,
    written: written.replaceAll('\n', ' '),
    values: [Math.abs(value), ...(high === undefined ? [] : [high])],
    unit: kindOf(unit),
    qualifier,
  }));
  const countedAt = new Map(
    counted.flatMap((own) => Array.from({ length: own.end - own.start }, (_, i) => [own.start + i, own] as const)),
  );
  const numbers = language === 'zh' ? numbersIn(words) : englishNumbers(words);
  const others = numbers.map(({ start, end, values }) => {
    const around = countedAt.get(start);
    const written = around?.written ?? words.slice(start, end);
    return { written, values, unit: around?.unit, qualifier: around?.qualifier };
  });
  // 上半年 and 一半 state a half that no numeral does.
  const half = words.includes('半') ? [{ written: '半', values: [0.5] }] : [];
  return [
    ...counted,
    ...others.filter(({ unit }) => unit === undefined),
    ...others.filter(({ unit }) => unit),
    ...half,
  ];
}

/**
 * The numbers of Chinese words: every one in digits, and those in characters that count something. 统一 and 三农 are words.
 */
function chineseNumbers(words: string): WrittenNumber[] {
  const readings = read(words).filter((reading) => reading.kind === 'quantity' || reading.kind === 'unread');
  return numbersIn(words).flatMap(({ start, end, values, isChinese }) => {
    const reading = readings.find((own) => own.start < end && start < own.end);
    if (isChinese && !reading) return [];
    // What is counted is the number as a whole; a name may be meant by a part of it.
    const meant = isChinese ? values.slice(0, 1) : values;
    const quantity = reading?.kind === 'quantity' ? reading.quantity : undefined;
    const unit = quantity && kindOf(quantity.unit);
    return [{ written: words.slice(start, end), values: meant, unit, qualifier: quantity?.qualifier }];
  });
}

/** What an editor wrote in a record: each text of a language, a verb and a marker, with its path. */
function* editorsWords(value: unknown, path: Path): Generator<[path: Path, words: string, language: 'zh' | 'en']> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner !== 'string') yield* editorsWords(inner, at);
    else if (key === 'zh' || key === 'en') yield [at, inner, key];
    else if (key === 'action' || key === 'marker') yield [at, inner, 'zh'];
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
