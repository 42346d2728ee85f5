import { MOST_ROWS, type Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { partHeading } from '../../i18n/part-noun.js';
import { recordTarget } from '../../report/mark-target.js';
import type { DataEntry, ReportIndex } from '../../report/report-index.js';
import { recordLabel } from './labels.js';
import type { Stratum, TimelineIndex } from './layout/record-index.js';
import type { TimeExtent, TimeScale } from './layout/time-scale.js';
import { countInView, type PickedCell, recordsInView, viewOf } from './layout/view.js';
import { timelineMessages } from './messages.js';

/** What of a timeline is on screen. */
interface Shown {
  timeline: TimelineIndex;
  scale: TimeScale;
  extent: TimeExtent;
  picked: PickedCell | null;
}

/** A row a record of what is on screen, in the order of time; no more than a table shows. */
export function tabulate({ timeline, scale, extent, picked }: Shown, index: ReportIndex, language: Language): Table {
  const { columns, status } = timelineMessages[language];
  const strata = strataOf(timeline);
  const view = viewOf(scale, extent, picked);
  return {
    columns: [
      { label: columns.event },
      { label: columns.time },
      { label: columns.status },
      { label: partHeading(index.report, language) },
    ],
    rows: recordsInView(strata, view, MOST_ROWS).map((record) => {
      const { title, time, name } = recordLabel(record, index, language);
      const bureau = index.bureaus.get(record.source.bureau);
      return [
        { text: title, target: recordTarget(record.id), label: name, words: true },
        time,
        status[record.status],
        bureau ? localized(bureau.shortName, language) : '',
      ];
    }),
    rest: Math.max(countInView(strata, view) - MOST_ROWS, 0),
  };
}

/** The records on screen, all of them, in the order of time. */
export function entries({ timeline, scale, extent, picked }: Shown, index: ReportIndex): DataEntry[] {
  const view = viewOf(scale, extent, picked);
  const records = recordsInView(strataOf(timeline), view, Number.POSITIVE_INFINITY);
  return records.flatMap(({ id }) => index.entries.get(id) ?? []);
}

function strataOf({ lanes }: TimelineIndex): Stratum[] {
  return lanes.flatMap(({ strata }) => strata);
}
