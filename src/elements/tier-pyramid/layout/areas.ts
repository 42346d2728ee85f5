import { max, min, sum } from 'd3-array';
import { bar, item, tag, tagWidth } from '../../../drawing/builders.js';
import { figureText, fittingSize } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, Drawing, Mark } from '../../../drawing/marks.js';
import { type MovableMark, moveMarks } from '../../../drawing/move.js';
import { setText } from '../../../drawing/text.js';
import { TEXTURES } from '../../../drawing/texture.js';
import { type } from '../../../drawing/type.js';
import { terms } from '../../../i18n/terms.js';
import { recordTarget } from '../../../report/mark-target.js';
import type { Tier } from '../tier.js';

/** From this width twenty cells stand in a row, and words beside them, in pixels at a scale of 1. */
const WIDE = 720;
const CELLS = { wide: { size: 33, gap: 2, inRow: 20 }, narrow: { size: 30, gap: 3.3, inRow: 10 } } as const;
/** Past this many cells the smallest tier is no longer the measure. */
const MOST_CELLS = 400;
/** Words stand beside an area where they have this much room. */
const LEAST_WORDS = 220;
const WORDS_GAP = 20;
/** From a tier's cells to a batch beside them, which is no part of them. */
const BATCH_GAP = 28;
const TIER_GAP = 22;

/**
 * What one cell is worth: the smallest tier, or where that gives more cells than one can see, a power of ten.
 * @returns null where no tier is above zero
 */
export function cellWorth(tiers: readonly Tier[]): number | null {
  const values = tiers.flatMap(({ metric, isStated }) => (isStated ? [] : metric.quantity.value));
  const smallest = min(values, (value) => (value > 0 ? value : undefined));
  const largest = max(values) ?? 0;
  if (smallest === undefined) return null;
  if (largest / smallest <= MOST_CELLS) return smallest;
  const worth = 10 ** Math.floor(Math.log10(largest) - 2 + 1e-9);
  return worth > 0 ? worth : null;
}

/** Cells of one size, in rows. */
interface Grid {
  worth: number;
  size: number;
  gap: number;
  inRow: number;
}

/**
 * Tiers as true areas at every width: all are made of the same cells, the last one cut to its share. What the text states
 * towards a tier is a square of true area apart from its cells, for it is one batch and no progress.
 */
export function layoutAreas(tiers: readonly Tier[], tone: BureauTone, context: LayoutContext): Drawing {
  const { width, scale } = context;
  const isWide = width >= WIDE * scale;
  const { size, gap, inRow } = CELLS[isWide ? 'wide' : 'narrow'];
  const fitting = Math.min(size * scale, (width - (inRow - 1) * gap) / inRow);
  const grid: Grid = { worth: cellWorth(tiers) ?? 1, size: fitting, gap, inRow };
  const marks: Mark[] = [];
  let y = 0;
  let batches: Tier[] = [];
  for (const tier of tiers) {
    if (tier.isStated) batches.push(tier);
    else {
      const set = setTier(tier, batches, y, grid, tone, context);
      marks.push(...set.marks);
      y += set.height + TIER_GAP * scale;
      batches = [];
    }
  }
  const legend: Drawing['legend'] = tiers.some(({ isStated }) => isStated) ? ['done', 'planned'] : ['planned'];
  return { width, height: Math.ceil(Math.max(y - TIER_GAP * scale, 0)), marks, legend };
}

