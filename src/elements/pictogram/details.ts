import { metricCell, type Table } from '../../base/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { tableMessages } from '../../i18n/table-messages.js';
import { formatTime } from '../../i18n/time.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Metric } from '../../report/types.js';

/** The count as a table of one row. */
export function tabulate(metric: Metric, _index: ReportIndex, language: Language): Table {
  const { columns } = tableMessages[language];
  return {
    columns: [{ label: columns.measure }, { label: columns.figure, numeric: true }, { label: columns.time }],
    rows: [[localized(metric.label, language), metricCell(metric, language), formatTime(metric.time, language)]],
  };
}
