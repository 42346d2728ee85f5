import { MOST_ROWS, type Table } from '../../base/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { tableMessages } from '../../i18n/table-messages.js';
import type { DataEntry, ReportIndex } from '../../report/report-index.js';
import { recordsWithin, type TimelineIndex } from './layout/record-index.js';
import type { TimelineRecord } from './layout/records.js';
import { daysOf } from './navigation.js';
import { countIn, type TimelineContent } from './timeline.js';
import { recordWords } from './words.js';

/** A row a record of the stretch on screen, in the order of time; no more than a table shows. */
export function tabulate({ timeline, scale, view }: TimelineContent, index: ReportIndex, language: Language): Table {
  const { columns, status } = tableMessages[language];
  const { from, to } = daysOf(scale, view);
  return {
    columns: [{ label: columns.event }, { label: columns.time }, { label: columns.status }, { label: columns.bureau }],
    rows: recordsIn(timeline, from, to, MOST_ROWS).map((record) => {
      const { title, time, name } = recordWords(record, index, language);
      const bureau = index.bureaus.get(record.source.bureau);
      return [
        { text: title, record: record.id, label: name },
        time,
        status[record.status],
        bureau ? localized(bureau.shortName, language) : '',
      ];
    }),
    rest: Math.max(countIn(timeline, from, to) - MOST_ROWS, 0),
  };
}

/** The records of the stretch on screen, all of them. */
export function entriesOf({ timeline, scale, view }: TimelineContent, { entries }: ReportIndex): DataEntry[] {
  const { from, to } = daysOf(scale, view);
  return recordsIn(timeline, from, to, Number.POSITIVE_INFINITY).flatMap(({ id }) => entries.get(id) ?? []);
}

function recordsIn({ lanes }: TimelineIndex, from: number, to: number, limit: number): TimelineRecord[] {
  return lanes
    .flatMap(({ strata }) => strata.flatMap((stratum) => recordsWithin(stratum, from, to, limit)))
    .sort((a, b) => a.end - b.end || a.start - b.start)
    .slice(0, limit);
}
