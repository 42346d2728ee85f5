import type { Widget } from '../../base/widget.js';
import { localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { joinStatements } from '../../i18n/punctuation.js';
import { resolveMetrics } from '../../report/attributes.js';
import { recordTarget } from '../../report/mark-target.js';
import type { Metric } from '../../report/types.js';
import { layoutFigureList } from './layout.js';
import { figureListMessages } from './messages.js';
import { tabulate } from './table.js';

export interface FigureListOptions {
  /** Ids of metrics; "" for those that lead the report. */
  metrics: string;
}

/** Figures of a report, one a line. */
export const figureList: Widget<FigureListOptions, readonly Metric[]> = {
  select(index, { metrics }) {
    return metrics === ''
      ? index.report.metrics.filter(({ leading }) => leading)
      : resolveMetrics('metrics', metrics, index);
  },

  isEmpty: (metrics) => metrics.length === 0,

  draw(metrics, _index, context) {
    const { language } = context;
    const rows = metrics.map((metric) => ({
      target: recordTarget(metric.id),
      label: localized(metric.label, language),
      figure: metric,
      name: describeMetric(metric, language),
    }));
    return layoutFigureList(rows, context);
  },

  caption(metrics, { report }, { language }) {
    const { heading, standfirst } = figureListMessages[language];
    const stating = new Set(metrics.map(({ bureau }) => bureau));
    return {
      bureaus: report.bureaus.filter(({ id }) => stating.has(id)),
      heading: heading(metrics.length),
      standfirst,
      notes: [],
      summary: joinStatements(
        metrics.map((metric) => describeMetric(metric, language)),
        language,
      ),
    };
  },

  tabulate,
};
