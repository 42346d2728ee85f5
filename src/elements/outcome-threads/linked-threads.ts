import type { Entry, ReportIndex } from '../../report/report-index.js';
import { standingFor } from './standing.js';
import type { RecordThread } from './threads.js';

/** Outcomes and tasks that lead to one another, each once: a thread with all that it shares an end with. */
export interface LinkedThreads {
  /** The id of its first task's theme; "" where that has none. */
  theme: string;
  outcomes: Entry[];
  tasks: Entry[];
  /** From an outcome to a task that carries it on, by their places. */
  links: [outcome: number, task: number][];
}

/**
 * Joins threads that share an outcome or a figure: one outcome stands once with all its sequels, one plan once with all
 * that leads to it. Threads without a task or an outcome are left out.
 * @returns in the order of the first thread of each
 */
export function linkThreads(threads: readonly RecordThread[], index: ReportIndex): LinkedThreads[] {
  const groups = new Map<string, LinkedThreads>();
  const all = new Set<LinkedThreads>();
  for (const { task, outcomes } of threads) {
    const standing = uniqueOf(outcomes.flatMap((outcome) => standingFor(outcome, index)));
    if (!task || standing.length === 0) continue;
    const met = new Set(standing.flatMap(({ record }) => groups.get(record.id) ?? []));
    const [into = { theme: task.record.theme ?? '', outcomes: [], tasks: [], links: [] }, ...others] = met;
    for (const other of others) {
      absorb(into, other);
      all.delete(other);
    }
    const place = into.tasks.push(task) - 1;
    for (const outcome of standing) {
      const known = into.outcomes.findIndex(({ record }) => record.id === outcome.record.id);
      into.links.push([known < 0 ? into.outcomes.push(outcome) - 1 : known, place]);
    }
    for (const { record } of into.outcomes) groups.set(record.id, into);
    all.add(into);
  }
  return [...all];
}

function absorb(into: LinkedThreads, { outcomes, tasks, links }: LinkedThreads): void {
  const [outcomesBefore, tasksBefore] = [into.outcomes.length, into.tasks.length];
  into.outcomes.push(...outcomes);
  into.tasks.push(...tasks);
  for (const [outcome, task] of links) into.links.push([outcome + outcomesBefore, task + tasksBefore]);
}

function uniqueOf(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.record.id, entry])).values()];
}
