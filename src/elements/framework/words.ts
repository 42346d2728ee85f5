import { type Language, localized } from '../../i18n/language.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Framework } from '../../report/types.js';
import type { FrameworkLevel } from './layout.js';
import { frameworkMessages } from './messages.js';

/** The levels of a framework in the reader's language. The key of an item is `framework:level:item`, counted from 0. */
export function frameworkLevels(
  { id, levels }: Framework,
  { entries }: ReportIndex,
  language: Language,
): FrameworkLevel[] {
  const { separator } = frameworkMessages[language];
  const title = (task: string): string[] => {
    const entry = entries.get(task);
    return entry?.kind === 'task' ? [localized(entry.record.title, language)] : [];
  };
  return levels.map(({ count, label, items }, level) => ({
    count,
    label: localized(label, language),
    items: items.map((item, i) => ({
      key: `${id}:${level}:${i}`,
      label: localized(item.label, language),
      tasks: item.tasks.flatMap(title).join(separator),
    })),
  }));
}
