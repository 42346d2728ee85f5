import { ascending, sort } from 'd3-array';
import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { type Language, localized } from '../../i18n/language.js';
import { describeMetric, formatFigure } from '../../i18n/metric.js';
import { joinStatements } from '../../i18n/punctuation.js';
import { formatRound } from '../../i18n/quantity.js';
import { formatTime } from '../../i18n/time.js';
import { assertEnum, resolveMetrics } from '../../report/attributes.js';
import { AttributeError } from '../../report/problem.js';
import { quoteText } from '../../report/quote.js';
import { statedTowards, targetsOf } from '../../report/targets.js';
import type { Metric, Report } from '../../report/types.js';
import { cellWorth } from './layout/cells.js';
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
  /** When they are to be reached; "" where each has a time of its own. */
  time: string;
  /** The sentence that states them all; "" where there is none in the reader's language. */
  passage: string;
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
    const chosen = sort(
      targets.filter(({ quantity }) => quantity.unit === unit),
      (a, b) => ascending(a.quantity.value, b.quantity.value),
    );
    const times = new Set(chosen.map(({ time }) => formatTime(time, language)));
    const time = times.size === 1 ? ([...times][0] ?? '') : '';
    const tier = (metric: Metric, isStated: boolean): Tier => {
      const own = formatTime(metric.time, language);
      return {
        metric,
        label: localized(metric.label, language),
        time: own === time ? '' : own,
        name: describeMetric(metric, language),
        isStated,
      };
    };
    const tiers = chosen.flatMap((target) => [
      ...statedTowards(target, index).map((stated) => tier(stated, true)),
      tier(target, false),
    ]);
    return { tiers, time, passage: passageOf(chosen, index.report, language), isLogarithmic };
  },

  isEmpty: ({ tiers }) => tiers.length === 0,

  draw({ tiers, passage, isLogarithmic }, { report }, context) {
    const tone = bureauTone(tiers[0]?.metric.bureau, report);
    return layoutTierPyramid(tiers, { tone, passage, isLogarithmic }, context);
  },

  caption({ tiers, time, isLogarithmic }, { bureaus, whole }, { language }) {
    const { heading, standfirst, logStandfirst, batchNote, empty, noTier } = tierPyramidMessages[language];
    const bureau = bureaus.get(tiers[0]?.metric.bureau ?? '');
    const targets = tiers.filter(({ isStated }) => !isStated);
    const stated = tiers.filter(({ isStated }) => isStated);
    const worth = cellWorth(tiers);
    const cell = worth === null ? '' : formatRound(worth, language, tiers[0]?.metric.quantity.unit);
    const figure = (tier: Tier | undefined): string => (tier ? formatFigure(tier.metric, language).text : '');
    const hasStated = stated.length > 0;
    return {
      bureaus: bureau ? [bureau] : [],
      ...(time === '' ? {} : { topic: time }),
      heading: targets.length > 1 ? heading(figure(targets[0]), figure(targets.at(-1))) : (targets[0]?.label ?? noTier),
      standfirst: isLogarithmic ? logStandfirst(hasStated) : standfirst(cell, hasStated),
      notes: stated.map((tier) =>
        batchNote(figure(tier), tier.metric.note ? localized(tier.metric.note, language) : ''),
      ),
      ...(whole.report.metrics.some(({ role }) => role === 'target') ? {} : { empty }),
      summary: joinStatements(
        tiers.map(({ name }) => name),
        language,
      ),
    };
  },

  tabulate: ({ tiers }, index, language) => tabulate(tiers, index, language),
};

/** The one sentence that all targets are from, where the report is in the reader's language. */
function passageOf(targets: readonly Metric[], report: Report, language: Language): string {
  const sentences = new Set(targets.map(({ sentence }) => quoteText(report, sentence)));
  if (sentences.size !== 1 || !report.lang.startsWith(language)) return '';
  return [...sentences][0] ?? '';
}
