import { max, sum } from 'd3-array';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark } from '../../../drawing/marks.js';
import { countOf, type StripCell } from './strip-cell.js';
import { layoutCells, leastCells } from './strip-cells.js';
import { layoutStripRows } from './strip-rows.js';

/** More records than these are no marks, but a bar. */
const MOST_MARKS = 40;
/** Under it the cells stand under each other. */
const LEAST_WIDTH = 560;

/**
 * The strip of counts by status; each cell is a button that shows its documents alone. Cells stand side by side, their marks
 * five high; under each other where they have no room for that, or where they are so many that they are bars on one scale.
 */
export function layoutStrip(cells: readonly StripCell[], context: LayoutContext): { marks: Mark[]; height: number } {
  const { width, scale } = context;
  const most = max(cells, countOf) ?? 0;
  const least = leastCells(cells, context);
  const isWide = most <= MOST_MARKS && width >= LEAST_WIDTH * scale && sum(least) <= width;
  return isWide ? layoutCells(cells, least, context) : layoutStripRows(cells, most > MOST_MARKS, context);
}
