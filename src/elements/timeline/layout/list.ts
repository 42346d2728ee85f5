import type { Drawing, Frame } from '../../../drawing/marks.js';
import { type ListGroup, layoutRecordList } from '../../../drawing/record-list.js';
import { moreItem } from './band.js';
import { listKey } from './lane.js';
import { countWithin, recordsWithin, type TimelineIndex } from './record-index.js';
import type { TimelineWords } from './words.js';

export interface ListOptions {
  /** The days to list, `[from, to)`. */
  from: number;
  to: number;
  /** How many records a list shows, by its key. */
  limit: (key: string) => number;
}

/** The timeline as a list by lane and status, for widths at which an axis says little. */
export function layoutTimelineList(
  { lanes }: TimelineIndex,
  { from, to, limit }: ListOptions,
  words: TimelineWords,
  frame: Frame,
): Drawing {
  const groups = lanes.flatMap((lane) =>
    (['done', 'expected', 'planned'] as const).flatMap((status): ListGroup[] => {
      const strata = lane.strata.filter((stratum) => stratum.status === status);
      const count = strata.reduce((sum, stratum) => sum + countWithin(stratum, from, to), 0);
      if (count === 0) return [];
      const key = listKey(lane.id, status, 0);
      const shown = strata
        .flatMap((stratum) => recordsWithin(stratum, from, to, limit(key)))
        .sort((a, b) => a.end - b.end || a.start - b.start)
        .slice(0, limit(key));
      const items = shown.map((record) => {
        const { title, time, tone: own, name } = words.record(record);
        return { record: record.id, tone: own, title, detail: time, name };
      });
      const rest = moreItem(key, count - shown.length, words);
      return [{ heading: words.lane(lane.id), tag: words.status(status), items: [...items, ...rest] }];
    }),
  );
  return layoutRecordList(groups, frame);
}
