import { metricCell, type Table } from '../../base/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { tableMessages } from '../../i18n/table-messages.js';
import { formatTime } from '../../i18n/time.js';
import type { ReportIndex } from '../../report/report-index.js';
import { targetTrackerMessages } from './messages.js';
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
