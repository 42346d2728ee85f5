/**
 * Days to pixels. The scale runs over the whole axis in units, 0 to 1; an extent is the stretch of units on screen, so
 * that zooming and panning stay linear even where the two sides of "now" have scales of their own.
 */

/** The past keeps at least this share of the axis where there is a future too: its records are dated more closely. */
const PAST_LEAST = 0.6;
const PAST_MOST = 0.85;
/** No extent is shorter than this many days. */
const SHORTEST_EXTENT = 4;

/** The whole axis: `[start, end)` in days, and "now" within it or at one of its ends. */
export interface TimeScale {
  readonly start: number;
  readonly end: number;
  readonly now: number;
  /** The units left of "now": 0 or 1 where the axis has one side only. */
  readonly share: number;
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
  if (even <= 0) return { start, end, now: start, share: 0, isEven: true };
  if (even >= 1) return { start, end, now: end, share: 1, isEven: true };
  const share = Math.min(Math.max(even, PAST_LEAST), PAST_MOST);
  return { start, end, now, share, isEven: share === even };
}

/** The unit of a day; days outside the axis go on at the scale of the nearer side. */
export function unitOf({ start, end, now, share }: TimeScale, day: number): number {
  if (share === 1 || (day <= now && share > 0)) return ((day - start) / (now - start)) * share;
  return share + ((day - now) / (end - now)) * (1 - share);
}

/** The day, with its fraction, at a unit. */
export function dayAt({ start, end, now, share }: TimeScale, unit: number): number {
  if (share === 1 || (unit <= share && share > 0)) return start + (unit / share) * (now - start);
  return now + ((unit - share) / (1 - share)) * (end - now);
}

/** The days `[from, to)` of an extent. */
export function daysOf(scale: TimeScale, { from, to }: TimeExtent): { from: number; to: number } {
  return { from: dayAt(scale, from), to: dayAt(scale, to) };
}

/** The extent that shows the days `[from, to)`, kept within the axis. */
export function extentOf(scale: TimeScale, from: number, to: number): TimeExtent {
  const start = unitOf(scale, from);
  return fit(scale, start, unitOf(scale, to) - start);
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

function shortest({ start, end, now, share }: TimeScale): number {
  const past = share > 0 ? share / (now - start) : 0;
  const future = share < 1 ? (1 - share) / (end - now) : 0;
  return Math.min(1, SHORTEST_EXTENT * Math.min(past || future, future || past));
}

function fit(scale: TimeScale, from: number, length: number): TimeExtent {
  const kept = Math.min(Math.max(length, shortest(scale)), 1);
  const start = Math.min(Math.max(from + (length - kept) / 2, 0), 1 - kept);
  return { from: start, to: start + kept };
}

/** An extent drawn at a width. */
export interface Projection {
  readonly width: number;
  /** The days at the two edges. */
  readonly from: number;
  readonly to: number;
  /** "Now" in pixels; it may lie outside the width. */
  readonly now: number;
  readonly nowDay: number;
  /** The pixel of a day, which may lie outside the width. */
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

/** Sets an extent out over a width in pixels. */
export function project(scale: TimeScale, extent: TimeExtent, width: number): Projection {
  const x = (day: number): number => ((unitOf(scale, day) - extent.from) / (extent.to - extent.from)) * width;
  const from = dayAt(scale, extent.from);
  const to = dayAt(scale, extent.to);
  const cuts = from < scale.now && scale.now < to ? [from, scale.now, to] : [from, to];
  const sides = cuts.slice(1).map((end, i): Side => {
    const start = cuts[i] ?? from;
    return { from: start, to: end, pixelsADay: (x(end) - x(start)) / (end - start) };
  });
  return { width, from, to, now: x(scale.now), nowDay: scale.now, x, sides };
}
