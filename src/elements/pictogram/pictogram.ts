import type { PropertyDeclarations } from 'lit';
import { chosen } from '../../base/attributes.js';
import type { Details } from '../../base/details.js';
import { type Captions, GazetteElement } from '../../base/gazette-element.js';
import { bureauTone, type Drawing, type Frame } from '../../drawing/marks.js';
import { commonMessages } from '../../i18n/common-messages.js';
import { localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { formatRound } from '../../i18n/quantity.js';
import { ContentError } from '../../report/problem.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Metric } from '../../report/types.js';
import { layoutPictogram, MARK_LIMIT, roundWorth } from './layout.js';
import { pictogramMessages } from './messages.js';

/** Units that say a share or a change: marks cannot count them. */
const UNCOUNTABLE = new Set(['%', '‰', '个百分点', '倍', '']);

/**
 * A count as marks, each worth a stated round number; the last is cut in proportion and the key is always in sight.
 *
 * @element gazette-pictogram
 * @summary A count as marks, each worth a stated number.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened the figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The pictogram is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The pictogram cannot be drawn; the detail says why.
 */
export class GazettePictogram extends GazetteElement<Metric> {
  static override properties: PropertyDeclarations = {
    metric: {},
    per: { type: Number },
  };

  /** The id of the metric to show. */
  metric = '';
  /** What one mark is worth; by default a round number with which a reader still takes in the marks at a glance. */
  per = 0;

  protected override readonly filtered = false;

  protected select({ metrics }: ReportIndex): Metric {
    const { countable, expectedWorth } = pictogramMessages[this.languages.language];
    const metric = chosen('metric', this.metric, metrics);
    const { unit, value, high } = metric.quantity;
    if (UNCOUNTABLE.has(unit) || high !== undefined || value <= 0) {
      throw new ContentError({ code: 'bad-attribute', attribute: 'metric', value: this.metric, expected: countable });
    }
    if (this.hasAttribute('per') && !(this.per > 0 && value / this.per <= MARK_LIMIT)) {
      const expected = expectedWorth(MARK_LIMIT);
      throw new ContentError({
        code: 'bad-attribute',
        attribute: 'per',
        value: this.getAttribute('per') ?? '',
        expected,
      });
    }
    return metric;
  }

  protected draw(metric: Metric, frame: Frame, { report }: ReportIndex): Drawing {
    const { language } = frame;
    const { planned, expected } = commonMessages[language];
    const tone = bureauTone(metric.bureau, report);
    const key = pictogramMessages[language].key(this.worthText(metric));
    return layoutPictogram(metric, this.worth(metric), tone, { key, planned, expected }, frame);
  }

  private worth({ quantity }: Metric): number {
    return this.per > 0 ? this.per : roundWorth(quantity.value);
  }

  private worthText(metric: Metric): string {
    const { language } = this.languages;
    const round = formatRound(this.worth(metric), language);
    return language === 'zh' ? `${round}${metric.quantity.unit}` : round;
  }

  protected loadDetails(): Promise<Details<Metric>> {
    return import('./details.js');
  }

  protected caption(metric: Metric, { bureaus }: ReportIndex): Captions {
    const { language } = this.languages;
    const bureau = bureaus.get(metric.bureau);
    const topic = commonMessages[language].attribution[metric.attribution];
    const cut = metric.quantity.value % this.worth(metric) !== 0;
    return {
      bureaus: bureau ? [bureau] : [],
      ...(topic === '' ? {} : { topic }),
      heading: localized(metric.label, language),
      notes: [
        ...(cut ? [pictogramMessages[language].cutNote] : []),
        ...(metric.note ? [localized(metric.note, language)] : []),
      ],
      summary: describeMetric(metric, language),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-pictogram': GazettePictogram;
  }
}
