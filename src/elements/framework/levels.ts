import { type Language, localized } from '../../i18n/language.js';
import { endSentence, joinStatements, joinWords } from '../../i18n/punctuation.js';
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
      tasks: sentences(item.tasks.flatMap(title), language),
    })),
  }));
}

/** Statements one after the other; in English each is a sentence, since it begins with a capital. */
function sentences(statements: readonly string[], language: Language): string {
  return language === 'zh'
    ? joinStatements(statements, language)
    : joinWords(
        statements.map((statement) => endSentence(statement, language)),
        language,
      );
}
