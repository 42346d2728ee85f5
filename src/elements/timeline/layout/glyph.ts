import { bar, line, path } from '../../../drawing/builders.js';
import type { BureauTone, PlainMark, Texture } from '../../../drawing/marks.js';
import { recordMarks } from '../../../drawing/record-mark.js';
import { round } from '../../../drawing/round.js';
import type { TimelineRecord } from './records.js';
import type { Projection } from './time-scale.js';

/** The height of a record's mark. */
export const GLYPH = 12;
/** The room that an open end takes of a bar. */
const CHEVRON = 10;
/** The width of the line at a date, and of a chevron. */
const STROKE = 1.75;

/** A mark on the axis and the pixels that it takes. */
export interface Glyph {
  marks: PlainMark[];
  from: number;
  to: number;
}

/**
 * The mark of a record: a point, ▶| at the end of an as-of date, ├─┤ over a period in which it lies somewhere, a bar for
 * what lasted. A bar's body says its status; what is cut by the edge of the calendar, or open, ends in a chevron.
 * @param y the top of the mark
 * @param height that of a bar or a bracket
 */
export function recordGlyph(
  record: TimelineRecord,
  projection: Projection,
  tone: BureauTone,
  y: number,
  height = GLYPH,
): Glyph {
  const { left, right, x } = projection;
  const start = Math.max(x(Math.max(record.start, projection.from - 1)), left - 1);
  const end = Math.min(x(Math.min(record.end, projection.to + 1)), right + 1);
  switch (record.shape) {
    case 'point': {
      const middle = Math.min(Math.max((start + end) / 2, left + GLYPH / 2), right - GLYPH / 2);
      const from = round(middle - GLYPH / 2);
      return { marks: recordMarks(tone, record.status, GLYPH, [{ x: from, y }]), from, to: from + GLYPH };
    }
    case 'as-of':
      return asOf(Math.min(Math.max(end, left + GLYPH), right - 1), y, tone);
    case 'period':
      return bracket(start, end, { y, height }, tone, projection);
    default:
      return duration(record, start, end, { y, height }, tone, projection);
  }
}

function asOf(date: number, y: number, tone: BureauTone): Glyph {
  const x = round(date);
  const arrow = `M${round(x - 10)} ${y + 1}L${round(x - 1)} ${y + GLYPH / 2}L${round(x - 10)} ${y + GLYPH - 1}z`;
  return {
    marks: [path(arrow, tone), line(x, y - 2, x, y + GLYPH + 2, tone, { width: STROKE })],
    from: x - 10,
    to: x + 1,
  };
}

/** A thin bracket over a period in which something happened, its day not stated. */
function bracket(
  start: number,
  end: number,
  { y, height }: { y: number; height: number },
  tone: BureauTone,
  { left, right }: Projection,
): Glyph {
  const from = round(Math.max(start, left) + 1);
  const to = round(Math.max(Math.min(end, right) - 1, from + 6));
  const middle = y + height / 2;
  const ends = [...(start >= left ? [from] : []), ...(end <= right ? [to] : [])];
  return {
    marks: [
      line(from, middle, to, middle, tone, { width: 1.5 }),
      ...ends.map((at) => line(at, y + 1, at, y + height - 1, tone, { width: 1.5 })),
    ],
    from,
    to,
  };
}

/** A bar over what lasted, cut to the width. */
function duration(
  record: TimelineRecord,
  start: number,
  end: number,
  { y, height }: { y: number; height: number },
  tone: BureauTone,
  projection: Projection,
): Glyph {
  const { now } = projection;
  const isOpenStart = start < projection.left || record.open.start;
  const isOpenEnd = end > projection.right || record.open.end;
  const left = round(Math.max(start, projection.left));
  const right = round(Math.max(Math.min(end, projection.right), left + 3));
  const from = isOpenStart ? left + CHEVRON : left;
  const to = Math.max(isOpenEnd ? right - CHEVRON : right, from + 1);
  const marks: PlainMark[] = [];
  const body = (x0: number, x1: number, texture: Texture): void => {
    const [begin, finish] = [Math.max(x0, from), Math.min(x1, to)];
    if (finish > begin) marks.push(bar({ x: begin, y, width: finish - begin, height }, texture, tone));
  };
  if (record.status === 'done') {
    // What was done goes on after the publication only as far as the text plans it.
    body(from, Math.max(now, from), 'solid');
    body(Math.max(now, from), to, 'hatch');
  } else body(from, to, record.status === 'planned' ? 'hatch' : 'outline');
  if (isOpenStart) marks.push(chevron(left + CHEVRON - 2, { y, height }, -CHEVRON + 3, tone));
  if (isOpenEnd) marks.push(chevron(right - CHEVRON + 2, { y, height }, CHEVRON - 3, tone));
  return { marks, from: left, to: right };
}

function chevron(x: number, { y, height }: { y: number; height: number }, by: number, tone: BureauTone): PlainMark {
  return path(`M${round(x)} ${y}L${round(x + by)} ${y + height / 2}L${round(x)} ${y + height}`, tone, STROKE);
}
