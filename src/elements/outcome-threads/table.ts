import type { Cell, Table } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import type { Entry, ReportIndex } from '../../report/report-index.js';
import { outcomeThreadsMessages } from './messages.js';
import { threadEnd } from './thread-end.js';
import type { RecordThread } from './threads.js';

/** A table with a row for each outcome and the task that carries it on. */
export function tabulate(threads: readonly RecordThread[], index: ReportIndex, language: Language): Table {
  const { columns, noForerunner, noSequel } = outcomeThreadsMessages[language];
  const cell = (entry: Entry): Cell => {
    const { target, title, name } = threadEnd(entry, index, language);
    return { text: title, target, label: name, words: true };
  };
  const rows = threads.flatMap(({ outcomes, task }) => {
    const right = task ? cell(task) : noSequel;
    return outcomes.length === 0 ? [[noForerunner, right]] : outcomes.map((outcome) => [cell(outcome), right]);
  });
  return { columns: [{ label: columns.outcome }, { label: columns.task }], rows };
}
