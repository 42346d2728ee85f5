import type { Captions } from '../drawing/captions.js';
import type { LayoutContext } from '../drawing/layout-context.js';
import type { Drawing } from '../drawing/marks.js';
import type { Table } from '../drawing/table.js';
import { localized } from '../i18n/language.js';
import { AttributeError, type Problem } from '../report/problem.js';
import type { DataEntry, ReportIndex } from '../report/report-index.js';
import type { Widget } from './widget.js';

/** What an update of a widget shows: computed once, and kept for the panel, the pictures and the announcement. */
export interface View<Content> {
  index: ReportIndex;
  content: Content;
  context: LayoutContext;
  captions: Captions;
  isEmpty: boolean;
  /** Null where nothing is drawn: the widget is text, a table, or empty. */
  drawing: Drawing | null;
  /** The same as a table. */
  tabulate: () => Table;
  /** The records that it shows, also where it draws only some of them. */
  entries: () => DataEntry[];
}

export interface ViewRequest<Options> {
  index: ReportIndex;
  options: Options;
  context: LayoutContext;
  /** Words of the page's own in place of the widget's; "" for none. */
  heading: string;
  standfirst: string;
}

/**
 * Selects and draws.
 * @returns the view, or what is wrong with the attributes; a fault of the widget's own is thrown
 */
export function computeView<Options, Content>(
  widget: Widget<Options, Content>,
  { index: given, options, context, heading, standfirst }: ViewRequest<Options>,
): View<Content> | Problem {
  const index = widget.ignoresFilter ? given.whole : given;
  try {
    const content = widget.select(index, options, context.language);
    const isEmpty = widget.isEmpty?.(content) ?? false;
    const own = widget.caption(content, index, context);
    const note = index.filter ? [localized(index.filter.words, context.language)] : [];
    const captions: Captions = {
      ...own,
      heading: heading || own.heading,
      standfirst: standfirst || (own.standfirst ?? ''),
      notes: [...note, ...own.notes],
    };
    const drawing = isEmpty ? null : widget.draw(content, index, context);
    const tabulate = (): Table => widget.tabulate(content, index, context.language);
    const entries = (): DataEntry[] => widget.entries?.(content, index) ?? entriesDrawn(drawing, index);
    return { index, content, context, captions, isEmpty, drawing, tabulate, entries };
  } catch (error) {
    if (error instanceof AttributeError) return error.problem;
    throw error;
  }
}

/** The records that the marks of a drawing stand for, in order. */
function entriesDrawn(drawing: Drawing | null, index: ReportIndex): DataEntry[] {
  const targets = (drawing?.marks ?? []).flatMap((mark) => (mark.kind === 'item' ? [mark.target] : []));
  const ids = new Set(targets.flatMap((target) => (target.type === 'record' ? [target.id] : [])));
  return [...ids].flatMap((id) => index.entries.get(id) ?? []);
}
