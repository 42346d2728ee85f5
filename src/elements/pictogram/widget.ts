import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { joinWords } from '../../i18n/punctuation.js';
import { formatRound } from '../../i18n/quantity.js';
import { terms } from '../../i18n/terms.js';
import { resolveId } from '../../report/attributes.js';
import { AttributeError } from '../../report/problem.js';
import type { Metric } from '../../report/types.js';
import { layoutPictogram, MARK_LIMIT, roundWorth } from './layout.js';
import { pictogramMessages } from './messages.js';
import { tabulate } from './table.js';

export interface PictogramOptions {
  metric: string;
  /** What one mark is worth, as the page wrote it; null where it did not. */
  per: string | null;
}

export interface PictogramContent {
  metric: Metric;
  /** What one mark is worth. */
  worth: number;
}

/** Units that say a share or a change: marks cannot count them. */
const UNCOUNTABLE = /^(?:%|‰|倍|.*点|)$/;

/** A count as marks. */
export const pictogram: Widget<PictogramOptions, PictogramContent> = {
  ignoresFilter: true,

  select({ metrics }, { metric: id, per }, language) {
    const { countable, expectedWorth } = pictogramMessages[language];
    const metric = resolveId('metric', id, metrics);
    const { unit, value, high } = metric.quantity;
    if (UNCOUNTABLE.test(unit) || high !== undefined || value <= 0)
      throw new AttributeError({ code: 'bad-attribute', attribute: 'metric', value: id, expected: countable });
    if (per === null) return { metric, worth: roundWorth(value) };
    const worth = Number(per);
    if (worth > 0 && value / worth <= MARK_LIMIT) return { metric, worth };
    const expected = expectedWorth(MARK_LIMIT);
    throw new AttributeError({ code: 'bad-attribute', attribute: 'per', value: per, expected });
  },

  draw({ metric, worth }, { report }, context) {
    const { language } = context;
    const worthText = pictogramMessages[language].worth(formatRound(worth, language, metric.quantity.unit));
    return layoutPictogram(metric, { worth, worthText, tone: bureauTone(metric.bureau, report) }, context);
  },

  caption({ metric, worth }, { bureaus }, { language }) {
    const bureau = bureaus.get(metric.bureau ?? '');
    const cut = metric.quantity.value % worth === 0 ? '' : pictogramMessages[language].cutNote;
    const note = joinWords([metric.note ? localized(metric.note, language) : '', cut], language);
    return {
      bureaus: bureau ? [bureau] : [],
      topic: terms[language].attribution[metric.attribution],
      heading: localized(metric.label, language),
      notes: note === '' ? [] : [note],
      summary: describeMetric(metric, language),
    };
  },

  tabulate: ({ metric }, index, language) => tabulate(metric, index, language),
};