/** A tier with its words, and after it each batch that the text states towards it. */
function setTier(
  tier: Tier,
  batches: readonly Tier[],
  y: number,
  grid: Grid,
  tone: BureauTone,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { width, scale } = context;
  const cells = setCells(tier, grid, tone);
  const gap = WORDS_GAP * scale;
  const isBeside = width - cells.width - gap >= LEAST_WORDS * scale;
  const words = setWords(tier, isBeside ? width - cells.width - gap : width, context);
  const height = isBeside ? Math.max(cells.height, words.height, 24) : words.height + 8 * scale + cells.height;
  const placed = [
    ...moveMarks(words.marks, isBeside && cells.width > 0 ? cells.width + gap : 0, y),
    ...moveMarks(cells.marks, 0, isBeside ? y : y + words.height + 8 * scale),
  ];
  const batchLeft = cells.width + BATCH_GAP * scale;
  const sets = batches.map((batch) => setBatch(batch, width, grid, tone, context));
  const wordsEnd = isBeside ? cells.width + gap + words.width + BATCH_GAP * scale : batchLeft;
  const batchesWidth = sum(sets, (set) => set.width) + gap * Math.max(sets.length - 1, 0);
  // On the tier's own ground line where there is room, else below it.
  const isInLine = sets.length > 0 && isBeside && wordsEnd + batchesWidth <= width;
  const box = { x: 0, y, width: isInLine ? wordsEnd - BATCH_GAP * scale : width, height };
  const marks: Mark[] = [item(recordTarget(tier.metric.id), box, tier.name, placed)];
  let bottom = y + height;
  let x = isInLine ? Math.max(wordsEnd, width / 2) : 0;
  if (x + batchesWidth > width) x = wordsEnd;
  for (const set of sets) {
    const top = isInLine ? y : bottom + 10 * scale;
    const area = { x: isInLine ? x : 0, y: top, width: isInLine ? set.width : width, height: Math.max(set.height, 24) };
    marks.push(item(recordTarget(set.batch.metric.id), area, set.batch.name, moveMarks(set.marks, area.x, top)));
    x += set.width + gap;
    bottom = Math.max(bottom, top + area.height);
  }
  return { marks, height: bottom - y };
}

function setCells(
  { metric }: Tier,
  { worth, size, gap, inRow }: Grid,
  tone: BureauTone,
): { marks: MovableMark[]; width: number; height: number } {
  const cells = Math.max(metric.quantity.value, 0) / worth;
  const marks: MovableMark[] = [];
  for (let i = 0; i < cells; i += 1) {
    const box = {
      x: (i % inRow) * (size + gap),
      y: Math.floor(i / inRow) * (size + gap),
      width: Math.max(Math.min(cells - i, 1) * size, 1.5),
      height: size,
    };
    marks.push(bar(box, TEXTURES.planned, tone));
  }
  const rows = Math.ceil(cells / inRow);
  const columns = Math.min(Math.ceil(cells), inRow);
  return {
    marks,
    width: columns === 0 ? 0 : columns * (size + gap) - gap,
    height: rows === 0 ? 0 : rows * (size + gap) - gap,
  };
}

/** Figure and label. */
function setWords(
  { metric, label, isStated }: Tier,
  room: number,
  context: LayoutContext,
): { marks: MovableMark[]; width: number; height: number } {
  const { scale, language } = context;
  const status = isStated ? '' : terms[language].planned;
  const inset = status === '' ? 0 : tagWidth(status, context) + 7 * scale;
  const size = fittingSize(metric, (isStated ? 18 : 22) * scale, room - inset, context);
  const baseline = size * 0.95;
  const figure = figureText({ figure: metric, x: inset, baseline, size }, context);
  const box = status === '' ? [] : [tag(status, 0, baseline - 14 * scale, true, context)];
  const words = setText(
    { text: label, x: 0, y: size * 1.3, width: room, ...type('note', scale), tone: 'ink-2' },
    context,
  );
  const lines = words.marks.map((mark) => context.measure(mark.text, mark));
  return {
    marks: [...box, ...figure.marks, ...words.marks],
    width: Math.max(figure.end, ...lines),
    height: size * 1.3 + words.height,
  };
}

/** A solid square of true area, and its words beside it. */
function setBatch(
  batch: Tier,
  width: number,
  { worth, size }: Grid,
  tone: BureauTone,
  context: LayoutContext,
): { batch: Tier; marks: MovableMark[]; width: number; height: number } {
  const { scale } = context;
  const side = size * Math.sqrt(Math.max(batch.metric.quantity.value, 0) / worth);
  const most = Math.min(side, width / 3);
  const left = most + 12 * scale;
  const words = setWords(batch, width - left, context);
  const height = Math.max(most, words.height);
  const square = bar({ x: 0, y: Math.max(size, most) - most, width: most, height: most }, TEXTURES.done, tone);
  return {
    batch,
    marks: [...(side > 0 ? [square] : []), ...moveMarks(words.marks, left, 0)],
    width: left + words.width,
    height: Math.max(height, size),
  };
}
