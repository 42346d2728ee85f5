import type { Captions } from '../drawing/captions.js';
import type { LayoutContext } from '../drawing/layout-context.js';
import type { Drawing } from '../drawing/marks.js';
import type { Table } from '../drawing/table.js';
import type { Language } from '../i18n/language.js';
import type { MarkTarget } from '../report/mark-target.js';
import type { DataEntry, ReportIndex } from '../report/report-index.js';

/**
 * A widget apart from any page: pure functions from a report to what is drawn, said and listed. The element wires them
 * to the DOM; a picture, a test or a program in Node calls them as they are.
 *
 * @typeParam Options the attributes as written, and what a reader has asked for since: a search, a longer list
 * @typeParam Content the records that the widget draws
 */
export interface Widget<Options, Content> {
  /** The records to draw; throws an `AttributeError` that names the attribute at fault. */
  select(index: ReportIndex, options: Options, language: Language): Content;
  /** True where there is nothing to draw; false by default. */
  isEmpty?(content: Content): boolean;
  /** The drawing, or null where the widget is text. */
  draw(content: Content, index: ReportIndex, context: LayoutContext): Drawing | null;
  caption(content: Content, index: ReportIndex, context: LayoutContext): Captions;
  /** The widget's data as a table. */
  tabulate(content: Content, index: ReportIndex, language: Language): Table;
  /** The records that a reader takes away as data; by default those that the drawing's marks stand for. */
  entries?(content: Content, index: ReportIndex): DataEntry[];
  /** The marks that light up with a target; by default its own. */
  highlightedMarks?(target: MarkTarget, index: ReportIndex): readonly MarkTarget[];
  /** What a reader calls the widget's own view beside the table: a chart by default. */
  view?: 'list' | 'text';
  /** True for a widget of one record that the page names: a filter chooses among what widgets list. */
  ignoresFilter?: boolean;
}
