import type { Metric } from '../../report/types.js';

/** A tier, or a figure stated towards the tier below it, in the reader's language. */
export interface Tier {
  metric: Metric;
  label: string;
  /** What a screen reader says. */
  name: string;
  /** True for a result that stands beside its tier, drawn solid; a tier itself is a target, hatched. */
  isStated: boolean;
}
