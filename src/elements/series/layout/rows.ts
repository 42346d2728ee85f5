import type { BureauTone } from '../../../drawing/marks.js';
import { signedLength } from '../../../drawing/signed-length.js';
import type { Figure } from '../../../report/direction.js';
import type { MarkTarget } from '../../../report/mark-target.js';
import type { Quantity } from '../../../report/types.js';

/** A value as it is drawn. */
export interface DrawnPoint {
  target: MarkTarget;
  figure: Figure;
  quantity: Quantity;
  /** The month in which its period ends, counted from the year 0. */
  month: number;
  isExpected: boolean;
  /** What a screen reader says. */
  name: string;
}

/** A series as it is drawn. */
export interface DrawnSeries {
  /** Its name over the chart; "" where something else names it. */
  label: string;
  tone: BureauTone;
  /** Results in stretches without a gap. */
  parts: readonly (readonly DrawnPoint[])[];
  targets: readonly DrawnPoint[];
  /** Months without a value between two that have one. */
  gaps: readonly number[];
}

/** Words of a chart in the reader's language. */
export interface SeriesWords {
  /** A period by the month in which it ends. */
  period: (month: number) => string;
  planned: string;
  gap: string;
}

/** All that is drawn of a series, targets last. */
export function drawnPoints({ parts, targets }: DrawnSeries): DrawnPoint[] {
  return [...parts.flat(), ...targets];
}

/**
 * Heights from zero, upwards.
 * @param points whose values all have room between the bottom and the top
 */
export function heights(
  points: readonly DrawnPoint[],
  { top, bottom }: { top: number; bottom: number },
): { zero: number; y: (value: number) => number } {
  const set = signedLength(
    points.flatMap(({ quantity }) => reach(quantity)),
    bottom - top,
  );
  const zero = bottom - set.zero;
  return { zero, y: (value) => zero - set.pixels(value) };
}

/** The ends of a value. */
export function reach({ value, high = value }: Quantity): [low: number, high: number] {
  return [Math.min(value, high), Math.max(value, high)];
}
