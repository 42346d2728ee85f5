import { metricCell, type Table } from '../../base/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { tableMessages } from '../../i18n/table-messages.js';
import { formatTime } from '../../i18n/time.js';
import type { DataEntry, ReportIndex } from '../../report/report-index.js';
import type { GridContent } from './metric-grid.js';

/** Every figure that the attributes and the filter let through, those behind the button too. */
export function tabulate({ groups }: GridContent, { bureaus }: ReportIndex, language: Language): Table {
  const { columns } = tableMessages[language];
  return {
    columns: [
      { label: columns.measure },
      { label: columns.figure, numeric: true },
      { label: columns.time },
      { label: columns.bureau },
    ],
    rows: groups.flatMap(({ metrics }) =>
      metrics.map((metric) => [
        localized(metric.label, language),
        metricCell(metric, language),
        formatTime(metric.time, language),
        localized(bureaus.get(metric.bureau)?.shortName ?? {}, language),
      ]),
    ),
  };
}

/** The same as data. */
export function entriesOf({ groups }: GridContent): DataEntry[] {
  return groups.flatMap(({ metrics }) => metrics.map((record): DataEntry => ({ kind: 'metric', record })));
}
