import { sum } from 'd3-array';
import type { Status } from '../../../report/status.js';
import { countWithin, isYearOnly, recordsWithin, type Stratum } from './record-index.js';
import type { TimelineRecord } from './records.js';
import { daysOf, type TimeExtent, type TimeScale } from './time-scale.js';

/** Days, `[from, to)`. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * A cell of the strip: of dated records, of those known to the year alone, of both where its unit is the year, or of
 * lengths of time that have no start.
 */
export type CellKind = 'dated' | 'year-only' | 'both' | 'terms';

/** The cell that a reader has picked: only what is in it is shown. */
export interface PickedCell extends Days {
  readonly kind: CellKind;
}

/** What of the records is shown, by how closely their time is known: the days, or null where none of that kind is. */
export interface TimelineView {
  readonly dated: Days | null;
  readonly yearOnly: Days | null;
  readonly terms: Days | null;
}

const ALL_DAYS: Days = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** What is shown: what is in the picked cell, else all that reaches into the stretch on screen. */
export function viewOf(scale: TimeScale, extent: TimeExtent, picked: PickedCell | null): TimelineView {
  if (picked) {
    const { kind } = picked;
    return {
      dated: kind === 'dated' || kind === 'both' ? picked : null,
      yearOnly: kind === 'year-only' || kind === 'both' ? picked : null,
      terms: kind === 'terms' ? ALL_DAYS : null,
    };
  }
  const days = daysOf(scale, extent);
  return { dated: days, yearOnly: days, terms: showsTerms(scale, extent) ? ALL_DAYS : null };
}

/** Lengths of time without a start lie after the publication: they show where some of what is after it does. */
export function showsTerms(scale: TimeScale, extent: TimeExtent): boolean {
  return extent.to >= 1 - 1e-9 || daysOf(scale, extent).to > scale.now + 1e-6;
}

/** True for records that have a date, or a stretch between dates. */
export function isDated(stratum: Stratum): boolean {
  return stratum.shape !== 'horizon' && !isYearOnly(stratum);
}

/** The days in which the records of a stratum are shown; null where none of them is. */
function daysFor(stratum: Stratum, view: TimelineView): Days | null {
  if (stratum.shape === 'horizon') return view.terms;
  return isYearOnly(stratum) ? view.yearOnly : view.dated;
}

/** How many records of strata are shown. */
export function countInView(strata: readonly Stratum[], view: TimelineView): number {
  return sum(strata, (stratum) => {
    const days = daysFor(stratum, view);
    return days ? countWithin(stratum, days.from, days.to) : 0;
  });
}

/** How many records of each status are shown. */
export function statusesInView(strata: readonly Stratum[], view: TimelineView): Record<Status, number> {
  const count = (status: Status): number =>
    countInView(
      strata.filter((stratum) => stratum.status === status),
      view,
    );
  return { done: count('done'), planned: count('planned'), expected: count('expected') };
}

/** The records of strata that are shown, by their end, no more than `limit` of them. */
export function recordsInView(strata: readonly Stratum[], view: TimelineView, limit: number): TimelineRecord[] {
  return strata
    .flatMap((stratum) => {
      const days = daysFor(stratum, view);
      return days ? recordsWithin(stratum, days.from, days.to, limit) : [];
    })
    .sort((a, b) => a.end - b.end || a.start - b.start)
    .slice(0, limit);
}
