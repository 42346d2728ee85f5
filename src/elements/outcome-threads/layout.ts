import { append } from '../../drawing/append.js';
import { label, rule } from '../../drawing/builders.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing, ItemMark, Mark, PlainMark } from '../../drawing/marks.js';
import { setText } from '../../drawing/text.js';
import { type } from '../../drawing/type.js';
import { terms } from '../../i18n/terms.js';
import { type Joint, setConnector } from './layout/connector.js';
import { setEnd, type ThreadEnd } from './layout/end.js';
import { outcomeThreadsMessages } from './messages.js';

/** What was done in one year and the task of the next that carries it on; either side may be bare. */
export interface Thread {
  outcomes: readonly ThreadEnd[];
  task: ThreadEnd | null;
}

/** The heads of the two columns: 2020年已做, 2021年计划. */
export interface ThreadHeads {
  done: string;
  planned: string;
}

/** From this width outcome and task stand beside one another, in pixels at a scale of 1. */
const BESIDE = 560;
/** Between the two columns, for the lines. */
const MIDDLE = 56;
/** How far a task is set in where it stands under its outcomes. */
const INDENT = 18;

/** Outcomes on the left, the tasks that carry them on at the right, a line between; on a narrow page one above the other. */
export function layoutOutcomeThreads(threads: readonly Thread[], heads: ThreadHeads, context: LayoutContext): Drawing {
  const { width, scale } = context;
  const columns = columnsFor(context);
  const marks: Mark[] = [];
  let y = 0;
  if (columns.isBeside) {
    const font = type('noteStrong', scale);
    marks.push(
      label(heads.done, 0, 14 * scale, font, 'ink-2'),
      label(heads.planned, columns.taskX, 14 * scale, font, 'ink-2'),
    );
    y = 24 * scale;
  }
  threads.forEach((thread, i) => {
    const set = setThread(thread, y + 2 * scale, columns, context);
    append(marks, [rule(y, 0, width, i === 0 ? 'ink' : 'hair')], set.marks);
    y = set.bottom + 8 * scale;
  });
  return { width, height: Math.ceil(y), marks, legend: [] };
}

/** Where outcomes and tasks stand, in pixels; outcomes begin at the left edge. */
interface Columns {
  isBeside: boolean;
  /** The width of either. */
  column: number;
  taskX: number;
  /** Where the line from an outcome turns down to its task. */
  spine: number;
}

function columnsFor({ width, scale }: LayoutContext): Columns {
  const middle = MIDDLE * scale;
  const indent = INDENT * scale;
  const column = (width - middle) / 2;
  return width >= BESIDE * scale
    ? { isBeside: true, column, taskX: column + middle, spine: column + middle / 2 }
    : // Beneath one another, the line hangs from the middle of the bureaus' marks.
      { isBeside: false, column: width - indent, taskX: indent, spine: 4 * scale };
}

function setThread(
  { outcomes, task }: Thread,
  top: number,
  { isBeside, column, taskX, spine }: Columns,
  context: LayoutContext,
): { marks: Mark[]; bottom: number } {
  const { scale, language } = context;
  const { noForerunner, noSequel } = outcomeThreadsMessages[language];
  const marks: Mark[] = [];
  const items: ItemMark[] = [];
  const joints: Joint[] = [];
  let y = top;
  for (const outcome of outcomes) {
    const set = setEnd(outcome, { x: 0, y, width: column }, '', context);
    items.push(set.item);
    joints.push({ x: Math.min(set.end, column) + 6, y: y + 16 * scale });
    y += set.height;
  }
  if (outcomes.length === 0) {
    const none = setAbsence(noForerunner, { x: 0, y, width: column }, context);
    marks.push(...none.marks);
    y += none.height;
  }
  const place = { x: taskX, y: isBeside ? top : y, width: column };
  let taskHeight: number;
  if (task) {
    const set = setEnd(task, place, terms[language].planned, context);
    items.push(set.item);
    append(marks, setConnector(joints, { spine, x: taskX - 8, y: place.y + 16 * scale, isBeside }));
    taskHeight = set.height;
  } else {
    const none = setAbsence(noSequel, place, context);
    marks.push(...none.marks);
    taskHeight = none.height;
  }
  // Over the lines, so that all of an item can be pointed at.
  return { marks: [...marks, ...items], bottom: Math.max(y, place.y + taskHeight) };
}

/** Says that the text states no forerunner or no sequel. */
function setAbsence(
  text: string,
  { x, y, width }: { x: number; y: number; width: number },
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const { scale } = context;
  const set = setText({ text, x, y: y + 6 * scale, width, ...type('note', scale, 'body'), tone: 'ink-3' }, context);
  return { marks: set.marks, height: set.height + 12 * scale };
}
