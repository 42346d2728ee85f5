import { metricColumns } from '../../base/metric-columns.js';
import { placeColumn } from '../../base/place-column.js';
import { type Table, tableOf } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import type { DataEntry, ReportIndex } from '../../report/report-index.js';
import type { Metric } from '../../report/types.js';

/** Every figure that the attributes and the search match, those behind the button too. */
export function tabulate(metrics: readonly Metric[], index: ReportIndex, language: Language): Table {
  const { measure, figure, kind, time, scope } = metricColumns(language);
  const columns = [measure, figure, kind, time, scope, placeColumn(index, language)];
  return tableOf(columns, metrics);
}

/** The same as data. */
export function entries(metrics: readonly Metric[]): DataEntry[] {
  return metrics.map((record): DataEntry => ({ kind: 'metric', record }));
}
