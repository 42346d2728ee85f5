import type { PropertyDeclarations } from 'lit';
import { chosen } from '../../base/attributes.js';
import type { Details } from '../../base/details.js';
import { type Captions, GazetteElement } from '../../base/gazette-element.js';
import { bureauTone, type Drawing, type Frame } from '../../drawing/marks.js';
import { commonMessages } from '../../i18n/common-messages.js';
import { localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Metric } from '../../report/types.js';
import { layoutMetricCard } from './layout.js';
import { metricCardMessages } from './messages.js';
import { metricCardStyles } from './metric-card.styles.js';

/**
 * One figure of a report, with its qualifier, unit, time and status, and the sentence that states it.
 *
 * @element gazette-metric-card
 * @summary One figure of a report, with the sentence that states it.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened the figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The card is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The card cannot be drawn; the detail says why.
 */
export class GazetteMetricCard extends GazetteElement<Metric> {
  static override styles = [...GazetteElement.styles, metricCardStyles];

  static override properties: PropertyDeclarations = {
    metric: {},
    compact: { type: Boolean, reflect: true },
  };

  /** The id of the metric to show. */
  metric = '';
  /** A small card: the figure and its time, no bar. */
  compact = false;

  protected override readonly filtered = false;

  protected select({ metrics }: ReportIndex): Metric {
    return chosen('metric', this.metric, metrics);
  }

  protected draw(metric: Metric, frame: Frame, { report }: ReportIndex): Drawing {
    const { planned, expected } = commonMessages[frame.language];
    const { thisTime, yearBefore } = metricCardMessages[frame.language];
    const tone = bureauTone(metric.bureau, report);
    const beside = this.opened === metric.id && frame.width >= 500;
    const width = beside ? Math.floor((frame.width - 28) / 2) : frame.width;
    return layoutMetricCard(
      metric,
      {
        tone,
        compact: this.compact,
        words: { planned, expected, thisTime, yearBefore },
      },
      { ...frame, width },
    );
  }

  protected loadDetails(): Promise<Details<Metric>> {
    return import('./details.js');
  }

  protected caption(metric: Metric, { bureaus }: ReportIndex): Captions {
    const { language } = this.languages;
    const { changeNote } = metricCardMessages[language];
    const bureau = bureaus.get(metric.bureau);
    const topic = commonMessages[language].attribution[metric.attribution];
    return {
      bureaus: bureau ? [bureau] : [],
      ...(topic === '' ? {} : { topic }),
      heading: localized(metric.label, language),
      notes: [
        ...(metric.change && !this.compact ? [changeNote] : []),
        ...(metric.note && !this.compact ? [localized(metric.note, language)] : []),
      ],
      summary: describeMetric(metric, language),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-metric-card': GazetteMetricCard;
  }
}
