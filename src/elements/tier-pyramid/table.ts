import { metricCell, type Table } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import { formatTime } from '../../i18n/time.js';
import { tierPyramidMessages } from './messages.js';
import type { Tier } from './tier.js';

/** A row for each tier, and before it a row for each figure stated towards it. */
export function tabulate(tiers: readonly Tier[], language: Language): Table {
  const { columns, status } = tierPyramidMessages[language];
  return {
    columns: [
      { label: columns.tier },
      { label: columns.figure, numeric: true },
      { label: columns.time },
      { label: columns.status },
    ],
    rows: tiers.map(({ metric, label, isStated }) => [
      label,
      metricCell(metric, language),
      formatTime(metric.time, language),
      isStated ? status.published : status.target,
    ]),
  };
}
