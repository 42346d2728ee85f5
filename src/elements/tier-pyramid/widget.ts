import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { joinStatements } from '../../i18n/punctuation.js';
import { formatRound } from '../../i18n/quantity.js';
import { formatTime } from '../../i18n/time.js';
import { assertEnum, resolveMetrics } from '../../report/attributes.js';
import { AttributeError } from '../../report/problem.js';
import { statedTowards, targetsOf } from '../../report/targets.js';
import type { Metric } from '../../report/types.js';
import { cellWorth } from './layout/areas.js';
import { layoutTierPyramid } from './layout.js';
import { tierPyramidMessages } from './messages.js';
import { tabulate } from './table.js';
import type { Tier } from './tier.js';

/** The attributes of a pyramid. */
export interface PyramidOptions {
  /** Ids of targets; "" for every target with the unit of the largest. */
  metrics: string;
  /** `area` or `log`. */
  scale: string;
}

/** Tiers, smallest first, each after what the text states towards it; and how they are drawn. */
export interface PyramidContent {
  tiers: readonly Tier[];
  isLogarithmic: boolean;
}

export const SCALES = ['area', 'log'] as const;

/** Targets as tiers, smallest first, each after what the text states towards it. */
export const tierPyramid: Widget<PyramidOptions, PyramidContent> = {
  select(index, { metrics, scale }, language) {
    const isLogarithmic = assertEnum('scale', scale, SCALES) === 'log';
    const isListed = metrics !== '';
    const targets = isListed ? resolveMetrics('metrics', metrics, index) : targetsOf(index);
    const unit = targets[0]?.quantity.unit;
    // Of targets that a page lists, one with another unit is a mistake; of all of a report, it is left out.
    const mismatch = targets.find(({ role, quantity }) => role !== 'target' || (isListed && quantity.unit !== unit));
    if (mismatch) {
      const expected = tierPyramidMessages[language].expectedTarget;
      throw new AttributeError({ code: 'bad-attribute', attribute: 'metrics', value: mismatch.id, expected });
    }
    const tier = (metric: Metric, isStated: boolean): Tier => ({
      metric,
      label: localized(metric.label, language),
      name: describeMetric(metric, language),
      isStated,
    });
    const tiers = targets
      .filter(({ quantity }) => quantity.unit === unit)
      .sort((a, b) => a.quantity.value - b.quantity.value)
      .flatMap((target) => [...statedTowards(target, index).map((stated) => tier(stated, true)), tier(target, false)]);
    return { tiers, isLogarithmic };
  },

  isEmpty: ({ tiers }) => tiers.length === 0,

  draw({ tiers, isLogarithmic }, { report }, context) {
    return layoutTierPyramid(tiers, { tone: bureauTone(tiers[0]?.metric.bureau, report), isLogarithmic }, context);
  },

  caption({ tiers, isLogarithmic }, { bureaus }, { language }) {
    const { heading, standfirst, logStandfirst, batchNote } = tierPyramidMessages[language];
    const bureau = bureaus.get(tiers[0]?.metric.bureau ?? '');
    const targets = tiers.filter(({ isStated }) => !isStated);
    const worth = cellWorth(tiers);
    const cell = worth === null ? '' : formatRound(worth, language, tiers[0]?.metric.quantity.unit);
    const horizon = targets[0]?.metric.time;
    return {
      bureaus: bureau ? [bureau] : [],
      ...(horizon ? { topic: formatTime(horizon, language) } : {}),
      heading: heading(targets.length),
      standfirst: isLogarithmic ? logStandfirst : standfirst(cell),
      notes: tiers.length > targets.length ? [batchNote] : [],
      summary: joinStatements(
        tiers.map(({ name }) => name),
        language,
      ),
    };
  },

  tabulate: ({ tiers }, _index, language) => tabulate(tiers, language),
};
