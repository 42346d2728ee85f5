import type { Comparison, Report } from '../report/types.js';
import type { Annotations } from './annotations.js';

type Counted = Extract<Annotations['comparisons'][number], { basis: 'counted' }>;
type Records = Pick<Report, 'metrics' | 'events' | 'documents' | 'partners' | 'tasks'>;

/** The measure word of a count of records. */
const UNITS: Record<Counted['count'], string> = {
  documents: '份',
  partners: '家',
  metrics: '个',
  events: '件',
  tasks: '项',
};

/** Counts annotated records for each bureau; the ids counted are the provenance of the count. */
export function countRecords(
  { count, status, role, notStated, ...comparison }: Counted,
  bureaus: Report['bureaus'],
  records: Records,
): Comparison {
  const rows = bureaus.map(({ id: bureau }): Comparison['rows'][number] => {
    if (notStated.includes(bureau)) return { bureau, notStated: true };
    const ids = recordsOf(bureau, { count, status, role }, records);
    return { bureau, count: ids.length, records: ids };
  });
  return { ...comparison, unit: UNITS[count], rows };
}

function recordsOf(
  bureau: string,
  { count, status, role }: Pick<Counted, 'count' | 'status' | 'role'>,
  records: Records,
): string[] {
  const own = <Item extends { id: string; bureau?: string | undefined }>(
    items: readonly Item[],
    wanted: (item: Item) => boolean,
  ): string[] => items.filter((item) => item.bureau === bureau && wanted(item)).map(({ id }) => id);
  switch (count) {
    case 'documents':
      return own(records.documents, (document) => status.length === 0 || status.includes(document.status));
    case 'metrics':
      return own(records.metrics, (metric) => role === undefined || metric.role === role);
    case 'events':
      return own(records.events, (event) => role === undefined || event.role === role);
    case 'tasks':
      return own(records.tasks, () => true);
    case 'partners':
      return records.partners
        .filter(({ actions }) => actions.some((action) => action.bureau === bureau))
        .map(({ id }) => id);
  }
}
