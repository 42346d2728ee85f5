import { sourceTextMessages } from '../../core/messages/source-text.js';
import { tableMessages } from '../../core/messages/tables.js';
import type { Source } from '../../core/source.js';
import type { Table } from '../../core/table.js';
import { type Language, localized } from '../../format/language.js';
import type { DataEntry, ReportIndex } from '../../report/lookup.js';
import { sentenceAround } from '../../report/sentence.js';
import { actionEntry, actionOf } from '../collaboration-map/partners.js';
import { marksIn, type SourceContent } from './source-text.js';

/** A row a marked stretch of words. */
export function tabulate({ span, annotations }: SourceContent, index: ReportIndex, language: Language): Table {
  const { columns } = tableMessages[language];
  const { kinds } = sourceTextMessages[language];
  const { source } = index.report;
  return {
    columns: [{ label: columns.words }, { label: columns.kind }, { label: columns.section }],
    rows: marksIn(span, annotations).map(({ start, end, kind, key }) => {
      const section = index.sections.get(sectionOf(key, index));
      const words = source.text.slice(start, end).replaceAll('\n', '');
      return [
        { text: words, record: key, label: words, words: true },
        kinds[kind],
        section ? localized(section.title, language) : '',
      ];
    }),
  };
}

function sectionOf(key: string, index: ReportIndex): string {
  return (index.entries.get(key)?.record ?? actionOf(key, index)?.action)?.section ?? '';
}

/** Of an organisation, the sentence that says what was done with it. */
export function sourceOf(key: string, index: ReportIndex): Source | undefined {
  const found = actionOf(key, index);
  if (!found) return undefined;
  const { section, quote } = found.action;
  return { section, quote, sentence: sentenceAround(index.report.source.text, quote) };
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
