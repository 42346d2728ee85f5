import { metricCell, type Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { partHeading } from '../../i18n/part-noun.js';
import { joinClauses } from '../../i18n/punctuation.js';
import { statusTag, terms } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import type { DataEntry, ReportIndex } from '../../report/report-index.js';
import { statusOf } from '../../report/status.js';
import type { Metric } from '../../report/types.js';
import { metricGridMessages } from './messages.js';

/** Every figure that the attributes and the search match, those behind the button too. */
export function tabulate(metrics: readonly Metric[], { report, bureaus }: ReportIndex, language: Language): Table {
  const { columns } = metricGridMessages[language];
  const { attribution } = terms[language];
  const kinds = metrics.map((metric) =>
    joinClauses([statusTag(statusOf(metric), language), attribution[metric.attribution]], language),
  );
  const hasKinds = kinds.some((kind) => kind !== '');
  return {
    columns: [
      { label: columns.measure },
      { label: columns.figure, numeric: true },
      { label: columns.time },
      ...(hasKinds ? [{ label: columns.kind }] : []),
      { label: partHeading(report, language) },
    ],
    rows: metrics.map((metric, i) => [
      localized(metric.label, language),
      metricCell(metric, language),
      formatTime(metric.time, language),
      ...(hasKinds ? [kinds[i] ?? ''] : []),
      localized(bureaus.get(metric.bureau)?.shortName ?? {}, language),
    ]),
  };
}

/** The same as data. */
export function entries(metrics: readonly Metric[]): DataEntry[] {
  return metrics.map((record): DataEntry => ({ kind: 'metric', record }));
}
