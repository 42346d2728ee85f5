/** A numeral or a range with the unit it counts in: 8万多次, 3~5年, 3个半月, 2小时30分, 七成, 300和500家. */
import type { Qualifier } from '../../report/types.js';
import { type Amount, readTenths } from './amounts.js';
import { type Bounds, readBounds } from './bounds.js';
import { type Numeral, readNumeral } from './numerals.js';
import { readOpenUnit } from './open-units.js';
import { qualifierAfter, qualifierBefore, qualifierBetween } from './qualifiers.js';
import { countsWith, isMoney, isPoints, readUnit, type Unit } from './units.js';

/** The text in its three forms, of one length: as printed, in one spelling, and with names and times blanked. */
export interface Sources {
  printed: string;
  normal: string;
  blanked: string;
}

const FORMAL = /^[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟][壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億零]+$/;
/** What stands after a number that is the head of a code, a version or a date. */
const HEAD = /^(?:[A-Za-z]|:\d)/;
/** Verbs after which a number without a unit is still a value: 指数为50.9. */
const VALUED = /(?:为|是|达到?|至|到|报)$/;
/** 超千兆, 上百强: names of sorts. */
const NAMED_AFTER = /[里级强兆分锤辛山度姓花]/;
/** Other words that begin right after digits: 8号, 2.0版, 30日. */
const NUMBERED = /[号版级届度日月年时分点股\d]/;
/** 两年半, 三倍半, 5公里半; 半 of 半导体 and the like is not a half of the unit. */
const AND_A_HALF = /半(?![导数径岛球决自成固挂开封夜壁边途路价票])/y;
const HALVED = /^(?:年|倍|天|周|岁|小时|公里|里|米|吨|斤|公斤|亩|公顷|个(?:百分点|千分点)?)$/;
/** 3个半月, 2个半小时. */
const AND_A_HALF_OF = /个半(?:月(?![球饼])|小时|世纪|百分点|千分点|工作日|学期|季度)/y;

/** Units that are told in two parts, and how many of the second make one of the first. */
const IN_PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  年: { 个月: 12 },
  岁: { 个月: 12 },
  天: { 小时: 24, 个小时: 24 },
  小时: { 分钟: 60, 分: 60 },
  个小时: { 分钟: 60, 分: 60 },
  分: { 秒: 60 },
  分钟: { 秒: 60 },
  元: { 角: 10, 分: 100 },
  公里: { 米: 1000 },
  千米: { 米: 1000 },
  米: { 厘米: 100 },
  吨: { 公斤: 1000, 千克: 1000 },
};
const SECOND_UNIT = new RegExp(`(?:${[...new Set(Object.values(IN_PARTS).flatMap(Object.keys))].join('|')})`, 'y');

/** Joins figures that share the unit after the last: 300和500家, 3、4、5个, 从1，225增至2，300家. */
const JOIN = / ?(?:[、和与及或]|以及|或者|(?:增加|增长|提高|提升|上升|扩大|下降|减少|降低|[增升降减])[至到]) ?/y;
const MOST_JOINED = 10;

function isDigit(numeral: Numeral): boolean {
  return numeral.end - numeral.start === 1 && numeral.chinese && numeral.value < 10;
}

/** 一 before a measure word is an article (一批, 一个), and 二 makes an order (二期); 一倍 and 一至两年 count. */
function isArticle(text: string, { low, high, end }: Bounds): boolean {
  if (!isDigit(low) || high !== undefined) return false;
  const written = text.charAt(low.start);
  const next = text.charAt(end);
  if (written === '一' && /^(?:个半(?:月|小时)|[年天小]时?半(?![\u4e00-\u9fff]))/.test(text.slice(end, end + 4)))
    return false;
  return (written === '二' && next !== '成') || (written === '一' && next !== '倍' && next !== '成');
}

/** 七成, 三至五成. */
function tenthsOf(text: string, bounds: Bounds): Amount | null {
  const { low, last } = bounds;
  const tenths = readTenths(text, last);
  if (tenths === null || low === last) return tenths;
  return { ...tenths, start: low.start, value: low.value * 10, high: tenths.value };
}

interface FoundUnit {
  unit: Unit;
  start: number;
  /** Its name, where 半 or 多 stand within it. */
  name?: string;
  qualifier?: Qualifier;
  half?: true;
}

