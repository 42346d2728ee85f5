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
const RATES = new Set(['%', '‰', '个百分点', '百分点', '个千分点', '千分点', '个基点', '基点', '个BP', '个bp', '倍']);
const REACHES = '(?:了|达到?|高达|幅度?(?:为|达到?)?)? ?$';
const RATE_REACHES = '(?:为|是|达到?|高达)? ?$';
const UP = new RegExp(
  `(?:增长|增加|上升|提高|提升|上涨|扩大|攀升|升高|回升|反弹|上浮|上调|激增|净增|增产|增收|加快|(?<![新少负])增|涨|(?<![毫公])升)${REACHES}|(?:增长率|上涨率|增幅|增速|涨幅|升幅)${RATE_REACHES}`,
);
const DOWN = new RegExp(
  `(?:负增长|少增|下降|减少|降低|下跌|回落|下滑|缩减|压减|压缩|缩短|收窄|削减|下调|放缓|减产|减收|减|降|跌)${REACHES}|(?:下降率|降幅|跌幅|减幅)${RATE_REACHES}`,
);
/** Words that name a change without its direction: 升降, 增减. */
const NEITHER = /(?:[升起]降|增减|涨跌)[^，,。；;]{0,4}$/;
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
    return direction ? { ...metric, direction } : metric;
  });
  return { ...report, metrics };
}

function directionBefore(words: string): Direction | undefined {
  if (NEITHER.test(words)) return undefined;
  if (DOWN.test(words)) return 'down';
  return UP.test(words) ? 'up' : undefined;
}
