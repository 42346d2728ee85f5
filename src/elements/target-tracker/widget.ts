import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { joinStatements } from '../../i18n/punctuation.js';
import { resolveMetrics } from '../../report/attributes.js';
import { AttributeError } from '../../report/problem.js';
import { statedTowards, targetsOf } from '../../report/targets.js';
import type { Metric } from '../../report/types.js';
import { layoutTargetTracker } from './layout.js';
import { targetTrackerMessages } from './messages.js';
import { tabulate } from './table.js';
import type { TrackedFigure, TrackedTarget } from './tracked.js';

/** The attributes of a tracker. */
export interface TrackerOptions {
  /** Ids of targets; "" for all. */
  metrics: string;
}

/** Targets with their horizons, and what the text states towards each. */
export const targetTracker: Widget<TrackerOptions, readonly TrackedTarget[]> = {
  select(index, { metrics }, language) {
    const targets = metrics === '' ? targetsOf(index) : resolveMetrics('metrics', metrics, index);
    const mismatch = targets.find(({ role }) => role !== 'target');
    if (mismatch) {
      const expected = targetTrackerMessages[language].expectedTarget;
      throw new AttributeError({ code: 'bad-attribute', attribute: 'metrics', value: mismatch.id, expected });
    }
    const tracked = (metric: Metric): TrackedFigure => ({
      metric,
      label: localized(metric.label, language),
      name: describeMetric(metric, language),
    });
    return targets.map((target) => ({
      ...tracked(target),
      tone: bureauTone(target.bureau, index.report),
      stated: statedTowards(target, index).map(tracked),
    }));
  },

  isEmpty: (targets) => targets.length === 0,

  draw: (targets, _index, context) => layoutTargetTracker(targets, context),

  caption(targets, { report }, { language }) {
    const { heading, standfirst, batchNote } = targetTrackerMessages[language];
    const bureaus = new Set(targets.map(({ metric }) => metric.bureau));
    return {
      bureaus: report.bureaus.filter(({ id }) => bureaus.has(id)),
      heading: heading(targets.length),
      standfirst,
      notes: targets.some(({ stated }) => stated.length > 0) ? [batchNote] : [],
      summary: joinStatements(
        targets.map(({ name }) => name),
        language,
      ),
    };
  },

  tabulate: (targets, _index, language) => tabulate(targets, language),
};
