import { round } from '../../drawing/hatch.js';
import {
  type BureauTone,
  bureauMark,
  type Drawing,
  type Font,
  type Frame,
  type ItemMark,
  type Mark,
  type PlainMark,
} from '../../drawing/marks.js';
import { setSealedText } from '../../drawing/sealed-text.js';
import { setText } from '../../drawing/text.js';

export interface ThreadEnd {
  record: string;
  title: string;
  tone: BureauTone;
  /** What a screen reader says. */
  name: string;
}

/** What was done in one year and the task of the next that carries it on; either side may be bare. */
export interface Thread {
  outcomes: readonly ThreadEnd[];
  task: ThreadEnd | null;
}

export interface OutcomeThreadsWords {
  /** Heads the columns: 2020年做了的, 2021年要做的. */
  done: string;
  planned: string;
  /** 计划. */
  tag: string;
  noForerunner: string;
  noSequel: string;
}

/** Outcomes on the left, the tasks that carry them on at the right, a line between; on a narrow page one above the other. */
export function layoutOutcomeThreads(threads: readonly Thread[], words: OutcomeThreadsWords, frame: Frame): Drawing {
  const { width, scale } = frame;
  const beside = width >= 560 * scale;
  const middle = 56 * scale;
  const column = beside ? (width - middle) / 2 : width - 18 * scale;
  const taskX = beside ? column + middle : 18 * scale;
  const marks: Mark[] = [];
  let y = 0;
  if (beside) {
    const head: Font = { size: 13 * scale, weight: 600, face: 'body' };
    marks.push(
      { kind: 'text', x: 0, y: round(14 * scale), text: words.done, anchor: 'start', tone: 'ink-2', ...head },
      { kind: 'text', x: taskX, y: round(14 * scale), text: words.planned, anchor: 'start', tone: 'ink-2', ...head },
    );
    y = 24 * scale;
  }
  const bare = (text: string, x: number, top: number): { marks: PlainMark[]; height: number } => {
    const set = setText(
      {
        text,
        x,
        y: top + 6 * scale,
        width: column,
        size: 13 * scale,
        tone: 'ink-3',
        leading: 21 * scale,
      },
      frame,
    );
    return { marks: set.marks, height: set.height + 12 * scale };
  };
  threads.forEach(({ outcomes, task }, i) => {
    marks.push({
      kind: 'line',
      x1: 0,
      x2: width,
      y1: round(y) + 0.5,
      y2: round(y) + 0.5,
      tone: i === 0 ? 'ink' : 'hair',
      width: 1,
    });
    const top = y + 2 * scale;
    const joints: Joint[] = [];
    const items: ItemMark[] = [];
    let at = top;
    for (const outcome of outcomes) {
      const set = setEnd(outcome, 0, at, column, '', frame);
      items.push(set.item);
      joints.push({ x: Math.min(set.end, column) + 6, y: at + 16 * scale });
      at += set.height;
    }
    if (outcomes.length === 0) {
      const none = bare(words.noForerunner, 0, at);
      marks.push(...none.marks);
      at += none.height;
    }
    const taskTop = beside ? top : at;
    const right = task ? setEnd(task, taskX, taskTop, column, words.tag, frame) : bare(words.noSequel, taskX, taskTop);
    if ('item' in right) {
      items.push(right.item);
      // Beneath one another, it hangs from the middle of the bureaus' marks.
      const spine = beside ? column + middle / 2 : 4 * scale;
      marks.push(...join(joints, spine, taskX - 8, taskTop + 16 * scale, beside));
    } else marks.push(...right.marks);
    // Over the lines, so that all of an item can be pointed at.
    marks.push(...items);
    y = Math.max(at, taskTop + right.height) + 8 * scale;
  });
  return { width, height: Math.ceil(y), marks, key: [] };
}

/** Where the line from an outcome begins: after its words, so that the eye is led from them. */
interface Joint {
  x: number;
  y: number;
}

/** Lines from outcomes to the task that carries them on, with an arrow's head at the task. */
function join(from: readonly Joint[], spine: number, x2: number, to: number, beside: boolean): PlainMark[] {
  if (from.length === 0) return [];
  const lines: PlainMark[] = beside
    ? from.map(({ x, y }) => ({
        kind: 'path',
        d: `M${round(x)} ${round(y)}H${round(spine)}V${round(to)}H${round(x2)}`,
        tone: 'axis',
        width: 1.25,
      }))
    : [{ kind: 'path', d: `M${round(spine)} ${round(to - 14)}V${round(to)}H${round(x2)}`, tone: 'axis', width: 1.25 }];
  return [
    ...lines,
    {
      kind: 'path',
      d: `M${round(x2 - 5)} ${round(to - 4)}L${round(x2)} ${round(to)}L${round(x2 - 5)} ${round(to + 4)}`,
      tone: 'axis',
      width: 1.25,
    },
  ];
}

function setEnd(
  { record, title, tone, name }: ThreadEnd,
  x: number,
  y: number,
  width: number,
  tag: string,
  frame: Frame,
): { item: ItemMark; height: number; end: number } {
  const { scale, measure } = frame;
  const shape = 8 * scale;
  const font: Font = { size: 14 * scale, weight: 400, face: 'body' };
  const small: Font = { size: 12 * scale, weight: 400, face: 'body' };
  const tagWidth = tag === '' ? 0 : measure(tag, small) + 9 * scale;
  const inset = shape + 7 * scale + (tagWidth === 0 ? 0 : tagWidth + 7 * scale);
  const text = setSealedText(
    { text: title, x: x + inset, y: y + 5 * scale, width: width - inset, ...font, tone: 'ink', leading: 21 * scale },
    frame,
  );
  const marks: PlainMark[] = [bureauMark(tone, round(x), round(y + 11.5 * scale), shape), ...text.marks];
  if (tagWidth > 0)
    marks.push({
      kind: 'tag',
      x: round(x + shape + 7 * scale),
      y: round(y + 7 * scale),
      width: tagWidth,
      height: 17 * scale,
      text: tag,
      dashed: true,
      ...small,
    });
  const height = text.height + 10 * scale;
  return {
    item: {
      kind: 'item',
      record,
      x: x - 4,
      y: round(y + 1),
      width: width + 8,
      height: round(height - 2),
      label: name,
      marks,
    },
    height,
    end:
      x +
      inset +
      Math.max(text.lastWidth, ...text.marks.map((mark) => (mark.kind === 'text' ? measure(mark.text, mark) : 0))),
  };
}
