/** Amounts that are not a numeral and a measure word: fractions, 百分之, 成, 翻番, ratios, halves. */
import type { Qualifier } from '../../report/types.js';
import { type Numeral, readNumeral } from './numerals.js';
import { qualifierBefore } from './qualifiers.js';
import { readUnit } from './units.js';

/** An amount read whole; the words before and after it may still qualify it. */
export interface Amount {
  start: number;
  end: number;
  value: number;
  high?: number;
  unit: string;
  qualifier?: Qualifier;
  /** It says a rise itself: 翻一番. */
  rises?: true;
}

const CHINESE = '[零〇一二两三四五六七八九十百千万]';
const PARTS = new RegExp(`(?<below>\\d{1,6}|${CHINESE}{1,6})分之`, 'y');
const TO = /[-–—~至到]/y;
/** 1/3, and not 1/3号 nor 5/6月. */
const SLASH = /(?<![\d./])(?<above>\d{1,3})\/(?<below>\d{1,3})(?![\d/.:年月日号楼栋幢期届%‰])/y;
const SAID_OF_PART = /[占约近超逾到足过为的]$/;
const VULGAR = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/y;
const RATIO = /(?<left>\d+(?:\.\d+)?) ?[:：∶比] ?(?<right>\d+(?:\.\d+)?)(?![\d:：])/y;
const DOUBLING = new RegExp(`翻了?(?:[近约逾超]|将近|超过)?(?<times>${CHINESE}|\\d)?番`, 'y');
const HALF = /一半(?!天)|(?<=[近超过逾]|不[足到])半(?:数)?(?=$|[^\u4e00-\u9fff]|[的以已企数成地])|过半数?(?!天)|半数/y;
const HALF_UNIT = /半(?:个百分点|个千分点|个月|个小时|个世纪|小时)/y;
const TENTHS =
  /成(?<more>[二三四五六七八九半\d](?![\d\u4e00-\u9fff])|[五5半]|[二三四六七八九](?=[以左的多]))?(?![果立为员本效功就长都熟套语型品交绩份分人年因败色千像批群片对])/y;

const PARTS_UNITS: Readonly<Record<string, string>> = { 百: '%', 千: '‰' };

function match(
  pattern: RegExp,
  text: string,
  at: number,
): { end: number; words: string; groups: Record<string, string | undefined> } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : { end: pattern.lastIndex, words: found[0], groups: found.groups ?? {} };
}

/** 百分之五, 千分之三, 三分之二, and ranges of them: 百分之五至十, 三分之一到三分之二. */
function parts(text: string, at: number, isUpper = false): Amount | null {
  const found = match(PARTS, text, at);
  const above = found === null ? null : readNumeral(text, found.end);
  const whole = readNumeral(found?.groups.below ?? '', 0);
  if (found === null || above === null || whole === null || whole.value <= 1) return null;
  if (whole.end !== found.groups.below?.length) return null;
  const unit = PARTS_UNITS[found.groups.below] ?? '';
  const part = (value: number) => (unit === '' ? value / whole.value : value);
  const low = { start: at, end: above.end, value: part(above.value), unit };
  if (above.high !== undefined) return { ...low, high: part(above.high) };
  const to = isUpper ? null : match(TO, text, above.end);
  if (to === null) return low;
  const other = parts(text, to.end, true);
  const plain = unit === '' ? null : readNumeral(text, to.end);
  const upper = other?.unit === unit ? other : plain;
  return upper === null || upper.value <= low.value || upper.high !== undefined
    ? low
    : { ...low, end: upper.end, high: upper.value };
}

function slash(text: string, at: number): Amount | null {
  const found = match(SLASH, text, at);
  const [above, below] = [Number(found?.groups.above), Number(found?.groups.below)];
  if (found === null || above === 0 || above >= below) return null;
  // 12/30 may be a day.
  if (below > 10 && !SAID_OF_PART.test(text.slice(Math.max(0, at - 3), at))) return null;
  const unit = readUnit(text, found.end);
  // A fraction counts no things: 3/225家 is none.
  return unit === null || unit.noun ? { start: at, end: found.end, value: above / below, unit: '' } : null;
}

/** ½, and the other fractions of one character. */
function vulgar(text: string, at: number): Amount | null {
  const found = match(VULGAR, text, at);
  const [above, below] = (found?.words.normalize('NFKD') ?? '').split('⁄').map(Number);
  return found === null || !above || !below ? null : { start: at, end: found.end, value: above / below, unit: '' };
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
  if (found === null || count < 1) return null;
  const [, word] = /^翻了?(将近|超过|[近约逾超])/.exec(found.words) ?? [];
  const qualifier = word === undefined ? undefined : qualifierBefore(word, word.length, false)?.qualifier;
  const amount: Amount = { start: at, end: found.end, value: 2 ** count, unit: '倍', rises: true };
  return qualifier === undefined ? amount : { ...amount, qualifier };
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
  return (
    parts(text, at) ?? slash(text, at) ?? vulgar(text, at) ?? ratio(text, at) ?? doubling(text, at) ?? half(text, at)
  );
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
  const more = found.groups.more === '半' ? 5 : (readNumeral(found.groups.more ?? '零', 0)?.value ?? 0);
  const high = numeral.high === undefined ? {} : { high: numeral.high * 10 + more };
  return { start: numeral.start, end: found.end, value: numeral.value * 10 + more, ...high, unit: '%' };
}
