import { max, min, sum } from 'd3-array';
import { stepFor, stepsIn } from './calendar.js';
import { beginningIn, isYearOnly, type Lane, recordsWithin, type Stratum } from './record-index.js';
import type { TimelineRecord } from './records.js';
import { startOfYear } from './strip-cells.js';
import type { Days } from './view.js';

/** The records of one lane in a group. */
export interface YearLane {
  lane: Lane;
  strata: readonly Stratum[];
  count: number;
}

/** Records known to the year alone that stand under one heading: of a year, stated or inferred, done or planned. */
export interface YearGroup extends Days {
  isStated: boolean;
  isPlanned: boolean;
  lanes: YearLane[];
  count: number;
}

/** With more years than these several share a heading. */
const MOST_GROUPS = 6;

/**
 * Groups what is known to the year alone: what was done first, by year, stated years before inferred ones; then the plans.
 * @param days the days of which records are shown
 */
export function yearGroups(lanes: readonly Lane[], days: Days): YearGroup[] {
  const from = startOfYear(days.from);
  const own = lanes.map((lane) => ({ lane, strata: lane.strata.filter(isYearOnly) }));
  const starts = own.flatMap(({ strata }) =>
    strata.flatMap((stratum) => {
      const { count, first } = beginningIn(stratum, from, days.to);
      return count > 0 ? [stratum.starts[first] ?? from, stratum.starts[first + count - 1] ?? from] : [];
    }),
  );
  const [earliest, latest] = [min(starts), max(starts)];
  if (earliest === undefined || latest === undefined) return [];
  const steps = stepsIn(earliest, latest + 1, stepFor(1, (latest - earliest) / MOST_GROUPS, 'year'));
  const groups: YearGroup[] = [];
  for (const isPlanned of [false, true])
    for (const { start, end } of steps)
      for (const isStated of [true, false]) {
        const range = { from: Math.max(start, from), to: Math.min(end, days.to) };
        const filled = own.flatMap(({ lane, strata }): YearLane[] => {
          const alike = strata.filter((one) => (one.status === 'planned') === isPlanned && one.isStated === isStated);
          const count = sum(alike, (stratum) => beginningIn(stratum, range.from, range.to).count);
          return count > 0 ? [{ lane, strata: alike, count }] : [];
        });
        const count = sum(filled, (lane) => lane.count);
        // A heading names whole years, whatever of them is on screen.
        if (count > 0)
          groups.push({
            from: Math.max(start, earliest),
            to: Math.min(end, endOfYear(latest)),
            isStated,
            isPlanned,
            lanes: filled,
            count,
          });
      }
  return groups;
}

function endOfYear(day: number): number {
  return startOfYear(day + 370) > day ? startOfYear(day + 370) : day + 366;
}

/** The first records of a lane in a group. */
export function recordsOfGroup({ strata }: YearLane, { from, to }: Days, limit: number): TimelineRecord[] {
  return strata.flatMap((stratum) => recordsWithin(stratum, from, to, limit)).slice(0, limit);
}
