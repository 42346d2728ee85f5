import { metricCell, type Table } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import { joinStatements } from '../../i18n/punctuation.js';
import { formatTime } from '../../i18n/time.js';
import { targetTrackerMessages } from './messages.js';
import type { TrackedTarget } from './tracked.js';

/** A row for each target, with what is stated towards it or that nothing is. */
export function tabulate(targets: readonly TrackedTarget[], language: Language): Table {
  const { columns, notStated } = targetTrackerMessages[language];
  return {
    columns: [
      { label: columns.target },
      { label: columns.figure, numeric: true },
      { label: columns.horizon },
      { label: columns.stated },
    ],
    rows: targets.map(({ metric, label, stated }) => [
      label,
      metricCell(metric, language),
      formatTime(metric.time, language),
      stated.length === 0
        ? notStated
        : joinStatements(
            stated.map(({ name }) => name),
            language,
          ),
    ]),
  };
}
