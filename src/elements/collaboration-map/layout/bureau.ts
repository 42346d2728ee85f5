import { append } from '../../../drawing/append.js';
import { bureauMark } from '../../../drawing/bureau.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';

export interface CollaborationBureau {
  name: string;
  tone: BureauTone;
  /** With how many it worked, on how much: 17家，20件; "" where not all is drawn. */
  tally: string;
  /** What is said of a bureau that worked with none; "" for one that did. */
  none: string;
}

/** Bureaus that worked with none, a line each. */
export function setAbsences(
  bureaus: readonly CollaborationBureau[],
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const { width, scale } = context;
  const marks: PlainMark[] = [];
  const shape = 9 * scale;
  const inset = shape + 6 * scale;
  let y = 0;
  for (const { name, tone, none } of bureaus) {
    if (none === '') continue;
    const words = { x: round(inset), width: width - inset };
    const head = setText({ text: name, ...words, y, ...type('noteStrong', scale, 'body'), tone }, context);
    const absence = setText(
      { text: none, ...words, y: y + head.height, ...type('small', scale, 'body'), tone: 'ink-3' },
      context,
    );
    append(marks, [bureauMark(tone, 0, round(y + 6 * scale), shape), ...head.marks, ...absence.marks]);
    y += head.height + absence.height + 4 * scale;
  }
  return { marks, height: y === 0 ? 0 : y + 6 * scale };
}
