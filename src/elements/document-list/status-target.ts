import type { MarkTarget } from '../../report/mark-target.js';
import { type DocumentStatus, STATUSES } from './statuses.js';

/** The cell that returns to all documents. */
export const ALL = 'all';

/** The target of a cell of the strip: a heap of documents, of a status or of all. */
export function statusTarget(status: DocumentStatus | typeof ALL): MarkTarget {
  return { type: 'cluster', lane: status, from: 0, to: 0 };
}

/** The status of such a target; null for all. */
export function statusOfTarget({ lane }: { lane: string }): DocumentStatus | null {
  return STATUSES.find((status) => status === lane) ?? null;
}
