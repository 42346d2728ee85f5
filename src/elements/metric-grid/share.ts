import { sum } from 'd3-array';
import type { MetricGroup } from './select.js';

/** A group of which so many figures are drawn. */
export interface SharedGroup extends MetricGroup {
  /** How many of its figures are not drawn. */
  rest: number;
}

/**
 * The figures that are drawn of some groups: each has as many as the others as far as it has them, and what is left over
 * goes to the first ones. A figure alone is never hidden, so that they may be a few more than asked for.
 * @param most how many are asked for
 */
export function shareOut(groups: readonly MetricGroup[], most: number): SharedGroup[] {
  const shown = groups.map(() => 0);
  let left = Math.min(
    most,
    sum(groups, ({ metrics }) => metrics.length),
  );
  for (let open = groups.map((_, i) => i); left > 0 && open.length > 0; ) {
    const each = Math.max(1, Math.floor(left / open.length));
    for (const i of open) {
      const more = Math.min(each, left, (groups[i]?.metrics.length ?? 0) - (shown[i] ?? 0));
      shown[i] = (shown[i] ?? 0) + more;
      left -= more;
    }
    open = open.filter((i) => (shown[i] ?? 0) < (groups[i]?.metrics.length ?? 0));
  }
  return groups.flatMap(({ heading, metrics }, i) => {
    const own = shown[i] ?? 0;
    const drawn = own > 0 && metrics.length - own === 1 ? metrics.length : own;
    return drawn === 0 ? [] : [{ heading, metrics: metrics.slice(0, drawn), rest: metrics.length - drawn }];
  });
}
