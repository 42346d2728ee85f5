import { rollup, sum } from 'd3-array';
import { truncation } from '../../base/truncation.js';
import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { type Language, localized } from '../../i18n/language.js';
import { formatTime } from '../../i18n/time.js';
import { assertEnum, ofBureaus, resolveId, resolveMetrics } from '../../report/attributes.js';
import { AttributeError } from '../../report/problem.js';
import type { Metric } from '../../report/types.js';
import type { GridCard, GridGroup } from './layout/cards.js';
import { layoutMetricGrid } from './layout.js';
import { metricGridMessages } from './messages.js';
import { GROUPS, leadOf, type MetricGroup, ROLES, SORTS, selectMetrics, without } from './select.js';
import { type SharedGroup, shareOut } from './share.js';
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
  /** The figures that are set large. */
  lead: Metric[];
  /** All others that the attributes and the search match, grouped and sorted. */
  groups: MetricGroup[];
  /** Of these, those that are drawn. */
  drawn: SharedGroup[];
  /** How many match under each heading, those that lead included. */
  all: ReadonlyMap<string, number>;
  /** How many match, and how many of them are drawn, those that lead included. */
  count: number;
  shown: number;
}

/** A wall of figures. */
export const metricGrid: Widget<GridOptions, GridContent> = {
  select(index, { metrics: ids, bureau, section, query, isExpanded, limit, ...options }, language) {
    const asked = assertEnum('group', options.group, GROUPS);
    const sort = assertEnum('sort', options.sort, SORTS);
    const role = assertEnum('of', options.of, ROLES);
    assertLimit(limit, options.writtenLimit, language);
    if (section !== '') resolveId('section', section, index.sections);
    const isShown = ofBureaus('bureau', bureau, index);
    const isChosen = ids !== '';
    const metrics = isChosen ? resolveMetrics('metrics', ids, index) : index.report.metrics;
    // Left to itself the grid goes by theme, where the order is that of the text and not the page's own or by value.
    const group = asked === '' && !isChosen && sort === 'report' && query === '' ? 'theme' : asked;
    const selection = { isShown, section, role, isChosen, query, group, sort, language };
    const found = selectMetrics(metrics, index, selection);
    const count = sum(found, ({ metrics }) => metrics.length);
    const hasLead = asked === '' && sort === 'report' && query === '';
    const most = isExpanded || limit === 0 ? count : limit;
    const matching = new Set(found.flatMap((own) => own.metrics));
    const inOrder = metrics.filter((metric) => matching.has(metric));
    const lead = hasLead ? leadOf(inOrder, isChosen).slice(0, most) : [];
    const groups = without(found, lead);
    const all = new Map(found.map((own) => [own.heading, own.metrics.length]));
    const drawn = shareOut(groups, most - lead.length);
    return { lead, groups, drawn, all, count, shown: lead.length + sum(drawn, ({ metrics }) => metrics.length) };
  },

  isEmpty: ({ count }) => count === 0,

  draw({ lead, groups, drawn, all }, { report, bureaus }, context) {
    const { found } = metricGridMessages[context.language];
    const isOneBureau = bureausIn({ lead, groups }).size === 1;
    const names = rollup(
      metricsOf({ lead, groups }),
      (own) => own.length,
      ({ label }) => localized(label, context.language),
    );
    const cardOf = (metric: Metric): GridCard => ({
      metric,
      tone: bureauTone(metric.bureau, report),
      bureau: isOneBureau ? '' : localized(bureaus.get(metric.bureau ?? '')?.shortName ?? {}, context.language),
      time:
        (names.get(localized(metric.label, context.language)) ?? 0) > 1
          ? formatTime(metric.time, context.language)
          : '',
    });
    const parts = {
      lead: lead.map(cardOf),
      groups: drawn.map(
        ({ heading, metrics, rest }): GridGroup => ({
          heading,
          count: rest > 0 ? found(all.get(heading) ?? 0) : '',
          cards: metrics.map(cardOf),
        }),
      ),
    };
    return layoutMetricGrid(parts, context);
  },

  caption({ lead, groups, count, shown }, { report, whole }, { language }) {
    const messages = metricGridMessages[language];
    const stating = bureausIn({ lead, groups });
    const heading = messages.heading(count, whole.report.metrics.length);
    return {
      bureaus: report.bureaus.filter(({ id }) => stating.has(id)),
      heading,
      standfirst: messages.standfirst,
      notes: groups.length > 0 ? [messages.rowsNote] : [],
      summary: heading,
      ...truncation(count - shown, language),
    };
  },

  tabulate: (content, index, language) => tabulate(metricsOf(content), index, language),

  entries: (content) => entries(metricsOf(content)),
};

/** All metrics that match, those first that lead. */
function metricsOf({ lead, groups }: Pick<GridContent, 'lead' | 'groups'>): Metric[] {
  return [...lead, ...groups.flatMap(({ metrics }) => metrics)];
}

function bureausIn(content: Pick<GridContent, 'lead' | 'groups'>): Set<string | undefined> {
  return new Set(metricsOf(content).map(({ bureau }) => bureau));
}

/** Holds that a limit is 0 or a count. */
function assertLimit(limit: number, written: string, language: Language): void {
  if (Number.isInteger(limit) && limit >= 0) return;
  const expected = metricGridMessages[language].wholeNumber;
  throw new AttributeError({ code: 'bad-attribute', attribute: 'limit', value: written, expected });
}
