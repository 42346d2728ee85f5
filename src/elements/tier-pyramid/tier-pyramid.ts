import type { PropertyDeclarations } from 'lit';
import { chosenMetrics } from '../../base/attributes.js';
import type { Details } from '../../base/details.js';
import { type Captions, GazetteElement } from '../../base/gazette-element.js';
import { bureauTone, type Drawing, type Frame } from '../../drawing/marks.js';
import { localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { formatTime } from '../../i18n/time.js';
import { ContentError } from '../../report/problem.js';
import type { ReportIndex } from '../../report/report-index.js';
import { statedTowards, targetsOf } from '../../report/targets.js';
import type { Metric } from '../../report/types.js';
import { layoutTierPyramid } from './layout.js';
import { tierPyramidMessages } from './messages.js';

/** A metric of the pyramid, and whether it is a figure stated towards the tier after it. */
export interface TierMetric {
  metric: Metric;
  stated: boolean;
}

/**
 * Targets of very different size as tiers on a logarithmic scale that says it is one, each with what the text states
 * towards it beside it, under its own name.
 *
 * @element gazette-tier-pyramid
 * @summary Tiers of very different size on a log scale, with what is stated towards each.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The pyramid is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The pyramid cannot be drawn; the detail says why.
 */
export class GazetteTierPyramid extends GazetteElement<TierMetric[]> {
  static override properties: PropertyDeclarations = {
    metrics: {},
  };

  /** Ids of the targets to show, separated by spaces; by default every target with the unit of the largest. */
  metrics = '';

  protected select(index: ReportIndex): TierMetric[] {
    const targets = this.metrics === '' ? targetsOf(index) : chosenMetrics('metrics', this.metrics, index);
    const unit = targets[0]?.quantity.unit;
    const stray = targets.find(
      ({ role, quantity }) => role !== 'target' || (this.metrics !== '' && quantity.unit !== unit),
    );
    if (stray) {
      const expected = tierPyramidMessages[this.languages.language].expected;
      throw new ContentError({ code: 'bad-attribute', attribute: 'metrics', value: stray.id, expected });
    }
    return targets
      .filter(({ quantity }) => quantity.unit === unit)
      .sort((a, b) => a.quantity.value - b.quantity.value)
      .flatMap((metric) => [
        ...statedTowards(metric, index).map((stated) => ({ metric: stated, stated: true })),
        { metric, stated: false },
      ]);
  }

  protected override isEmpty(tiers: TierMetric[]): boolean {
    return tiers.length === 0;
  }

  protected draw(tiers: TierMetric[], frame: Frame, { report }: ReportIndex): Drawing {
    const tone = bureauTone(tiers[0]?.metric.bureau, report);
    const named = tiers.map(({ metric, stated }) => ({
      metric,
      stated,
      label: localized(metric.label, frame.language),
      name: describeMetric(metric, frame.language),
    }));
    return layoutTierPyramid(named, tone, tierPyramidMessages[frame.language], frame);
  }

  protected loadDetails(): Promise<Details<TierMetric[]>> {
    return import('./details.js');
  }

  protected caption(tiers: TierMetric[], { bureaus }: ReportIndex): Captions {
    const { language } = this.languages;
    const messages = tierPyramidMessages[language];
    const first = tiers[0]?.metric;
    const bureau = bureaus.get(first?.bureau ?? '');
    const targets = tiers.filter(({ stated }) => !stated);
    const horizon = targets[0]?.metric.time;
    return {
      bureaus: bureau ? [bureau] : [],
      ...(horizon ? { topic: formatTime(horizon, language) } : {}),
      heading: messages.heading(targets.length),
      standfirst: messages.standfirst,
      notes: tiers.length > targets.length ? [messages.batchNote] : [],
      summary: tiers.map(({ metric }) => describeMetric(metric, language)).join(language === 'zh' ? '；' : '; '),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-tier-pyramid': GazetteTierPyramid;
  }
}
