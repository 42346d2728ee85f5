import type { Widget } from '../../base/widget.js';
import { terms } from '../../i18n/terms.js';
import { parseIds, resolveBureaus } from '../../report/attributes.js';
import { layoutReportOutline } from './layout.js';
import { assertTemplate } from './link.js';
import { reportOutlineMessages } from './messages.js';
import { COUNTED, type Counted, outlineOf } from './outline.js';
import { countsInWords, type OutlineSection, outlineRow } from './row.js';
import { tabulate } from './table.js';

/** The attributes of an outline. */
export interface OutlineOptions {
  /** Ids of bureaus; "" for all, and the sections of no bureau. */
  bureau: string;
  /** Where a section leads, with `{id}` for its id; "" where rows are no links. */
  href: string;
}

/** What an outline shows. */
export interface OutlineContent {
  sections: readonly OutlineSection[];
  hasLinks: boolean;
}

/** The sections of a report, with how many records of each kind are in them. */
export const reportOutline: Widget<OutlineOptions, OutlineContent> = {
  select(index, { bureau, href }, language) {
    if (href) assertTemplate('href', href);
    const bureaus = new Set(resolveBureaus('bureau', bureau, index).map(({ id }) => id));
    const nodes = outlineOf(index, parseIds(bureau).length === 0 ? null : bureaus);
    return {
      sections: nodes.map((node) => ({ node, row: outlineRow(node, index, href, language) })),
      hasLinks: Boolean(href),
    };
  },

  isEmpty: ({ sections }) => sections.length === 0,

  draw({ sections }, _index, context) {
    return layoutReportOutline(
      sections.map(({ row }) => row),
      context,
    );
  },

  caption({ sections, hasLinks }, _index, { language }) {
    const { heading, standfirst, standfirstLinks, empty, summary } = reportOutlineMessages[language];
    const sums: Record<Counted, number> = { metrics: 0, documents: 0, events: 0, tasks: 0 };
    for (const { node } of sections) if (node.depth === 0) for (const kind of COUNTED) sums[kind] += node.counts[kind];
    return {
      // The rows themselves name the bureaus.
      bureaus: [],
      topic: terms[language].counted,
      heading,
      standfirst: hasLinks ? standfirstLinks : standfirst,
      notes: [],
      empty,
      summary: summary(sections.length, countsInWords(sums, COUNTED, language)),
    };
  },

  tabulate: ({ sections }, index, language) => tabulate(sections, index, language),

  /** Every record, under its section. */
  entries: ({ sections }) => sections.flatMap(({ node }) => node.own),

  /** With a record, the section that states it. */
  highlightedMarks(target, { entries, sections }) {
    const id = target.type === 'record' ? entries.get(target.id)?.record.section : undefined;
    return id !== undefined && sections.has(id) ? [target, { type: 'section', id }] : [target];
  },
};
