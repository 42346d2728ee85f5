/** Partners under headings, a row each: the name, beside it or under it what was done, with the mark of each bureau. */
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

interface Place {
  x: number;
  y: number;
  width: number;
}

/** The groups, in two columns where there is room, the first about as high as the second. */
export function setList(
  groups: readonly CollaborationGroup[],
  bureaus: readonly CollaborationBureau[],
  top: number,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { width, scale } = context;
  const hasTwo = width >= TWO_COLUMNS * scale && groups.length > 1;
  const column = hasTwo ? (width - GUTTER * scale) / 2 : width;
  const place = (x: number, y: number): Place => ({ x, y, width: column });
  const heights = groups.map((group) => setGroup(group, bureaus, place(0, 0), context).height);
  const split = hasTwo ? evenSplit(heights) : groups.length;
  const marks: Mark[] = [];
  let bottom = top;
  for (const [x, part] of [
    [0, groups.slice(0, split)],
    [round(width - column), groups.slice(split)],
  ] as const) {
    let y = top;
    for (const group of part) {
      const set = setGroup(group, bureaus, place(x, y), context);
      append(marks, set.marks);
      y += set.height + AFTER_GROUP * scale;
    }
    bottom = Math.max(bottom, y - AFTER_GROUP * scale);
  }
  return { marks, height: bottom - top };
}

/** How many to put into the first of two columns, so that the higher is as low as can be. */
function evenSplit(heights: readonly number[]): number {
  const all = heights.reduce((sum, height) => sum + height, 0);
  let best = { split: heights.length, highest: Number.POSITIVE_INFINITY };
  let above = 0;
  heights.forEach((height, i) => {
    above += height;
    const highest = Math.max(above, all - above);
    if (highest < best.highest) best = { split: i + 1, highest };
  });
  return best.split;
}

function setGroup(
  { heading, partners }: CollaborationGroup,
  bureaus: readonly CollaborationBureau[],
  { x, y: top, width }: Place,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { scale } = context;
  const isBeside = width >= BESIDE * scale;
  const nameWidth = isBeside ? width * NAME_PART : width;
  const title = setText(
    { text: heading, x, y: top + 6 * scale, width, ...type('label', scale, 'body'), tone: 'ink' },
    context,
  );
  const marks: Mark[] = [rule(top, x, x + width, 'ink'), ...title.marks];
  let y = top + title.height + 10 * scale;
  partners.forEach((partner, i) => {
    if (i > 0) marks.push(rule(y, x, x + width, 'hair'));
    y += 2 * scale;
    const name = setName(partner, { x, y, width: nameWidth - 12 * scale }, context);
    const left = isBeside ? round(x + nameWidth) : x;
    let at = isBeside ? y : y + name.height - 4 * scale;
    for (const action of partner.actions) {
      const tone = bureaus[action.bureau]?.tone ?? 'bureau-1';
      const set = setAction(action, tone, { x: left, y: at, width: x + width - left }, context);
      marks.push(set.item);
      at += set.height;
    }
    append(marks, name.marks);
    y = Math.max(at, y + name.height) + 2 * scale;
  });
  return { marks, height: y - top };
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
