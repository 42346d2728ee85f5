import { metricColumns, noteOf, scopeOf, statusCell } from '../../base/metric-columns.js';
import { placeColumn } from '../../base/place-column.js';
import { tableMessages } from '../../base/table-messages.js';
import { columnOf, MOST_ROWS, type Table, tableOf } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import { recordTarget } from '../../report/mark-target.js';
import type { DataEntry, ReportIndex } from '../../report/report-index.js';
import { recordLabel } from './labels.js';
import type { Stratum, TimelineIndex } from './layout/record-index.js';
import type { TimelineRecord } from './layout/records.js';
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
  const { columns } = timelineMessages[language];
  const { kind } = metricColumns(language);
  const strata = strataOf(timeline);
  const view = viewOf(scale, extent, picked);
  const table = tableOf<TimelineRecord>(
    [
      {
        label: columns.event,
        cell: (record) => {
          const { title, name } = recordLabel(record, index, language);
          return { text: title, target: recordTarget(record.id), label: name, words: true };
        },
      },
      {
        label: columns.status,
        cell: ({ source, status }) => ('attribution' in source ? kind.cell(source) : statusCell(status, language)),
      },
      { label: columns.time, cell: (record) => recordLabel(record, index, language).time },
      {
        label: tableMessages[language].columns.scope,
        wraps: true,
        cell: ({ source }) => ('attribution' in source ? scopeOf(source, language) : noteOf(source, language)),
      },
      columnOf(placeColumn(index, language), ({ source }) => source),
    ],
    recordsInView(strata, view, MOST_ROWS),
  );
  return { ...table, rest: Math.max(countInView(strata, view) - MOST_ROWS, 0) };
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
