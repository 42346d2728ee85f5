import { metricCell, type Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { partHeading } from '../../i18n/part-noun.js';
import { formatTime } from '../../i18n/time.js';
import type { DataEntry, ReportIndex } from '../../report/report-index.js';
import { metricGridMessages } from './messages.js';
import type { MetricGroup } from './select.js';

/** Every figure that the attributes and the search match, those behind the button too. */
export function tabulate(groups: readonly MetricGroup[], { report, bureaus }: ReportIndex, language: Language): Table {
  const { columns } = metricGridMessages[language];
  return {
    columns: [
      { label: columns.measure },
      { label: columns.figure, numeric: true },
      { label: columns.time },
      { label: partHeading(report, language) },
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
export function entries(groups: readonly MetricGroup[]): DataEntry[] {
  return groups.flatMap(({ metrics }) => metrics.map((record): DataEntry => ({ kind: 'metric', record })));
}
