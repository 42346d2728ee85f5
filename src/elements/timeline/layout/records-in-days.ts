import { sum } from 'd3-array';
import { countWithin, recordsWithin, type Stratum } from './record-index.js';
import type { TimelineRecord } from './records.js';

/** How many records of all strata reach into the days `[from, to)`. */
export function countInDays(strata: readonly Stratum[], from: number, to: number): number {
  return sum(strata, (stratum) => countWithin(stratum, from, to));
}

/** The records of all strata that reach into the days `[from, to)`, by their end, no more than `limit` of them. */
export function recordsInDays(strata: readonly Stratum[], from: number, to: number, limit: number): TimelineRecord[] {
  return strata
    .flatMap((stratum) => recordsWithin(stratum, from, to, limit))
    .sort((a, b) => a.end - b.end || a.start - b.start)
    .slice(0, limit);
}
