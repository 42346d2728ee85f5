import type { Table } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import type { FrameworkLevel } from './layout.js';
import { frameworkMessages } from './messages.js';

/** A table with a row for each item, under its level. */
export function tabulate(levels: readonly FrameworkLevel[], language: Language): Table {
  const { columns } = frameworkMessages[language];
  return {
    columns: [{ label: columns.level }, { label: columns.item, wraps: true }, { label: columns.tasks, wraps: true }],
    rows: levels.flatMap((level) =>
      level.items.map(({ target, label, tasks }) => [
        `${level.count} ${level.label}`,
        { text: label, target, label },
        tasks,
      ]),
    ),
  };
}
