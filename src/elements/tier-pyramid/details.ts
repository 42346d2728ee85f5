import { metricCell, type Table } from '../../base/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { tableMessages } from '../../i18n/table-messages.js';
import { formatTime } from '../../i18n/time.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { TierMetric } from './tier-pyramid.js';

/** A row a tier, and a row for each figure stated towards it, before it. */
export function tabulate(tiers: TierMetric[], _index: ReportIndex, language: Language): Table {
  const { columns, status } = tableMessages[language];
  return {
    columns: [
      { label: columns.tier },
      { label: columns.figure, numeric: true },
      { label: columns.time },
      { label: columns.status },
    ],
    rows: tiers.map(({ metric, stated }) => [
      localized(metric.label, language),
      metricCell(metric, language),
      formatTime(metric.time, language),
      stated ? status.published : status.target,
    ]),
  };
}
