/** Numbers with what they count: numeral or range, unit, qualifiers before, between and after. */
import type { Qualifier } from '../../../report/types.js';
import type { QuantityReading } from '../readings.js';
import { type Amount, readAmount, readTenths } from './amounts.js';
import { changeBefore, changeOf, isExpected, sharesChange } from './clauses.js';
import { type Numeral, numeralEnd, readNumeral } from './numerals.js';
import { qualifierAfter, qualifierBefore, qualifierBetween } from './qualifiers.js';
import { countsWith, isLength, isMoney, readUnit, type Unit } from './units.js';

/** The text in its three forms, of one length: as printed, in one spelling, and with names and times blanked. */
export interface Sources {
  printed: string;
  normal: string;
  blanked: string;
}

const TRIGGER = /[\d零〇一二两三四五六七八九十百千万亿半翻过]/g;
const RANGE = / ?(?:——?|[-–~至到]) ?/y;
/** What stands before a number that is the tail of a code, a version or a date. */
const TAIL = /[A-Za-z0-9_.+×·/*$¥￥€£]$|[A-Za-z0-9][-–—]$/;
/** What stands after a number that is the head of one. */
const HEAD = /^(?:[A-Za-z+×·/*]|[-–—]\d|:\d|\.\d)/;
const NEGATIVE = /(?:(?<![\d一-龥%A-Za-z）)])-|(?<![减担欠背胜抱肩自])负|零下)$|(?<=长|降|为|率|至|到|速|幅|比)-$/;
/** Verbs after which a decimal without a unit is still a value: 指数为50.9. */
const VALUED = /(?:为|是|达到?|至|到|报)$/;
/** 近3年 is the last three years; after these it is nearly three. */
const TAKING = /(?:历时|耗时|用时|时间|长达|为期|持续|历经|超|达)$/;

/** 超千兆, 上百强: names of sorts. */
const NAMED_AFTER = /[里级强兆分锤辛山度姓花]/;
/** 12 345家, parted by a plain space: its last three digits alone are no number. */
const PARTED = /\d $/;

/** Everything read of one quantity before its surroundings are looked at. */
interface Core {
  start: number;
  end: number;
  value: number;
  high?: number;
  unit: string;
  qualifier?: Qualifier;
  rises?: true;
}

/** The second numeral of a range, with the first as it then counts: 20—30万 is 200000 to 300000. */
function readRange(text: string, low: Numeral): { low: number; high: Numeral } | null {
  const gap = qualifierFreeGap(text, low.end);
  if (gap === null || low.high !== undefined) return null;
  const high = readNumeral(text, gap);
  if (high === null || high.bare || high.high !== undefined) return null;
  const factor =
    low.factor === 1 && high.factor !== undefined && low.value < high.value / high.factor ? high.factor : 1;
  const first = factor === 1 ? low.value : Number((low.value * factor).toPrecision(15));
  return first < high.value ? { low: first, high } : null;
}

/** Where the number after a range mark starts; a unit or % may stand before the mark (3%—5%, 3个至5个). */
function qualifierFreeGap(text: string, at: number): number | null {
  for (const from of [at, readUnit(text, at)?.end]) {
    if (from === undefined) continue;
    RANGE.lastIndex = from;
    if (RANGE.test(text)) return RANGE.lastIndex;
  }
  return null;
}

/** 个多月, 个余小时: 多 inside the unit. */
function unitAround(text: string, at: number): { unit: Unit; qualifier: Qualifier } | null {
  if (!/^个[多余]/.test(text.slice(at, at + 2))) return null;
  const inner = readUnit(`个${text.slice(at + 2, at + 8)}`, 0);
  return inner === null || inner.word === '个'
    ? null
    : { unit: { ...inner, end: at + 1 + inner.end }, qualifier: 'over' };
}

function named(sources: Sources, unit: Unit, start: number): string {
  if (isMoney(unit) || /[/%]/.test(unit.word)) return unit.word;
  return sources.printed.slice(start, unit.end);
}

/** A numeral or range with its unit, from the numeral's first character on. */
function readCounted(sources: Sources, at: number): Core | null {
  const text = sources.blanked;
  const low = readNumeral(text, at);
  if (low === null || isArticle(text, low)) return null;
  const tenths = readTenths(text, low);
  if (tenths !== null) return tenths;
  const range = readRange(text, low);
  const numeral = range?.high ?? low;
  const base = { start: at, value: range?.low ?? low.value };
  const high = range === null ? low.high : numeral.value;
  const bounds = high === undefined ? {} : { high };
  if (!numeral.chinese && HEAD.test(text.slice(numeral.end, numeral.end + 2)) && readUnit(text, numeral.end) === null)
    return null;
  if (range !== null) {
    const upper = readTenths(text, { ...numeral, value: numeral.value });
    if (upper !== null && low.value <= 10)
      return { ...base, value: base.value * 10, high: upper.value, end: upper.end, unit: '%' };
  }

  const between = qualifierBetween(text, numeral.end);
  const around = unitAround(text, numeral.end);
  const places = between === null ? [numeral.end, spaceAfter(text, numeral.end)] : [between.at];
  const unitAt = places.find((place) => place !== undefined && readUnit(text, place) !== null);
  const unit = around?.unit ?? (unitAt === undefined ? null : readUnit(text, unitAt));
  const prefix = qualifierBefore(sources.normal, at, low.bare);
  const qualifier =
    around?.qualifier ?? numeral.inside ?? low.inside ?? (unit === null ? undefined : between?.qualifier);
  if (unit === null)
    return readUncounted(
      sources,
      { ...base, ...bounds, end: numeral.end },
      numeral,
      between?.qualifier === 'over' ? between.at : null,
    );
  const written = { chinese: numeral.chinese, digit: isDigit(numeral) && range === null, single: isSingle(low) };
  if (!countsWith(unit, { ...written, qualified: prefix !== null || between !== null })) return null;
  if (low.value === 0 && low.chinese) return null;
  const from = around === null ? (unitAt ?? numeral.end) : numeral.end;
  const half =
    unit.word === '年' || unit.word === '倍' || unit.word === '天'
      ? /^半(?!径|导|数)/.exec(text.slice(unit.end, unit.end + 2))
      : null;
  const name = around === null ? named(sources, unit, from) : unit.word;
  const value = half === null ? base.value : base.value + 0.5;
  return {
    ...base,
    value,
    ...bounds,
    end: unit.end + (half === null ? 0 : 1),
    unit: name,
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

/** A number that counts nothing named is a quantity only when its form or the words before it say so. */
function readUncounted(sources: Sources, core: Omit<Core, 'unit'>, numeral: Numeral, over: number | null): Core | null {
  const { blanked, normal } = sources;
  if (numeral.chinese) {
    const qualified = numeral.bare && qualifierBefore(normal, core.start, true) !== null;
    return qualified && !NAMED_AFTER.test(blanked.charAt(core.end)) ? { ...core, unit: '' } : null;
  }
  const next = blanked.charAt(core.end);
  if (/[A-Za-z号版级届度日月年时分点股\d]/.test(next)) return null;
  const decimal =
    /\./.test(blanked.slice(core.start, core.end)) &&
    VALUED.test(normal.slice(Math.max(0, core.start - 2), core.start));
  const prefix = qualifierBefore(normal, core.start, false);
  const suffix = qualifierAfter(normal, core.end, '');
  if (!numeral.scaled && !decimal && prefix === null && over === null && suffix === null) return null;
  if (numeral.value >= 1900 && numeral.value < 2100 && !numeral.scaled && over === null) return null;
  return over === null ? { ...core, unit: '' } : { ...core, end: over, unit: '', qualifier: 'over' };
}

function spaceAfter(text: string, at: number): number | undefined {
  return /[ \u00a0]/.test(text.charAt(at)) ? at + 1 : undefined;
}

function isDigit(numeral: Numeral): boolean {
  return numeral.end - numeral.start === 1 && numeral.chinese && numeral.value < 10;
}

function isSingle(numeral: Numeral): boolean {
  return numeral.bare && numeral.end - numeral.start === 1;
}

/** 一 before a measure word is an article (一批, 一个), and 二 makes an order (二期); 一倍 and 一至两年 count. */
function isArticle(text: string, numeral: Numeral): boolean {
  if (!isDigit(numeral)) return false;
  const written = text.charAt(numeral.start);
  if (written === '二') return readRange(text, numeral) === null && text.charAt(numeral.end) !== '成';
  return (
    written === '一' && !/^[倍成]/.test(text.slice(numeral.end, numeral.end + 1)) && readRange(text, numeral) === null
  );
}

function readCore(sources: Sources, at: number): Core | null {
  const amount: Amount | null = readAmount(sources.blanked, at);
  return amount ?? readCounted(sources, at);
}

/** The whole quantity: the core, its sign, the qualifiers around it, and what its clause says of it. */
function readWhole(sources: Sources, at: number, previous: QuantityReading | undefined): QuantityReading | null {
  const { printed, normal, blanked } = sources;
  const lead = blanked.slice(Math.max(0, at - 2), at);
  const digits = /\d/.test(blanked.charAt(at));
  if (PARTED.test(lead) && /^\d{3}(?!\d)/.test(blanked.slice(at, at + 4))) return null;
  const core = readCore(sources, at);
  if (core === null || !Number.isFinite(core.value)) return null;
  if (digits && TAIL.test(lead) && !(core.unit === '%' && /[A-Z]$/.test(lead))) return null;
  const sign = digits ? NEGATIVE.exec(normal.slice(Math.max(0, at - 3), at)) : null;
  let start = core.start - (sign?.[0].length ?? 0);
  const bare = /[百千万亿十]/.test(blanked.charAt(core.start));
  const length = isLength({ word: core.unit.replace('個', '个'), end: 0, noun: false });
  const before = qualifierBefore(normal, start, bare);
  const recent =
    before?.qualifier === 'nearly' &&
    length &&
    normal.slice(before.at, start).trim() === '近' &&
    !TAKING.test(normal.slice(Math.max(0, before.at - 2), before.at));
  const after = qualifierAfter(normal, core.end, core.unit);
  const prefix = recent || before === null || before.at < (previous?.end ?? 0) ? null : before;
  if (prefix !== null) start = prefix.at;
  const end = after === null ? core.end : after.at;
  const value = sign === null ? core.value : -core.value;
  const change = core.rises ? changeOf(normal, start, 'up') : changeBefore(normal, start);
  const shared =
    previous?.change !== undefined && sharesChange(normal, start, normal.slice(previous.end, start))
      ? previous.change
      : null;
  return {
    kind: 'quantity',
    start,
    end,
    quantity: {
      value,
      unit: core.unit,
      qualifier: prefix?.qualifier ?? core.qualifier ?? after?.qualifier ?? 'exact',
      ...(core.high === undefined || (sign !== null && sign[0] !== '-') ? {} : { high: core.high }),
      written: printed.slice(start, end),
    },
    ...(isExpected(blanked, start) ? { expected: true as const } : {}),
    ...((change ?? shared) === null ? {} : { change: (change ?? shared) as NonNullable<QuantityReading['change']> }),
  };
}

/**
 * Finds every quantity of a text.
 *
 * @param sources the text in its three forms.
 * @returns readings in order, none overlapping.
 */
export function findQuantities(sources: Sources): QuantityReading[] {
  const readings: QuantityReading[] = [];
  const { blanked } = sources;
  TRIGGER.lastIndex = 0;
  for (let trigger = TRIGGER.exec(blanked); trigger !== null; trigger = TRIGGER.exec(blanked)) {
    const reading = readWhole(sources, trigger.index, readings.at(-1));
    if (reading === null) {
      TRIGGER.lastIndex = numeralEnd(blanked, trigger.index);
    } else {
      readings.push(reading);
      TRIGGER.lastIndex = reading.end;
    }
  }
  return readings;
}
