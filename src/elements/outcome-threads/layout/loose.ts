/** What has no forerunner and no sequel: two lists beside one another, or one over the other. */
import { sum } from 'd3-array';
import { append } from '../../../drawing/append.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import type { Columns } from './columns.js';
import { setEnd, type ThreadEnd } from './end.js';

/** One list under its counted heading. */
export interface LooseList {
  heading: string;
  ends: readonly ThreadEnd[];
}

export interface Loose {
  /** Where themes have a column, it stands there: that the text states no link. */
  heading: string;
  outcomes: LooseList;
  tasks: LooseList;
}

/** The least width of a column of a list, in pixels at a scale of 1. */
const LEAST_COLUMN = 330;
const GUTTER = 32;
const BETWEEN_LISTS = 14;

/** True where there is anything to list. */
export function isAnyLoose({ outcomes, tasks }: Loose): boolean {
  return outcomes.ends.length + tasks.ends.length > 0;
}

/**
 * The lists; where there is only one, it takes the whole width in as many columns as leave a title room.
 * @param columns null where outcome and task stand under one another
 */
export function setLoose(
  loose: Loose,
  top: number,
  columns: Columns | null,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { width } = context;
  const lists = [loose.outcomes, loose.tasks].filter(({ ends }) => ends.length > 0);
  if (!columns || lists.length < 2) {
    const x = columns?.outcomeX ?? 0;
    let y = top;
    const marks: Mark[] = [];
    for (const list of lists) {
      const set = setList(list, { x, y, width: width - x }, context);
      append(marks, set.marks);
      y += set.height + BETWEEN_LISTS * context.scale;
    }
    return { marks, height: Math.max(0, y - top - BETWEEN_LISTS * context.scale) };
  }
  const { outcomeX, outcome, taskX, task } = columns;
  const left = setList(loose.outcomes, { x: outcomeX, y: top, width: outcome }, context);
  const right = setList(loose.tasks, { x: taskX, y: top, width: task }, context);
  return { marks: [...left.marks, ...right.marks], height: Math.max(left.height, right.height) };
}

function setList(
  { heading, ends }: LooseList,
  { x, y, width }: { x: number; y: number; width: number },
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { scale } = context;
  const gutter = GUTTER * scale;
  const head = setText({ text: heading, x, y: y + 5 * scale, width, ...type('note', scale), tone: 'ink-2' }, context);
  const marks: Mark[] = [...head.marks];
  const columns = Math.max(1, Math.floor((width + gutter) / (LEAST_COLUMN * scale + gutter)));
  const column = (width - gutter * (columns - 1)) / columns;
  const perColumn = Math.ceil(ends.length / columns);
  const under = y + head.height + 6 * scale;
  let height = 0;
  for (let first = 0; first < ends.length; first += perColumn) {
    const left = round(x + (first / perColumn) * (column + gutter));
    let at = under;
    const sets = ends.slice(first, first + perColumn).map((end) => {
      const set = setEnd(end, { x: left, y: at, width: column }, false, context);
      at += set.height;
      return set;
    });
    append(
      marks,
      sets.map(({ item }) => item),
    );
    height = Math.max(
      height,
      sum(sets, (set) => set.height),
    );
  }
  return { marks, height: under - y + height };
}
