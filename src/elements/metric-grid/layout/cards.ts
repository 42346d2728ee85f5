import type { BureauTone } from '../../../drawing/marks.js';
import type { Metric } from '../../../report/types.js';

/** A figure of the grid. */
export interface GridCard {
  metric: Metric;
  /** Whose it is, and the mark for that; the name is "" where all figures are of one bureau, and no row has a mark. */
  tone: BureauTone;
  bureau: string;
  /** Its time, where another figure is called the same; else "". */
  time: string;
}

/** The figures under one heading. */
export interface GridGroup {
  /** "" where the grid is not grouped. */
  heading: string;
  /** How many there are, where not all of them are drawn; else "". */
  count: string;
  cards: readonly GridCard[];
}
