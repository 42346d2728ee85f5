import { label, tag, tagWidth } from '../../../drawing/builders.js';
import type { Mark, Tone } from '../../../drawing/marks.js';
import { type ListItem, setColumns } from '../../../drawing/record-list.js';
import { round } from '../../../drawing/round.js';
import { type } from '../../../drawing/type.js';
import { statusTag } from '../../../i18n/terms.js';
import { dateOf } from '../../../report/day.js';
import { recordTarget } from '../../../report/mark-target.js';
import { timelineMessages } from '../messages.js';
import type { AxisContext } from './axis-context.js';
import { bracket, GLYPH } from './glyph.js';
import { listEnd, listId } from './list-end.js';
import { recordsWithin, type Stratum } from './record-index.js';

/** A year whose records have no day: one bracket over the year, the records in columns under it. */
export interface Band {
  stratum: Stratum;
  start: number;
  end: number;
  count: number;
  /** How far right its list may reach, in pixels: to the next band, the publication's line or the edge. */
  right: number;
}

const COLUMN = 250;
const GUTTER = 32;
const TAG_GAP = 6;

/** Lays out a band of a lane, its upper edge at `top`. */
export function layoutBand(
  { stratum, start, end, count, right }: Band,
  { top, tone, lane }: { top: number; tone: Tone; lane: string },
  context: AxisContext,
): { marks: Mark[]; height: number } {
  const { scale, language, projection, labels, lists } = context;
  const messages = timelineMessages[language];
  const status = statusTag(stratum.status, language);
  const glyph = bracket(projection.x(start), projection.x(end), round(top + 20 * scale), tone, projection);
  const strong = type('smallStrong', scale);
  // Clear of the publication's line, where the year begins at it.
  const left = round(glyph.from + (Math.abs(projection.x(start) - projection.now) < 8 ? 7 : 0));
  const marks: Mark[] = [];
  if (status !== '') marks.push(tag(status, left, top + 1, stratum.status === 'planned', context));
  const x = left + (status === '' ? 0 : tagWidth(status, context) + TAG_GAP * scale);
  const text = messages.yearOnly(messages.year(dateOf(start).year));
  marks.push(label(text, x, top + 9 * scale + strong.size * 0.38, strong, tone), ...glyph.marks);

  const list = listId(lane, stratum.status, start);
  const records = recordsWithin(stratum, start, end, lists.limit(list));
  const lines = records.map((record): ListItem => {
    const { title, tone: own, name } = labels.record(record);
    return { target: recordTarget(record.id), tone: own, title, detail: '', name };
  });
  const items = [...lines, ...listEnd(list, count - records.length, lists)];
  const width = right - left;
  const fitting = Math.floor((width + GUTTER * scale) / ((COLUMN + GUTTER) * scale));
  const columns = Math.max(1, Math.min(3, items.length, fitting));
  const listTop = top + 20 * scale + GLYPH + 4;
  const set = setColumns(items, { x: left, y: listTop, width, columns }, context);
  return { marks: [...marks, ...set.marks], height: listTop - top + set.height };
}
