/** Whole quantities: an amount with its sign, the qualifiers around it, and what its clause says of it. */
import type { QuantityReading } from '../readings.js';
import { readAmount } from './amounts.js';
import { changeBefore, changeOf, isExpected, sharesChange } from './clauses.js';
import { type Counted, readCounted, type Sources } from './counted.js';
import { numeralEnd } from './numerals.js';
import { type FoundQualifier, qualifierAfter, qualifierBefore } from './qualifiers.js';
import { isLength } from './units.js';

const TRIGGER = /[\d零〇一二两三四五六七八九十百千万亿半翻过]/g;
/** What stands before a number that is the tail of a code, a version or a date. */
const TAIL = /[A-Za-z0-9_.+×·/*$¥￥€£]$|[A-Za-z0-9][-–—]$/;
/** 12 345家, parted by a plain space: its last three digits alone are no number. */
const PARTED = /\d $/;
/** A dash after a word is a range or a break, but after these it is a minus; 减负 and 担负 are words of their own. */
const SIGN = /(?:(?<![\d一-龥%A-Za-z）)])-|(?<![减担欠背胜抱肩自])负|零下)$|(?<=长|降|为|率|至|到|速|幅|比)-$/;
/** 近3年 is the last three years; after these it is nearly three. */
const TAKING = /(?:历时|耗时|用时|时间|长达|为期|持续|历经|超|达)$/;

/** The qualifier before a quantity, unless its words already belong to the quantity before. */
function prefixOf({ normal, blanked }: Sources, core: Counted, start: number, free: number): FoundQualifier | null {
  const found = qualifierBefore(normal, start, /[十百千万亿]/.test(blanked.charAt(core.start)));
  if (found === null || found.at < free) return null;
  const recent = normal.slice(found.at, start).trim() === '近' && isLength(core.unit);
  return recent && !TAKING.test(normal.slice(Math.max(0, found.at - 2), found.at)) ? null : found;
}

const DIGITS = /\d(?:.*\d)?/s;
const CHINESE = /[零〇一二两三四五六七八九十百千万亿半]+(?:分之[零〇一二两三四五六七八九十百千万亿点]+)?/;

/**
 * Where the number of an amount stands: from its first digit to its last, both ends of a range among them, so that they
 * are set alike; without digits the first run of Chinese numerals. A sign belongs to it.
 * @param signed where its sign begins, or it itself
 * @param from where the words of the whole quantity begin
 * @returns offsets in those words
 */
function numeralIn(text: string, { start, end }: Counted, signed: number, from: number): [start: number, end: number] {
  const words = text.slice(start, end);
  const found = DIGITS.exec(words) ?? CHINESE.exec(words);
  if (found === null) return [signed - from, end - from];
  const first = start + found.index;
  return [(signed < start ? signed : first) - from, first + found[0].length - from];
}

function readWhole(sources: Sources, at: number, previous: QuantityReading | undefined): QuantityReading | null {
  const { printed, normal, blanked } = sources;
  const lead = blanked.slice(Math.max(0, at - 2), at);
  const digits = /\d/.test(blanked.charAt(at));
  if (PARTED.test(lead) && /^\d{3}(?!\d)/.test(blanked.slice(at, at + 4))) return null;
  const core: Counted | null = readAmount(blanked, at) ?? readCounted(sources, at);
  if (core === null || !Number.isFinite(core.value)) return null;
  // GDP2.4% and GDP101.6万亿元 are amounts of it; other letters before digits make a code.
  const amountOf = /[A-Z]$/.test(lead) && (core.unit === '%' || /[万亿]/.test(blanked.slice(at, core.end)));
  if (digits && TAIL.test(lead) && !amountOf) return null;

  const sign = digits ? (SIGN.exec(normal.slice(Math.max(0, at - 3), at))?.[0] ?? '') : '';
  const signed = at - sign.length;
  const prefix = prefixOf(sources, core, signed, previous?.end ?? 0);
  const start = prefix?.at ?? signed;
  const after = qualifierAfter(normal, core.end, core.unit);
  const end = after?.at ?? core.end;
  const high = sign === '' || sign === '-' ? core.high : undefined;
  const shared = previous !== undefined && sharesChange(normal, start, normal.slice(previous.end, start));
  const change =
    (core.rises ? changeOf(normal, start, 'up') : changeBefore(normal, start)) ??
    (shared ? previous.change : undefined);
  return {
    kind: 'quantity',
    start,
    end,
    quantity: {
      value: sign === '' ? core.value : -core.value,
      unit: core.unit,
      qualifier: prefix?.qualifier ?? core.qualifier ?? after?.qualifier ?? 'exact',
      ...(high === undefined ? {} : { high }),
      written: printed.slice(start, end),
      numeral: numeralIn(blanked, core, signed, start),
    },
    ...(isExpected(blanked, start) ? { expected: true as const } : {}),
    ...(change === undefined ? {} : { change }),
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
    if (reading !== null) readings.push(reading);
    TRIGGER.lastIndex = reading?.end ?? numeralEnd(blanked, trigger.index);
  }
  return readings;
}
