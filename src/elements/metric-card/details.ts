import { metricCell, type Table } from '../../base/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { formatChange } from '../../i18n/quantity.js';
import { tableMessages } from '../../i18n/table-messages.js';
import { formatTime } from '../../i18n/time.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Metric } from '../../report/types.js';

/** The figure of a card as a table of one row. */
export function tabulate(metric: Metric, _index: ReportIndex, language: Language): Table {
  const { columns, status } = tableMessages[language];
  return {
    columns: [
      { label: columns.measure },
      { label: columns.figure, numeric: true },
      ...(metric.change ? [{ label: columns.change, numeric: true }] : []),
      { label: columns.time },
      { label: columns.status },
    ],
    rows: [
      [
        localized(metric.label, language),
        metricCell(metric, language),
        ...(metric.change ? [formatChange(metric.change, language)] : []),
        formatTime(metric.time, language),
        status[statusOf(metric)],
      ],
    ],
  };
}

/** A figure that is another's doing is context, whatever its role. */
const NOT_ITS_DOING = new Set<Metric['attribution']>(['economy-wide', 'third-party']);

function statusOf({ role, expected, attribution }: Metric): 'target' | 'expected' | 'context' | 'done' {
  if (role === 'target') return 'target';
  if (expected) return 'expected';
  return role === 'context' || NOT_ITS_DOING.has(attribution) ? 'context' : 'done';
}
