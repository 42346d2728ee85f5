import { metricCell, type Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { formatTime } from '../../i18n/time.js';
import { seriesMessages } from './messages.js';
import { pointsOf, type Series } from './points.js';

/** A row a value, series after series. */
export function tabulate(all: readonly Series[], language: Language): Table {
  const { columns } = seriesMessages[language];
  return {
    columns: [{ label: columns.measure }, { label: columns.time }, { label: columns.figure, numeric: true }],
    rows: all.flatMap((series) =>
      pointsOf(series).map(({ metric }) => [
        localized(metric.label, language),
        formatTime(metric.time, language),
        metricCell(metric, language),
      ]),
    ),
  };
}
