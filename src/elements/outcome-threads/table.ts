import { metricColumns, noteOf, scopeOf, statusCell } from '../../base/metric-columns.js';
import { placesColumn } from '../../base/place-column.js';
import { tableMessages } from '../../base/table-messages.js';
import { type Cell, columnOf, type OpeningCell, type Table, tableOf } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import { formatTime } from '../../i18n/time.js';
import type { Entry, ReportIndex } from '../../report/report-index.js';
import { outcomeThreadsMessages } from './messages.js';
import { standingFor } from './standing.js';
import { outcomeEnd, taskEnd } from './thread-end.js';
import type { RecordThread } from './threads.js';

/** An outcome and the task that carries it on; one of them may be none. */
interface ThreadRow {
  outcome: Entry | null;
  task: Entry | null;
}

/** A table with a row for each outcome, its figure, the task that carries it on over the task's time, and where both stand. */
export function tabulate(threads: readonly RecordThread[], index: ReportIndex, language: Language): Table {
  const { columns, noForerunner, noSequel } = outcomeThreadsMessages[language];
  const { columns: heads } = tableMessages[language];
  const ofMetric = metricColumns(language);
  const ofOutcome = (cell: (outcome: Entry) => Cell) => (row: ThreadRow) => (row.outcome ? cell(row.outcome) : '');
  return tableOf<ThreadRow>(
    [
      {
        label: columns.outcome,
        cell: ({ outcome }) => (outcome ? outcomeCell(outcome, index, language) : noForerunner),
      },
      {
        label: columns.value,
        cell: ofOutcome((outcome) =>
          outcome.kind === 'metric' ? ofMetric.figure.cell(outcome.record) : outcomeEnd(outcome, index, language).verb,
        ),
      },
      {
        label: heads.kind,
        cell: ofOutcome((outcome) =>
          outcome.kind === 'metric'
            ? ofMetric.kind.cell(outcome.record)
            : statusCell(outcomeEnd(outcome, index, language).status, language),
        ),
      },
      {
        label: heads.time,
        cell: ofOutcome((outcome) => (outcome.kind === 'document' ? '' : formatTime(outcome.record.time, language))),
      },
      {
        label: heads.scope,
        wraps: true,
        cell: ofOutcome(({ kind, record }) =>
          kind === 'metric' ? scopeOf(record, language) : noteOf(record, language),
        ),
      },
      {
        label: columns.task,
        wraps: true,
        cell: ({ task }) => (task ? taskCell(task, index, language) : noSequel),
      },
      columnOf(placesColumn(index, language), ({ outcome, task }: ThreadRow) =>
        [outcome, task].flatMap((entry) => entry?.record ?? []),
      ),
    ],
    threads.flatMap(({ outcomes, task }): ThreadRow[] => {
      const standing = outcomes.flatMap((outcome) => (task ? standingFor(outcome, index) : [outcome]));
      return standing.length === 0 ? [{ outcome: null, task }] : standing.map((outcome) => ({ outcome, task }));
    }),
  );
}

/** A figure opens its source itself; its name is plain. */
function outcomeCell(outcome: Entry, index: ReportIndex, language: Language): Cell {
  const end = outcomeEnd(outcome, index, language);
  return outcome.kind === 'metric' ? end.title : { text: end.title, target: end.target, label: end.name, words: true };
}

function taskCell(task: Entry, index: ReportIndex, language: Language): OpeningCell {
  const { title, target, name } = taskEnd(task, [], index, language);
  const under = task.kind === 'task' ? formatTime(task.record.time, language) : '';
  return { text: title, target, label: name, words: true, under };
}
