/** Outcomes at the left, tasks at the right, curves between. */
import { sum } from 'd3-array';
import { append } from '../../../drawing/append.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark } from '../../../drawing/marks.js';
import type { Columns } from './columns.js';
import { setCurve, setHead } from './curve.js';
import { FREE, type SetEnd, setEnd, type ThreadEnd } from './end.js';
import type { Linked } from './linked.js';

/** In pixels at a scale of 1: how far a link runs straight, and where it ends before the mark of its task. */
const STRAIGHT = 10;
const BEFORE_TASK = 12;

/**
 * Outcomes and tasks that lead to one another; the shorter of the two sides stands at the middle of the longer, and where
 * one leads to one, their first lines are level.
 */
export function setBeside(
  { outcomes, tasks, links }: Linked,
  top: number,
  { outcomeX, outcome, taskX, task }: Columns,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { scale } = context;
  const stack = (ends: readonly ThreadEnd[], x: number, width: number, from: number): SetEnd[] => {
    let y = from;
    return ends.map((end) => {
      const set = setEnd(end, { x, y, width }, true, context);
      y += set.height;
      return set;
    });
  };
  const heightOf = (sets: readonly SetEnd[]): number => sum(sets, ({ height }) => height);
  const sides = [
    { ends: outcomes, x: outcomeX, width: outcome },
    { ends: tasks, x: taskX, width: task },
  ];
  const heights = sides.map(({ ends, x, width }) => heightOf(stack(ends, x, width, 0)));
  const height = Math.max(...heights);
  const isLevel = outcomes.length === 1 && tasks.length === 1;
  const [starts = [], ends = []] = sides.map((side, i) =>
    stack(side.ends, side.x, side.width, top + (isLevel ? 0 : Math.round((height - (heights[i] ?? 0)) / 2))),
  );
  const marks: Mark[] = [];
  const x = taskX - BEFORE_TASK * scale;
  const bend = outcomeX + outcome + (FREE + STRAIGHT) * scale;
  const tones = new Map<number, ThreadEnd['tone']>();
  for (const [from, to] of links) {
    const [start, end, source] = [starts[from], ends[to], outcomes[from]];
    if (!start || !end || !source) continue;
    marks.push(setCurve([start.end + FREE * scale, start.middle], bend, [x, end.middle], source.tone));
    tones.set(to, source.tone);
  }
  for (const [to, tone] of tones) marks.push(setHead([x, ends[to]?.middle ?? 0], tone, scale));
  // Over the lines, so that all of an item can be pointed at.
  append(
    marks,
    [...starts, ...ends].map(({ item }) => item),
  );
  return { marks, height };
}
