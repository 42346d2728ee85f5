import type { LayoutContext } from '../../../drawing/layout-context.js';
import { round } from '../../../drawing/round.js';

/** The columns of threads in pixels; themes begin at the left edge. */
export interface Columns {
  /** 0 where a theme stands over its threads. */
  theme: number;
  outcomeX: number;
  outcome: number;
  taskX: number;
  task: number;
}

/** From this width themes have a column, in pixels at a scale of 1. */
const THEME_COLUMN = 940;
const THEME = 132;
const LARGEST = { outcome: 440, link: 150 };
/** What the links take of the width that themes leave, and outcomes of the rest. */
const LINK_PART = 0.13;
const OUTCOME_PART = 0.54;

/** The columns of threads that stand beside one another. */
export function columnsFor(hasThemes: boolean, { width, scale }: LayoutContext): Columns {
  const theme = hasThemes && width >= THEME_COLUMN * scale ? THEME * scale : 0;
  const rest = width - theme;
  const link = Math.min(rest * LINK_PART, LARGEST.link * scale);
  const outcome = Math.min((rest - link) * OUTCOME_PART, LARGEST.outcome * scale);
  const taskX = round(theme + outcome + link);
  return { theme, outcomeX: theme, outcome, taskX, task: width - taskX };
}
