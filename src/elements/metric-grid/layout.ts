import { append } from '../../drawing/append.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing, Mark } from '../../drawing/marks.js';
import type { GridCard, GridGroup } from './layout/cards.js';
import { layoutGroups } from './layout/groups.js';
import { layoutLead } from './layout/lead.js';

/** What a grid shows: a few figures large, the rest as rows in groups. */
export interface GridParts {
  lead: readonly GridCard[];
  groups: readonly GridGroup[];
}

/** A wall of figures: those that lead, large, and under them the rest as rows in columns. */
export function layoutMetricGrid({ lead, groups }: GridParts, context: LayoutContext): Drawing {
  const { width, scale } = context;
  const first = layoutLead(lead, context);
  const marks: Mark[] = [...first.marks];
  let bottom = first.height;
  if (groups.length > 0) {
    const rest = layoutGroups(groups, bottom + (lead.length > 0 ? 6 * scale : 0), context);
    append(marks, rest.marks);
    bottom = rest.bottom;
  }
  return { width, height: Math.ceil(bottom + 4 * scale), marks, legend: [] };
}
