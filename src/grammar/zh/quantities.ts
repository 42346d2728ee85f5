/** Whole quantities: an amount with its sign, the qualifiers around it, and what its clause says of it. */
import type { QuantityReading } from '../readings.js';
import { type Amount, readAmount } from './amounts.js';
import { signBefore } from './bounds.js';
import { changeBefore, changeOf, isExpected, sharesChange } from './clauses.js';
import { readCounted, type Sources } from './counted.js';
import { denominatorBefore } from './denominators.js';
import { numeralEnd, readNumeral } from './numerals.js';
import { type FoundQualifier, qualifierAfter, qualifierBefore } from './qualifiers.js';
import { isLength, isMoney } from './units.js';

const TRIGGER = /[\d零〇一二两三四五六七八九十百千万亿廿卅卌半翻过½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g;
/** Letters before digits make a code; GDP2.4% and GDP101.6万亿元 are amounts of it. */
const TAIL = /[A-Za-z_]$/;
/** 近3年 is the last three years; after these it is nearly three. */
const TAKING = /(?:历时|耗时|用时|时间|长达|为期|持续|历经|超|达)$/;
/** Signs and codes of money before a number. */
const CURRENCY = /(?:HK\$|US\$|[¥￥$€£]|RMB|CNY|USD|HKD|EUR|GBP|JPY) ?$/;
const CURRENCIES: Readonly<Record<string, string>> = {
  HK$: '港元',
  US$: '美元',
  '¥': '元',
  '￥': '元',
  $: '美元',
  '€': '欧元',
  '£': '英镑',
  RMB: '元',
  CNY: '元',
  USD: '美元',
  HKD: '港元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
};

/** The qualifier before a quantity, unless its words already belong to the quantity before. */
function prefixOf({ normal, blanked }: Sources, core: Amount, start: number, free: number): FoundQualifier | null {
  const found = qualifierBefore(normal, start, /[十百千万亿]/.test(blanked.charAt(core.start)));
  if (found === null || found.at < free) return null;
  const recent = normal.slice(found.at, start).trim() === '近' && isLength(core.unit);
  return recent && !TAKING.test(normal.slice(Math.max(0, found.at - 2), found.at)) ? null : found;
}

const DIGITS = /\d(?:.*\d)?[\^⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*/s;
const CHINESE = /[零〇一二两三四五六七八九十百千万亿廿卅卌半]+(?:分之[零〇一二两三四五六七八九十百千万亿点]+)?/;

/**
 * Where the number of an amount stands: from its first digit to its last, both ends of a range among them, so that they
 * are set alike; without digits the first run of Chinese numerals. A sign belongs to it, and a half after its unit.
 * @param signed where its sign begins, or it itself
 * @param from where the words of the whole quantity begin
 * @returns offsets in those words
 */
function numeralIn(text: string, { start, end }: Amount, signed: number, from: number): [start: number, end: number] {
  const words = text.slice(start, end);
  const found = DIGITS.exec(words) ?? CHINESE.exec(words);
  if (found === null) return [signed - from, end - from];
  const first = start + found.index;
  const half = words.lastIndexOf('半');
  const last = Math.max(first + found[0].length, half < 0 ? 0 : start + half + 1);
  return [(signed < start ? signed : first) - from, last - from];
}

/** The currency whose sign or code stands before a number, and where it begins; null where there is none. */
function currencyBefore(text: string, at: number): { unit: string; start: number } | null {
  const [sign] = CURRENCY.exec(text.slice(Math.max(0, at - 4), at)) ?? [];
  const unit = sign === undefined ? undefined : CURRENCIES[sign.trim()];
  return sign === undefined || unit === undefined ? null : { unit, start: at - sign.length };
}

function readWhole(
  sources: Sources,
  at: number,
  previous: QuantityReading | undefined,
): QuantityReading | 'broken' | null {
  const { printed, normal, blanked } = sources;
  const free = previous?.end ?? 0;
  const sign = signBefore(blanked, at);
  // A dash right after a quantity parts it from the next one, or makes no sense; the edges tell.
  const { start: signed, factor } =
    previous !== undefined && sign.start < at && sign.start === free ? { start: at, factor: 1 as const } : sign;
  const amount = readAmount(blanked, at);
  const read = amount === null ? readCounted(sources, at, factor) : { ...amount, value: amount.value * factor };
  if (read === null) return null;
  if (!Number.isFinite(read.value)) return 'broken';
  const currency = currencyBefore(blanked, signed);
  const core = currency !== null && read.unit === '' ? { ...read, unit: currency.unit } : read;
  const head = currency !== null && core.unit === currency.unit ? currency.start : signed;
  const lead = blanked.slice(Math.max(0, head - 1), head);
  const digits = /\d/.test(blanked.charAt(at));
  const amountOf = /[A-Z]/.test(lead) && (core.unit === '%' || /[万亿]/.test(blanked.slice(at, core.end)));
  if (digits && TAIL.test(lead) && !amountOf) return null;

  const prefix = prefixOf(sources, core, head, free);
  const start = prefix?.at ?? head;
  const after = qualifierAfter(normal, core.end, core.unit);
  const end = after?.at ?? core.end;
  const shared = previous !== undefined && sharesChange(normal, start, normal.slice(previous.end, start));
  const said =
    (core.rises ? changeOf(normal, start, 'up') : changeBefore(normal, start)) ??
    (shared ? previous.change : undefined);
  // 下降-5.2%: a fall of less than nothing is a rise to some and a fall to others.
  if (said?.direction === 'down' && core.value < 0) return 'broken';
  const { change, value, high } = withoutSign(said, core);
  return {
    kind: 'quantity',
    start,
    end,
    quantity: {
      value,
      unit: unitOf(sources, core, start, change !== undefined ? previous : undefined),
      qualifier: prefix?.qualifier ?? core.qualifier ?? after?.qualifier ?? 'exact',
      ...(high === undefined ? {} : { high }),
      written: printed.slice(start, end),
      numeral: numeralIn(blanked, core, signed, start),
    },
    ...(isExpected(blanked, start) ? { expected: true as const } : {}),
    ...(change === undefined ? {} : { change }),
  };
}

type Change = QuantityReading['change'];

/** A rise of −1.6% is a fall of 1.6%; one of nothing, or from below zero to above, has no direction. */
function withoutSign(change: Change, { value, high }: Amount): { change: Change; value: number; high?: number } {
  const bounds = high === undefined ? { value } : { value, high };
  const [least, most] = [value, high ?? value];
  if (change === undefined || most > 0) return { ...bounds, change: least < 0 || most === 0 ? undefined : change };
  if (least === 0) return { ...bounds, change: undefined };
  const direction = change.direction === 'up' ? 'down' : 'up';
  return { change: { ...change, direction }, value: -most, ...(high === undefined ? {} : { high: -least }) };
}

/** The unit with what it is per; a change shares that of the level before it: 每千人口6.5张，比上年增加0.3张. */
function unitOf({ normal, printed }: Sources, { unit }: Amount, start: number, level?: QuantityReading): string {
  // An age is per nothing: of 每千人口3岁以下婴幼儿托位数 the places are.
  if (unit === '' || unit === '岁' || /[%‰/倍]/.test(unit)) return unit;
  const per = denominatorBefore(normal, printed, start, isMoney(unit));
  if (per !== null) return `${unit}/${per}`;
  const shares = level?.quantity.unit.startsWith(`${unit}/`) && !/[。；;\n]/.test(normal.slice(level.end, start));
  return shares ? (level?.quantity.unit ?? unit) : unit;
}

/** What stands between titles, names and times. */
export interface FoundQuantities {
  readings: QuantityReading[];
  /** Digits that make no number, or one that cannot be told. */
  broken: { start: number; end: number }[];
  /** Numbers that count nothing. */
  uncounted: { start: number; end: number }[];
}

/**
 * Finds every quantity of a text.
 *
 * @param sources the text in its three forms.
 * @returns all in order, none overlapping.
 */
export function findQuantities(sources: Sources): FoundQuantities {
  const found: FoundQuantities = { readings: [], broken: [], uncounted: [] };
  const { blanked } = sources;
  TRIGGER.lastIndex = 0;
  for (let trigger = TRIGGER.exec(blanked); trigger !== null; trigger = TRIGGER.exec(blanked)) {
    const start = trigger.index;
    const reading = readWhole(sources, start, found.readings.at(-1));
    const isRead = reading !== null && reading !== 'broken';
    const end = isRead ? reading.end : numeralEnd(blanked, start);
    TRIGGER.lastIndex = end;
    if (isRead) found.readings.push(reading);
    else if (/\d/.test(blanked.slice(start, end))) {
      const isNumber = reading === null && readNumeral(blanked, start) !== null;
      (isNumber ? found.uncounted : found.broken).push({ start, end });
    }
  }
  return found;
}
