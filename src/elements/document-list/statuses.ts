import { group } from 'd3-array';
import type { ReportDocument } from '../../report/types.js';

export type DocumentStatus = ReportDocument['status'];

/** From those that are out to those that are only named: in this order they are counted and listed. */
export const STATUSES: readonly DocumentStatus[] = [
  'issued',
  'compiled',
  'revised',
  'drafted',
  'advanced',
  'planned',
  'referenced',
];

/** Documents by how far they have come, in the order of the statuses, those of one in the report's; none is empty. */
export function groupByStatus(
  documents: readonly ReportDocument[],
): { status: DocumentStatus; documents: ReportDocument[] }[] {
  const byStatus = group(documents, ({ status }) => status);
  return STATUSES.flatMap((status) => {
    const ofStatus = byStatus.get(status);
    return ofStatus ? [{ status, documents: ofStatus }] : [];
  });
}
