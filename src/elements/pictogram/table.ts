import { metricColumns } from '../../base/metric-columns.js';
import { placeColumn } from '../../base/place-column.js';
import { type Table, tableOf } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Metric } from '../../report/types.js';

/** The count as a table of one row. */
export function tabulate(metric: Metric, index: ReportIndex, language: Language): Table {
  const { measure, figure, kind, time, scope } = metricColumns(language);
  return tableOf([measure, figure, kind, time, scope, placeColumn(index, language)], [metric]);
}
