import { type Direction, directionOf } from '../report/direction.js';
import type { Quantity } from '../report/types.js';
import { changeMessages, changeVerb } from './change.js';
import { formatDigits } from './digits.js';
import type { Language } from './language.js';
import { joinWords } from './punctuation.js';
import { unitName } from './units.js';

/** A quantity in words, cut where type sizes change: 超 | 2.5 | 万亿元; over | 2.5 | trillion yuan. */
export interface QuantityWords {
  before: string;
  number: string;
  after: string;
  /** The whole, as one runs it in a sentence. */
  text: string;
}

/**
 * A quantity in the reader's language.
 *
 * Chinese keeps the words of the text (5700多万次); English regroups 万 and 亿 by thousands, keeps every digit, and says
 * the qualifier in words, as `over 57 million`. A unit that has no English word keeps its Chinese one.
 * @param direction of a quantity that is itself a change: 下降 | 4.4 | %; down | 4.4 | %. It takes the place of a sign
 */
export function formatQuantity(quantity: Quantity, language: Language, direction?: Direction): QuantityWords {
  const towards = direction && directionOf(quantity, direction);
  return language === 'zh' ? asWritten(quantity, towards) : inEnglish(quantity, towards);
}

/** A minus before a numeral, as printed; the words before a figure say the same: 下降1.6%, not 下降-1.6%. */
const MINUS = /^(?:[-－−﹣–]|负|零下)/;

/** A figure whose number the compiler has not marked out is set whole as one. */
function asWritten(
  { written, numeral = [0, written.length], unit, high }: Quantity,
  direction?: Direction,
): QuantityWords {
  const [start, end] = numeral;
  const saysItself = written.startsWith('翻') || unit === 'times';
  const verb = direction === undefined || saysItself ? '' : changeVerb(unit, direction);
  // Words of another language stand apart from the verb before them: 增长 18 per cent.
  const before = verb + (verb !== '' && isForeign(written) ? ' ' : '') + written.slice(0, start);
  const ends = rangeEnd(written, start, end);
  const printed = written.slice(start, ends);
  const number = verb !== '' && high === undefined ? printed.replace(MINUS, '') : printed;
  const after = written.slice(ends);
  return { before: before.trim(), number, after: after.trim(), text: before + number + after };
}

/** Whether words that Chinese is read beside are in letters: 18 per cent, about a third. */
function isForeign(written: string): boolean {
  return /\p{L}{2}/u.test(written) && !/\p{Script=Han}/u.test(written);
}

/** Both ends of a range are set in one size: where the first has its unit or multiplier (10%至20%), so has the second. */
function rangeEnd(written: string, start: number, end: number): number {
  const number = written.slice(start, end);
  let longest = end;
  for (let at = end + 1; at <= written.length && number.includes(written.slice(end, at)); at += 1) longest = at;
  return longest;
}

const QUALIFIERS: Record<Quantity['qualifier'], string> = {
  exact: '',
  about: 'about',
  nearly: 'nearly',
  over: 'over',
  under: 'under',
};

const SCALES: [power: number, name: string][] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];
/** What is larger is written with its power of ten. */
const LARGEST_IN_WORDS = 1e24;
/** Less than this part of the other end of a range has no digits to show at its scale. */
const LEAST_PART = 1e-3;

function inEnglish(quantity: Quantity, direction?: Direction): QuantityWords {
  const { qualifier, written } = quantity;
  const isTimes = direction !== undefined && (quantity.unit === '倍' || quantity.unit === 'times');
  // 翻两番, doubled, threefold: what it came to, and not by how much.
  const isDoubled = isTimes && (quantity.unit === 'times' || written.startsWith('翻'));
  // 增长1.2倍 is up 120%: “up 1.2 times” would be read in two ways.
  const isPercent = isTimes && !isDoubled;
  const unit = isPercent ? '%' : quantity.unit;
  const shift = isPercent ? -2 : 0;
  // A direction stands for the sign.
  const sized = (value: number): number => (direction && quantity.high === undefined ? Math.abs(value) : value);
  const value = sized(quantity.value);
  const { high } = quantity;
  const [power, scale] = scaleOf(value, high);
  const significant = high === undefined ? significantDigits(quantity) : 0;
  const digits = (n: number): string => formatDigits(n, power + shift, ',', significant);
  const number = high === undefined ? digits(value) : joinRange(value, high, digits);
  const before = joinWords(
    [direction && !isDoubled ? changeMessages.en.direction[direction] : '', QUALIFIERS[qualifier]],
    'en',
  );
  const name = isDoubled ? changeMessages.en.times : unitName(unit, Math.abs(value) === 1 && high === undefined);
  const after = joinWords([scale, name], 'en');
  return { before, number, after, text: `${before} ${number}${isTight(name) ? '' : ' '}${after}`.trim() };
}

/** How many digits a number with a point was measured to, as printed: of 5.0, two. Of one without it is not known. */
function significantDigits({ written, numeral: [start, end] = [0, 0] }: Quantity): number {
  const digits = written.slice(start, end).match(/[\d０-９]/g) ?? [];
  const isZero = (digit: string): boolean => digit === '0' || digit === '０';
  if (!/[.．]/.test(written.slice(start, end))) return 0;
  return digits.every(isZero) ? digits.length : digits.slice(digits.findIndex((digit) => !isZero(digit))).length;
}

/** Signs that stand right after their number. */
function isTight(unit: string): boolean {
  return /^[%‰°℃]/.test(unit);
}

/** The words for the size of a number, or of the larger end of a range, where the other end has digits at that size too. */
function scaleOf(value: number, high: number | undefined): [power: number, name: string] {
  const sizes = (high === undefined ? [value] : [value, high]).map(Math.abs);
  const largest = Math.max(...sizes);
  if (largest >= LARGEST_IN_WORDS || sizes.some((size) => size !== 0 && size < largest * LEAST_PART)) return [0, ''];
  return SCALES.find(([power]) => largest >= 10 ** power) ?? [0, ''];
}

/** A dash joins the ends of a range; beside a minus it would be taken for one. */
function joinRange(low: number, high: number, digits: (value: number) => string): string {
  return `${digits(low)}${low < 0 || high < 0 ? ' to ' : '–'}${digits(high)}`;
}

/** A round number that the text does not state, such as what one mark is worth: 1万元, 10,000 yuan. */
export function formatRound(value: number, language: Language, unit = ''): string {
  if (language === 'en') return inEnglish({ value, unit, qualifier: 'exact', written: '' }).text;
  const size = Math.abs(value);
  const [power, name] = (size < LARGEST_IN_WORDS && CHINESE_SCALES.find(([step]) => size >= 10 ** step)) || [0, ''];
  return `${formatDigits(value, power, '')}${name}${unit}`;
}

/** What stands beside a number that the text has as a bare 万 or 百万 in Chinese: （100万）; "" beside any other. */
export function plainNumber({ value, high, written, numeral = [0, 0] }: Quantity, language: Language): string {
  const isBare = language === 'zh' && high === undefined && /^[十百千]?[万亿]$/.test(written.slice(...numeral));
  return isBare ? `（${formatRound(value, 'zh')}）` : '';
}

const CHINESE_SCALES: [power: number, name: string][] = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
];
