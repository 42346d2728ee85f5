import { item, tag, tagWidth } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, ItemMark, PlainMark } from '../../../drawing/marks.js';
import { setOpeningText } from '../../../drawing/opening-text.js';
import { recordMarks } from '../../../drawing/record-mark.js';
import { round } from '../../../drawing/round.js';
import { type } from '../../../drawing/type.js';
import type { MarkTarget } from '../../../report/mark-target.js';

/** One thing that a bureau did with a partner. */
export interface CollaborationAction {
  target: MarkTarget;
  /** The place of its bureau in the list of bureaus. */
  bureau: number;
  what: string;
  /** 计划 or "": boxed before what is not done. */
  tag: string;
  /** What a screen reader says. */
  name: string;
}

/** The side of the box of a bureau's mark, in pixels at a scale of 1. */
export const MARK = 10;
/** From a status box to the words, in pixels at a scale of 1. */
export const TAG_GAP = 6;
const GAP = 8;
const PADDING = 4.2;

/** One action of a list: the mark of its bureau, the status box, the words. */
export function setAction(
  { target, what, tag: status, name }: CollaborationAction,
  tone: BureauTone,
  { x, y, width }: { x: number; y: number; width: number },
  context: LayoutContext,
): { item: ItemMark; height: number } {
  const { scale } = context;
  const font = type('body', scale);
  const top = y + PADDING * scale;
  const middle = top + font.leading / 2;
  const mark = { x: round(x), y: round(middle - (MARK * scale) / 2) };
  const marks: PlainMark[] = recordMarks(tone, status === '' ? 'done' : 'planned', MARK * scale, [mark]);
  let left = x + (MARK + GAP) * scale;
  if (status !== '') {
    marks.push(tag(status, left, middle - 8.5 * scale, true, context));
    left += tagWidth(status, context) + TAG_GAP * scale;
  }
  const text = setOpeningText(
    { text: what, x: round(left), y: top, width: x + width - left, ...font, tone: 'ink' },
    context,
  );
  marks.push(...text.marks);
  const height = text.height + 2 * PADDING * scale;
  return { item: item(target, { x, y, width, height }, name, marks), height };
}
