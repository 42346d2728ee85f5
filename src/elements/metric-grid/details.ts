import { tableMessages } from '../../core/messages/tables.js';
import { metricCell, type Table } from '../../core/table.js';
import { type Language, localized } from '../../format/language.js';
import { formatTime } from '../../format/time.js';
import type { DataEntry, ReportIndex } from '../../report/lookup.js';
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
