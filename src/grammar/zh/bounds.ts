/** One number or two before a unit, with their signs: 3.2, -5, 3—5, 20—30万, 零下5至3, 5个至10个. */
import { type Numeral, readNumeral } from './numerals.js';
import { readUnit } from './units.js';

export interface Bounds {
  start: number;
  end: number;
  low: Numeral;
  /** The numeral that the unit follows: the upper one of a range. */
  last: Numeral;
  value: number;
  high?: number;
}

const RANGE = / ?(?:——?|--?|[–~至到]) ?/y;
const SIGN = /负|零下|[-+]/y;
/** A dash after a word may be a break; 减负 and 担负 are words of their own, and 正负 is no sign. */
const SIGN_BEFORE = /(?:(?<![\d%A-Za-z\0)）\]】”"’'〉》—–~-])[-+]|(?<![减担欠背胜抱肩自正])负|零下) ?$/;

/**
 * The sign before a number.
 *
 * @param text normalised text, names and times blanked out.
 * @param at where the number's first digit stands.
 * @returns where the sign begins (`at` when there is none), and what the number is multiplied by.
 */
export function signBefore(text: string, at: number): { start: number; factor: 1 | -1 } {
  const words = text.slice(Math.max(0, at - 4), at);
  const sign = SIGN_BEFORE.exec(words)?.[0] ?? '';
  // “- 5家” at the head of a line is an item of a list.
  if (sign === '' || (/^[-+] $/.test(sign) && /[^\S ]|^$/.test(words.slice(0, -2).slice(-1))))
    return { start: at, factor: 1 };
  return { start: at - sign.length, factor: sign.startsWith('+') ? 1 : -1 };
}

/** Where a number after a range mark would start; a unit may stand before the mark (3%—5%, 3个至5个). */
function afterRangeMark(text: string, at: number): number | null {
  for (const from of [at, readUnit(text, at)?.end]) {
    if (from === undefined) continue;
    RANGE.lastIndex = from;
    if (RANGE.test(text)) return RANGE.lastIndex;
  }
  return null;
}

function signed(value: number, factor: number): number {
  return value === 0 ? 0 : value * factor;
}

/**
 * The bounds that begin with a numeral; in 20—30万 the first shares the multiplier of the second.
 *
 * @param text normalised text, names and times blanked out.
 * @param low the first numeral.
 * @param factor what its sign multiplies it by.
 */
export function readBounds(text: string, low: Numeral, factor: 1 | -1): Bounds {
  const { start, end } = low;
  const single: Bounds = { start, end, low, last: low, value: signed(low.value, factor) };
  if (low.high !== undefined) return factor === 1 ? { ...single, high: low.high } : single;
  const mark = afterRangeMark(text, end);
  if (mark === null) return single;
  SIGN.lastIndex = mark;
  const sign = SIGN.exec(text)?.[0] ?? '';
  const last = readNumeral(text, mark + sign.length);
  // -5-10 may be a range of either sign.
  if (factor === -1 && sign === '' && text.charAt(start - 1) === '-' && /-/.test(text.slice(end, mark))) return single;
  if (last === null || last.bare || last.high !== undefined) return single;
  const shared =
    low.factor === 1 && last.factor !== undefined && low.value < last.value / last.factor ? last.factor : 1;
  const first = shared === 1 ? low.value : Number((low.value * shared).toPrecision(15));
  const value = signed(first, factor);
  // 零下5至3度 is said of both; -5至3 is not.
  const both = text.startsWith('零下', start - 2) && sign === '';
  const high = signed(last.value, sign === '' ? (both ? -1 : 1) : sign === '+' ? 1 : -1);
  if (value === high) return single;
  // A fall of 1% to 3% is written -1%至-3% as well.
  const [least, most] = value < 0 && high < value ? [high, value] : [value, high];
  return least < most ? { start, end: last.end, low, last, value: least, high: most } : single;
}
