import { metricCell, type Table } from '../../base/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { tableMessages } from '../../i18n/table-messages.js';
import { formatTime } from '../../i18n/time.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Metric } from '../../report/types.js';

/** A row a figure. */
export function tabulate(metrics: Metric[], _index: ReportIndex, language: Language): Table {
  const { columns } = tableMessages[language];
  return {
    columns: [{ label: columns.measure }, { label: columns.figure, numeric: true }, { label: columns.time }],
    rows: metrics.map((metric) => [
      localized(metric.label, language),
      metricCell(metric, language),
      formatTime(metric.time, language),
    ]),
  };
}
