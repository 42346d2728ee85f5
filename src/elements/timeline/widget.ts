import { baseMessages } from '../../base/messages.js';
import type { Widget } from '../../base/widget.js';
import { endSentence, joinWords } from '../../i18n/punctuation.js';
import { assertEnum, resolveBureaus, resolveId } from '../../report/attributes.js';
import { dateOf } from '../../report/day.js';
import { parseEdtf } from '../../report/edtf.js';
import { AttributeError } from '../../report/problem.js';
import type { Bureau } from '../../report/types.js';
import { timelineLabels } from './labels.js';
import { limitAfter } from './layout/list-end.js';
import { indexTimeline, type TimelineIndex } from './layout/record-index.js';
import { extentOf, FULL_EXTENT, type TimeExtent, type TimeScale, timeScale } from './layout/time-scale.js';
import { countInView, type PickedCell, showsTerms, statusesInView, type TimelineView, viewOf } from './layout/view.js';
import { isStripOfBars, layoutTimeline } from './layout.js';
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
  /** The cell of the strip that a reader has picked. */
  picked?: PickedCell | null;
  /** How often a reader has asked a list for more. */
  limits: ReadonlyMap<string, number>;
}

export interface TimelineContent {
  bureaus: Bureau[];
  timeline: TimelineIndex;
  scale: TimeScale;
  /** The stretch on screen. */
  extent: TimeExtent;
  brush: TimeExtent | null;
  picked: PickedCell | null;
  /** False where the page names a stretch that ends before lengths of time without a start could begin. */
  hasTerms: boolean;
  limits: ReadonlyMap<string, number>;
}

/** What was done and what is planned, over time. */
export const timeline: Widget<TimelineOptions, TimelineContent> = {
  select(index, { bureau, from, to, lanes, shown, brush, picked = null, limits }) {
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
      picked,
      hasTerms: showsTerms(scale, named),
      limits,
    };
  },

  isEmpty: (content) => content.timeline.count === 0,

  draw({ timeline: indexed, scale, extent, brush, picked, hasTerms, limits }, index, context) {
    const { more, truncated } = baseMessages[context.language];
    const labels = timelineLabels(index, indexed.kind, context.language);
    const limit = (list: string, first: number): number => limitAfter(limits.get(list) ?? 0, first);
    const options = { scale, extent, brush, picked, hasTerms, labels, lists: { limit, more, truncated } };
    return layoutTimeline(indexed, options, context);
  },

  caption({ bureaus, timeline: indexed, scale, extent, picked, hasTerms }, _index, context) {
    const { heading, years, closeness, standfirst, inferredNote, empty, summary } = timelineMessages[context.language];
    const strata = indexed.lanes.flatMap((lane) => lane.strata);
    const view = viewOf(scale, extent, picked);
    const { done, planned, expected } = statusesInView(strata, view);
    const days = view.dated ?? view.yearOnly;
    const first = Math.max(indexed.start, days?.from ?? indexed.start);
    const last = Math.max(first, Math.min(indexed.lastStated, (days?.to ?? scale.end) - 1));
    // Lengths of time without a start are of no year.
    const span = days ? years(dateOf(first).year, dateOf(last).year) : '';
    const inferred = strata.filter(({ isStated, shape }) => !isStated && shape !== 'horizon');
    const only = (part: Partial<TimelineView>): number =>
      countInView(strata, { dated: null, yearOnly: null, terms: null, ...part });
    const counts = {
      dated: only({ dated: view.dated }),
      yearOnly: only({ yearOnly: view.yearOnly }),
      terms: only({ terms: view.terms }),
    };
    const how = isStripOfBars(indexed, { scale, extent, hasTerms }, context) ? standfirst.bars : standfirst.marks;
    return {
      bureaus,
      heading: heading(span, done + expected > 0, planned > 0),
      standfirst: joinWords([endSentence(closeness(counts), context.language), how], context.language),
      notes: countInView(inferred, view) > 0 ? [inferredNote] : [],
      empty,
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
