import { max, sum } from 'd3-array';
import { append } from '../../../drawing/append.js';
import { item } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Drawing, Mark } from '../../../drawing/marks.js';
import { moveMarks } from '../../../drawing/move.js';
import { TEXTURES } from '../../../drawing/texture.js';
import { recordTarget } from '../../../report/mark-target.js';
import type { Tier, TierStyle } from '../tier.js';
import { type SetBatch, setBatch } from './batch.js';
import { type Grid, gridOf, type SetMarks, setCells } from './cells.js';
import { setPassage } from './passage.js';
import { setWords } from './words.js';

/** Words stand beside an area where they have this much room, in pixels at a scale of 1. */
const LEAST_WORDS = 220;
const WORDS_GAP = 20;
/** Between words and what stands under them. */
const UNDER = 8;
/** From a tier's cells to a batch beside them, which is no part of them. */
const BATCH_GAP = 28;
const TIER_GAP = 22;
const LEAST_TARGET = 24;

/** A tier and what the text states towards it. */
interface TierGroup {
  tier: Tier;
  batches: readonly Tier[];
}

/**
 * Tiers as true areas at every width: all are made of the same cells. What the text states towards a tier is a square of
 * true area apart from its cells, on their ground line, for it is one batch and no progress.
 */
export function layoutAreas(tiers: readonly Tier[], style: TierStyle, context: LayoutContext): Drawing {
  const { width, scale } = context;
  const grid = gridOf(tiers, context);
  const groups = groupsOf(tiers);
  const marks: Mark[] = [];
  let y = 0;
  groups.forEach((group, i) => {
    // The sentence that all are from stands in the room that the largest leaves.
    const passage = i === groups.length - 1 ? style.passage : { ...style.passage, text: '' };
    const set = setGroup(group, y, grid, { ...style, passage }, context);
    append(marks, set.marks);
    y = Math.ceil(y + set.height + TIER_GAP * scale);
  });
  const legend: Drawing['legend'] = tiers.some(({ isStated }) => isStated) ? ['stated', 'planned'] : ['planned'];
  return { width, height: Math.ceil(Math.max(y - TIER_GAP * scale, 0)), marks, legend };
}

/** Each tier with the figures before it, which are stated towards it. */
function groupsOf(tiers: readonly Tier[]): TierGroup[] {
  const groups: TierGroup[] = [];
  let batches: Tier[] = [];
  for (const tier of tiers) {
    if (tier.isStated) batches.push(tier);
    else {
      groups.push({ tier, batches });
      batches = [];
    }
  }
  return groups;
}

type SetGroup = { marks: Mark[]; height: number };

function setGroup(group: TierGroup, y: number, grid: Grid, style: TierStyle, context: LayoutContext): SetGroup {
  const { width, scale } = context;
  const { tier, batches } = group;
  const cells = setCells(tier, grid, TEXTURES.planned, style.tone);
  const wordsX = cells.width > 0 ? cells.width + WORDS_GAP * scale : 0;
  const isBeside = width - wordsX >= LEAST_WORDS * scale;
  const words = setWords(tier, isBeside ? width - wordsX : width, context);
  const inLine = (x: number): PlacedBatch[] | null => placeInLine(batches, x, grid, style, context);
  const afterWords = isBeside ? inLine(wordsX + words.width + BATCH_GAP * scale) : null;
  if (isBeside && (batches.length === 0 || afterWords)) {
    const ground = Math.max(cells.height, ...(afterWords ?? []).map(({ ascent }) => ascent));
    const top = ground - cells.height;
    const passage = setPassage(
      style.passage,
      { width: width - wordsX, height: cells.height - words.height - UNDER * scale },
      context,
    );
    const height = Math.max(ground, top + words.height, LEAST_TARGET);
    const boxWidth = afterWords?.length ? wordsX + words.width + 4 : width;
    const marks = [
      ...moveMarks(cells.marks, 0, y + top),
      ...moveMarks(words.marks, wordsX, y + top),
      ...moveMarks(passage?.marks ?? [], wordsX, y + top + words.height + UNDER * scale),
    ];
    const box = { x: 0, y, width: boxWidth, height };
    const batchesSet = setPlaced(afterWords ?? [], y + ground);
    return {
      marks: [item(recordTarget(tier.metric.id), box, tier.name, marks), ...batchesSet.marks],
      height: Math.max(height, batchesSet.bottom - y),
    };
  }
  return setUnderWords(group, setWords(tier, width, context), cells, y, grid, style, context);
}

