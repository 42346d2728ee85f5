import { rollup, sum } from 'd3-array';
import { truncation } from '../../base/truncation.js';
import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { type Language, localized } from '../../i18n/language.js';
import { formatFigure } from '../../i18n/metric.js';
import { joinList } from '../../i18n/punctuation.js';
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
  /** How many match, and how many of them are drawn, those that lead included. */
  count: number;
  shown: number;
  /** What is left out whatever matches, unless a page asks for it: counts of what the text is divided into. */
  context: Metric[];
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
    const drawn = shareOut(groups, most - lead.length);
    const shown = lead.length + sum(drawn, ({ metrics }) => metrics.length);
    const isLeftOut = role === '' && !isChosen;
    const context = isLeftOut ? index.report.metrics.filter((metric) => metric.role === 'context') : [];
    return { lead, groups, drawn, count, shown, context };
  },

  isEmpty: ({ count }) => count === 0,

  draw({ lead, groups, drawn }, { report, bureaus }, context) {
    const { found } = metricGridMessages[context.language];
    // All of them say how many they have, or none.
    const isCut = drawn.some(({ rest }) => rest > 0);
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
          count: isCut ? found(metrics.length + rest) : '',
          cards: metrics.map(cardOf),
        }),
      ),
    };
    return layoutMetricGrid(parts, context);
  },

  caption({ lead, groups, count, shown, context }, { report, whole }, { language }) {
    const messages = metricGridMessages[language];
    const stating = bureausIn({ lead, groups });
    const listed = whole.report.metrics.length - context.length;
    const heading = messages.heading(count, listed);
    const leftOut = context.map((metric) => {
      const { text } = formatFigure(metric, language);
      return `${localized(metric.label, language)}${language === 'zh' ? `（${text}）` : ` (${text})`}`;
    });
    const contextNote = count === listed && leftOut.length > 0 ? [messages.context(joinList(leftOut, language))] : [];
    return {
      bureaus: report.bureaus.filter(({ id }) => stating.has(id)),
      heading,
      standfirst: messages.standfirst,
      notes: [...(groups.length > 0 ? [messages.rowsNote] : []), ...contextNote],
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
