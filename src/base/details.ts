import type { Language } from '../i18n/language.js';
import type { DataEntry, ReportIndex } from '../report/report-index.js';
import type { Source } from '../source/source.js';
import type { Table } from './table.js';

/**
 * What a widget gives only when a reader asks for it. Each has it in a module of its own, `details.ts`, loaded with what
 * is shown on demand, so that a page pays for it only then.
 *
 * @typeParam Content the records that the widget draws
 */
export interface Details<Content> {
  /** The widget's data as a table. */
  tabulate: (content: Content, index: ReportIndex, language: Language) => Table;
  /** The source of a mark, where it stands for more or less than one record; undefined where there is no such mark. */
  sourceOf?: (mark: string, index: ReportIndex, language: Language) => Source | undefined;
  /** The records that a reader takes away as data; by default those that the drawing's marks stand for. */
  entriesOf?: (content: Content, index: ReportIndex) => DataEntry[];
}
