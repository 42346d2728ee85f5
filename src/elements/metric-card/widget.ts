import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { terms } from '../../i18n/terms.js';
import { resolveId } from '../../report/attributes.js';
import { previousValue } from '../../report/previous-value.js';
import type { Metric } from '../../report/types.js';
import { layoutMetricCard } from './layout.js';
import { metricCardMessages } from './messages.js';
import { tabulate } from './table.js';

export interface CardOptions {
  metric: string;
  compact: boolean;
  /** True while the source is open. */
  isOpen: boolean;
}

export interface CardContent {
  metric: Metric;
  isCompact: boolean;
  isOpen: boolean;
}

/** From this width the source opens beside the figure, in CSS pixels. */
const BESIDE = 500;
const GUTTER = 28;

/** One figure of a report. */
export const metricCard: Widget<CardOptions, CardContent> = {
  ignoresFilter: true,

  select({ metrics }, { metric, compact, isOpen }) {
    return { metric: resolveId('metric', metric, metrics), isCompact: compact, isOpen };
  },

  draw({ metric, isCompact, isOpen }, { report }, context) {
    const width = isOpen && context.width >= BESIDE ? Math.floor((context.width - GUTTER) / 2) : context.width;
    return layoutMetricCard(metric, { tone: bureauTone(metric.bureau, report), isCompact }, { ...context, width });
  },

  caption({ metric, isCompact }, { bureaus }, { language }) {
    const { changeNote } = metricCardMessages[language];
    const bureau = bureaus.get(metric.bureau);
    return {
      bureaus: bureau ? [bureau] : [],
      topic: terms[language].attribution[metric.attribution],
      heading: localized(metric.label, language),
      notes: [
        ...(previousValue(metric) && !isCompact ? [changeNote] : []),
        ...(metric.note && !isCompact ? [localized(metric.note, language)] : []),
      ],
      summary: describeMetric(metric, language),
    };
  },

  tabulate: ({ metric }, _index, language) => tabulate(metric, language),
};
