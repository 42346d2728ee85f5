import { metricColumns } from '../../base/metric-columns.js';
import { placeColumn } from '../../base/place-column.js';
import { type ColumnOf, columnOf, metricCell, type Table, tableOf } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { formatQuantity } from '../../i18n/quantity.js';
import { recordTarget } from '../../report/mark-target.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Metric } from '../../report/types.js';
import type { ChangeBlock, StatedChange } from './changes.js';
import { basisName, changeChartMessages } from './messages.js';

/** A row a change, with what it is counted against, and its level where the text gives one. */
export function tabulate(blocks: readonly ChangeBlock[], index: ReportIndex, language: Language): Table {
  const { columns } = changeChartMessages[language];
  const { measure, kind, time, scope } = metricColumns(language);
  const ofMetric = (column: ColumnOf<Metric>): ColumnOf<StatedChange> => columnOf(column, ({ metric }) => metric);
  return tableOf<StatedChange>(
    [
      ofMetric(measure),
      {
        label: columns.change,
        cell: ({ metric, quantity, direction, basis, since }) => ({
          text: formatQuantity(quantity, language, direction).text,
          target: recordTarget(metric.id),
          label: describeMetric(metric, language),
          under: basisName({ basis, since }, language),
        }),
      },
      {
        label: columns.level,
        cell: ({ metric, hasLevel }) => (hasLevel ? metricCell(metric, language) : ''),
      },
      ofMetric(kind),
      ofMetric(time),
      ofMetric(scope),
      columnOf(placeColumn(index, language), ({ metric }) => metric),
    ],
    blocks.flatMap(({ changes }) => changes),
  );
}
