import { metricColumns, scopeOf } from '../../base/metric-columns.js';
import { placesColumn } from '../../base/place-column.js';
import { tableMessages } from '../../base/table-messages.js';
import { type ColumnOf, columnOf, metricCell, type OpeningCell, type Table, tableOf } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import { formatFigure } from '../../i18n/metric.js';
import { joinStatements, joinWords } from '../../i18n/punctuation.js';
import { statusTag, terms } from '../../i18n/terms.js';
import { recordTarget } from '../../report/mark-target.js';
import type { ReportIndex } from '../../report/report-index.js';
import { statusOf } from '../../report/status.js';
import type { Metric } from '../../report/types.js';
import { targetTrackerMessages } from './messages.js';
import type { TrackedResult, TrackedTarget } from './tracked.js';

/** A row for each target: its figure and term, its result, what else is stated towards it, and where all of it stands. */
export function tabulate(targets: readonly TrackedTarget[], index: ReportIndex, language: Language): Table {
  const { columns, pairedBy } = targetTrackerMessages[language];
  const { kind, time } = metricColumns(language);
  const ofTarget = (column: ColumnOf<Metric>, label = column.label): ColumnOf<TrackedTarget> => ({
    ...columnOf(column, ({ metric }) => metric),
    label,
  });
  return tableOf<TrackedTarget>(
    [
      { label: columns.target, cell: ({ label }) => label },
      { label: columns.figure, cell: ({ metric }) => metricCell(metric, language) },
      ofTarget(kind),
      ofTarget(time, columns.term),
      { label: columns.result, cell: ({ result }) => (result ? resultCell(result, language) : '') },
      { ...columnOf(time, ({ result }: TrackedTarget) => result?.metric), label: columns.resultTime },
      { label: columns.pairedBy, cell: ({ result }) => (result ? pairedBy[result.pairedBy] : '') },
      {
        label: columns.stated,
        wraps: true,
        cell: ({ stated }) =>
          joinStatements(
            stated.map(({ name }) => name),
            language,
          ),
      },
      {
        label: tableMessages[language].columns.scope,
        wraps: true,
        cell: ({ metric, result }) =>
          joinWords([scopeOf(metric, language), result ? scopeOf(result.metric, language) : ''], language),
      },
      columnOf(placesColumn(index, language), placesOf),
    ],
    targets,
  );
}

/** The target first, then its result and what is stated towards it. */
function placesOf({ metric, result, stated }: TrackedTarget): Metric[] {
  return [metric, ...(result ? [result.metric] : []), ...stated.map((figure) => figure.metric)];
}

/** The result, over whose it is where that is not the bureau's own. */
function resultCell({ metric, figure, name }: TrackedResult, language: Language): OpeningCell {
  const { text } = formatFigure(figure, language);
  const status = statusTag(statusOf(metric), language);
  return {
    text: joinWords([status, text], language),
    target: recordTarget(metric.id),
    label: name,
    under: terms[language].attribution[metric.attribution],
  };
}
