import type { Table } from '../../base/table.js';
import type { Language } from '../../i18n/language.js';
import { tableMessages } from '../../i18n/table-messages.js';
import type { DataEntry, ReportIndex } from '../../report/report-index.js';
import type { Framework } from '../../report/types.js';
import type { Source } from '../../source/source.js';
import { frameworkLevels } from './words.js';

/** A row an item, under its level. */
export function tabulate(framework: Framework | undefined, index: ReportIndex, language: Language): Table {
  const { columns } = tableMessages[language];
  return {
    columns: [{ label: columns.level }, { label: columns.item }, { label: columns.tasks }],
    rows: (framework ? frameworkLevels(framework, index, language) : []).flatMap(({ count, label, items }) =>
      items.map((item) => [`${count} ${label}`, { text: item.label, record: item.key, label: item.label }, item.tasks]),
    ),
  };
}

/** The words of an item, in the sentence that names the whole. */
export function sourceOf(key: string, { report }: ReportIndex): Source | undefined {
  const [id, level, item] = key.split(':');
  const framework = report.frameworks.find((candidate) => candidate.id === id);
  const quote = framework?.levels[Number(level)]?.items[Number(item)]?.quote;
  return framework && quote && { section: framework.section, sentence: framework.quote, quote };
}

/** The tasks that answer to the items. */
export function entriesOf(framework: Framework | undefined, { entries }: ReportIndex): DataEntry[] {
  const ids = (framework?.levels ?? []).flatMap(({ items }) => items.flatMap(({ tasks }) => tasks));
  return [...new Set(ids)].flatMap((id) => entries.get(id) ?? []);
}
