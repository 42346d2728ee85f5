import { item } from '../../../drawing/builders.js';
import type { ItemMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { recordTarget } from '../../../report/mark-target.js';
import type { AxisContext } from './axis-context.js';
import { GLYPH, recordGlyph } from './glyph.js';
import { labelMarks, wrapLabel } from './label-text.js';
import type { TimelineRecord } from './records.js';

/** No label is wider; a longer title takes a second line. */
const WIDEST = 330;
/** From a label to the publication's line. */
const CLEARANCE = 8;

/** A record with its label: what it takes, and its marks once it has a row. */
export interface PlacedRecord {
  from: number;
  to: number;
  height: number;
  at: (y: number) => ItemMark;
}

/**
 * A record on the axis: its time and title over its own mark. What lies in the past keeps left of the publication's
 * line and what lies ahead keeps right of it, so that a row can hold one of each.
 */
export function placeRecord(record: TimelineRecord, context: AxisContext): PlacedRecord {
  const { scale, projection, now, labels } = context;
  const label = labels.record(record);
  const isAhead = now !== null && record.start >= projection.nowDay;
  const left = isAhead ? now + CLEARANCE : 0;
  const right = now !== null && !isAhead ? now - CLEARANCE : projection.width;
  const text = wrapLabel(label, Math.min(WIDEST * scale, right - left), context);
  const extent = recordGlyph(record, projection, label.tone, 0);
  const flushed = Math.min(extent.to, right) - text.width;
  const isFlushRight = record.shape === 'as-of' && flushed >= left;
  const x = isFlushRight ? flushed : Math.max(Math.min(Math.max(extent.from, left), right - text.width), left);
  const from = Math.min(x, extent.from);
  const to = Math.max(x + text.width, extent.to);
  const glyphTop = text.height + 4;
  const height = glyphTop + GLYPH + 6;
  const isPlanned = record.status === 'planned';
  const at = (y: number): ItemMark => {
    const glyph = recordGlyph(record, projection, label.tone, round(y + glyphTop));
    const marks = [...labelMarks(text, { x, y, isFlushRight, isPlanned }, context), ...glyph.marks];
    return item(recordTarget(record.id), { x: from, y, width: to - from, height }, label.name, marks);
  };
  return { from, to, height, at };
}
