/** The words of a dated record: its time, what it is, and its figures, each number larger than the words around it. */
import { label, opener, sealRoom, tag, tagWidth } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Font, PlainMark, Tone } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { blanksOf, wrapText } from '../../../drawing/text.js';
import { figureType, type SetType, type } from '../../../drawing/type.js';
import type { FigureLabel, RecordLabel } from '../labels.js';

/** The line heights of a time, which stands close over its title, and of a line of figures. */
const TIME_LEADING = 18;
const FIGURE_LEADING = 25;
const FIGURE = 18;
const TAG_GAP = 6;
/** From one figure to the next. */
const FIGURE_GAP = 16;

/** A run of one font on a line, from the line's start. */
export interface Run {
  text: string;
  x: number;
  font: Font;
  tone: Tone;
  lang?: string | undefined;
}

interface FigureLine {
  runs: Run[];
  width: number;
  leading: number;
}

/** The words of a record, broken into lines. */
export interface DatedText {
  label: RecordLabel;
  times: readonly string[];
  titles: readonly string[];
  figures: readonly FigureLine[];
  /** What the tag takes of the time's line, with the gap after it. */
  indent: number;
  width: number;
  height: number;
}

/** Breaks the words of a record into lines of no more than a width. */
export function wrapDated(recordLabel: RecordLabel, room: number, context: LayoutContext): DatedText {
  const { scale, measure, language } = context;
  const { time, words, tag: status } = recordLabel;
  const { timeType, titleType } = typesOf(scale);
  const indent = status === '' ? 0 : tagWidth(status, context) + TAG_GAP * scale;
  const times = wrapText(time, room - indent, timeType, measure, language);
  const titles = wrapText(words, room - sealRoom(scale), titleType, measure, language);
  const figures = figureLines(recordLabel.figures, room, context);
  const width = Math.max(
    ...times.map((text) => indent + measure(text, timeType)),
    ...titles.map((_, i) => titleWidth(titles, i, titleType, context)),
    ...figures.map((line) => line.width),
  );
  const height =
    TIME_LEADING * scale * times.length +
    titleType.leading * titles.length +
    figures.reduce((sum, { leading }) => sum + leading, 0);
  return { label: recordLabel, times, titles, figures, indent, width, height };
}

/** Figures side by side as far as they fit; what one measures goes under it where it is too long. */
function figureLines(figures: readonly FigureLabel[], room: number, context: LayoutContext): FigureLine[] {
  const { scale, measure, language } = context;
  const small = type('small', scale);
  const leading = FIGURE_LEADING * scale;
  const lines: FigureLine[] = [];
  for (const figure of figures) {
    const set = figureRuns(figure, context);
    const labelWidth = figure.label === '' ? 0 : 4 * scale + measure(figure.label, small);
    const last = lines.at(-1);
    const isWhole = set.width + labelWidth <= room;
    const at = last && last.leading === leading ? last.width + FIGURE_GAP * scale : 0;
    const fits = isWhole && at > 0 && at + set.width + labelWidth <= room;
    const start = fits ? at : 0;
    const runs = set.runs.map((run) => ({ ...run, x: run.x + start }));
    if (isWhole && figure.label !== '')
      runs.push({ text: figure.label, x: start + set.width + 4 * scale, font: small, tone: 'ink' });
    const width = start + set.width + (isWhole ? labelWidth : 0);
    if (fits && last) lines[lines.length - 1] = { runs: [...last.runs, ...runs], width, leading };
    else if (width <= room) lines.push({ runs, width, leading });
    else lines.push(...brokenRuns(runs, room, leading, context));
    if (isWhole || figure.label === '') continue;
    for (const text of wrapText(figure.label, room, small, measure, language))
      lines.push({
        runs: [{ text, x: 0, font: small, tone: 'ink' }],
        width: measure(text, small),
        leading: small.leading,
      });
  }
  return lines;
}

/** The runs of a figure that no line holds, on as few lines as do. */
function brokenRuns(runs: readonly Run[], room: number, leading: number, { measure }: LayoutContext): FigureLine[] {
  const lines: FigureLine[] = [];
  let start = 0;
  for (const run of runs) {
    const width = measure(run.text, run.font);
    const last = lines.at(-1);
    if (!last || run.x - start + width > room) {
      start = run.x;
      lines.push({ runs: [{ ...run, x: 0 }], width, leading });
    } else {
      last.runs.push({ ...run, x: run.x - start });
      last.width = run.x - start + width;
    }
  }
  return lines;
}

