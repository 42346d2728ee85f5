import { ascending, sort } from 'd3-array';
import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { type Language, languageOf, localized } from '../../i18n/language.js';
import { describeMetric, formatFigure, plainFigure } from '../../i18n/metric.js';
import { uncapitalized } from '../../i18n/plural.js';
import { joinList, joinStatements, joinWords } from '../../i18n/punctuation.js';
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
import type { Passage, Tier } from './tier.js';

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
  /** The sentence that states them all, in the language of the report; "" where there is none. */
  passage: Passage;
  isLogarithmic: boolean;
}

export const SCALES = ['area', 'log'] as const;

/** No standfirst names more tiers. */
const MOST_NAMED = 4;

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
    const plain = (tier: Tier | undefined): string => (tier ? plainFigure(tier.metric, language) : '');
    const labels = targets.map(({ label }, i) => (language === 'en' && i > 0 ? uncapitalized(label) : label));
    const areNamed = labels.length > 1 && labels.length <= MOST_NAMED;
    const hasStated = stated.length > 0;
    return {
      bureaus: bureau ? [bureau] : [],
      ...(time === '' ? {} : { topic: time }),
      heading:
        targets.length > 1
          ? heading(targets.length, plain(targets[0]), plain(targets.at(-1)))
          : (targets[0]?.label ?? noTier),
      standfirst: joinWords(
        [
          areNamed ? tierPyramidMessages[language].tiers(joinList(labels, language)) : '',
          isLogarithmic ? logStandfirst(hasStated) : standfirst(cell, hasStated),
        ],
        language,
      ),
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

/** The one sentence that all targets are from, as the report has it. */
function passageOf(targets: readonly Metric[], report: Report, reader: Language): Passage {
  const sentences = new Set(targets.map(({ sentence }) => quoteText(report, sentence)));
  const language = languageOf(report.lang);
  const text = sentences.size === 1 ? ([...sentences][0] ?? '') : '';
  return { text, language, ...(language === reader ? {} : { lang: report.lang }) };
}
