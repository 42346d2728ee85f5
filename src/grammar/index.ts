/**
 * The grammar: words of a report → quantities, times and titles. One folder a language; this file is what the
 * compiler calls, and keeps the same shape whichever language is read.
 */
import { readEnglish } from './en/index.js';
import { isWrapped } from './en/script.js';
import type { QuantityReading, Reading, ReadingContext } from './readings.js';
import { readChinese } from './zh/index.js';
import { type FoundNumber, findNumbers } from './zh/numbers.js';

/** A language that has a grammar. */
export type GrammarLanguage = NonNullable<ReadingContext['language']>;

const READERS: Readonly<Record<GrammarLanguage, (text: string, context: ReadingContext) => Reading[]>> = {
  zh: readChinese,
  en: readEnglish,
};

/** The languages that have a grammar, for a message. */
export const LANGUAGES_READ = 'Chinese (zh) and English (en)';

/**
 * The language whose grammar reads a text.
 *
 * @param tag a BCP 47 language tag, such as zh-Hans or en-GB.
 * @returns null where no grammar reads that language.
 */
export function grammarLanguage(tag: string): GrammarLanguage | null {
  const [primary = ''] = tag.toLowerCase().split('-');
  return primary === 'zh' || primary === 'en' ? primary : null;
}

export type { QuantityReading, Reading, ReadingContext, TimeReading, TitleReading, UnreadReading } from './readings.js';

/**
 * Reads every quantity, time and title in a text. A reading is whole: where something numeral-like touches its edge
 * there is an `unread` in its place, and no figure.
 *
 * @param text joined reading text: page breaks and intruding headings already taken out.
 * @param context `year` is the year of the section, for 全年 and 今年; `language` is Chinese unless it says another.
 * @returns readings sorted by start, none overlapping; nothing inside a title is returned apart from the title.
 *   Offsets count UTF-16 code units of `text`. Never throws.
 */
export function read(text: string, context: ReadingContext = {}): Reading[] {
  return READERS[context.language ?? 'zh'](text, context);
}

/**
 * Whether a sentence goes on from one line to the next with a space between them. Chinese writes none: its lines are
 * joined by their stops.
 *
 * @param line the whole line.
 * @param next the line after it.
 */
export function joinsLines(line: string, next: string, language: GrammarLanguage): boolean {
  return language === 'en' && isWrapped(line, next);
}

/**
 * Every numeral of a Chinese text, whether it counts something or is part of a name (“321”, 十四五), with the values that it may
 * mean. Never throws.
 */
export function numbersIn(text: string): FoundNumber[] {
  return findNumbers(text);
}

/**
 * Reads the one quantity of a phrase such as 超2.5万亿元.
 *
 * @param phrase a few words of a report.
 * @param context as of {@link read}.
 * @returns the quantity, in base units, with offsets in `phrase`; null when the phrase holds none or several.
 */
export function readQuantity(phrase: string, context: ReadingContext = {}): QuantityReading | null {
  const quantities = read(phrase, context).filter((reading) => reading.kind === 'quantity');
  const [only] = quantities;
  return only !== undefined && quantities.length === 1 ? only : null;
}
