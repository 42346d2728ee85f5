import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Drawing } from '../../../drawing/marks.js';
import { type ListGroup, layoutRecordList } from '../../../drawing/record-list.js';
import { statusTag } from '../../../i18n/terms.js';
import { recordTarget } from '../../../report/mark-target.js';
import type { TimelineLabels } from '../labels.js';
import { type ListSettings, listEnd, listId } from './list-end.js';
import type { TimelineIndex } from './record-index.js';
import { countInDays, recordsInDays } from './records-in-days.js';

export interface TimelineListOptions {
  /** The days to list, `[from, to)`. */
  from: number;
  to: number;
  labels: TimelineLabels;
  lists: ListSettings;
}

/** The timeline as a list by lane and status, for widths at which an axis says little. */
export function layoutTimelineList(
  { lanes }: TimelineIndex,
  { from, to, labels, lists }: TimelineListOptions,
  context: LayoutContext,
): Drawing {
  const groups = lanes.flatMap((lane) =>
    (['done', 'expected', 'planned'] as const).flatMap((status): ListGroup[] => {
      const strata = lane.strata.filter((stratum) => stratum.status === status);
      const count = countInDays(strata, from, to);
      if (count === 0) return [];
      const list = listId(lane.id, status, 0);
      const items = recordsInDays(strata, from, to, lists.limit(list)).map((record) => {
        const { title, time, tone, name } = labels.record(record);
        return { target: recordTarget(record.id), tone, title, detail: time, name };
      });
      return [
        {
          heading: labels.lane(lane.id).text,
          tag: statusTag(status, context.language),
          items: [...items, ...listEnd(list, count - items.length, lists)],
        },
      ];
    }),
  );
  return layoutRecordList(groups, context);
}
