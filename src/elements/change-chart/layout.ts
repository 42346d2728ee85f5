import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing } from '../../drawing/marks.js';
import type { LegendEntry } from '../../i18n/legend.js';
import { measureChanges } from './layout/change-label.js';
import { columnsFor, setInColumns } from './layout/columns.js';
import { type BlockRows, type ChangeRow, rowsOf } from './layout/rows.js';
import { setStacked } from './layout/stacked.js';

/** From this width names, levels and bars have columns, in pixels at a scale of 1. */
const COLUMNS = 720;

/**
 * Rises to the right and falls to the left of one zero. Each block has its own scale: ratios are bars, changes in another
 * unit are arrows, and a lone change has no length. One tone: side and word tell the direction, never good or bad.
 */
export function layoutChangeChart(given: readonly BlockRows<ChangeRow>[], context: LayoutContext): Drawing {
  const { width, scale } = context;
  const blocks = given.map((block) => measureChanges(block, context));
  const columns = width >= COLUMNS * scale ? columnsFor(blocks, context) : null;
  const { marks, height } = columns ? setInColumns(blocks, columns, context) : setStacked(blocks, context);
  return { width, height: Math.ceil(height), marks, legend: legendOf(blocks) };
}

/** What the ends of bars and their textures say. */
function legendOf(blocks: readonly BlockRows[]): LegendEntry[] {
  const entries = new Set<LegendEntry>();
  for (const block of blocks) {
    for (const { drawn, texture } of rowsOf(block)) {
      if (texture === 'hatch') entries.add('planned');
      if (texture === 'outline') entries.add('expected');
      if (block.form !== 'bar') continue;
      if (drawn.high !== undefined) entries.add('range');
      else if (drawn.qualifier !== 'exact') entries.add(drawn.qualifier);
    }
  }
  return [...entries];
}
