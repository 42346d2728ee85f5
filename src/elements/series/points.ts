import { ascending, group, min, pairs, sort } from 'd3-array';
import { parseEdtf } from '../../report/edtf.js';
import { reportOf } from '../../report/joined.js';
import { statusOf } from '../../report/status.js';
import type { Metric } from '../../report/types.js';

/** One value of a series. */
export interface Point {
  metric: Metric;
  /** The month in which its period ends, counted from the year 0. */
  month: number;
}

/** One measure at several times. */
export interface Series {
  /** What was or is expected to be, from the first to the last. */
  results: Point[];
  /** What is planned. */
  targets: Point[];
  /** How many months there are from one period to the next: 12 of years, 3 of quarters, 1 of months. */
  step: number;
}

/** Periods that reports come in, in months. */
const STEPS = [1, 3, 6, 12];

/**
 * The series of a report: values of one measure, by its key or else by its name and its part of the report, and by its unit, at two times or more. A
 * change is no level, and no point of one.
 * @returns in the order in which the text begins them
 */
export function seriesOf(metrics: readonly Metric[]): Series[] {
  const points = metrics.flatMap((metric) => pointOf(metric) ?? []);
  return [...group(points, keyOf).values()].flatMap((members) => {
    const sorted = sort(members, (a, b) => ascending(a.month, b.month));
    const isPlanned = ({ metric }: Point): boolean => statusOf(metric) === 'planned';
    const results = sorted.filter((point) => !isPlanned(point));
    const targets = sorted.filter(isPlanned);
    const isSeries = new Set(sorted.map(({ month }) => month)).size > 1 && results.length > 0;
    return isSeries ? [{ results, targets, step: stepOf(sorted) }] : [];
  });
}

/**
 * The report's own name of the series, where it has one: one measure may be called differently from year to year. Without it
 * values of several reports are none: what two publishers call alike may be counted unlike.
 */
function keyOf({ metric: { id, label, quantity, bureau, series } }: Point): string {
  if (series !== undefined) return JSON.stringify([series, quantity.unit]);
  return JSON.stringify([reportOf(id), label.zh ?? label.en, quantity.unit, bureau]);
}

function pointOf(metric: Metric): Point | null {
  if (metric.direction || metric.time.duration) return null;
  const time = parseEdtf(metric.time.edtf);
  const end = time?.last ?? time?.first;
  return end ? { metric, month: end.year * 12 + (end.month ?? 12) - 1 } : null;
}

/** The smallest period that two points are apart, if reports come in it; else years are. */
function stepOf(points: readonly Point[]): number {
  const apart = pairs(points, (a, b) => b.month - a.month).filter((months) => months > 0);
  const least = min(apart) ?? 12;
  return STEPS.includes(least) ? least : 12;
}

/** All points, targets after results. */
export function pointsOf({ results, targets }: Series): Point[] {
  return [...results, ...targets];
}

/** Parts a series where a period is missing: a line joins what is adjacent, and nothing else. */
export function unbroken({ results, step }: Series): Point[][] {
  const parts: Point[][] = [];
  for (const point of results) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && point.month - last.month <= step) part.push(point);
    else parts.push([point]);
  }
  return parts;
}

/** The months of periods between the first and the last result that have no value. */
export function missing({ results, step }: Series): number[] {
  return pairs(results, (a, b) =>
    Array.from({ length: Math.max(Math.ceil((b.month - a.month) / step) - 1, 0) }, (_, i) => a.month + (i + 1) * step),
  ).flat();
}

/** Series that are drawn together: as slopes between two times, or each as a chart. */
export interface SeriesGroup {
  all: Series[];
  areSlopes: boolean;
  /** The section that all of them begin in; "" where they are of several. */
  section: string;
}

/** Fewer slopes than these beside others are charts like them. */
const LEAST_SLOPES = 3;

/**
 * Parts series into those that are slopes together, a section's each, and the others, in the order of the text. All that
 * there are may be slopes, of whatever sections.
 */
export function groupsOf(all: readonly Series[]): SeriesGroup[] {
  if (areSlopes(all)) return [groupOf(all, true)];
  const alike = [...group(all, (one) => (isSlope(one) ? slopeKey(one) : '')).values()];
  const slopes = alike.filter((members) => members.length >= LEAST_SLOPES && areSlopes(members));
  const apart = new Set(slopes.flat());
  const rest = all.filter((one) => !apart.has(one));
  const groups = [
    ...slopes.map((members) => groupOf(members, true)),
    ...(rest.length > 0 ? [groupOf(rest, false)] : []),
  ];
  return sort(groups, (a, b) => ascending(all.indexOf(a.all[0] as Series), all.indexOf(b.all[0] as Series)));
}

function groupOf(all: readonly Series[], slopes: boolean): SeriesGroup {
  const sections = new Set(all.map(sectionOf));
  return { all: [...all], areSlopes: slopes, section: sections.size === 1 ? ([...sections][0] ?? '') : '' };
}

function sectionOf(one: Series): string {
  return pointsOf(one)[0]?.metric.section ?? '';
}

function isSlope({ results, targets }: Series): boolean {
  return targets.length === 0 && results.length === 2;
}

function slopeKey(one: Series): string {
  const [from, to] = one.results;
  return JSON.stringify([from?.month, to?.month, from?.metric.quantity.unit, sectionOf(one)]);
}

/** Whether all are of the same two times and in one unit, so that they can share a scale as slopes. */
export function areSlopes(all: readonly Series[]): boolean {
  const [first] = all;
  if (!first || all.length < 2) return false;
  const [from, to] = first.results;
  return all.every(
    (one) =>
      isSlope(one) &&
      one.results[0]?.month === from?.month &&
      one.results[1]?.month === to?.month &&
      one.results[0]?.metric.quantity.unit === from?.metric.quantity.unit,
  );
}
