import { group } from 'd3-array';
import { type Entry, entriesIn, type ReportIndex } from '../../report/report-index.js';
import type { Section } from '../../report/types.js';

/** The kinds of record that an outline counts, in the order of its columns. */
export const COUNTED = ['metrics', 'documents', 'events', 'tasks'] as const;
export type Counted = (typeof COUNTED)[number];

/** A section of the outline, with what it and the sections inside it state. */
export interface OutlineNode {
  section: Section;
  /** The bureau that it is of: its own, else that of the section it is in. */
  bureau: string | undefined;
  /** 0 for a section inside none. */
  depth: number;
  /** True where sections are inside it: its counts are sums. */
  isTotal: boolean;
  /** True where it is planned, and the section it is in is not. */
  isPlanStart: boolean;
  counts: Record<Counted, number>;
  /** The records of its own words, without those of the sections inside it, and how many they are. */
  own: Entry[];
  ownCounts: Record<Counted, number>;
  /** `not-stated` where the text has a heading only: nothing is counted in it and its note says why. */
  content: 'counted' | 'uncounted' | 'not-stated';
}

/** Where each kind of record is counted. */
const COLUMN_OF: Record<Entry['kind'], Counted> = {
  metric: 'metrics',
  document: 'documents',
  event: 'events',
  task: 'tasks',
};

/**
 * The sections of a report as they are inside each other, outermost first, in the order of the text.
 * Under a filter those that hold something it matches.
 * @param bureaus only sections of these; null for all, those of no bureau too
 */
export function outlineOf(
  { report, sections, filter }: ReportIndex,
  bureaus: ReadonlySet<string> | null,
): OutlineNode[] {
  // What is inside a section that was left out, since its quote is wrong, is outermost and not lost.
  const inside = group(report.sections, ({ parent }) => (parent && sections.has(parent) ? parent : ''));
  const own = group(entriesIn(report), ({ record }) => record.section);
  const visit = (section: Section, above: OutlineNode | null): OutlineNode[] => {
    const records = own.get(section.id) ?? [];
    const children = inside.get(section.id) ?? [];
    const node: OutlineNode = {
      section,
      bureau: section.bureau ?? above?.bureau,
      depth: above ? above.depth + 1 : 0,
      isTotal: children.length > 0,
      isPlanStart: section.role === 'plan' && above?.section.role !== 'plan',
      counts: { metrics: 0, documents: 0, events: 0, tasks: 0 },
      own: records,
      ownCounts: { metrics: 0, documents: 0, events: 0, tasks: 0 },
      content: 'counted',
    };
    for (const { kind } of records) node.ownCounts[COLUMN_OF[kind]] += 1;
    node.counts = { ...node.ownCounts };
    const below = children.map((child) => visit(child, node));
    for (const [child] of below) for (const kind of COUNTED) node.counts[kind] += child?.counts[kind] ?? 0;
    if (COUNTED.every((kind) => node.counts[kind] === 0))
      node.content = section.note && !node.isTotal ? 'not-stated' : 'uncounted';
    return [node, ...below.flat()];
  };
  return (inside.get('') ?? [])
    .flatMap((section) => visit(section, null))
    .filter(({ bureau }) => bureaus === null || (bureau !== undefined && bureaus.has(bureau)))
    .filter(({ content }) => !filter || content === 'counted');
}
