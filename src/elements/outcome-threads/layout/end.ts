import { item, tag, tagWidth } from '../../../drawing/builders.js';
import { bureauMark } from '../../../drawing/bureau.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, ItemMark, PlainMark } from '../../../drawing/marks.js';
import { setOpeningText } from '../../../drawing/opening-text.js';
import { round } from '../../../drawing/round.js';
import { type } from '../../../drawing/type.js';
import type { MarkTarget } from '../../../report/mark-target.js';

/** What was done, or the task that carries it on. */
export interface ThreadEnd {
  target: MarkTarget;
  title: string;
  tone: BureauTone;
  /** What a screen reader says. */
  name: string;
}

/**
 * One end of a thread: the mark of its bureau, the status box, the title with its seal.
 * @param status 计划 or "": boxed before the title
 * @returns the item, its height, and the x where its longest line ends, seal included
 */
export function setEnd(
  { target, title, tone, name }: ThreadEnd,
  { x, y, width }: { x: number; y: number; width: number },
  status: string,
  context: LayoutContext,
): { item: ItemMark; height: number; end: number } {
  const { scale, measure } = context;
  const shape = 8 * scale;
  const gap = 7 * scale;
  const inset = shape + gap + (status === '' ? 0 : tagWidth(status, context) + gap);
  const text = setOpeningText(
    { text: title, x: x + inset, y: y + 5 * scale, width: width - inset, ...type('body', scale), tone: 'ink' },
    context,
  );
  const marks: PlainMark[] = [bureauMark(tone, round(x), round(y + 11.5 * scale), shape), ...text.marks];
  if (status !== '') marks.push(tag(status, x + shape + gap, y + 7 * scale, true, context));
  const height = text.height + 10 * scale;
  const lines = text.marks.map((mark) => (mark.kind === 'text' ? measure(mark.text, mark) : 0));
  return {
    item: item(target, { x: x - 4, y: y + 1, width: width + 8, height: height - 2 }, name, marks),
    height,
    end: x + inset + Math.max(text.lastWidth, ...lines),
  };
}
