import { bar } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone } from '../../../drawing/marks.js';
import { type MovableMark, moveMarks } from '../../../drawing/move.js';
import { TEXTURES } from '../../../drawing/texture.js';
import type { Tier } from '../tier.js';
import { cellsOf, type Grid, type SetMarks, setCells } from './cells.js';
import { setWords } from './words.js';

/** A batch of more cells is set in cells: a square of them would not be seen to be so many. */
const LARGEST_SQUARE = 9;
const GAP = 12;
/** Words stand beside a batch where they have this much room. */
const LEAST_WORDS = 140;

/** What the text states towards a tier, its ground line at a height of 0. */
export interface SetBatch {
  batch: Tier;
  marks: MovableMark[];
  width: number;
  /** How far it goes above its ground line and below, in pixels. */
  ascent: number;
  descent: number;
}

/** A batch as a solid square of true area on the ground line of its tier, its words beside it, or under it where they have no room. */
export function setBatch(batch: Tier, room: number, grid: Grid, tone: BureauTone, context: LayoutContext): SetBatch {
  const { scale } = context;
  const shape = setShape(batch, grid, tone);
  const gap = shape.width > 0 ? GAP * scale : 0;
  const beside = room - shape.width - gap;
  const isBeside = beside >= Math.min(LEAST_WORDS * scale, room * 0.6);
  const words = setWords(batch, isBeside ? beside : room, context);
  const ascent = isBeside ? Math.max(shape.height, grid.size) : shape.height;
  const top = isBeside ? -ascent : 6 * scale;
  return {
    batch,
    marks: [
      ...moveMarks(shape.marks, 0, -shape.height),
      ...moveMarks(words.marks, isBeside ? shape.width + gap : 0, top),
    ],
    width: isBeside ? shape.width + gap + words.width : Math.max(shape.width, words.width),
    ascent,
    descent: Math.max(top + words.height, 0),
  };
}

function setShape(batch: Tier, grid: Grid, tone: BureauTone): SetMarks {
  const cells = cellsOf(batch, grid);
  if (cells > LARGEST_SQUARE) return setCells(batch, grid, TEXTURES.done, tone);
  const side = grid.size * Math.sqrt(cells);
  const square = bar({ x: 0, y: 0, width: side, height: side }, TEXTURES.done, tone);
  return { marks: side > 0 ? [square] : [], width: side, height: side };
}
