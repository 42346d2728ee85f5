import type { Report } from '../report/types.js';
import type { Path } from './yaml.js';

/** A reference to what does not exist, and where the annotations make it. */
export interface UnknownReference {
  path: Path;
  id: string;
  /** What kind of thing it stands for, one of them. */
  what: string;
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
  const check = (what: string, among: ReadonlySet<string>, ids: readonly string[], ...path: Path): void => {
    for (const id of ids) if (!among.has(id)) found.push({ path, id, what, among });
  };
  for (const [name, items] of Object.entries({ metrics, events, documents, tasks, comparisons }))
    items.forEach(({ theme }, i) => {
      if (theme !== undefined) check('theme', themes, [theme], name, i, 'theme');
    });
  metrics.forEach(({ of }, i) => {
    if (of !== undefined) check('metric', metricIds, [of], 'metrics', i, 'of');
  });
  events.forEach(({ metrics: own = [] }, i) => {
    check('metric', metricIds, own, 'events', i, 'metrics');
  });
  documents.forEach(({ issuers = [] }, i) => {
    check('partner', partnerIds, issuers, 'documents', i, 'issuers');
  });
  tasks.forEach(({ continues, metrics: own }, i) => {
    check('metric, event or document', past, continues, 'tasks', i, 'continues');
    check('metric', metricIds, own, 'tasks', i, 'metrics');
  });
  comparisons.forEach(({ rows }, i) => {
    rows.forEach((row, j) => {
      if ('metrics' in row) check('metric', metricIds, row.metrics, 'comparisons', i, 'rows', j, 'metrics');
    });
  });
  frameworks.forEach(({ levels }, i) => {
    levels.forEach(({ items }, j) => {
      items.forEach((item, k) => {
        check('task', taskIds, item.tasks, 'frameworks', i, 'levels', j, 'items', k, 'tasks');
      });
    });
  });
  return found;
}

function idsOf(records: readonly { id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}
