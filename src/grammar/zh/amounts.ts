/** Amounts that are not a numeral and a measure word: fractions, 百分之, 成, 翻番, ratios, halves. */
import { type Numeral, readNumeral } from './numerals.js';

/** An amount read whole; the words before and after it may still qualify it. */
export interface Amount {
  start: number;
  end: number;
  value: number;
  high?: number;
  unit: string;
  qualifier?: 'over' | 'about' | 'nearly';
  /** It says a rise itself: 翻一番. */
  rises?: true;
}

const CHINESE = '[零〇一二两三四五六七八九十百千万]';
const PARTS = new RegExp(`(?<below>\\d{1,6}|${CHINESE}{1,6})分之`, 'y');
const TO_PARTS = /[-–—~至到](?:[百千]分之)?/y;
const SLASH = /(?<above>\d{1,3})\/(?<below>\d{1,3})(?![\d/.])(?=以上|以下|左右|的|强|多|[，。；、,;\s]|$)/y;
const RATIO = /(?<left>\d+(?:\.\d+)?) ?[:：∶比] ?(?<right>\d+(?:\.\d+)?)(?![\d:：])/y;
const DOUBLING = new RegExp(`翻了?(?<times>${CHINESE}|\\d)?番`, 'y');
const HALF = /一半(?!天)|(?<=[近超过逾]|不[足到])半(?:数)?(?=$|[^\u4e00-\u9fff]|[的以已企数成地])|过半数?(?!天)|半数/y;
const HALF_UNIT = /半(?:个百分点|个月|个小时|个世纪|小时)/y;
const TENTHS = /成(?<more>[五5])?(?![果立为员本效功就长都熟套语型品交绩份分人年因败色千像批群片对])/y;

function match(
  pattern: RegExp,
  text: string,
  at: number,
): { end: number; words: string; groups: Record<string, string | undefined> } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : { end: pattern.lastIndex, words: found[0], groups: found.groups ?? {} };
}

/** 百分之五, 千分之三, 三分之二. */
function parts(text: string, at: number): Amount | null {
  const found = match(PARTS, text, at);
  const above = found === null ? null : readNumeral(text, found.end);
  if (found === null || above === null) return null;
  const { below } = found.groups;
  if (below === '百' || below === '千') {
    const unit = below === '百' ? '%' : '‰';
    const to = match(TO_PARTS, text, above.end);
    const upper = to === null || above.high !== undefined ? null : readNumeral(text, to.end);
    if (upper !== null && upper.value > above.value)
      return { start: at, end: upper.end, value: above.value, high: upper.value, unit };
    return {
      start: at,
      end: above.end,
      value: above.value,
      ...(above.high === undefined ? {} : { high: above.high }),
      unit,
    };
  }
  const whole = readNumeral(below ?? '', 0);
  if (whole === null || whole.value === 0 || whole.end !== below?.length) return null;
  return { start: at, end: above.end, value: above.value / whole.value, unit: '' };
}

function slash(text: string, at: number): Amount | null {
  const found = match(SLASH, text, at);
  const [above, below] = [Number(found?.groups.above), Number(found?.groups.below)];
  return found === null || above === 0 || above >= below
    ? null
    : { start: at, end: found.end, value: above / below, unit: '' };
}

/** 1:15 and 比例为2:3; two plain numbers alone are the time of day or a score. */
function ratio(text: string, at: number): Amount | null {
  const found = match(RATIO, text, at);
  if (found === null) return null;
  const [left, right] = [Number(found.groups.left), Number(found.groups.right)];
  const said = /比(?:例|率|值|重)?[^\d，,。；;]{0,6}$/.test(text.slice(Math.max(0, at - 10), at));
  if (right === 0 || left === 0 || !(said || left === 1 || right === 1)) return null;
  return { start: at, end: found.end, value: left / right, unit: '' };
}

/** 翻一番 is twice as much, 翻两番 four times, 翻番 twice. */
function doubling(text: string, at: number): Amount | null {
  const found = match(DOUBLING, text, at);
  const count = readNumeral(found?.groups.times ?? '一', 0)?.value ?? 0;
  return found === null || count < 1 ? null : { start: at, end: found.end, value: 2 ** count, unit: '倍', rises: true };
}

function half(text: string, at: number): Amount | null {
  const unit = match(HALF_UNIT, text, at);
  if (unit !== null) return { start: at, end: unit.end, value: 0.5, unit: unit.words.slice(1) };
  const found = match(HALF, text, at);
  if (found === null) return null;
  return {
    start: at,
    end: found.end,
    value: 0.5,
    unit: '',
    ...(found.words.startsWith('过') ? { qualifier: 'over' as const } : {}),
  };
}

/**
 * The amount that begins at a place.
 *
 * @param text normalised text.
 * @param at where it would begin.
 * @returns null when a plain numeral, or nothing, stands there.
 */
export function readAmount(text: string, at: number): Amount | null {
  return parts(text, at) ?? slash(text, at) ?? ratio(text, at) ?? doubling(text, at) ?? half(text, at);
}

/**
 * 七成, 七成五: tenths as percent.
 *
 * @param text normalised text.
 * @param numeral the numeral before 成.
 */
export function readTenths(text: string, numeral: Numeral): Amount | null {
  const found = match(TENTHS, text, numeral.end);
  if (found === null || numeral.value <= 0 || numeral.value > 10 || numeral.bare) return null;
  const more = found.groups.more === undefined ? 0 : 5;
  const high = numeral.high === undefined ? {} : { high: numeral.high * 10 + more };
  return { start: numeral.start, end: found.end, value: numeral.value * 10 + more, ...high, unit: '%' };
}
