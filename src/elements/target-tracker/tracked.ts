import type { BureauTone } from '../../drawing/marks.js';
import type { Metric } from '../../report/types.js';

/** A figure of the tracker, in the reader's language. */
export interface TrackedFigure {
  metric: Metric;
  label: string;
  /** What a screen reader says. */
  name: string;
}

/** A target, and the figures that the text states towards it. */
export interface TrackedTarget extends TrackedFigure {
  tone: BureauTone;
  /** In the target's own unit; none where the text states nothing comparable. */
  stated: readonly TrackedFigure[];
}
