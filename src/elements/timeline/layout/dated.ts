import type { Mark } from '../../../drawing/marks.js';
import type { AxisContext } from './axis-context.js';
import { listEnd, listId } from './list-end.js';
import { type PlacedRecord, placeRecord } from './placed-record.js';
import type { Lane } from './record-index.js';
import { setRecordLines } from './record-lines.js';
import { countInView, isDated, recordsInView } from './view.js';

/** A record with its words takes about this many pixels of a row. */
const PIXELS_A_RECORD = 90;
/** From one record of a row to the next. */
const GAP = 14;
const ROW_GAP = 6;
/** Words are set no wider, and narrower where that puts a record into a row with others. */
const WIDTHS = [330, 200, 150];
/** Over the bar of what lasted there is more room. */
const SPAN_WIDTH = 520;
/** More records than a calendar can hold are listed, so many of them at first. */
const LISTED = 8;
const LEAST_COLUMN = 220;

/** How many records of a lane a calendar has room for. */
function mostOnCalendar({ width, scale }: AxisContext): number {
  return Math.max(8, Math.round(width / PIXELS_A_RECORD / scale) * 2);
}

/** What is set of a lane's dated records, and how many there are. */
interface DatedLane {
  marks: Mark[];
  height: number;
  count: number;
  /** True where they reach beyond the publication's line. */
  isBeyond: boolean;
}

/** Records that have a date: each with its words on the calendar in as few rows as hold them, or as a list where there are more. */
export function layoutDated({ id, strata }: Lane, top: number, context: AxisContext): DatedLane {
  const { view, lists, projection, now, scale, width } = context;
  const dated = strata.filter(isDated);
  const count = countInView(dated, view);
  if (count === 0) return { marks: [], height: 0, count, isBeyond: false };
  const most = mostOnCalendar(context);
  if (count <= most) {
    const records = recordsInView(dated, view, most);
    const isBeyond = records.some(({ end }) => end > projection.nowDay);
    return { ...packRows(records, top, context), count, isBeyond };
  }
  const list = listId(id, 'dated', 0);
  const records = recordsInView(dated, view, lists.limit(list, LISTED));
  const right = now === null ? width : Math.max(now - 12 * scale, projection.left + 240 * scale);
  const room = right - projection.left;
  const columns = Math.max(1, Math.min(3, Math.floor(room / (LEAST_COLUMN * scale))));
  const box = { x: projection.left, y: top, width: room, columns, hasTimes: true };
  const set = setRecordLines(records, listEnd(list, count - records.length, lists), box, context);
  return { ...set, count, isBeyond: now !== null && right > now };
}

interface Row {
  height: number;
  records: PlacedRecord[];
}

/** Puts each record in the first row where it touches nothing, its words broken closer where that helps. */
function packRows(
  records: Parameters<typeof placeRecord>[0][],
  top: number,
  context: AxisContext,
): { marks: Mark[]; height: number } {
  const rows: Row[] = [];
  for (const record of records) {
    const widths = record.shape === 'span' ? [SPAN_WIDTH, ...WIDTHS] : WIDTHS;
    const [first, ...closer] = widths.map((widest) => placeRecord(record, widest * context.scale, context));
    if (!first) continue;
    // A row of its own is better than a sliver beside free room.
    const ways = [first, ...closer.filter((way) => !way.isCramped)];
    const isClear = (placed: PlacedRecord, { records: own }: Row): boolean =>
      own.every((other) => placed.from >= other.to + GAP || other.from >= placed.to + GAP);
    const free = rows.flatMap((row) => {
      const placed = ways.find((way) => isClear(way, row));
      return placed ? [{ row, placed }] : [];
    })[0];
    if (free) {
      free.row.records.push(free.placed);
      free.row.height = Math.max(free.row.height, free.placed.height);
    } else rows.push({ height: first.height, records: [first] });
  }
  const marks: Mark[] = [];
  let y = top;
  for (const { height, records: own } of rows) {
    // Marks stand on one line, whatever the height of the words over them.
    for (const record of own) marks.push(record.at(y + height - record.height));
    y += height + ROW_GAP;
  }
  return { marks, height: y - top };
}
