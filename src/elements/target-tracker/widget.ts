import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { localized } from '../../i18n/language.js';
import { describeMetric, formatFigure } from '../../i18n/metric.js';
import { joinStatements, joinWords } from '../../i18n/punctuation.js';
import { resolveMetrics } from '../../report/attributes.js';
import { AttributeError } from '../../report/problem.js';
import { statedTowards } from '../../report/targets.js';
import type { Metric } from '../../report/types.js';
import { findResult } from './find-result.js';
import { layoutTargetTracker } from './layout.js';
import { targetTrackerMessages } from './messages.js';
import { pairingOf, yearsOf } from './pairing.js';
import { tabulate } from './table.js';
import { isPaired, type TrackedFigure, type TrackedTarget } from './tracked.js';

/** The attributes of a tracker. */
export interface TrackerOptions {
  /** Ids of targets; "" for all. */
  metrics: string;
}

const isTarget = ({ role }: Metric): boolean => role === 'target';

/** Targets beside their results, and those that have none. */
export const targetTracker: Widget<TrackerOptions, readonly TrackedTarget[]> = {
  select(index, { metrics }, language) {
    const targets = metrics === '' ? index.report.metrics.filter(isTarget) : resolveMetrics('metrics', metrics, index);
    const mismatch = targets.find((metric) => !isTarget(metric));
    if (mismatch) {
      const expected = targetTrackerMessages[language].expectedTarget;
      throw new AttributeError({ code: 'bad-attribute', attribute: 'metrics', value: mismatch.id, expected });
    }
    const tracked = (metric: Metric): TrackedFigure => ({
      metric,
      label: localized(metric.label, language),
      name: describeMetric(metric, language),
    });
    return targets.map((target): TrackedTarget => {
      const found = findResult(target, index.whole);
      return {
        ...tracked(target),
        tone: bureauTone(target.bureau, index.report),
        ...(found ? { result: { ...tracked(found.metric), ...found } } : {}),
        stated: statedTowards(target, index)
          .filter(({ id }) => id !== found?.metric.id)
          .map(tracked),
      };
    });
  },

  isEmpty: (targets) => targets.length === 0,

  draw: (targets, _index, context) => layoutTargetTracker(targets, context),

  caption(targets, { report, whole }, { language }) {
    const { heading, standfirst, inferred, empty, pair, how, pairNote, statedNote } = targetTrackerMessages[language];
    const pairs = targets.filter(isPaired);
    const { time, years, isInferred, pairedBy, isMixed } = pairingOf(pairs, language);
    const topic = !years ? time : isInferred ? inferred : '';
    const explained = [standfirst.paired, pairs.some(yearsOf) ? standfirst.ofYears : ''];
    const bureaus = new Set(targets.map(({ metric }) => metric.bureau));
    const isStated = targets.some((target) => !isPaired(target) && target.stated.length > 0);
    const said = (target: TrackedTarget): string => {
      const figure = formatFigure(target.metric, language).text;
      return isPaired(target)
        ? pair(target.label, figure, formatFigure(target.result.figure, language).text)
        : target.name;
    };
    return {
      bureaus: report.bureaus.filter(({ id }) => bureaus.has(id)),
      ...(topic === '' ? {} : { topic }),
      heading: years
        ? heading.ofYears(years.target, years.result)
        : pairs.length > 0
          ? heading.paired
          : heading.unpaired(targets.length),
      standfirst: pairs.length > 0 ? joinWords(explained, language) : standfirst.unpaired,
      notes: [...(pairs.length > 0 ? [pairNote(how[pairedBy], isMixed)] : []), ...(isStated ? [statedNote] : [])],
      ...(whole.report.metrics.some(isTarget) ? {} : { empty }),
      summary: joinStatements(targets.map(said), language),
    };
  },

  tabulate: (targets, index, language) => tabulate(targets, index, language),
};
