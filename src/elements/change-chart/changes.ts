import { ascending, descending, greatest, group, sort } from 'd3-array';
import { changesOf } from '../../report/changes-of.js';
import { type Direction, directionOf, signedQuantity } from '../../report/direction.js';
import type { Change, Metric, Quantity, Time } from '../../report/types.js';

/** Against what a change is counted; a figure that is itself a change need not say. */
export type Basis = Change['basis'];

/** A rise or a fall that the text states. */
export interface StatedChange {
  metric: Metric;
  quantity: Quantity;
  direction: Direction;
  basis: Basis;
  /** The time that a `stated-time` is. */
  since?: Time | undefined;
  /** True where the text gives the level that changed as well. */
  hasLevel: boolean;
}

/** Which ways changes go: both, or one alone. */
export type Sides = Direction | 'both';

/** Changes that share a scale: of one basis, and in per cent or in one unit. */
export interface ChangeBlock {
  basis: Basis;
  since?: Time | undefined;
  /** The unit that its amounts are in: %, to which multiples are brought, or one of their own such as 个百分点. */
  unit: string;
  changes: StatedChange[];
  /** Ratios are bars, changes in another unit arrows; of a lone one the length would say nothing. */
  form: 'bar' | 'arrow' | 'none';
  /** Whether it is the chart's main part: the most ratios that are counted against one base, the year before if as many. */
  isMain: boolean;
  /** Whether it comes first: ratios against a stated base, if the report has any. */
  isLead: boolean;
}

/** The changes that a metric states, or the one that it is. */
export function statedChanges(metric: Metric): StatedChange[] {
  const { direction, basis = 'not-stated', since, quantity } = metric;
  const changes = changesOf(metric);
  if (changes.length > 0)
    return changes.map((one) => ({
      metric,
      quantity: one.quantity,
      direction: directionOf(one.quantity, one.direction),
      basis: one.basis,
      since: one.since,
      hasLevel: true,
    }));
  if (!direction) return [];
  return [{ metric, quantity, direction: directionOf(quantity, direction), basis, since, hasLevel: false }];
}

const RATIOS = new Set(['%', '‰', '倍']);

/**
 * Changes in blocks of one scale each. What is counted against a stated base leads, for it can be read by itself; then
 * comes the main block, and the others as the text has them.
 */
export function blocksOf(changes: readonly StatedChange[]): ChangeBlock[] {
  const unitOf = ({ quantity: { unit } }: StatedChange): string => (RATIOS.has(unit) ? '%' : unit);
  const byBasis = group(
    changes,
    ({ basis, since }) => `${basis} ${since?.edtf ?? ''}`,
    (change) => unitOf(change),
  );
  const blocks = [...byBasis.values()].flatMap((units) =>
    [...units].flatMap(([unit, members]) => {
      const [first] = members;
      return first ? [{ basis: first.basis, since: first.since, unit, changes: members }] : [];
    }),
  );
  const ratios = blocks.filter(({ unit }) => unit === '%');
  const main = mostOf(ratios);
  const lead = mostOf(ratios.filter(({ basis }) => basis !== 'not-stated')) ?? main;
  const formOf = ({ unit, changes: { length } }: (typeof blocks)[number], isMain: boolean): ChangeBlock['form'] =>
    length === 1 && !isMain ? 'none' : unit === '%' ? 'bar' : 'arrow';
  const told = blocks.map((block): ChangeBlock => {
    const isMain = block === main;
    return { ...block, form: formOf(block, isMain), isMain, isLead: block === lead };
  });
  return sort(
    told,
    (a, b) => descending(Number(a.isLead), Number(b.isLead)) || descending(Number(a.isMain), Number(b.isMain)),
  );
}

/** The block of the most changes, the one against the year before if as many. */
function mostOf<Block extends Pick<ChangeBlock, 'basis' | 'changes'>>(blocks: readonly Block[]): Block | undefined {
  return greatest(
    blocks,
    (a, b) =>
      ascending(a.changes.length, b.changes.length) ||
      ascending(Number(a.basis === 'year-on-year'), Number(b.basis === 'year-on-year')),
  );
}

/** Which ways changes go. */
export function sidesOf(changes: readonly StatedChange[]): Sides {
  const [first, ...others] = changes;
  return first && others.every(({ direction }) => direction === first.direction) ? first.direction : 'both';
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
