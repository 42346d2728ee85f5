import { round } from '../../../drawing/hatch.js';
import type { BureauTone, Font, Frame, Mark, Tone } from '../../../drawing/marks.js';
import { type ListItem, setColumns } from '../../../drawing/record-list.js';
import { dateOf } from '../../../report/day.js';
import { bracket, GLYPH } from './glyph.js';
import { recordsWithin, type Stratum } from './record-index.js';
import type { TimelineRecord } from './records.js';
import type { Projection } from './time-scale.js';
import type { TimelineWords } from './words.js';

/** A year whose records have no day: one bracket over the year, the records in columns under it. */
export interface Band {
  stratum: Stratum;
  start: number;
  end: number;
  count: number;
  /** How far right its list may reach, in pixels: to the next band, the publication's line or the edge. */
  right: number;
}

/** A band with less room has none for titles and is drawn as its count. */
export const NARROWEST_BAND = 190;
const COLUMN = 250;
/** A line that shows more draws no bureau's mark. */
const NO_BUREAU: BureauTone = 'bureau-1';

/** A record as a line of a list. */
function listItem(record: TimelineRecord, words: TimelineWords): ListItem {
  const { title, tone, name } = words.record(record);
  return { record: record.id, tone, title, detail: '', name };
}

/** The line that shows the rest of a list, or none where all are shown. */
export function moreItem(key: string, rest: number, words: TimelineWords): ListItem[] {
  if (rest <= 0) return [];
  const text = words.more(rest);
  return [{ record: key, tone: NO_BUREAU, title: text, detail: '', name: text, more: true }];
}

/**
 * Sets a band at y = `top`.
 * @param limit how many records it lists before the line that shows the rest
 * @param key the key of that line
 */
export function layoutBand(
  { stratum, start, end, count, right }: Band,
  { top, tone, limit, key }: { top: number; tone: Tone; limit: number; key: string },
  projection: Projection,
  words: TimelineWords,
  frame: Frame,
): { marks: Mark[]; height: number } {
  const { scale, measure } = frame;
  const status = words.status(stratum.status);
  const glyph = bracket(projection.x(start), projection.x(end), round(top + 20 * scale), tone, projection);
  const font: Font = { size: 12.5 * scale, weight: 600, face: 'body' };
  const small: Font = { size: 12 * scale, weight: 400, face: 'body' };
  const tag = status === '' ? 0 : measure(status, small) + 9 * scale;
  const text = words.yearOnly(words.year(dateOf(start).year));
  // Clear of the publication's line, where the year begins at it.
  const left = round(glyph.from + (Math.abs(projection.x(start) - projection.now) < 8 ? 7 : 0));
  const marks: Mark[] = [];
  if (tag > 0) {
    marks.push({
      kind: 'tag',
      x: left,
      y: round(top + 1),
      width: round(tag),
      height: round(17 * scale),
      text: status,
      dashed: stratum.status === 'planned',
      ...small,
    });
  }
  const x = round(left + (tag > 0 ? tag + 6 * scale : 0));
  marks.push({
    kind: 'text',
    x,
    y: round(top + 9 * scale + font.size * 0.38),
    text,
    anchor: 'start',
    tone,
    ...font,
  });
  marks.push(...glyph.marks);
  const shown = recordsWithin(stratum, start, end, limit);
  const items = [...shown.map((record) => listItem(record, words)), ...moreItem(key, count - shown.length, words)];
  const width = right - left;
  const columns = Math.max(1, Math.min(3, items.length, Math.floor((width + 32 * scale) / ((COLUMN + 32) * scale))));
  const listTop = top + 20 * scale + GLYPH + 4;
  const list = setColumns(items, { x: left, y: listTop, width, columns }, frame);
  return { marks: [...marks, ...list.marks], height: listTop - top + list.height };
}
