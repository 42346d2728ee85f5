import { descending, groups, sort } from 'd3-array';
import { type Direction, directionOf, signedQuantity } from '../../report/direction.js';
import type { Change, Metric, Quantity } from '../../report/types.js';

/** Against what a change is counted; a figure that is itself a change need not say. */
export type Basis = Change['basis'] | 'not-stated';

/** A rise or a fall that the text states. */
export interface StatedChange {
  metric: Metric;
  quantity: Quantity;
  direction: Direction;
  basis: Basis;
  /** True where the text gives the level that changed as well. */
  hasLevel: boolean;
}

/** Changes that share a scale: of one basis, and in per cent or in one unit. */
export interface ChangeBlock {
  basis: Basis;
  /** The unit that its amounts are in: %, to which multiples are brought, or one of their own such as 个百分点. */
  unit: string;
  changes: StatedChange[];
}

/** The change that a metric states, or is; null where it is none. */
export function statedChange(metric: Metric): StatedChange | null {
  const { change, direction, basis, quantity } = metric;
  if (change) {
    const towards = directionOf(change.quantity, change.direction);
    return { metric, quantity: change.quantity, direction: towards, basis: change.basis, hasLevel: true };
  }
  if (!direction) return null;
  return {
    metric,
    quantity,
    direction: directionOf(quantity, direction),
    basis: basis ?? 'not-stated',
    hasLevel: false,
  };
}

const RATIOS = new Set(['%', '‰', '倍']);

/** Changes in blocks of one scale each, that of yearly ratios first, the others as they come. */
export function blocksOf(changes: readonly StatedChange[]): ChangeBlock[] {
  const unitOf = ({ quantity: { unit } }: StatedChange): string => (RATIOS.has(unit) ? '%' : unit);
  const blocks = groups(
    changes,
    ({ basis }) => basis,
    (change) => unitOf(change),
  ).flatMap(([basis, units]) => units.map(([unit, members]): ChangeBlock => ({ basis, unit, changes: members })));
  return sort(blocks, (a, b) => descending(Number(isMain(a)), Number(isMain(b))));
}

/** Whether a block holds the ratios against the year before, which are the chart's main part. */
export function isMain({ basis, unit }: Pick<ChangeBlock, 'basis' | 'unit'>): boolean {
  return basis === 'year-on-year' && unit === '%';
}

/** From the largest rise to the largest fall. */
export function byValue(changes: readonly StatedChange[]): StatedChange[] {
  return sort(changes, (a, b) => descending(drawnChange(a).value, drawnChange(b).value));
}

/**
 * A change as it is drawn: a fall below zero, ratios in per cent. 增长1.2倍 is 120 %, and 翻一番, twice what it was, is 100 %.
 */
export function drawnChange({ quantity, direction }: StatedChange): Pick<Quantity, 'value' | 'high' | 'qualifier'> {
  const { unit, written } = quantity;
  const percent = (value: number): number => {
    if (unit === '‰') return value / 10;
    if (unit !== '倍') return value;
    return (written.startsWith('翻') ? value - 1 : value) * 100;
  };
  const { value, high, qualifier } = quantity;
  const inPercent = { ...quantity, value: percent(value), ...(high === undefined ? {} : { high: percent(high) }) };
  // The direction is what the change comes to, so an amount below zero has been counted in it.
  const size = Math.abs(inPercent.value);
  const amount = { ...inPercent, value: inPercent.high === undefined ? size : inPercent.value, qualifier };
  return signedQuantity({ quantity: amount, direction });
}
