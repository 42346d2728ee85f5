import { firstOf, truncation } from '../../base/truncation.js';
import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import type { Language } from '../../i18n/language.js';
import { assertEnum, ofBureaus, resolveId, resolveMetrics } from '../../report/attributes.js';
import { AttributeError } from '../../report/problem.js';
import { type GridGroup, layoutMetricGrid } from './layout.js';
import { metricGridMessages } from './messages.js';
import { GROUPS, type MetricGroup, ROLES, SORTS, selectMetrics } from './select.js';
import { entries, tabulate } from './table.js';

export interface GridOptions {
  metrics: string;
  bureau: string;
  section: string;
  of: string;
  group: string;
  sort: string;
  limit: number;
  /** The limit as the page wrote it, to be named where it is none. */
  writtenLimit: string;
  /** What the reader has typed. */
  query: string;
  /** True once the reader has asked for the rest. */
  isExpanded: boolean;
}

export interface GridContent {
  /** All that the attributes and the search match, grouped and sorted. */
  groups: MetricGroup[];
  count: number;
  /** How many of them are drawn. */
  shown: number;
}

/** A wall of figures. */
export const metricGrid: Widget<GridOptions, GridContent> = {
  select(index, { metrics: ids, bureau, section, query, isExpanded, limit, ...options }, language) {
    const group = assertEnum('group', options.group, GROUPS);
    const sort = assertEnum('sort', options.sort, SORTS);
    const role = assertEnum('of', options.of, ROLES);
    assertLimit(limit, options.writtenLimit, language);
    if (section !== '') resolveId('section', section, index.sections);
    const isShown = ofBureaus('bureau', bureau, index);
    const metrics = ids === '' ? index.report.metrics : resolveMetrics('metrics', ids, index);
    const groups = selectMetrics(metrics, index, { isShown, section, role, query, group, sort, language });
    const count = groups.reduce((sum, { metrics: { length } }) => sum + length, 0);
    return { groups, count, shown: isExpanded || limit === 0 ? count : Math.min(limit, count) };
  },

  isEmpty: ({ count }) => count === 0,

  draw({ groups, shown }, { report }, context) {
    const drawn = firstOf(
      groups,
      shown,
      ({ metrics }) => metrics,
      (group, metrics) => ({ ...group, metrics }),
    ).map(
      ({ heading, metrics }): GridGroup => ({
        heading,
        cards: metrics.map((metric) => ({ metric, tone: bureauTone(metric.bureau, report) })),
      }),
    );
    return layoutMetricGrid(drawn, context);
  },

  caption({ groups, count, shown }, { report, whole }, { language }) {
    const messages = metricGridMessages[language];
    const stating = new Set(groups.flatMap(({ metrics }) => metrics.map(({ bureau }) => bureau)));
    const heading = messages.heading(count, whole.report.metrics.length);
    return {
      bureaus: report.bureaus.filter(({ id }) => stating.has(id)),
      heading,
      standfirst: messages.standfirst,
      notes: [],
      summary: heading,
      ...truncation(count - shown, language),
    };
  },

  tabulate: ({ groups }, index, language) => tabulate(groups, index, language),

  entries: ({ groups }) => entries(groups),
};

/** Holds that a limit is 0 or a count. */
function assertLimit(limit: number, written: string, language: Language): void {
  if (Number.isInteger(limit) && limit >= 0) return;
  const expected = metricGridMessages[language].wholeNumber;
  throw new AttributeError({ code: 'bad-attribute', attribute: 'limit', value: written, expected });
}
