import { metricCell, type Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { formatQuantity } from '../../i18n/quantity.js';
import { formatTime } from '../../i18n/time.js';
import { recordTarget } from '../../report/mark-target.js';
import type { ChangeBlock } from './changes.js';
import { changeChartMessages } from './messages.js';

/** A row a change, with what it is counted against. */
export function tabulate(blocks: readonly ChangeBlock[], language: Language): Table {
  const { columns, basis: names } = changeChartMessages[language];
  return {
    columns: [
      { label: columns.measure },
      { label: columns.change, numeric: true },
      { label: columns.basis },
      { label: columns.level, numeric: true },
      { label: columns.time },
    ],
    rows: blocks.flatMap(({ basis, changes }) =>
      changes.map(({ metric, quantity, direction, hasLevel }) => [
        localized(metric.label, language),
        {
          text: formatQuantity(quantity, language, direction).text,
          target: recordTarget(metric.id),
          label: describeMetric(metric, language),
        },
        names[basis],
        hasLevel ? metricCell(metric, language) : '',
        formatTime(metric.time, language),
      ]),
    ),
  };
}
