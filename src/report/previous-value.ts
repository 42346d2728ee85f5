import { directionOf } from './direction.js';
import type { Change, Metric, Quantity } from './types.js';

/** A level that the text does not state and that follows from what it does. */
export interface DerivedLevel {
  value: number;
  /** `about` where the level or its change is only nearly or about what is stated. */
  qualifier: 'exact' | 'about';
}

/** Points of a rate, in parts of one: a percentage point is a hundredth. */
const POINTS: Readonly<Record<string, number>> = {
  个百分点: 100,
  百分点: 100,
  个千分点: 1000,
  千分点: 1000,
  个基点: 10_000,
  基点: 10_000,
  个BP: 10_000,
  个bp: 10_000,
  'percentage point': 100,
  'percentage points': 100,
  'basis point': 10_000,
  'basis points': 10_000,
};
/** Rates, of which points are differences. */
const RATES: Readonly<Record<string, number>> = { '%': 100, '‰': 1000 };
/** Units of which a ratio says nothing: a rank, a degree, a decibel, a bare number that may be any of them. */
const WITHOUT_RATIO = new Set(['', '位', '℃', '°C', '摄氏度', 'degrees', '分贝', 'dB', 'decibels']);

/**
 * The level that a stated change started from: a ratio divides (14.6万亿元, 增长29.6%), points and amounts of the level's
 * own unit subtract (6.8%, 提升0.6个百分点). It is drawn and never said, since the text gives no figure for it.
 *
 * @returns null where the arithmetic has no sense or no one answer: points of anything but a rate, a ratio of a rate, of a
 *   rank or of nothing, another unit, a range, a bound (超, 不足), an average over several years, a fall by all or more;
 *   and where the sign would change
 */
export function previousValue({ quantity, change }: Pick<Metric, 'quantity' | 'change'>): DerivedLevel | null {
  if (!change || !isFromOneLevel(change) || isRank(quantity)) return null;
  if (!isOneNumber(quantity) || !isOneNumber(change.quantity)) return null;
  const amount = Math.abs(change.quantity.value);
  const by = directionOf(change.quantity, change.direction) === 'up' ? amount : -amount;
  const value = before(quantity, { ...change.quantity, value: by });
  if (value === null || !Number.isFinite(value)) return null;
  const [sign, signBefore] = [Math.sign(quantity.value), Math.sign(value)];
  if (sign * signBefore < 0 || (sign === 0 && signBefore < 0)) return null;
  const isExact = quantity.qualifier === 'exact' && change.quantity.qualifier === 'exact';
  return { value, qualifier: isExact ? 'exact' : 'about' };
}

/** A yearly average, what changed over a period, and what is counted against nothing said start from no one level. */
function isFromOneLevel({ basis, since }: Change): boolean {
  return (
    basis !== 'two-year-average' && basis !== 'not-stated' && (basis !== 'stated-time' || !since?.edtf.includes('/'))
  );
}

function isOneNumber({ high, qualifier }: Quantity): boolean {
  return high === undefined && qualifier !== 'over' && qualifier !== 'under';
}

/** 第3位: an ordinal has no amount. */
function isRank({ written }: Quantity): boolean {
  return written.includes('第');
}

/** @param change with its sign */
function before({ value, unit }: Quantity, change: Quantity): number | null {
  const points = POINTS[change.unit];
  if (points !== undefined) {
    const rate = RATES[unit];
    return rate === undefined ? null : minus(value, change.value * (rate / points));
  }
  const ratio = RATES[change.unit];
  if (ratio !== undefined || change.unit === '倍' || change.unit === 'times') {
    if (unit in RATES || WITHOUT_RATIO.has(unit) || value <= 0) return null;
    // 翻一番 and doubled are twice as much, 增长1倍 is as much again; a twofold rise is one to some and the other to others.
    if (change.unit === 'times' && !/^\w+led$/.test(change.written)) return null;
    const isTimes = ratio === undefined && (change.unit === 'times' || change.written.includes('翻'));
    const factor = isTimes ? change.value : 1 + change.value / (ratio ?? 1);
    return factor > 0 ? value / factor : null;
  }
  return change.unit === unit && !(unit in RATES) && unit !== '位' ? minus(value, change.value) : null;
}

/** A difference without the noise of binary fractions: 6.8 less 0.6 is 6.2. */
function minus(a: number, b: number): number {
  const difference = a - b;
  const rounded = Number(difference.toPrecision(15));
  // Rounding must not outweigh what is taken away.
  return Math.sign(a - rounded) === Math.sign(b) ? rounded : difference;
}
