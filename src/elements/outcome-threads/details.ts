import type { Cell, Table } from '../../base/table.js';
import type { Language } from '../../i18n/language.js';
import { tableMessages } from '../../i18n/table-messages.js';
import type { DataEntry, Entry, ReportIndex } from '../../report/report-index.js';
import { outcomeThreadsMessages } from './messages.js';
import type { Threads } from './outcome-threads.js';
import { threadEnd } from './words.js';

/** A row a thread, those without a sequel last. */
export function tabulate({ tasks, ended }: Threads, index: ReportIndex, language: Language): Table {
  const { columns } = tableMessages[language];
  const { noForerunner, noSequel } = outcomeThreadsMessages[language];
  const cell = (entry: Entry): Cell => {
    const { record, title, name } = threadEnd(entry, index, language);
    return { text: title, record, label: name, words: true };
  };
  const rows = [...tasks, ...ended].flatMap(({ outcomes, task }) => {
    const right = task ? cell(task) : noSequel;
    return outcomes.length === 0 ? [[noForerunner, right]] : outcomes.map((outcome) => [cell(outcome), right]);
  });
  return { columns: [{ label: columns.outcome }, { label: columns.task }], rows };
}

/** Every record of a thread, those without a sequel too, each once. */
export function entriesOf({ tasks, ended }: Threads): DataEntry[] {
  return [...new Set([...tasks, ...ended].flatMap(({ outcomes, task }) => [...outcomes, ...(task ? [task] : [])]))];
}
