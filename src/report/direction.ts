import { directionBefore } from './direction-words.js';
import type { Change, Metric, Quantity, Report } from './types.js';

/** Which way a change goes. */
export type Direction = Change['direction'];

/** A figure as it is shown: its quantity, and where it is itself a change, which way that goes. */
export type Figure = Pick<Metric, 'quantity' | 'direction'>;

const OPPOSITE: Record<Direction, Direction> = { up: 'down', down: 'up' };

/** Which way a change goes: a rise by a negative amount is a fall (增长-1.6%). A range is what its words call it. */
export function directionOf({ value, high }: Quantity, called: Direction): Direction {
  return value < 0 && high === undefined ? OPPOSITE[called] : called;
}

/** The value of a figure with the sign that its direction gives it, by which it is drawn and sorted: a fall is below zero. */
export function signedQuantity({ quantity, direction }: Figure): Pick<Quantity, 'value' | 'high' | 'qualifier'> {
  const { value, high, qualifier } = quantity;
  const sign = direction === 'down' ? -1 : 1;
  return { value: sign * value, qualifier, ...(high === undefined ? {} : { high: sign * high }) };
}

/** Units of rates, which a change is mostly stated in. */
const RATES = new Set([
  '%',
  '‰',
  '个百分点',
  '百分点',
  '个千分点',
  '千分点',
  '个基点',
  '基点',
  '个BP',
  '个bp',
  '倍',
  'percentage points',
  'basis points',
  'times',
]);
/** A verb and what follows it up to the number. */
const REACH = 12;

/**
 * Gives each rate that its own words call a rise or a fall (排放量下降4.4%) its direction, where its report leaves it out.
 * @returns the report, metrics without their direction replaced by ones with it
 */
export function fillDirections(report: Report): Report {
  const { text } = report.source;
  const metrics = report.metrics.map((metric) => {
    if (metric.direction || !RATES.has(metric.quantity.unit)) return metric;
    const start = metric.quote.spans[0]?.[0] ?? 0;
    const from = Math.max(metric.sentence.spans[0]?.[0] ?? 0, start - REACH);
    const direction = directionBefore(text.slice(from, start));
    // Of a fall of less than nothing no one can tell which way it goes.
    return direction && !(direction === 'down' && metric.quantity.value < 0) ? { ...metric, direction } : metric;
  });
  return { ...report, metrics };
}
