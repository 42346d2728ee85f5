import { tableMessages } from '../../core/messages/tables.js';
import { metricCell, type Table } from '../../core/table.js';
import { type Language, localized } from '../../format/language.js';
import { formatTime } from '../../format/time.js';
import type { ReportIndex } from '../../report/lookup.js';
import type { Metric } from '../../report/types.js';

/** The count as a table of one row. */
export function tabulate(metric: Metric, _index: ReportIndex, language: Language): Table {
  const { columns } = tableMessages[language];
  return {
    columns: [{ label: columns.measure }, { label: columns.figure, numeric: true }, { label: columns.time }],
    rows: [[localized(metric.label, language), metricCell(metric, language), formatTime(metric.time, language)]],
  };
}
