import type { Report } from '../report/types.js';
import type { Path } from './yaml.js';

/** A reference to what does not exist, and where the annotations make it. */
export interface UnknownReference {
  path: Path;
  id: string;
  /** What exists of that kind. */
  among: ReadonlySet<string>;
}

type Referring = Pick<
  Report,
  'themes' | 'metrics' | 'events' | 'documents' | 'partners' | 'tasks' | 'comparisons' | 'frameworks'
>;

/** The references among the records of a report that lead nowhere; of bureaus and sections the outline is checked. */
export function unknownReferences(report: Referring): UnknownReference[] {
  const { metrics, events, documents, partners, tasks, comparisons, frameworks } = report;
  const themes = idsOf(report.themes);
  const metricIds = idsOf(metrics);
  const partnerIds = idsOf(partners);
  const taskIds = idsOf(tasks);
  const past = idsOf([...metrics, ...events, ...documents]);
  const found: UnknownReference[] = [];
  const check = (among: ReadonlySet<string>, ids: readonly string[], ...path: Path): void => {
    for (const id of ids) if (!among.has(id)) found.push({ path, id, among });
  };
  for (const [name, items] of Object.entries({ metrics, events, documents, tasks, comparisons }))
    items.forEach(({ theme }, i) => {
      if (theme !== undefined) check(themes, [theme], name, i, 'theme');
    });
  metrics.forEach(({ of }, i) => {
    if (of !== undefined) check(metricIds, [of], 'metrics', i, 'of');
  });
  events.forEach(({ metrics: own = [] }, i) => {
    check(metricIds, own, 'events', i, 'metrics');
  });
  documents.forEach(({ issuers = [] }, i) => {
    check(partnerIds, issuers, 'documents', i, 'issuers');
  });
  tasks.forEach(({ continues, metrics: own }, i) => {
    check(past, continues, 'tasks', i, 'continues');
    check(metricIds, own, 'tasks', i, 'metrics');
  });
  comparisons.forEach(({ rows }, i) => {
    for (const row of rows) if ('metrics' in row) check(metricIds, row.metrics, 'comparisons', i, 'rows');
  });
  frameworks.forEach(({ levels }, i) => {
    for (const { items } of levels) for (const item of items) check(taskIds, item.tasks, 'frameworks', i, 'levels');
  });
  return found;
}

function idsOf(records: readonly { id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}
