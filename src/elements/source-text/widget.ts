import type { Widget } from '../../base/widget.js';
import { resolveBureaus, resolveId } from '../../report/attributes.js';
import { hasTable } from '../../report/joined.js';
import type { Span } from '../../report/types.js';
import { type Annotation, annotationsOf } from './annotations.js';
import { type Find, findWords } from './find-words.js';
import { type Mark, type MarkedKind, marksIn } from './marks.js';
import { sourceTextMessages } from './messages.js';
import { entries, tabulate } from './table.js';
import { sectionSpan } from './text-sections.js';

export interface SourceTextOptions {
  section: string;
  find: Find;
}

export interface SourceTextContent {
  /** The stretch of the text that is shown. */
  span: Span;
  /** True where that is the whole text. */
  isWhole: boolean;
  /** All that is marked, the places that hold the reader's words among it. */
  annotations: Annotation[];
  /** What of the stretch opens its source. */
  marks: Mark[];
  /** The places that hold the reader's words. */
  matches: Span[];
  /** The place among them that is shown; null where there is none. */
  currentMatch: Span | null;
}

/** The report as it was published. It is text, and has no drawing. */
export const sourceText: Widget<SourceTextOptions, SourceTextContent> = {
  view: 'text',

  select({ report, filter, sections }, { section, find }) {
    const { text } = report.source;
    const isWhole = section === '';
    const span: Span = isWhole ? [0, text.length] : sectionSpan(resolveId('section', section, sections), report);
    const recorded = annotationsOf(report, filter?.matches);
    const matches = findWords(text, span, find.query);
    const found = matches.map(([start, end]): Annotation => ({ start, end, kind: 'match', target: null, from: start }));
    return {
      span,
      isWhole,
      annotations: [...recorded, ...found],
      marks: marksIn(span, recorded),
      matches,
      currentMatch: matches[find.at % matches.length] ?? null,
    };
  },

  draw: () => null,

  caption({ isWhole, marks }, index, { language }) {
    const { heading, standfirst, tableHeading, tableStandfirst, summary } = sourceTextMessages[language];
    const isTable = hasTable(index.report);
    const count = (wanted: MarkedKind): number => marks.filter(({ kind }) => kind === wanted).length;
    return {
      bureaus: isWhole ? resolveBureaus('bureau', '', index) : [],
      heading: isTable ? tableHeading : heading,
      standfirst: isTable ? tableStandfirst : standfirst,
      notes: [],
      summary: summary(count),
    };
  },

  tabulate: ({ marks, annotations }, index, language) => tabulate(marks, annotations, index, language),

  entries: ({ marks }, index) => entries(marks, index),
};
