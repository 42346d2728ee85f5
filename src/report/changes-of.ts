import type { Change, Metric, Quote } from './types.js';

type Stating = Pick<Metric, 'change' | 'otherChanges' | 'before'>;

/** All changes that a metric states, that first which it has as its own. */
export function changesOf({ change, otherChanges = [] }: Stating): Change[] {
  return [...(change ? [change] : []), ...otherChanges];
}

/** The words of what a metric states besides its figure: its changes, and the level before. */
export function quotesBeside(metric: Stating): Quote[] {
  return [...changesOf(metric), ...(metric.before ? [metric.before] : [])].map(({ quote }) => quote);
}
