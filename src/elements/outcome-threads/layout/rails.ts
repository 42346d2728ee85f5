/** Tasks under their outcomes, with a rail from each. */
import { append } from '../../../drawing/append.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark } from '../../../drawing/marks.js';
import { setHead, setRail } from './curve.js';
import { MARK, type SetEnd, setEnd } from './end.js';
import type { Linked } from './linked.js';

/** In pixels at a scale of 1. */
const STEP = 9;
/** What all steps together take at most: of many outcomes they are smaller. */
const LARGEST_INSET = 54;
const TASK_INSET = 18;
const RADIUS = 6;
/** Where a rail ends before the mark of its task. */
const BEFORE_TASK = 3;
/** Between rails of different bureaus where they enter one task. */
const BETWEEN_BUREAUS = 5;

/**
 * Outcomes, each a step further in, so that each has a rail of its own down to what carries it on. What leads furthest
 * down stands first, at the left, and enters a task below those that end there: no rail crosses another.
 */
export function setOnRails(linked: Linked, top: number, context: LayoutContext): { marks: Mark[]; height: number } {
  const { outcomes, tasks, links } = withoutCrossing(linked);
  const { width, scale } = context;
  const step = Math.min(STEP, LARGEST_INSET / Math.max(1, outcomes.length - 1)) * scale;
  let y = top;
  const set = (end: Linked['tasks'][number], x: number): SetEnd => {
    const placed = setEnd(end, { x, y, width: width - x }, false, context);
    y += placed.height;
    return placed;
  };
  const starts = outcomes.map((outcome, i) => set(outcome, i * step));
  const taskX = (outcomes.length - 1) * step + TASK_INSET * scale + (MARK * scale) / 2;
  const ends = tasks.map((task) => set(task, taskX));
  const marks: Mark[] = [];
  const x = taskX - BEFORE_TASK * scale;
  ends.forEach((end, to) => {
    const incoming = links.flatMap(([from, task]) => (task === to ? [from] : []));
    // The rail furthest in enters on top.
    const tones = [...new Set([...incoming].reverse().flatMap((from) => outcomes[from]?.tone ?? []))];
    for (const from of incoming) {
      const [start, source] = [starts[from], outcomes[from]];
      if (!start || !source) continue;
      const apart = (tones.indexOf(source.tone) - (tones.length - 1) / 2) * BETWEEN_BUREAUS * scale;
      const railX = from * step + (MARK * scale) / 2;
      const under = start.middle + (MARK / 2 + 2) * scale;
      marks.push(setRail([railX, under], [x, end.middle + apart], RADIUS * scale, source.tone));
    }
    tones.forEach((tone, i) => {
      marks.push(setHead([x, end.middle + (i - (tones.length - 1) / 2) * BETWEEN_BUREAUS * scale], tone, scale));
    });
  });
  append(
    marks,
    [...starts, ...ends].map(({ item }) => item),
  );
  return { marks, height: y - top };
}

/** The same links with the outcomes in the order in which their last tasks come, the last first. */
function withoutCrossing({ outcomes, tasks, links }: Linked): Linked {
  const lastOf = (outcome: number): number => Math.max(-1, ...links.map(([from, to]) => (from === outcome ? to : -1)));
  const order = outcomes.map((_, i) => i).sort((a, b) => lastOf(b) - lastOf(a) || a - b);
  return {
    outcomes: order.flatMap((from) => outcomes[from] ?? []),
    tasks,
    links: links.map(([from, to]): [number, number] => [order.indexOf(from), to]).sort(([a], [b]) => a - b),
  };
}
