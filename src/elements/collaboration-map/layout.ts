import { append } from '../../drawing/append.js';
import { rule } from '../../drawing/builders.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing, Mark, PlainMark } from '../../drawing/marks.js';
import { setText } from '../../drawing/text.js';
import { type } from '../../drawing/type.js';
import { type CollaborationAction, setCells, setStack } from './layout/action.js';
import { type CollaborationBureau, setAbsences, setHeads } from './layout/bureau.js';
import { columnsFor } from './layout/columns.js';

export interface CollaborationPartner {
  name: string;
  /** A line under the name; "" for none. */
  detail: string;
  actions: readonly CollaborationAction[];
}

export interface CollaborationGroup {
  heading: string;
  partners: readonly CollaborationPartner[];
}

/** Partners under headings, a row each; the bureaus are columns, or, where those would not fit, marks before the words. */
export function layoutCollaborationMap(
  groups: readonly CollaborationGroup[],
  bureaus: readonly CollaborationBureau[],
  context: LayoutContext,
): Drawing {
  const { width, scale } = context;
  const columns = columnsFor(bureaus.length, context);
  const head = columns ? setHeads(bureaus, columns, context) : setAbsences(bureaus, context);
  const marks: Mark[] = [...head.marks];
  let y = head.height;
  for (const { heading, partners } of groups) {
    const title = setText(
      { text: heading, x: 0, y: y + 6 * scale, width, ...type('label', scale, 'body'), tone: 'ink' },
      context,
    );
    marks.push(rule(y, 0, width, 'ink'), ...title.marks);
    y += title.height + 10 * scale;
    partners.forEach((partner, i) => {
      if (i > 0) marks.push(rule(y, 0, width, 'hair'));
      const name = setName(partner, y, columns?.nameWidth ?? width, context);
      const actions = columns
        ? setCells(partner.actions, y, columns, context)
        : setStack(partner.actions, bureaus, y + name.height, context);
      append(marks, name.marks, actions.marks);
      y += columns ? Math.max(name.height, actions.height) : name.height + actions.height;
    });
    y += 14 * scale;
  }
  return { width, height: Math.ceil(Math.max(y - 12 * scale, 0)), marks, legend: [] };
}

/** The name of a partner, and under it its kind where the heading does not say it. */
function setName(
  { name, detail }: CollaborationPartner,
  y: number,
  width: number,
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const { scale } = context;
  const top = y + 5 * scale;
  const title = setText({ text: name, x: 0, y: top, width, ...type('body', scale), tone: 'ink' }, context);
  if (detail === '') return { marks: title.marks, height: title.height + 10 * scale };
  const small = setText(
    { text: detail, x: 0, y: top + title.height, width, ...type('small', scale), tone: 'ink-3' },
    context,
  );
  return { marks: [...title.marks, ...small.marks], height: title.height + small.height + 10 * scale };
}