/** Words first, the cells under them, and on their ground line each batch, or under them where it has no room. */
function setUnderWords(
  { tier, batches }: TierGroup,
  words: SetMarks,
  cells: SetMarks,
  y: number,
  grid: Grid,
  style: TierStyle,
  context: LayoutContext,
): SetGroup {
  const { width, scale } = context;
  const top = y + words.height + (cells.height > 0 ? UNDER * scale : 0);
  const beside = placeInLine(batches, cells.width > 0 ? cells.width + BATCH_GAP * scale : 0, grid, style, context);
  const lineHeight = Math.max(cells.height, ...(beside ?? []).map(({ ascent }) => ascent));
  const ground = top + lineHeight;
  const target = recordTarget(tier.metric.id);
  const wordMarks = moveMarks(words.marks, 0, y);
  const cellMarks = moveMarks(cells.marks, 0, ground - cells.height);
  const isShared = beside !== null && beside.length > 0;
  // Where a batch stands beside the cells, what is pressed for the tier is its words: the two must not overlap.
  const height = Math.max(isShared ? words.height : ground - y, LEAST_TARGET);
  const own = item(target, { x: 0, y, width, height }, tier.name, isShared ? wordMarks : [...wordMarks, ...cellMarks]);
  const marks: Mark[] = isShared ? [own, ...cellMarks] : [own];
  if (beside) {
    const set = setPlaced(beside, Math.max(ground, y + height));
    return { marks: [...marks, ...set.marks], height: Math.max(ground, y + height, set.bottom) - y };
  }
  let bottom = y + height;
  for (const batch of batches) {
    const set = setBatch(batch, width, grid, style.tone, context);
    const placed = setPlaced([{ ...set, x: 0 }], bottom + 10 * scale + set.ascent);
    append(marks, placed.marks);
    bottom = placed.bottom;
  }
  return { marks, height: bottom - y };
}

interface PlacedBatch extends SetBatch {
  x: number;
}

/** Batches one after the other from `x` on; null where they have no room. */
function placeInLine(
  batches: readonly Tier[],
  x: number,
  grid: Grid,
  style: TierStyle,
  context: LayoutContext,
): PlacedBatch[] | null {
  const { width, scale } = context;
  const gap = WORDS_GAP * scale;
  const room = (width - x - gap * (batches.length - 1)) / Math.max(batches.length, 1);
  if (batches.length > 0 && room < LEAST_WORDS * 0.8 * scale) return null;
  const sets = batches.map((batch) => setBatch(batch, room, grid, style.tone, context));
  if (sets.some((set) => set.width > room + 0.5)) return null;
  return sets.map((set, i) => ({ ...set, x: x + sum(sets.slice(0, i), (before) => before.width + gap) }));
}

/** Batches on their ground line, each an item. */
function setPlaced(batches: readonly PlacedBatch[], ground: number): { marks: Mark[]; bottom: number } {
  const marks = batches.map(({ batch, marks: own, x, width, ascent, descent }): Mark => {
    const box = { x, y: ground - ascent, width, height: Math.max(ascent + descent, LEAST_TARGET) };
    return item(recordTarget(batch.metric.id), box, batch.name, moveMarks(own, x, ground));
  });
  const bottom = max(batches, ({ ascent, descent }) => ground + Math.max(descent, LEAST_TARGET - ascent, 0));
  return { marks, bottom: bottom ?? 0 };
}
