import { type Cell, metricCell, type Table } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import type { ReportIndex } from '../../report/report-index.js';
import { outcomeThreadsMessages } from './messages.js';
import { standingFor } from './standing.js';
import { outcomeEnd, taskEnd } from './thread-end.js';
import type { RecordThread } from './threads.js';

/** A table with a row for each outcome, its figure, and the task that carries it on. */
export function tabulate(threads: readonly RecordThread[], index: ReportIndex, language: Language): Table {
  const { columns, noForerunner, noSequel } = outcomeThreadsMessages[language];
  const rows = threads.flatMap(({ outcomes, task }): Cell[][] => {
    const standing = outcomes.flatMap((outcome) => (task ? standingFor(outcome, index) : [outcome]));
    const right = task ? wordsCell(taskEnd(task, [], index, language)) : noSequel;
    if (standing.length === 0) return [[noForerunner, '', right]];
    return standing.map((entry) => {
      const end = outcomeEnd(entry, index, language);
      return entry.kind === 'metric'
        ? [end.title, metricCell(entry.record, language), right]
        : [wordsCell(end), end.verb, right];
    });
  });
  return {
    columns: [{ label: columns.outcome }, { label: columns.value }, { label: columns.task }],
    rows,
  };
}

function wordsCell({ title, target, name }: ReturnType<typeof outcomeEnd>): Exclude<Cell, string> {
  return { text: title, target, label: name, words: true };
}