/** The unit after the numeral, with the 余, 多 or 来 before it or, as in 个多月 and 个半月, within it. */
function unitAfter(text: string, at: number): FoundUnit | null {
  if (/^个[多余半]/.test(text.slice(at, at + 2))) {
    const inner = readUnit(`个${text.slice(at + 2, at + 8)}`, 0);
    AND_A_HALF_OF.lastIndex = at;
    const half = text.charAt(at + 1) === '半';
    if (inner !== null && inner.word !== '个' && (!half || AND_A_HALF_OF.test(text))) {
      const found = { unit: { ...inner, end: at + 1 + inner.end }, start: at, name: inner.word };
      return half ? { ...found, half: true } : { ...found, qualifier: 'over' };
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

/** The unit as printed, 個 kept; money, points and signs in the lexicon's spelling. */
function unitName({ printed }: Sources, unit: Unit, start: number): string {
  return isMoney(unit.word) || isPoints(unit.word) || /[/%]/.test(unit.word)
    ? unit.word
    : printed.slice(start, unit.end);
}

/** A bare year is none of the numbers that may count a noun outside the lexicon. */
function isYearLike({ scaled, value, end, start }: Numeral): boolean {
  return !scaled && end - start === 4 && value >= 1900 && value < 2100;
}

/**
 * The unit that a number shares with a later one: 300和500家. Where only the later has a multiplier (3和5万家), it is
 * not said whether it is shared.
 */
function sharedUnit(sources: Sources, { end, scaled }: Numeral): string | 'untold' | null {
  const text = sources.blanked;
  let at = end;
  for (let joined = 0; joined < MOST_JOINED; joined += 1) {
    JOIN.lastIndex = at;
    const next = JOIN.test(text) ? readNumeral(text, JOIN.lastIndex) : null;
    if (next === null || next.chinese) return null;
    if (next.scaled && !scaled) return 'untold';
    const found = unitAfter(text, next.end);
    if (found !== null) return found.name ?? unitName(sources, found.unit, found.start);
    at = next.end;
  }
  return null;
}

/** A number that counts nothing of the lexicon is a quantity only when its form or the words around it say so. */
function readUncounted(sources: Sources, { start, end, low, last, ...bounds }: Bounds): Amount | null {
  const { blanked, normal, printed } = sources;
  const inside = last.inside === undefined ? {} : { qualifier: last.inside };
  const core: Amount = { start, end, value: bounds.value, unit: '', ...inside };
  if (bounds.high !== undefined) core.high = bounds.high;
  const qualified = qualifierBefore(normal, start, low.bare) !== null;
  // 壹佰 is written in no other sense; 一百 alone may be a part of a word.
  if (last.chinese && FORMAL.test(printed.slice(start, end))) return core;
  if (last.chinese) return low.bare && qualified && !NAMED_AFTER.test(blanked.charAt(end)) ? core : null;
  const shared = bounds.high === undefined ? sharedUnit(sources, last) : null;
  if (shared === 'untold') return { ...core, value: Number.NaN };
  if (shared !== null) return { ...core, unit: shared };
  const between = qualifierBetween(blanked, end);
  const at = between?.at ?? end;
  const open = isYearLike(last) && between === null && !qualified ? null : readOpenUnit(blanked, at);
  if (open !== null) {
    const qualifier = between === null ? {} : { qualifier: between.qualifier };
    return { ...core, end: open.end, unit: printed.slice(at, open.end), ...qualifier };
  }
  if (
    blanked.charAt(end) === '点' &&
    !/[\d分整钟]/.test(blanked.charAt(end + 1)) &&
    (last.value >= 25 || core.value % 1)
  )
    return { ...core, end: end + 1, unit: '点' };
  if (NUMBERED.test(blanked.charAt(end)) || HEAD.test(blanked.slice(end, end + 2))) return null;
  if (between?.qualifier === 'over') return { ...core, end: between.at, qualifier: 'over' };
  const before = normal.slice(Math.max(0, start - 3), start);
  const valued = blanked.slice(start, end).includes('.') ? /[\u4e00-\u9fff] ?$/.test(before) : VALUED.test(before);
  const says = last.scaled || valued || qualified || qualifierAfter(normal, end, '') !== null;
  return says && !isYearLike(last) ? core : null;
}

/** The second part of an amount told in two: 30分 of 2小时30分. */
function secondPart(text: string, unit: string, at: number): { end: number; value: number } | null {
  const parts = IN_PARTS[unit];
  if (parts === undefined) return null;
  const minor = readNumeral(text, text.charAt(at) === '零' ? at + 1 : at);
  SECOND_UNIT.lastIndex = minor?.end ?? text.length;
  const [name] = SECOND_UNIT.exec(text) ?? [];
  const whole = name === undefined ? undefined : parts[name];
  if (minor === null || whole === undefined || minor.high !== undefined || !(minor.value > 0 && minor.value < whole))
    return null;
  return { end: SECOND_UNIT.lastIndex, value: minor.value / whole };
}

/**
 * Reads a numeral or range with its unit.
 *
 * @param sources the text in its three forms.
 * @param at where the numeral starts.
 * @param factor what the sign before it multiplies it by.
 * @returns null when there is no numeral, or when it counts nothing: an article, an order, a code.
 */
export function readCounted(sources: Sources, at: number, factor: 1 | -1): Amount | null {
  const text = sources.blanked;
  const numeral = readNumeral(text, at);
  if (numeral === null || (numeral.chinese && numeral.value === 0)) return null;
  const bounds = readBounds(text, numeral, factor);
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
  const name = found.name ?? unitName(sources, unit, found.start);
  const qualifier = found.qualifier ?? last.inside ?? low.inside;
  const core: Amount = { start: at, end: unit.end, value, unit: name, ...(qualifier ? { qualifier } : {}) };
  if (high !== undefined) return { ...core, high };
  AND_A_HALF.lastIndex = unit.end;
  if (found.half) return { ...core, value: value + 0.5 * factor };
  if (qualifier === undefined && HALVED.test(unit.word) && AND_A_HALF.test(text))
    return { ...core, end: AND_A_HALF.lastIndex, value: value + 0.5 * factor };
  const second = qualifier === undefined ? secondPart(text, unit.word, unit.end) : null;
  return second === null
    ? core
    : { ...core, end: second.end, value: Number((value + second.value * factor).toPrecision(15)) };
}
