import { MOST_ROWS, type Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { partHeading } from '../../i18n/part-noun.js';
import { recordTarget } from '../../report/mark-target.js';
import type { DataEntry, ReportIndex } from '../../report/report-index.js';
import { recordLabel } from './labels.js';
import type { Stratum, TimelineIndex } from './layout/record-index.js';
import { countInDays, recordsInDays } from './layout/records-in-days.js';
import { daysOf, type TimeExtent, type TimeScale } from './layout/time-scale.js';
import { timelineMessages } from './messages.js';

/** The stretch of a timeline that is on screen. */
interface Stretch {
  timeline: TimelineIndex;
  scale: TimeScale;
  extent: TimeExtent;
}

/** A row a record of the stretch on screen, in the order of time; no more than a table shows. */
export function tabulate({ timeline, scale, extent }: Stretch, index: ReportIndex, language: Language): Table {
  const { columns, status } = timelineMessages[language];
  const strata = strataOf(timeline);
  const { from, to } = daysOf(scale, extent);
  return {
    columns: [
      { label: columns.event },
      { label: columns.time },
      { label: columns.status },
      { label: partHeading(index.report, language) },
    ],
    rows: recordsInDays(strata, from, to, MOST_ROWS).map((record) => {
      const { title, time, name } = recordLabel(record, index, language);
      const bureau = index.bureaus.get(record.source.bureau);
      return [
        { text: title, target: recordTarget(record.id), label: name, words: true },
        time,
        status[record.status],
        bureau ? localized(bureau.shortName, language) : '',
      ];
    }),
    rest: Math.max(countInDays(strata, from, to) - MOST_ROWS, 0),
  };
}

/** The records of the stretch on screen, all of them, in the order of time. */
export function entries({ timeline, scale, extent }: Stretch, index: ReportIndex): DataEntry[] {
  const { from, to } = daysOf(scale, extent);
  const records = recordsInDays(strataOf(timeline), from, to, Number.POSITIVE_INFINITY);
  return records.flatMap(({ id }) => index.entries.get(id) ?? []);
}

function strataOf({ lanes }: TimelineIndex): Stratum[] {
  return lanes.flatMap(({ strata }) => strata);
}
