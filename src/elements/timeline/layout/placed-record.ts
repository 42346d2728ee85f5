import { item, line, path } from '../../../drawing/builders.js';
import type { BureauTone, ItemMark, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { recordTarget } from '../../../report/mark-target.js';
import type { AxisContext } from './axis-context.js';
import { type DatedText, datedMarks, wrapDated } from './dated-text.js';
import { GLYPH, type Glyph, recordGlyph } from './glyph.js';
import type { TimelineRecord } from './records.js';

/** From words to the publication's line. */
const CLEARANCE = 8;
/** Words end so far before the pole of an as-of date, or begin so far after it where less than that is free before. */
const BEFORE_POLE = 15;
const AFTER_POLE = 10;
const LEAST_BEFORE = 190;

/** A record with its words: what it takes, and its marks once it has a row. */
export interface PlacedRecord {
  from: number;
  to: number;
  height: number;
  /** True where its time or its title is broken into more lines than are read at a glance. */
  isCramped: boolean;
  at: (y: number) => ItemMark;
}

/**
 * A record on the calendar: its words over its own mark, or beside the pole of its date. What lies in the past keeps left
 * of the publication's line and what lies ahead keeps right of it, so that a row can hold one of each.
 * @param widest no line of words is longer, in pixels
 */
export function placeRecord(record: TimelineRecord, widest: number, context: AxisContext): PlacedRecord {
  const { projection, now, labels, scale } = context;
  const label = labels.record(record);
  const isAhead = now !== null && record.start >= projection.nowDay;
  const left = isAhead ? now + CLEARANCE : projection.left;
  const right = now !== null && !isAhead ? now - CLEARANCE : context.width;
  const isPlanned = record.status === 'planned';
  const itemOf = (box: { from: number; to: number; y: number; height: number }, marks: PlainMark[]): ItemMark =>
    item(
      recordTarget(record.id),
      { x: box.from, y: box.y, width: Math.min(box.to, context.width) - box.from, height: box.height },
      label.figuredName,
      marks,
    );

  if (record.shape === 'as-of') {
    // Apart from the publication's line, however shortly before it the date is.
    const last = now !== null && !isAhead ? now - 5 : projection.right - 1;
    const pole = round(Math.min(Math.max(projection.x(record.end), projection.left + 1), last));
    const before = pole - BEFORE_POLE - left;
    const after = right - pole - AFTER_POLE;
    const isBefore = before >= LEAST_BEFORE * scale || before >= after;
    const text = wrapDated(label, Math.min(widest, Math.max(isBefore ? before : after, 60 * scale)), context);
    const beside = isBefore ? Math.max(pole - BEFORE_POLE - text.width, left) : pole + AFTER_POLE;
    const x = Math.min(beside, Math.max(right - text.width, 0));
    const height = text.height + 4;
    const from = Math.min(x, pole - 10);
    const to = Math.max(x + text.width, pole + 1);
    const at = (y: number): ItemMark =>
      itemOf({ from, to, y, height }, [
        ...datedMarks(text, { x, y, isFlushRight: isBefore, isPlanned }, context),
        ...poleMarks(pole, y + 1, y + height, label.tone),
      ]);
    return { from, to, height: height + 6, isCramped: isCramped(text), at };
  }

  const text: DatedText = wrapDated(label, Math.min(widest, right - left), context);
  const extent = recordGlyph(record, projection, label.tone, 0);
  const x = Math.max(Math.min(Math.max(extent.from, left), right - text.width), left);
  const from = Math.min(x, extent.from);
  const to = Math.max(x + text.width, extent.to);
  const glyphTop = text.height + 4;
  const height = glyphTop + GLYPH + 6;
  const at = (y: number): ItemMark => {
    const glyph: Glyph = recordGlyph(record, projection, label.tone, round(y + glyphTop));
    const marks = [...datedMarks(text, { x, y, isFlushRight: false, isPlanned }, context), ...glyph.marks];
    return itemOf({ from, to, y, height }, marks);
  };
  return { from, to, height, isCramped: isCramped(text), at };
}

function isCramped({ times, titles }: DatedText): boolean {
  return times.length > 1 || titles.length > 2;
}

/** The pole of an as-of date over the height of its words, with its flag at the foot. */
function poleMarks(x: number, top: number, bottom: number, tone: BureauTone): PlainMark[] {
  const foot = round(bottom - 1);
  return [
    line(x, top, x, bottom, tone, { width: 2 }),
    path(`M${round(x - 10)} ${round(foot - 12)}L${round(x - 1)} ${round(foot - 6)}L${round(x - 10)} ${foot}z`, tone),
  ];
}
