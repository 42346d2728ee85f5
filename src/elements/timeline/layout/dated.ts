import type { Mark, Tone } from '../../../drawing/marks.js';
import type { AxisContext } from './axis-context.js';
import { layoutClusterRows } from './cluster.js';
import { type PlacedRecord, placeRecord } from './placed-record.js';
import type { Lane } from './record-index.js';
import { countInDays, recordsInDays } from './records-in-days.js';
import { isUndated } from './undated.js';

/** A record with its label takes about this many pixels of a row. */
const PIXELS_A_LABEL = 90;
/** From one record of a row to the next. */
const GAP = 16;
const ROW_GAP = 6;

/** Records that have a time of their own: each with its label, in as few rows as hold them, or clusters. */
export function layoutDated(
  { id, strata }: Lane,
  { top, tone }: { top: number; tone: Tone },
  context: AxisContext,
): { marks: Mark[]; height: number } {
  const { from, to, width } = context.projection;
  const dated = strata.filter((stratum) => !isUndated(stratum));
  const count = countInDays(dated, from, to);
  if (count === 0) return { marks: [], height: 0 };
  const most = Math.max(8, Math.round(width / PIXELS_A_LABEL / context.scale) * 2);
  if (count > most) return layoutClusterRows(dated, { top, tone, lane: id }, context);
  return packRows(
    recordsInDays(dated, from, to, most).map((record) => placeRecord(record, context)),
    top,
  );
}

/** Puts each record in the first row where it touches nothing. */
function packRows(records: readonly PlacedRecord[], top: number): { marks: Mark[]; height: number } {
  const rows: { height: number; records: PlacedRecord[] }[] = [];
  for (const record of records) {
    const isClear = (other: PlacedRecord): boolean => record.from >= other.to + GAP || other.from >= record.to + GAP;
    const row = rows.find((candidate) => candidate.records.every(isClear));
    if (row) {
      row.records.push(record);
      row.height = Math.max(row.height, record.height);
    } else rows.push({ height: record.height, records: [record] });
  }
  const marks: Mark[] = [];
  let y = top;
  for (const { height, records: own } of rows) {
    // Marks stand on one line, whatever the height of the labels over them.
    for (const record of own) marks.push(record.at(y + height - record.height));
    y += height + ROW_GAP;
  }
  return { marks, height: y - top };
}
