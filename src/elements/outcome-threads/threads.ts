import type { Entry, ReportIndex } from '../../report/report-index.js';

/** A task with what it carries on, or an outcome that nothing carries on (no task). */
export interface RecordThread {
  outcomes: Entry[];
  task: Entry | null;
}

/** The records of a thread. */
export function entriesOf({ outcomes, task }: RecordThread): Entry[] {
  return task ? [...outcomes, task] : outcomes;
}

/**
 * Every task with the records that it continues, in the text's order, then every outcome event that no task continues,
 * neither itself nor by one of its figures. A filter takes a thread whole or not at all: half of one would tell of a
 * task without a forerunner that has one.
 * @param isShown whose tasks and outcomes to take
 */
export function threadsOf(
  { whole, filter }: ReportIndex,
  isShown: (record: Entry['record']) => boolean,
): RecordThread[] {
  const { report, entries } = whole;
  const matches = (thread: RecordThread): boolean =>
    !filter || entriesOf(thread).some(({ record }) => filter.matches(record));
  const threads: RecordThread[] = [];
  const continued = new Set<string>();
  for (const task of report.tasks) {
    for (const id of task.continues) continued.add(id);
    if (!isShown(task)) continue;
    threads.push({
      outcomes: task.continues.flatMap((id) => entries.get(id) ?? []),
      task: { kind: 'task', record: task },
    });
  }
  for (const event of report.events) {
    if (event.role !== 'outcome' || !isShown(event)) continue;
    if (continued.has(event.id) || event.metrics?.some((id) => continued.has(id))) continue;
    threads.push({ outcomes: [{ kind: 'event', record: event }], task: null });
  }
  return threads.filter(matches);
}
