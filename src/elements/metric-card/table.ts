import { metricCell, type Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { joinWords } from '../../i18n/punctuation.js';
import { formatChange } from '../../i18n/quantity.js';
import { formatTime } from '../../i18n/time.js';
import { statusOf } from '../../report/status.js';
import type { Metric } from '../../report/types.js';
import { type CardStatus, metricCardMessages } from './messages.js';

/** The figure of a card as a table of one row; its column of notes stands only where there are some. */
export function tabulate(metric: Metric, notes: readonly string[], language: Language): Table {
  const { columns, status } = metricCardMessages[language];
  return {
    columns: [
      { label: columns.measure },
      { label: columns.figure, numeric: true },
      ...(metric.change ? [{ label: columns.change, numeric: true }] : []),
      { label: columns.time },
      { label: columns.status },
      ...(notes.length > 0 ? [{ label: columns.note }] : []),
    ],
    rows: [
      [
        localized(metric.label, language),
        metricCell(metric, language),
        ...(metric.change ? [formatChange(metric.change, language)] : []),
        formatTime(metric.time, language),
        status[cardStatus(metric)],
        ...(notes.length > 0 ? [joinWords(notes, language)] : []),
      ],
    ],
  };
}

/** A figure that is another's doing is context, whatever its role. */
const NOT_ITS_DOING = new Set<Metric['attribution']>(['economy-wide', 'third-party']);

function cardStatus(metric: Metric): CardStatus {
  const status = statusOf(metric);
  if (status !== 'done') return status;
  return metric.role === 'context' || NOT_ITS_DOING.has(metric.attribution) ? 'context' : 'done';
}
