import { item, tag, tagWidth } from '../../../drawing/builders.js';
import { bureauMark } from '../../../drawing/bureau.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, ItemMark, Mark, PlainMark } from '../../../drawing/marks.js';
import { setOpeningText } from '../../../drawing/opening-text.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { terms } from '../../../i18n/terms.js';
import type { MarkTarget } from '../../../report/mark-target.js';
import type { CollaborationBureau } from './bureau.js';
import type { Columns } from './columns.js';

/** One thing that a bureau did with a partner. */
export interface CollaborationAction {
  target: MarkTarget;
  /** The place of its bureau in the list of columns. */
  bureau: number;
  what: string;
  /** 计划 or "": boxed before what is not done. */
  tag: string;
  /** What a screen reader says. */
  name: string;
}

/** The actions of one partner in the columns of their bureaus; a bureau that names no work with it says so. */
export function setCells(
  actions: readonly CollaborationAction[],
  y: number,
  { lefts, width }: Columns,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { scale, language } = context;
  const marks: Mark[] = [];
  let height = 0;
  lefts.forEach((x, bureau) => {
    const own = actions.filter((action) => action.bureau === bureau);
    let at = y;
    for (const action of own) {
      const set = setAction(action, null, { x, y: at, width }, context);
      marks.push(set.item);
      at += set.height;
    }
    if (own.length === 0) {
      const text = terms[language].notStated;
      const none = setText(
        { text, x, y: y + 5 * scale, width, ...type('small', scale, 'body'), tone: 'ink-3' },
        context,
      );
      marks.push(...none.marks);
      at += none.height + 10 * scale;
    }
    height = Math.max(height, at - y);
  });
  return { marks, height };
}

/** The actions of one partner under each other, each with the mark of its bureau. */
export function setStack(
  actions: readonly CollaborationAction[],
  bureaus: readonly CollaborationBureau[],
  y: number,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { width, scale } = context;
  const marks: Mark[] = [];
  // The name's foot and the first action's head are one gap.
  let at = y - 6 * scale;
  for (const action of actions) {
    const set = setAction(action, bureaus[action.bureau]?.tone ?? null, { x: 0, y: at, width }, context);
    marks.push(set.item);
    at += set.height;
  }
  return { marks, height: at - y };
}

/**
 * One action: the mark of its bureau where no column says whose it is, the status box, the words with their seal.
 * @param tone the bureau's; null under the head of its column
 */
function setAction(
  { target, what, tag: status, name }: CollaborationAction,
  tone: BureauTone | null,
  { x, y, width }: { x: number; y: number; width: number },
  context: LayoutContext,
): { item: ItemMark; height: number } {
  const { scale } = context;
  const gap = 7 * scale;
  const marks: PlainMark[] = [];
  let left = x;
  if (tone !== null) {
    const shape = 8 * scale;
    marks.push(bureauMark(tone, round(left), round(y + 11.5 * scale), shape));
    left += shape + gap;
  }
  if (status !== '') {
    marks.push(tag(status, left, y + 7 * scale, true, context));
    left += tagWidth(status, context) + gap;
  }
  const text = setOpeningText(
    { text: what, x: round(left), y: y + 5 * scale, width: x + width - left, ...type('body', scale), tone: 'ink' },
    context,
  );
  marks.push(...text.marks);
  const height = text.height + 10 * scale;
  return { item: item(target, { x, y: y + 1, width, height: height - 2 }, name, marks), height };
}
