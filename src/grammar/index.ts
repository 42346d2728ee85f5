/**
 * The grammar: words of a report → quantities, times and titles. One folder a language; this file is what the
 * compiler calls, and keeps the same shape whichever language is read.
 */
import { readEnglish } from './en/index.js';
import type { QuantityReading, Reading, ReadingContext } from './readings.js';
import { readChinese } from './zh/index.js';
import { type FoundNumber, findNumbers } from './zh/numbers.js';

/** A language that has a grammar. */
export type GrammarLanguage = 'zh' | 'en';

const READERS: Readonly<Record<GrammarLanguage, (text: string, context: ReadingContext) => Reading[]>> = {
  zh: readChinese,
  en: readEnglish,
};

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
 * Every numeral of a text, whether it counts something or is part of a name (“321”, 十四五), with the values that it may
 * mean. Never throws.
 */
export function numbersIn(text: string): FoundNumber[] {
  return findNumbers(text);
}

/**
 * Reads the one quantity of a phrase such as 超2.5万亿元.
 *
 * @param phrase a few words of a report.
 * @returns the quantity, in base units, with offsets in `phrase`; null when the phrase holds none or several.
 */
export function readQuantity(phrase: string): QuantityReading | null {
  const quantities = read(phrase).filter((reading) => reading.kind === 'quantity');
  const [only] = quantities;
  return only !== undefined && quantities.length === 1 ? only : null;
}
