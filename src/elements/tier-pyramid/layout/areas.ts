import { bar } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, PlainMark } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import { TEXTURES } from '../../../drawing/texture.js';
import { type } from '../../../drawing/type.js';
import { formatRound } from '../../../i18n/quantity.js';
import { tierPyramidMessages } from '../messages.js';
import type { Tier } from '../tier.js';

/** The width of the areas and their distance from the pyramid, in pixels at a scale of 1. */
export const AREAS_WIDTH = 200;
export const AREAS_GUTTER = 44;

/** Past this many cells the areas no longer fit beside the pyramid. */
const MOST_CELLS = 400;
const CELL = 12;
const CELL_GAP = 2;
const CELLS_A_ROW = 10;

/** What one cell is worth, a power of ten; null where no number of cells shows the largest tier. */
export function cellWorth(largest: number): number | null {
  const worth = largest > 0 ? 10 ** Math.floor(Math.log10(largest) - 2 + 1e-9) : 0;
  return worth > 0 && largest / worth <= MOST_CELLS ? worth : null;
}

/** Where the areas are set, and what a cell of them is worth. */
export interface AreasPlace {
  worth: number;
  unit: string;
  x: number;
  tone: BureauTone;
}

/** The same numbers by area: whole cells, and of the last one its share. */
export function setAreas(
  tiers: readonly Tier[],
  { worth, unit, x, tone }: AreasPlace,
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const { scale, language } = context;
  const messages = tierPyramidMessages[language];
  const width = AREAS_WIDTH * scale;
  const head = setText({ text: messages.areas, x, y: 0, width, ...type('noteStrong', scale), tone: 'ink' }, context);
  const cellText = messages.cell(formatRound(worth, language, unit));
  const explained = setText(
    { text: cellText, x, y: head.height, width, ...type('small', scale), tone: 'ink-2' },
    context,
  );
  const marks: PlainMark[] = [...head.marks, ...explained.marks];
  const cell = CELL * scale;
  const step = cell + CELL_GAP;
  let y = head.height + explained.height + 10 * scale;
  for (const { metric, isStated } of tiers) {
    const cells = Math.max(metric.quantity.value, 0) / worth;
    const texture = TEXTURES[isStated ? 'done' : 'planned'];
    for (let i = 0; i < cells; i++) {
      const box = {
        x: x + (i % CELLS_A_ROW) * step,
        y: y + Math.floor(i / CELLS_A_ROW) * step,
        width: Math.max(Math.min(cells - i, 1) * cell, 1.5),
        height: cell,
      };
      marks.push(bar(box, texture, tone));
    }
    y += Math.ceil(cells / CELLS_A_ROW) * step + 12 * scale;
  }
  return { marks, height: y };
}
