import type { PropertyDeclarations } from 'lit';
import { chosenMetrics } from '../../base/attributes.js';
import type { Details } from '../../base/details.js';
import { type Captions, GazetteElement } from '../../base/gazette-element.js';
import { bureauTone, type Drawing, type Frame } from '../../drawing/marks.js';
import { localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { ContentError } from '../../report/problem.js';
import type { ReportIndex } from '../../report/report-index.js';
import { statedTowards, targetsOf } from '../../report/targets.js';
import type { Metric } from '../../report/types.js';
import { layoutTargetTracker, type TrackedFigure } from './layout.js';
import { targetTrackerMessages } from './messages.js';

export interface Tracked {
  target: Metric;
  stated: Metric[];
}

/**
 * Targets with their horizons, and what the text states towards each, labelled for what it is. No share of a target is
 * ever drawn; where the text states nothing comparable, that is said.
 *
 * @element gazette-target-tracker
 * @summary A target, its horizon, and what the text states so far.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The tracker is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The tracker cannot be drawn; the detail says why.
 */
export class GazetteTargetTracker extends GazetteElement<Tracked[]> {
  static override properties: PropertyDeclarations = {
    metrics: {},
  };

  /** Ids of the targets to show, separated by spaces; by default all that the report states. */
  metrics = '';

  protected select(index: ReportIndex): Tracked[] {
    const targets = this.metrics === '' ? targetsOf(index) : chosenMetrics('metrics', this.metrics, index);
    const stray = targets.find(({ role }) => role !== 'target');
    if (stray) {
      const expected = targetTrackerMessages[this.languages.language].target;
      throw new ContentError({ code: 'bad-attribute', attribute: 'metrics', value: stray.id, expected });
    }
    return targets.map((target) => ({ target, stated: statedTowards(target, index) }));
  }

  protected override isEmpty(tracked: Tracked[]): boolean {
    return tracked.length === 0;
  }

  protected draw(tracked: Tracked[], frame: Frame, { report }: ReportIndex): Drawing {
    const figure = (metric: Metric): TrackedFigure => ({
      metric,
      label: localized(metric.label, frame.language),
      name: describeMetric(metric, frame.language),
    });
    const targets = tracked.map(({ target, stated }) => ({
      ...figure(target),
      tone: bureauTone(target.bureau, report),
      stated: stated.map(figure),
    }));
    return layoutTargetTracker(targets, targetTrackerMessages[frame.language], frame);
  }

  protected loadDetails(): Promise<Details<Tracked[]>> {
    return import('./details.js');
  }

  protected caption(tracked: Tracked[], index: ReportIndex): Captions {
    const { language } = this.languages;
    const messages = targetTrackerMessages[language];
    const stating = new Set(tracked.map(({ target }) => target.bureau));
    return {
      bureaus: index.report.bureaus.filter(({ id }) => stating.has(id)),
      heading: messages.heading(tracked.length),
      standfirst: messages.standfirst,
      notes: tracked.some(({ stated }) => stated.length > 0) ? [messages.batchNote] : [],
      summary: tracked.map(({ target }) => describeMetric(target, language)).join(language === 'zh' ? '；' : '; '),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-target-tracker': GazetteTargetTracker;
  }
}
