import { baseMessages } from '../../base/messages.js';
import type { Widget } from '../../base/widget.js';
import { assertEnum, resolveBureaus, resolveId } from '../../report/attributes.js';
import { dateOf } from '../../report/day.js';
import { parseEdtf } from '../../report/edtf.js';
import { AttributeError } from '../../report/problem.js';
import type { Bureau } from '../../report/types.js';
import { timelineLabels } from './labels.js';
import { indexTimeline, type TimelineIndex } from './layout/record-index.js';
import { extentOf, FULL_EXTENT, type TimeExtent, type TimeScale, timeScale } from './layout/time-scale.js';
import { isList, layoutTimeline } from './layout.js';
import { timelineMessages } from './messages.js';
import { entries, tabulate } from './table.js';

export interface TimelineOptions {
  bureau: string;
  from: string;
  to: string;
  lanes: string;
  /** The stretch that a reader has turned to; null for the one that `from` and `to` name. */
  shown: TimeExtent | null;
  /** The stretch that a reader is drawing over the axis. */
  brush: TimeExtent | null;
  /** How many records the lists show of which a reader has asked for more. */
  limits: ReadonlyMap<string, number>;
}

export interface TimelineContent {
  bureaus: Bureau[];
  timeline: TimelineIndex;
  scale: TimeScale;
  /** The stretch on screen. */
  extent: TimeExtent;
  brush: TimeExtent | null;
  limits: ReadonlyMap<string, number>;
}

/** A list shows this many records, and as many again each time that a reader asks for more. */
export const LISTED = 12;

/** What was done and what is planned, over time. */
export const timeline: Widget<TimelineOptions, TimelineContent> = {
  select(index, { bureau, from, to, lanes, shown, brush, limits }) {
    const kind = assertEnum('lanes', lanes, ['bureau', 'theme']);
    if (bureau !== '') resolveId('bureau', bureau, index.bureaus);
    const indexed = indexTimeline(index, kind, bureau);
    const scale = timeScale(indexed.start, indexed.end, indexed.now);
    const named = namedExtent(scale, from, to);
    return {
      bureaus: resolveBureaus('bureau', bureau, index),
      timeline: indexed,
      scale,
      extent: shown ?? named,
      brush,
      limits,
    };
  },

  isEmpty: (content) => content.timeline.count === 0,

  draw({ timeline: indexed, scale, extent, brush, limits }, index, context) {
    const { more, truncated } = baseMessages[context.language];
    const labels = timelineLabels(index, indexed.kind, context.language);
    const lists = { limit: (list: string) => limits.get(list) ?? LISTED, more, truncated };
    return layoutTimeline(indexed, { scale, extent, brush, labels, lists }, context);
  },

  caption({ bureaus, timeline: { lanes, start, lastStated, statuses }, scale }, _index, context) {
    const { heading, standfirst, inferredNote, summary } = timelineMessages[context.language];
    const { done, planned, expected } = statuses;
    const isInferred = lanes.some(({ strata }) =>
      strata.some(({ records }) => records.some(({ source }) => !source.time.stated)),
    );
    const hasDone = done + expected > 0 || planned === 0;
    return {
      bureaus,
      heading: heading(dateOf(start).year, dateOf(lastStated).year, hasDone, planned > 0),
      standfirst: isList(context) ? standfirst.list : scale.isEven ? standfirst.even : standfirst.uneven,
      notes: isInferred ? [inferredNote] : [],
      summary: summary(done, planned, expected),
    };
  },

  tabulate,
  entries,
};

/** The stretch that `from` and `to` name; the whole axis where they name none. */
function namedExtent(scale: TimeScale, from: string, to: string): TimeExtent {
  if (from === '' && to === '') return FULL_EXTENT;
  const first = from === '' ? scale.start : dayNamed('from', from, 'start');
  const last = to === '' ? scale.end : dayNamed('to', to, 'end');
  if (last > first) return extentOf(scale, first, last);
  const expected = `> ${from || dateOf(scale.start).year}`;
  throw new AttributeError({ code: 'bad-attribute', attribute: 'to', value: to, expected });
}

/** The first or last day of a date that an attribute names. */
function dayNamed(attribute: 'from' | 'to', value: string, end: 'start' | 'end'): number {
  const day = parseEdtf(value)?.[end] ?? null;
  if (day !== null) return day;
  throw new AttributeError({ code: 'bad-attribute', attribute, value, expected: '2020 | 2020-06 | 2020-06-16' });
}
