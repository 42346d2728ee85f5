import { metricCell, type Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { formatTime } from '../../i18n/time.js';
import type { Metric } from '../../report/types.js';
import { figureListMessages } from './messages.js';

/** A row a figure. */
export function tabulate(metrics: readonly Metric[], language: Language): Table {
  const { columns } = figureListMessages[language];
  return {
    columns: [{ label: columns.measure }, { label: columns.figure, numeric: true }, { label: columns.time }],
    rows: metrics.map((metric) => [
      localized(metric.label, language),
      metricCell(metric, language),
      formatTime(metric.time, language),
    ]),
  };
}
