import type { ReportIndex } from './report-index.js';
import type { Metric } from './types.js';

/** The targets that a report states, largest first. */
export function targetsOf({ report }: ReportIndex): Metric[] {
  return report.metrics.filter(({ role }) => role === 'target').sort((a, b) => b.quantity.value - a.quantity.value);
}

/**
 * What the text states towards a target: the figures, in the target's own unit, that a task with this target says it
 * carries on. They stand beside the target, never inside it: a batch is no total.
 */
export function statedTowards(target: Metric, { whole: { report, metrics } }: ReportIndex): Metric[] {
  const ids = report.tasks.filter((task) => task.metrics.includes(target.id)).flatMap(({ continues }) => continues);
  return [...new Set(ids)]
    .flatMap((id) => metrics.get(id) ?? [])
    .filter(({ quantity }) => quantity.unit === target.quantity.unit);
}
