import { metricColumns } from '../../base/metric-columns.js';
import { placeColumn } from '../../base/place-column.js';
import { type ColumnOf, columnOf, type Table, tableOf } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import { capitalized } from '../../i18n/plural.js';
import { terms } from '../../i18n/terms.js';
import type { ReportIndex } from '../../report/report-index.js';
import { statusOf } from '../../report/status.js';
import type { Metric } from '../../report/types.js';
import { tierPyramidMessages } from './messages.js';
import type { Tier } from './tier.js';

/** A row for each tier, and before it a row for each figure stated towards it. */
export function tabulate(tiers: readonly Tier[], index: ReportIndex, language: Language): Table {
  const { columns, status } = tierPyramidMessages[language];
  const { figure, time, scope } = metricColumns(language);
  const ofMetric = (column: ColumnOf<Metric>): ColumnOf<Tier> => columnOf(column, ({ metric }) => metric);
  return tableOf<Tier>(
    [
      { label: columns.tier, cell: ({ label }) => label },
      ofMetric(figure),
      {
        label: columns.status,
        cell: ({ metric, isStated }) => ({
          text: capitalized(isStated ? status.published : status.target),
          under: terms[language].attribution[metric.attribution],
          status: statusOf(metric),
        }),
      },
      ofMetric(time),
      ofMetric(scope),
      columnOf(placeColumn(index, language), ({ metric }) => metric),
    ],
    tiers,
  );
}
