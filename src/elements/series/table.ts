import { metricColumns } from '../../base/metric-columns.js';
import { placeColumn } from '../../base/place-column.js';
import { type Table, tableOf } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import type { ReportIndex } from '../../report/report-index.js';
import { pointsOf, type Series } from './points.js';

/** A row a value, series after series. */
export function tabulate(all: readonly Series[], index: ReportIndex, language: Language): Table {
  const { measure, figure, kind, time, scope } = metricColumns(language);
  return tableOf(
    [measure, time, figure, kind, scope, placeColumn(index, language)],
    all.flatMap((series) => pointsOf(series).map(({ metric }) => metric)),
  );
}
