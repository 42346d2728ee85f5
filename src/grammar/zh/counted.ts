/** A numeral or a range with the unit it counts in: 8万多次, 3~5年, 20—30万吨, 七成. */
import type { Qualifier } from '../../report/types.js';
import { type Amount, readTenths } from './amounts.js';
import { type Numeral, readNumeral } from './numerals.js';
import { qualifierAfter, qualifierBefore, qualifierBetween } from './qualifiers.js';
import { countsWith, isMoney, readUnit, type Unit } from './units.js';

/** The text in its three forms, of one length: as printed, in one spelling, and with names and times blanked. */
export interface Sources {
  printed: string;
  normal: string;
  blanked: string;
}

/** An amount before the words around it are looked at; `qualifier` is one written inside it. */
export type Counted = Omit<Amount, 'qualifier'> & { qualifier?: Qualifier };

/** A numeral, or two, before the unit. */
interface Bounds {
  start: number;
  end: number;
  low: Numeral;
  /** The numeral that the unit follows: the upper one of a range. */
  last: Numeral;
  value: number;
  high?: number;
}

const RANGE = / ?(?:——?|[-–~至到]) ?/y;
/** What stands after a number that is the head of a code, a version or a date. */
const HEAD = /^(?:[A-Za-z+×·/*]|[-–—]\d|:\d|\.\d)/;
/** Verbs after which a decimal without a unit is still a value: 指数为50.9. */
const VALUED = /(?:为|是|达到?|至|到|报)$/;
/** 超千兆, 上百强: names of sorts. */
const NAMED_AFTER = /[里级强兆分锤辛山度姓花]/;
/** Other words that begin right after digits: 8号, 2.0版, 30日. */
const NUMBERED = /[A-Za-z号版级届度日月年时分点股\d]/;
/** 一年半, 两倍半. */
const AND_A_HALF = /半(?![径导数])/y;
const HALVED = new Set(['年', '倍', '天']);

/** Where a number after a range mark would start; a unit may stand before the mark (3%—5%, 3个至5个). */
function afterRangeMark(text: string, at: number): number | null {
  for (const from of [at, readUnit(text, at)?.end]) {
    if (from === undefined) continue;
    RANGE.lastIndex = from;
    if (RANGE.test(text)) return RANGE.lastIndex;
  }
  return null;
}

/** The bounds that begin with a numeral; in 20—30万 the first shares the multiplier of the second. */
function readBounds(text: string, low: Numeral): Bounds {
  const { start, end, value } = low;
  const single: Bounds = { start, end, low, last: low, value, ...(low.high === undefined ? {} : { high: low.high }) };
  const from = low.high === undefined ? afterRangeMark(text, end) : null;
  const last = from === null ? null : readNumeral(text, from);
  if (last === null || last.bare || last.high !== undefined) return single;
  const shared = low.factor === 1 && last.factor !== undefined && value < last.value / last.factor ? last.factor : 1;
  const first = shared === 1 ? value : Number((value * shared).toPrecision(15));
  return first < last.value ? { start, end: last.end, low, last, value: first, high: last.value } : single;
}

function isDigit(numeral: Numeral): boolean {
  return numeral.end - numeral.start === 1 && numeral.chinese && numeral.value < 10;
}

/** 一 before a measure word is an article (一批, 一个), and 二 makes an order (二期); 一倍 and 一至两年 count. */
function isArticle(text: string, { low, high, end }: Bounds): boolean {
  if (!isDigit(low) || high !== undefined) return false;
  const written = text.charAt(low.start);
  const next = text.charAt(end);
  return (written === '二' && next !== '成') || (written === '一' && next !== '倍' && next !== '成');
}

/** 七成, 三至五成. */
function tenthsOf(text: string, bounds: Bounds): Counted | null {
  const { low, last } = bounds;
  const tenths = readTenths(text, last);
  if (tenths === null || low === last) return tenths;
  return { ...tenths, start: low.start, value: low.value * 10, high: tenths.value };
}

/** The unit after the numeral, with the 余, 多 or 来 before it or, as in 个多月, within it. */
function unitAfter(
  text: string,
  at: number,
): { unit: Unit; start: number; name?: string; qualifier?: Qualifier } | null {
  if (/^个[多余]/.test(text.slice(at, at + 2))) {
    const inner = readUnit(`个${text.slice(at + 2, at + 8)}`, 0);
    if (inner !== null && inner.word !== '个') {
      return { unit: { ...inner, end: at + 1 + inner.end }, start: at, name: inner.word, qualifier: 'over' };
    }
  }
  const between = qualifierBetween(text, at);
  const places = between === null ? [at, /[ \u00a0]/.test(text.charAt(at)) ? at + 1 : at] : [between.at];
  for (const start of places) {
    const unit = readUnit(text, start);
    if (unit !== null) return { unit, start, ...(between === null ? {} : { qualifier: between.qualifier }) };
  }
  return null;
}

/** The unit as printed, 個 kept; money and signs in the lexicon's spelling. */
function unitName({ printed }: Sources, unit: Unit, start: number): string {
  return isMoney(unit) || /[/%]/.test(unit.word) ? unit.word : printed.slice(start, unit.end);
}

/** A number that counts nothing named is a quantity only when its form or the words around it say so. */
function readUncounted({ blanked, normal }: Sources, { start, end, low, last, ...bounds }: Bounds): Counted | null {
  const inside = last.inside === undefined ? {} : { qualifier: last.inside };
  const core: Counted = { start, end, value: bounds.value, unit: '', ...inside };
  if (bounds.high !== undefined) core.high = bounds.high;
  const qualified = qualifierBefore(normal, start, low.bare) !== null;
  if (last.chinese) return low.bare && qualified && !NAMED_AFTER.test(blanked.charAt(end)) ? core : null;
  if (NUMBERED.test(blanked.charAt(end)) || HEAD.test(blanked.slice(end, end + 2))) return null;
  const between = qualifierBetween(blanked, end);
  if (between?.qualifier === 'over') return { ...core, end: between.at, qualifier: 'over' };
  const valued = VALUED.test(normal.slice(Math.max(0, start - 2), start)) && blanked.slice(start, end).includes('.');
  const yearLike = !last.scaled && last.value >= 1900 && last.value < 2100;
  return !yearLike && (last.scaled || valued || qualified || qualifierAfter(normal, end, '') !== null) ? core : null;
}

/**
 * Reads a numeral or range with its unit.
 *
 * @param sources the text in its three forms.
 * @param at where the numeral starts.
 * @returns null when there is no numeral, or when it counts nothing: an article, an order, a code.
 */
export function readCounted(sources: Sources, at: number): Counted | null {
  const text = sources.blanked;
  const numeral = readNumeral(text, at);
  if (numeral === null || (numeral.chinese && numeral.value === 0)) return null;
  const bounds = readBounds(text, numeral);
  if (isArticle(text, bounds)) return null;
  const tenths = tenthsOf(text, bounds);
  if (tenths !== null) return tenths;
  const { low, last, value, high } = bounds;
  const found = unitAfter(text, last.end);
  if (found === null) return readUncounted(sources, bounds);
  const { unit } = found;
  const single = low.bare && low.end - low.start === 1;
  const qualified = found.qualifier !== undefined || qualifierBefore(sources.normal, at, low.bare) !== null;
  if (!countsWith(unit, { chinese: last.chinese, digit: isDigit(last) && low === last, single, qualified }))
    return null;
  AND_A_HALF.lastIndex = unit.end;
  const half = HALVED.has(unit.word) && AND_A_HALF.test(text);
  const qualifier = found.qualifier ?? last.inside ?? low.inside;
  return {
    start: at,
    end: half ? AND_A_HALF.lastIndex : unit.end,
    value: half ? value + 0.5 : value,
    ...(high === undefined ? {} : { high }),
    unit: found.name ?? unitName(sources, unit, found.start),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}
