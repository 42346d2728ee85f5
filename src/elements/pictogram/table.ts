import { metricCell, type Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { formatTime } from '../../i18n/time.js';
import type { Metric } from '../../report/types.js';
import { pictogramMessages } from './messages.js';

/** The count as a table of one row. */
export function tabulate(metric: Metric, language: Language): Table {
  const { columns } = pictogramMessages[language];
  return {
    columns: [{ label: columns.measure }, { label: columns.figure, numeric: true }, { label: columns.time }],
    rows: [[localized(metric.label, language), metricCell(metric, language), formatTime(metric.time, language)]],
  };
}
