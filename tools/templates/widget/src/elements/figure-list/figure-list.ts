import type { PropertyDeclarations } from 'lit';
import { chosenMetrics } from '../../base/attributes.js';
import type { Details } from '../../base/details.js';
import { type Captions, GazetteElement } from '../../base/gazette-element.js';
import type { Drawing, Frame } from '../../drawing/marks.js';
import { localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Metric } from '../../report/types.js';
import { layoutFigureList } from './layout.js';
import { figureListMessages } from './messages.js';

/**
 * Figures of a report, one a line.
 *
 * @element gazette-figure-list
 * @summary Figures of a report, one a line.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The figures are drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The figures cannot be drawn; the detail says why.
 */
export class GazetteFigureList extends GazetteElement<Metric[]> {
  static override properties: PropertyDeclarations = { metrics: {} };

  /** Ids of the metrics to show, separated by spaces; by default those that lead the report. */
  metrics = '';

  protected select(index: ReportIndex): Metric[] {
    const listed = chosenMetrics('metrics', this.metrics, index);
    return listed.length > 0 ? listed : index.report.metrics.filter(({ leading }) => leading);
  }

  protected override isEmpty(metrics: Metric[]): boolean {
    return metrics.length === 0;
  }

  protected draw(metrics: Metric[], frame: Frame): Drawing {
    const { language } = frame;
    const rows = metrics.map((metric) => ({
      record: metric.id,
      label: localized(metric.label, language),
      quantity: metric.quantity,
      name: describeMetric(metric, language),
    }));
    return layoutFigureList(rows, frame);
  }

  protected loadDetails(): Promise<Details<Metric[]>> {
    return import('./details.js');
  }

  protected caption(metrics: Metric[], { report }: ReportIndex): Captions {
    const { language } = this.languages;
    const { heading, standfirst } = figureListMessages[language];
    const stating = new Set(metrics.map(({ bureau }) => bureau));
    return {
      bureaus: report.bureaus.filter(({ id }) => stating.has(id)),
      heading: heading(metrics.length),
      standfirst,
      notes: [],
      summary: metrics.map((metric) => describeMetric(metric, language)).join(language === 'zh' ? '；' : '; '),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-figure-list': GazetteFigureList;
  }
}
