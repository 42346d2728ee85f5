import { max, min } from 'd3-array';
import { bar } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, Texture } from '../../../drawing/marks.js';
import type { MovableMark } from '../../../drawing/move.js';
import type { Tier } from '../tier.js';

/** From this width twenty cells stand in a row, in pixels at a scale of 1. */
const WIDE = 720;
const CELL = 33;
const ROWS = { wide: { gap: 2, inRow: 20 }, narrow: { gap: 3.3, inRow: 10 } } as const;
/** Past this many cells the smallest tier is no longer the measure. */
const MOST_CELLS = 400;

/** Cells of one size, in rows. */
export interface Grid {
  worth: number;
  /** The side of a cell, in pixels. */
  size: number;
  gap: number;
  inRow: number;
}

/** Marks set at the top left corner, and the room they take, in pixels. */
export interface SetMarks {
  marks: MovableMark[];
  width: number;
  height: number;
}

/**
 * What one cell is worth: the smallest tier, or where that gives more cells than one can see, a power of ten.
 * @returns null where no tier is above zero
 */
export function cellWorth(tiers: readonly Tier[]): number | null {
  const smallest = min(tiers, ({ metric: { quantity }, isStated }) =>
    !isStated && quantity.value > 0 ? quantity.value : undefined,
  );
  const largest = max(tiers, ({ metric }) => metric.quantity.value) ?? 0;
  if (smallest === undefined) return null;
  if (largest / smallest <= MOST_CELLS) return smallest;
  const worth = 10 ** Math.floor(Math.log10(largest) - 2 + 1e-9);
  return worth > 0 ? worth : null;
}

/** The cells of which all tiers are made, at a width. */
export function gridOf(tiers: readonly Tier[], { width, scale }: LayoutContext): Grid {
  const { gap, inRow } = ROWS[width >= WIDE * scale ? 'wide' : 'narrow'];
  const size = Math.min(CELL * scale, (width - (inRow - 1) * gap) / inRow);
  // Where no tier is above zero, what is stated towards them is one cell or less.
  const worth = cellWorth(tiers) ?? max(tiers, ({ metric }) => Math.max(metric.quantity.value, 1)) ?? 1;
  return { worth, size, gap, inRow };
}

/** How many cells a figure has; none at or below zero. */
export function cellsOf({ metric }: Tier, { worth }: Grid): number {
  return Math.max(metric.quantity.value, 0) / worth;
}

/** A figure as cells, the last one cut to its share. */
export function setCells(tier: Tier, grid: Grid, texture: Texture, tone: BureauTone): SetMarks {
  const { size, gap, inRow } = grid;
  const cells = cellsOf(tier, grid);
  const marks: MovableMark[] = [];
  for (let i = 0; i < cells; i += 1) {
    const box = {
      x: (i % inRow) * (size + gap),
      y: Math.floor(i / inRow) * (size + gap),
      width: Math.max(Math.min(cells - i, 1) * size, 1.5),
      height: size,
    };
    marks.push(bar(box, texture, tone));
  }
  const rows = Math.ceil(cells / inRow);
  const columns = Math.min(Math.ceil(cells), inRow);
  return {
    marks,
    width: columns === 0 ? 0 : columns * (size + gap) - gap,
    height: rows === 0 ? 0 : rows * (size + gap) - gap,
  };
}
