import type { BureauTone } from '../../drawing/marks.js';
import type { Figure } from '../../report/direction.js';
import type { Metric } from '../../report/types.js';

/** A figure of the tracker, in the reader's language. */
export interface TrackedFigure {
  metric: Metric;
  label: string;
  /** What a screen reader says. */
  name: string;
}

/** How a target and its result were brought together: by a task of the report, by its editor, or here, by what they are called. */
export type PairedBy = 'report' | 'editor' | 'name';

/** The result that stands beside a target. */
export interface TrackedResult extends TrackedFigure {
  /** What is compared: the metric's own figure, or its change where the target is one. */
  figure: Figure;
  pairedBy: PairedBy;
}

/** A target, and what the text states towards it. */
export interface TrackedTarget extends TrackedFigure {
  tone: BureauTone;
  /** None where the text states nothing that can be measured on the target's own scale. */
  result?: TrackedResult;
  /** Figures that a task with this target carries on and that are no measure of it: a batch, a figure of another year. */
  stated: readonly TrackedFigure[];
}

/** A target that has its result. */
export type PairedTarget = TrackedTarget & Required<Pick<TrackedTarget, 'result'>>;

/** Whether a target has its result. */
export function isPaired(target: TrackedTarget): target is PairedTarget {
  return target.result !== undefined;
}
