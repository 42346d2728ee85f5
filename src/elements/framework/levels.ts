import { type Language, localized } from '../../i18n/language.js';
import { uncapitalized } from '../../i18n/plural.js';
import { joinStatements } from '../../i18n/punctuation.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Framework } from '../../report/types.js';
import type { FrameworkLevel } from './layout.js';

/** The levels of a framework in the reader's language. */
export function describeLevels(
  { id: framework, levels }: Framework,
  { entries }: ReportIndex,
  language: Language,
): FrameworkLevel[] {
  const title = (task: string): string[] => {
    const entry = entries.get(task);
    return entry?.kind === 'task' ? [localized(entry.record.title, language)] : [];
  };
  return levels.map(({ count, label, items }, level) => ({
    count,
    label: localized(label, language),
    items: items.map((item, index) => ({
      target: { type: 'item', framework, level, index },
      label: localized(item.label, language),
      tasks: joinStatements(
        item.tasks.flatMap(title).map((words, i) => (i > 0 && language === 'en' ? uncapitalized(words) : words)),
        language,
      ),
    })),
  }));
}
