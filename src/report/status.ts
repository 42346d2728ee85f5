import type { Metric } from './types.js';

/** What is behind a record: done, planned, or expected by the text and not yet so. */
export type Status = 'done' | 'planned' | 'expected';

/** A target is planned; an outcome that the text only expects is not yet done. */
export function statusOf({ role, expected }: Pick<Metric, 'role' | 'expected'>): Status {
  if (role === 'target') return 'planned';
  return expected ? 'expected' : 'done';
}

/** Whether a figure is no doing of the body that reports it. */
export function isOthersDoing({ attribution }: Pick<Metric, 'attribution'>): boolean {
  return attribution === 'economy-wide' || attribution === 'third-party';
}
