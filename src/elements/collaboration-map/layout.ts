import { sum } from 'd3-array';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing } from '../../drawing/marks.js';
import { type CollaborationBureau, setAbsences } from './layout/bureau.js';
import { type CollaborationDiagram, setDiagram } from './layout/diagram.js';
import { type CollaborationGroup, setList } from './layout/list.js';

/** Partners as a list has them, and as a diagram of one bureau or two; null for more. */
export interface Collaboration {
  groups: readonly CollaborationGroup[];
  diagram: CollaborationDiagram | null;
  bureaus: readonly CollaborationBureau[];
}

/** From this width partners are drawn between bureaus, in pixels at a scale of 1. */
const DIAGRAM = 600;
/** Of more than that no one follows the links. */
const MOST_DEEDS = 80;

/** Whether partners are drawn between their bureaus, or listed. */
export function isDiagram(
  { groups, diagram }: Pick<Collaboration, 'groups' | 'diagram'>,
  { width, scale }: Pick<LayoutContext, 'width' | 'scale'>,
): boolean {
  const deeds = sum(groups, ({ partners }) => sum(partners, ({ actions }) => actions.length));
  return diagram !== null && width >= DIAGRAM * scale && deeds <= MOST_DEEDS;
}

/** Bureaus and their partners: a diagram where there is room and two bureaus at most, else a list. */
export function layoutCollaborationMap(collaboration: Collaboration, context: LayoutContext): Drawing {
  const { groups, diagram, bureaus } = collaboration;
  const { width } = context;
  const absences = setAbsences(bureaus, context);
  const set =
    diagram && isDiagram(collaboration, context)
      ? setDiagram(diagram, bureaus, absences.height, context)
      : setList(groups, bureaus, absences.height, context);
  const isPlanned = groups.some(({ partners }) =>
    partners.some(({ actions }) => actions.some(({ tag }) => tag !== '')),
  );
  return {
    width,
    height: Math.ceil(absences.height + set.height),
    marks: [...absences.marks, ...set.marks],
    legend: isPlanned ? ['done', 'planned'] : [],
  };
}
