import type { Table } from '../../base/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { tableMessages } from '../../i18n/table-messages.js';
import { actionSource } from '../../report/record-source.js';
import type { DataEntry, ReportIndex } from '../../report/report-index.js';
import type { Source } from '../../source/source.js';
import { actionEntry, actionOf } from '../collaboration-map/partners.js';
import { sourceOf as itemSource } from '../framework/details.js';
import type { Annotation } from './layout.js';
import { type Mark, marksIn } from './marks.js';
import { sourceTextMessages } from './messages.js';
import type { SourceContent } from './source-text.js';

/** A row a marked stretch of words. */
export function tabulate({ span, annotations }: SourceContent, index: ReportIndex, language: Language): Table {
  const { columns } = tableMessages[language];
  const { kinds } = sourceTextMessages[language];
  const { source } = index.report;
  return {
    columns: [{ label: columns.words }, { label: columns.kind }, { label: columns.section }],
    rows: marksIn(span, annotations).map((mark) => {
      const { kind, key } = mark;
      const section = index.sections.get((index.entries.get(key)?.record ?? sourceOf(key, index))?.section ?? '');
      const words = wordsOf(mark, annotations, source.text);
      return [
        { text: words, record: key, label: words, words: true },
        kinds[kind],
        section ? localized(section.title, language) : '',
      ];
    }),
  };
}

/** The words of a mark, those after a break of the page too. */
function wordsOf({ kind, key, from }: Mark, annotations: readonly Annotation[], text: string): string {
  return annotations
    .filter((other) => other.kind === kind && other.key === key && other.from === from)
    .map(({ start, end }) => text.slice(start, end).replaceAll('\n', ''))
    .join('');
}

/** The source of what has no record of its own: an organisation's action, an item of a framework. */
export function sourceOf(key: string, index: ReportIndex): Source | undefined {
  const action = actionOf(key, index)?.action;
  return action ? actionSource(action, index.report) : itemSource(key, index.whole);
}

/** The records that the marks stand for, what was done with organisations among them, each once. */
export function entriesOf({ span, annotations }: SourceContent, index: ReportIndex): DataEntry[] {
  const keys = new Set(marksIn(span, annotations).map(({ key }) => key));
  return [...keys].flatMap((key): DataEntry[] => {
    const entry = index.entries.get(key);
    if (entry) return [entry];
    const found = actionOf(key, index);
    return found ? [actionEntry({ key, ...found })] : [];
  });
}
