/** Partners under headings, a row each: the name, beside it or under it what was done, with the mark of each bureau. */
import { sum } from 'd3-array';
import { append } from '../../../drawing/append.js';
import { rule } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { type CollaborationAction, setAction } from './action.js';
import type { CollaborationBureau } from './bureau.js';

export interface CollaborationPartner {
  name: string;
  /** A line under the name; "" for none. */
  detail: string;
  actions: readonly CollaborationAction[];
}

export interface CollaborationGroup {
  heading: string;
  partners: readonly CollaborationPartner[];
}

/** In pixels at a scale of 1: from this width groups stand in two columns, and from that one names beside actions. */
const TWO_COLUMNS = 900;
const BESIDE = 300;
const GUTTER = 44;
const NAME_PART = 0.42;
const AFTER_GROUP = 14;
/** Of two columns the higher has at most so much of all. */
const HIGHEST_PART = 0.65;

interface Place {
  x: number;
  y: number;
  width: number;
}

/**
 * The groups, in two columns where there is room: some in the first and the others in the second, or, where that leaves one
 * of them mostly blank, each group in two.
 */
export function setList(
  groups: readonly CollaborationGroup[],
  bureaus: readonly CollaborationBureau[],
  top: number,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { width, scale } = context;
  if (width < TWO_COLUMNS * scale) return setColumn(groups, bureaus, { x: 0, y: top, width }, 1, context);
  const column = (width - GUTTER * scale) / 2;
  const heights = groups.map((group) => setGroup(group, bureaus, { x: 0, y: 0, width: column }, 1, context).height);
  const { split, highest } = evenSplit(heights);
  if (highest > sum(heights) * HIGHEST_PART) return setColumn(groups, bureaus, { x: 0, y: top, width }, 2, context);
  const [left, right] = [groups.slice(0, split), groups.slice(split)].map((part, i) =>
    setColumn(part, bureaus, { x: i === 0 ? 0 : round(width - column), y: top, width: column }, 1, context),
  );
  return {
    marks: [...(left?.marks ?? []), ...(right?.marks ?? [])],
    height: Math.max(left?.height ?? 0, right?.height ?? 0),
  };
}

/** Groups one under the other. */
function setColumn(
  groups: readonly CollaborationGroup[],
  bureaus: readonly CollaborationBureau[],
  { x, y: top, width }: Place,
  columns: number,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let y = top;
  for (const group of groups) {
    const set = setGroup(group, bureaus, { x, y, width }, columns, context);
    append(marks, set.marks);
    y += set.height + AFTER_GROUP * context.scale;
  }
  return { marks, height: Math.max(0, y - top - AFTER_GROUP * context.scale) };
}

/** How many to put into the first of two columns, so that the higher is as low as can be, and how high that is. */
function evenSplit(heights: readonly number[]): { split: number; highest: number } {
  const all = sum(heights);
  let best = { split: heights.length, highest: Number.POSITIVE_INFINITY };
  let above = 0;
  heights.forEach((height, i) => {
    above += height;
    const highest = Math.max(above, all - above);
    if (highest < best.highest) best = { split: i + 1, highest };
  });
  return best;
}

/** A heading and under it its partners, down a column first. */
function setGroup(
  { heading, partners }: CollaborationGroup,
  bureaus: readonly CollaborationBureau[],
  { x, y: top, width }: Place,
  columns: number,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { scale } = context;
  const title = setText(
    { text: heading, x, y: top + 6 * scale, width, ...type('label', scale, 'body'), tone: 'ink' },
    context,
  );
  const marks: Mark[] = [rule(top, x, x + width, 'ink'), ...title.marks];
  const y = top + title.height + 10 * scale;
  const column = (width - GUTTER * scale * (columns - 1)) / columns;
  const perColumn = Math.ceil(partners.length / columns);
  let bottom = y;
  for (let first = 0; first < partners.length; first += perColumn) {
    const left = round(x + (first / perColumn) * (column + GUTTER * scale));
    let at = y;
    partners.slice(first, first + perColumn).forEach((partner, i) => {
      if (i > 0) marks.push(rule(at, left, left + column, 'hair'));
      const set = setPartner(partner, bureaus, { x: left, y: at, width: column }, context);
      append(marks, set.marks);
      at += set.height;
    });
    bottom = Math.max(bottom, at);
  }
  return { marks, height: bottom - top };
}

/** A partner and, beside its name or under it, what was done with it. */
function setPartner(
  partner: CollaborationPartner,
  bureaus: readonly CollaborationBureau[],
  { x, y: top, width }: Place,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { scale } = context;
  const isBeside = width >= BESIDE * scale;
  const nameWidth = isBeside ? width * NAME_PART : width;
  const y = top + 2 * scale;
  const name = setName(partner, { x, y, width: nameWidth - 12 * scale }, context);
  const left = isBeside ? round(x + nameWidth) : x;
  const marks: Mark[] = [...name.marks];
  let at = isBeside ? y : y + name.height - 4 * scale;
  for (const action of partner.actions) {
    const tone = bureaus[action.bureau]?.tone ?? 'bureau-1';
    const set = setAction(action, tone, { x: left, y: at, width: x + width - left }, context);
    marks.push(set.item);
    at += set.height;
  }
  return { marks, height: Math.max(at, y + name.height) + 2 * scale - top };
}

/** The name of a partner, and under it its kind where the heading does not say it. */
function setName(
  { name, detail }: CollaborationPartner,
  { x, y, width }: Place,
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const { scale } = context;
  const top = y + 4 * scale;
  const title = setText({ text: name, x, y: top, width, ...type('body', scale), tone: 'ink' }, context);
  if (detail === '') return { marks: title.marks, height: title.height + 8 * scale };
  const small = setText(
    { text: detail, x, y: top + title.height, width, ...type('dense', scale), tone: 'ink-3' },
    context,
  );
  return { marks: [...title.marks, ...small.marks], height: title.height + small.height + 8 * scale };
}
