import { type Entry, entriesIn, type ReportIndex } from '../../report/report-index.js';
import type { Section } from '../../report/types.js';
import { COUNTED, type Counted } from './messages.js';

/** A section of the outline, with what it and the sections inside it state. */
export interface OutlineNode {
  section: Section;
  /** The bureau that it is of: its own, else that of what it stands in. */
  bureau: string | undefined;
  depth: number;
  /** True where sections stand inside it. */
  total: boolean;
  /** True where what it stands in is not planned, and it is. */
  beginsPlan: boolean;
  counts: Record<Counted, number>;
  /** The records of its own words, without those of the sections inside it. */
  own: Entry[];
  /** `none` where the text has a heading only: nothing is counted in it and its note says why. */
  states: 'counts' | 'nothing' | 'none';
}

/** Where each kind of record is counted. */
export const KINDS: Record<Entry['kind'], Counted> = {
  metric: 'metrics',
  document: 'documents',
  event: 'events',
  task: 'tasks',
};

/**
 * The sections of a report as they stand in each other, outermost first, in the order of the text.
 * Under a filter those that hold something it admits.
 * @param bureaus only sections of these; null for all, those of no bureau too
 */
export function outlineOf(
  { report, sections, filter }: ReportIndex,
  bureaus: ReadonlySet<string> | null,
): OutlineNode[] {
  // What stands in a section that was left out, since its quote is wrong, is outermost and not lost.
  const inside = groupBy(report.sections, ({ parent }) => (parent && sections.has(parent) ? parent : ''));
  const own = groupBy(entriesIn(report), ({ record }) => record.section);
  const visit = (section: Section, above: OutlineNode | null): OutlineNode[] => {
    const records = own.get(section.id) ?? [];
    const children = inside.get(section.id) ?? [];
    const node: OutlineNode = {
      section,
      bureau: section.bureau ?? above?.bureau,
      depth: above ? above.depth + 1 : 0,
      total: children.length > 0,
      beginsPlan: section.role === 'plan' && above?.section.role !== 'plan',
      counts: { metrics: 0, documents: 0, events: 0, tasks: 0 },
      own: records,
      states: 'counts',
    };
    for (const { kind } of records) node.counts[KINDS[kind]] += 1;
    const below = children.map((child) => visit(child, node));
    for (const [child] of below) for (const kind of COUNTED) node.counts[kind] += child?.counts[kind] ?? 0;
    if (COUNTED.every((kind) => node.counts[kind] === 0))
      node.states = section.note && !node.total ? 'none' : 'nothing';
    return [node, ...below.flat()];
  };
  return (inside.get('') ?? [])
    .flatMap((section) => visit(section, null))
    .filter(({ bureau }) => bureaus === null || (bureau !== undefined && bureaus.has(bureau)))
    .filter(({ states }) => !filter || states === 'counts');
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The name of a section's mark; no record's id holds a colon, so that it never stands for one. */
export function keyOf({ id }: Section): string {
  return `section:${id}`;
}

/** The id of the section that a mark's key names. */
export function sectionIdOf(key: string): string {
  return key.slice('section:'.length);
}

/** Where a row leads: in this page, or on the web; nothing else, so that no script can be given as an address. */
export const LINK = /^(?:#|https?:\/\/).*\{id\}/i;

/** The address of a section. Ids are of a–z, 0–9 and -, so they stand in an address as they are. */
export function linkTo(href: string, { id }: Section): string {
  return href.replaceAll('{id}', id);
}
