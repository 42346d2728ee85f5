import { label, opener, sealRoom, tag, tagWidth } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { blanksOf, wrapText } from '../../../drawing/text.js';
import { type SetType, type } from '../../../drawing/type.js';
import type { RecordLabel } from '../labels.js';

/** The line height of a record's time, which stands close over its title. */
const TIME_LEADING = 18;
const TAG_GAP = 6;

/** The words over a record's mark, broken into lines. */
export interface LabelText {
  label: RecordLabel;
  times: readonly string[];
  titles: readonly string[];
  /** What the tag takes of the time's line, with the gap after it. */
  indent: number;
  width: number;
  height: number;
}

/** Breaks the label of a record into lines of no more than a width. */
export function wrapLabel(recordLabel: RecordLabel, room: number, context: LayoutContext): LabelText {
  const { scale, measure, language } = context;
  const { time, title, tag: status } = recordLabel;
  const { timeType, titleType } = typesOf(scale);
  const indent = status === '' ? 0 : tagWidth(status, context) + TAG_GAP * scale;
  const times = wrapText(time, room - indent, timeType, measure, language);
  const titles = wrapText(title, room - sealRoom(scale), titleType, measure, language);
  const width = Math.max(
    ...times.map((text) => indent + measure(text, timeType)),
    ...titles.map((_, i) => titleWidth(titles, i, titleType, context)),
  );
  const height = TIME_LEADING * scale * times.length + titleType.leading * titles.length;
  return { label: recordLabel, times, titles, indent, width, height };
}

/** Where a label stands. */
export interface LabelPlace {
  x: number;
  /** The upper edge. */
  y: number;
  /** True where its lines end at one edge, at the date that their record ends at. */
  isFlushRight: boolean;
  /** True where its tag is of what is planned. */
  isPlanned: boolean;
}

/** The marks of a label: tag and time, and under them the title, which opens the source. */
export function labelMarks(
  { label: { tone, tag: status }, times, titles, indent, width }: LabelText,
  { x, y, isFlushRight, isPlanned }: LabelPlace,
  context: LayoutContext,
): PlainMark[] {
  const { scale, measure } = context;
  const { timeType, titleType } = typesOf(scale);
  const startOf = (lineWidth: number): number => round(isFlushRight ? x + width - lineWidth : x);
  const marks: PlainMark[] = [];
  if (status !== '') marks.push(tag(status, startOf(width), y + 1, isPlanned, context));
  times.forEach((text, i) => {
    const baseline = y + TIME_LEADING * scale * (i + 0.5) + timeType.size * 0.38;
    marks.push(label(text, startOf(indent + measure(text, timeType)) + indent, baseline, timeType, tone));
  });
  const top = y + TIME_LEADING * scale * times.length;
  const lines: { x1: number; x2: number; baseline: number; size: number }[] = [];
  titles.forEach((text, i) => {
    const baseline = round(top + titleType.leading * (i + 0.5) + titleType.size * 0.38);
    const left = startOf(titleWidth(titles, i, titleType, context));
    marks.push(label(text, left - blanksOf(text, titleType, measure).start, baseline, titleType, 'ink'));
    lines.push({ x1: left, x2: left + inkWidth(text, titleType, context), baseline, size: titleType.size });
  });
  return [...marks, ...opener(lines, scale)];
}

function typesOf(scale: number): { timeType: SetType; titleType: SetType } {
  return { timeType: type('smallStrong', scale), titleType: type('body', scale) };
}

/** The width of one line of a title; the last has the seal after it. */
function titleWidth(titles: readonly string[], i: number, font: SetType, context: LayoutContext): number {
  return inkWidth(titles[i] ?? '', font, context) + (i === titles.length - 1 ? sealRoom(context.scale) : 0);
}

/** The width of a line without the blank half squares at its ends. */
function inkWidth(text: string, font: SetType, { measure }: LayoutContext): number {
  const blanks = blanksOf(text, font, measure);
  return measure(text, font) - blanks.start - blanks.end;
}
