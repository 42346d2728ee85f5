import type { Entry, ReportIndex } from '../../report/report-index.js';

/**
 * What stands for an outcome in a thread: an event that has figures is shown by them, so that a reader sees how much was
 * done; anything else stands for itself.
 */
export function standingFor(entry: Entry, { whole }: ReportIndex): Entry[] {
  if (entry.kind !== 'event') return [entry];
  const figures = (entry.record.metrics ?? []).flatMap((id): Entry[] => {
    const record = whole.metrics.get(id);
    return record?.role === 'outcome' ? [{ kind: 'metric', record }] : [];
  });
  return figures.length > 0 ? figures : [entry];
}
