import type { LayoutContext } from '../../../drawing/layout-context.js';
import { round } from '../../../drawing/round.js';
import { sequence } from '../../../platform/host-proof.js';

/** The columns of a map in pixels: the partners' names, then one for each bureau. */
export interface Columns {
  nameWidth: number;
  /** The left edge of each bureau's column, in order. */
  lefts: readonly number[];
  /** The width of each bureau's column. */
  width: number;
}

/** A column for what was done holds about ten characters of Chinese with a tag and a seal. */
const LEAST_COLUMN = 170;
const LEAST_NAME = 130;
const GUTTER = 20;

/** The columns of so many bureaus; null where they would not fit the width. */
export function columnsFor(bureaus: number, { width, scale }: LayoutContext): Columns | null {
  if (width < (LEAST_NAME + bureaus * (LEAST_COLUMN + GUTTER)) * scale) return null;
  const gutter = GUTTER * scale;
  const nameWidth = Math.max(LEAST_NAME * scale, Math.min(width * 0.26, 280 * scale));
  const column = (width - nameWidth) / bureaus - gutter;
  const lefts = sequence(bureaus, (i) => round(nameWidth + gutter + i * (column + gutter)));
  return { nameWidth, lefts, width: column };
}
