import { placesColumn } from '../../base/place-column.js';
import { type ColumnOf, type Table, tableOf } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Framework } from '../../report/types.js';
import type { FrameworkItem, FrameworkLevel } from './layout.js';
import { frameworkMessages } from './messages.js';

interface ItemRow {
  level: FrameworkLevel;
  item: FrameworkItem;
}

/**
 * A table with a row for each item, under its level.
 * @param framework whose levels they are, and in whose sentence they stand
 */
export function tabulate(
  levels: readonly FrameworkLevel[],
  framework: Framework | undefined,
  index: ReportIndex,
  language: Language,
): Table {
  const { columns } = frameworkMessages[language];
  const place = placesColumn(index, language);
  const all: ColumnOf<ItemRow>[] = [
    { label: columns.level, cell: ({ level }) => `${level.count} ${level.label}` },
    { label: columns.item, wraps: true, cell: ({ item: { target, label } }) => ({ text: label, target, label }) },
    { label: columns.tasks, wraps: true, cell: ({ item }) => item.tasks },
    { ...place, cell: () => place.cell(framework ? [framework] : []) },
  ];
  return tableOf(
    all,
    levels.flatMap((level) => level.items.map((item) => ({ level, item }))),
  );
}
