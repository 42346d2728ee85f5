import { tableMessages } from '../../core/messages/tables.js';
import { targetTrackerMessages } from '../../core/messages/target-tracker.js';
import { metricCell, type Table } from '../../core/table.js';
import { type Language, localized } from '../../format/language.js';
import { describeMetric } from '../../format/metric.js';
import { formatTime } from '../../format/time.js';
import type { ReportIndex } from '../../report/lookup.js';
import type { Tracked } from './target-tracker.js';

/** A row a target, with what is stated towards it or that nothing is. */
export function tabulate(tracked: Tracked[], _index: ReportIndex, language: Language): Table {
  const { columns } = tableMessages[language];
  const { notStated } = targetTrackerMessages[language];
  return {
    columns: [
      { label: columns.target },
      { label: columns.figure, numeric: true },
      { label: columns.horizon },
      { label: columns.stated },
    ],
    rows: tracked.map(({ target, stated }) => [
      localized(target.label, language),
      metricCell(target, language),
      formatTime(target.time, language),
      stated.map((metric) => describeMetric(metric, language)).join(language === 'zh' ? '；' : '; ') || notStated,
    ]),
  };
}
