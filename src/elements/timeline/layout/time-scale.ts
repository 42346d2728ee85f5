/**
 * Days to pixels. The scale runs over the whole axis in units, 0 to 1; an extent is the stretch of units on screen, so
 * that zooming and panning stay linear even where the two sides of "now" have scales of their own.
 */
import { pairs } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';

/** The past keeps at least this share of the axis where there is a future too: its records are dated more closely. */
const PAST_LEAST = 0.68;
/** The future keeps the rest: the plans are listed in it. */
const PAST_MOST = 0.75;
/** No extent is shorter than this many days. */
const SHORTEST_EXTENT = 4;

/** The whole axis, with "now" within it or at one of its ends. */
export interface TimeScale {
  /**
   * From days to units and, by `invert`, back: one linear piece on each side of "now". Days outside the axis go on at the
   * scale of the nearer side.
   */
  readonly units: ScaleLinear<number, number>;
  /** The axis in days, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly now: number;
  /** False where a day of the past and one of the future differ in length, which the figure must then say. */
  readonly isEven: boolean;
}

/** A stretch of the axis in units, 0 ≤ from < to ≤ 1. */
export interface TimeExtent {
  readonly from: number;
  readonly to: number;
}

/** The whole axis. */
export const FULL_EXTENT: TimeExtent = { from: 0, to: 1 };

/** The scale from `start` to `end`, in days, with its break at `now`. */
export function timeScale(start: number, end: number, now: number): TimeScale {
  const even = (now - start) / (end - start);
  if (even <= 0 || even >= 1) {
    const units = scaleLinear().domain([start, end]);
    return { units, start, end, now: even <= 0 ? start : end, isEven: true };
  }
  const share = Math.min(Math.max(even, PAST_LEAST), PAST_MOST);
  const units = scaleLinear().domain([start, now, end]).range([0, share, 1]);
  return { units, start, end, now, isEven: share === even };
}

/** The days `[from, to)` of an extent. */
export function daysOf({ units }: TimeScale, { from, to }: TimeExtent): { from: number; to: number } {
  return { from: units.invert(from), to: units.invert(to) };
}

/** The extent that shows the days `[from, to)`, kept within the axis. */
export function extentOf(scale: TimeScale, from: number, to: number): TimeExtent {
  const start = scale.units(from);
  return fit(scale, start, scale.units(to) - start);
}

/**
 * Zooms about a point.
 * @param factor above 1 shows less and larger
 * @param at the unit that keeps its place on screen
 */
export function zoomExtent(scale: TimeScale, { from, to }: TimeExtent, factor: number, at: number): TimeExtent {
  const length = Math.min(Math.max((to - from) / factor, shortest(scale)), 1);
  const place = (at - from) / (to - from);
  return fit(scale, at - place * length, length);
}

/** Moves an extent by a share of its length, positive towards the future, as far as the axis goes. */
export function panExtent(scale: TimeScale, { from, to }: TimeExtent, by: number): TimeExtent {
  return fit(scale, from + (to - from) * by, to - from);
}

/** The units of the shortest extent, on the side where a day is shortest. */
function shortest({ units }: TimeScale): number {
  const unitsADay = pairs(units.domain(), (from, to) => (units(to) - units(from)) / (to - from));
  return Math.min(1, SHORTEST_EXTENT * Math.min(...unitsADay));
}

function fit(scale: TimeScale, from: number, length: number): TimeExtent {
  const kept = Math.min(Math.max(length, shortest(scale)), 1);
  const start = Math.min(Math.max(from + (length - kept) / 2, 0), 1 - kept);
  return { from: start, to: start + kept };
}

/** An extent drawn between two pixels. */
export interface Projection {
  readonly left: number;
  readonly right: number;
  /** The days at the two edges. */
  readonly from: number;
  readonly to: number;
  /** "Now" in pixels; it may lie outside. */
  readonly now: number;
  readonly nowDay: number;
  /** The pixel of a day, which may lie outside. */
  x(day: number): number;
  /** The stretches of one scale each that are on screen, earlier first. */
  readonly sides: readonly Side[];
}

/** A stretch of the screen with one scale. */
export interface Side {
  readonly from: number;
  readonly to: number;
  readonly pixelsADay: number;
}

/** Sets an extent out between two pixels. */
export function project(
  scale: TimeScale,
  extent: TimeExtent,
  { left, right }: { left: number; right: number },
): Projection {
  const pixels = scaleLinear().domain([extent.from, extent.to]).range([left, right]);
  const x = scale.units.copy().range(scale.units.range().map((unit) => pixels(unit)));
  const { from, to } = daysOf(scale, extent);
  const cuts = from < scale.now && scale.now < to ? [from, scale.now, to] : [from, to];
  const sides = pairs(
    cuts,
    (start, end): Side => ({ from: start, to: end, pixelsADay: (x(end) - x(start)) / (end - start) }),
  );
  return { left, right, from, to, now: x(scale.now), nowDay: scale.now, x: (day) => x(day), sides };
}
