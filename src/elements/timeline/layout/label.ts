import { round } from '../../../drawing/hatch.js';
import type { Font, Frame, ItemMark, PlainMark } from '../../../drawing/marks.js';
import { blanksOf, wrapText } from '../../../drawing/text.js';
import { GLYPH, recordGlyph } from './glyph.js';
import type { TimelineRecord } from './records.js';
import type { Projection } from './time-scale.js';
import type { RecordWords } from './words.js';

/** No label is wider; a longer title takes a second line. */
const WIDEST = 330;
const SEAL = 18;

/** A record with its label: what it takes, and its marks once it has a row. */
export interface SetRecord {
  from: number;
  to: number;
  height: number;
  at: (y: number) => ItemMark;
}

/**
 * A record on the axis: its time and title over its own mark. What lies in the past keeps left of the publication's
 * line and what lies ahead keeps right of it, so that a row can hold one of each.
 * @param now the pixel of the publication's line, or null where it is out of view
 */
export function setRecord(
  record: TimelineRecord,
  words: RecordWords,
  projection: Projection,
  now: number | null,
  frame: Frame,
): SetRecord {
  const { scale, measure, language } = frame;
  const ahead = now !== null && record.start >= projection.nowDay;
  const left = ahead ? now + 8 : 0;
  const right = now !== null && !ahead ? now - 8 : projection.width;
  const room = Math.min(WIDEST * scale, right - left);
  const small: Font = { size: 12.5 * scale, weight: 600, face: 'body' };
  const font: Font = { size: 14 * scale, weight: 400, face: 'body' };
  const tagFont: Font = { size: 12 * scale, weight: 400, face: 'body' };
  const tag = words.tag === '' ? 0 : measure(words.tag, tagFont) + 9 * scale;
  const indent = tag === 0 ? 0 : tag + 6 * scale;
  const seal = SEAL * scale;
  const sealRoom = 6 * scale + seal;
  const times = wrapText(words.time, room - indent, small, measure, language);
  const titles = wrapText(words.title, room - sealRoom, font, measure, language);
  const inkOf = (line: string): number => {
    const blanks = blanksOf(line, font, measure);
    return measure(line, font) - blanks.start - blanks.end;
  };
  const widthOf = (line: string, i: number): number => inkOf(line) + (i === titles.length - 1 ? sealRoom : 0);
  const wide = Math.max(...times.map((line) => indent + measure(line, small)), ...titles.map(widthOf));
  const timeHeight = 18 * scale * times.length;
  const glyphTop = timeHeight + 21 * scale * titles.length + 4;
  const extent = recordGlyph(record, projection, words.tone, 0);
  const flushed = Math.min(extent.to, right) - wide;
  const flush = record.shape === 'as-of' && flushed >= left;
  const x = flush ? flushed : Math.max(Math.min(Math.max(extent.from, left), right - wide), left);
  const from = Math.min(x, extent.from);
  const to = Math.max(x + wide, extent.to);
  const height = glyphTop + GLYPH + 6;
  const at = (y: number): ItemMark => {
    const marks: PlainMark[] = [];
    const start = (width: number): number => round(flush ? x + wide - width : x);
    if (tag > 0) {
      const box = { x: start(wide), y: round(y + 1), width: round(tag), height: round(17 * scale) };
      marks.push({ kind: 'tag', ...box, text: words.tag, dashed: record.status === 'planned', ...tagFont });
    }
    times.forEach((text, i) => {
      const baseline = round(y + 18 * scale * (i + 0.5) + small.size * 0.38);
      const left = round(start(indent + measure(text, small)) + indent);
      marks.push({ kind: 'text', x: left, y: baseline, text, anchor: 'start', tone: words.tone, ...small });
    });
    titles.forEach((text, i) => {
      const baseline = round(y + timeHeight + 21 * scale * (i + 0.5) + font.size * 0.38);
      const left = start(widthOf(text, i));
      const x = round(left - blanksOf(text, font, measure).start);
      marks.push({ kind: 'text', x, y: baseline, text, anchor: 'start', tone: 'ink', ...font });
      if (i < titles.length - 1) return;
      const top = Math.round(baseline - font.size * 0.36 - seal / 2);
      marks.push({ kind: 'seal', x: Math.round(left + inkOf(text) + 6 * scale), y: top, size: seal });
    });
    marks.push(...recordGlyph(record, projection, words.tone, round(y + glyphTop)).marks);
    return {
      kind: 'item',
      record: record.id,
      x: round(from),
      y: round(y),
      width: round(to - from),
      height: round(height),
      label: words.name,
      marks,
    };
  };
  return { from, to, height, at };
}
