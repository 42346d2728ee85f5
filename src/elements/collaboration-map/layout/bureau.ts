import { append } from '../../../drawing/append.js';
import { bureauMark } from '../../../drawing/bureau.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import type { Columns } from './columns.js';

export interface CollaborationBureau {
  name: string;
  tone: BureauTone;
  /** What is said of a bureau that worked with none; "" for one that did. */
  none: string;
}

/** Heads the columns with the bureaus; one that worked with none says so here, for the whole of its column. */
export function setHeads(
  bureaus: readonly CollaborationBureau[],
  { lefts, width }: Columns,
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const heads = bureaus.map((bureau, i) => setBureau(bureau, lefts[i] ?? 0, 0, width, context));
  return {
    marks: heads.flatMap(({ marks }) => marks),
    height: Math.max(0, ...heads.map(({ height }) => height)) + 6 * context.scale,
  };
}

/** Where bureaus have no columns, those that worked with none are listed first, a line each. */
export function setAbsences(
  bureaus: readonly CollaborationBureau[],
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const { width, scale } = context;
  const marks: PlainMark[] = [];
  let y = 0;
  for (const bureau of bureaus.filter(({ none }) => none !== '')) {
    const set = setBureau(bureau, 0, y, width, context);
    append(marks, set.marks);
    y += set.height + 4 * scale;
  }
  return { marks, height: y === 0 ? 0 : y + 4 * scale };
}

function setBureau(
  { name, tone, none }: CollaborationBureau,
  x: number,
  y: number,
  width: number,
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const { scale } = context;
  const shape = 9 * scale;
  const inset = shape + 6 * scale;
  const words = { x: round(x + inset), width: width - inset };
  const head = setText({ text: name, ...words, y, ...type('noteStrong', scale, 'body'), tone }, context);
  const marks: PlainMark[] = [bureauMark(tone, x, round(y + 6 * scale), shape), ...head.marks];
  if (none === '') return { marks, height: head.height };
  const absence = setText(
    { text: none, ...words, y: y + head.height, ...type('small', scale, 'body'), tone: 'ink-3' },
    context,
  );
  return { marks: [...marks, ...absence.marks], height: head.height + absence.height };
}