/** Status, qualifier, number and unit of a figure, from 0. */
export function figureRuns(
  { parts, tag: status }: FigureLabel,
  { scale, measure, language }: LayoutContext,
): { runs: Run[]; width: number } {
  const large = figureType(FIGURE * scale);
  const small = type('small', scale);
  const runs: Run[] = [];
  let x = 0;
  const add = (text: string, font: Font, tone: Tone, gap: number, lang?: string): void => {
    x += runs.length > 0 ? gap : 0;
    runs.push({ text, x, font, tone, lang });
    x += measure(text, font);
  };
  if (status !== '') add(status, small, 'ink-2', 0);
  for (const { text, isNumber, isJoined, lang } of parts) {
    const gap = language === 'zh' ? 1 : isJoined ? 0 : 4 * scale;
    add(text, isNumber ? large : small, 'ink', runs.length === 1 && status !== '' ? 4 * scale : gap, lang);
  }
  return { runs, width: x };
}

/** Where words stand. */
export interface TextPlace {
  x: number;
  /** The upper edge. */
  y: number;
  /** True where their lines end at one edge, before the date that their record ends at. */
  isFlushRight: boolean;
  /** True where the tag is of what is planned. */
  isPlanned: boolean;
}

/** The marks of a record's words: tag and time, the title, which opens the source, and the figures. */
export function datedMarks(
  { label: { tone, tag: status }, times, titles, figures, indent, width }: DatedText,
  { x, y, isFlushRight, isPlanned }: TextPlace,
  context: LayoutContext,
): PlainMark[] {
  const { scale, measure } = context;
  const { timeType, titleType } = typesOf(scale);
  const startOf = (lineWidth: number): number => round(isFlushRight ? x + width - lineWidth : x);
  const marks: PlainMark[] = [];
  times.forEach((text, i) => {
    const baseline = y + TIME_LEADING * scale * (i + 0.5) + timeType.size * 0.38;
    const start = startOf(indent + measure(text, timeType));
    if (i === 0 && status !== '') marks.push(tag(status, start, y + 0.5, isPlanned, context));
    marks.push(label(text, start + indent, baseline, timeType, tone));
  });
  let top = y + TIME_LEADING * scale * times.length;
  const lines: { x1: number; x2: number; baseline: number; size: number }[] = [];
  titles.forEach((text, i) => {
    const baseline = round(top + titleType.leading * (i + 0.5) + titleType.size * 0.38);
    // The room of the seal, which shows on demand, is no reason to leave the edge.
    const left = startOf(isFlushRight ? inkWidth(text, titleType, context) : 0);
    const x1 = isFlushRight ? left : x;
    marks.push(label(text, x1 - blanksOf(text, titleType, measure).start, baseline, titleType, 'ink'));
    lines.push({ x1, x2: x1 + inkWidth(text, titleType, context), baseline, size: titleType.size });
  });
  top += titleType.leading * titles.length;
  for (const { runs, width: lineWidth, leading } of figures) {
    const start = startOf(lineWidth);
    const baseline = round(top + leading * 0.5 + (leading > 20 * scale ? FIGURE : 12.5) * scale * 0.37);
    for (const run of runs)
      marks.push(label(run.text, start + run.x, baseline, run.font, run.tone, { lang: run.lang }));
    top += leading;
  }
  // Flush at the right, the seal stands before the first line.
  const [first] = lines;
  const sealX = isFlushRight && first ? first.x1 - sealRoom(scale) : undefined;
  return [...marks, ...opener(isFlushRight ? lines.toReversed() : lines, scale, sealX)];
}

function typesOf(scale: number): { timeType: SetType; titleType: SetType } {
  return { timeType: type('smallStrong', scale), titleType: type('body', scale) };
}

/** The width of one line of a title with the room of the seal beside the last. */
function titleWidth(titles: readonly string[], i: number, font: SetType, context: LayoutContext): number {
  return inkWidth(titles[i] ?? '', font, context) + (i === titles.length - 1 || i === 0 ? sealRoom(context.scale) : 0);
}

/** The width of a line without the blank half squares at its ends. */
function inkWidth(text: string, font: SetType, { measure }: LayoutContext): number {
  const blanks = blanksOf(text, font, measure);
  return measure(text, font) - blanks.start - blanks.end;
}
