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
/** From one figure to the next, beside it and below what it measures, and from a figure to what it measures. */
const FIGURE_GAP = 16;
const PAIR_GAP = 9;
const LABEL_GAP = 4;
/** What a figure measures is set beside it down to this width, and under it where less is free. */
const LEAST_LABEL = 90;

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
  /** Room over it: between a figure with its label and the next there is more than within the two. */
  above: number;
  /** True where another figure may follow on it. */
  isOpen: boolean;
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
    figures.reduce((sum, { leading, above }) => sum + above + leading, 0);
  return { label: recordLabel, times, titles, figures, indent, width, height };
}

/**
 * Figures side by side as far as they fit. What one measures follows it, broken beside it where it is long, and starts no
 * line of its own that the figure after it could be read with.
 */
function figureLines(figures: readonly FigureLabel[], room: number, context: LayoutContext): FigureLine[] {
  const { scale, measure } = context;
  const small = type('small', scale);
  const gap = LABEL_GAP * scale;
  const lines: FigureLine[] = [];
  for (const figure of figures) {
    const { runs, width } = figureRuns(figure, context);
    const last = lines.at(-1);
    const whole = width + (figure.label === '' ? 0 : gap + measure(figure.label, small));
    if (whole > room) {
      lines.push(
        ...brokenPair(figure, room, context).map((line, i) => spaced(line, i === 0 && last !== undefined, scale)),
      );
      continue;
    }
    if (figure.label !== '') runs.push({ text: figure.label, x: width + gap, font: small, tone: 'ink' });
    const start = last?.isOpen ? last.width + FIGURE_GAP * scale : 0;
    if (last && start > 0 && start + whole <= room) {
      last.runs.push(...runs.map((run) => ({ ...run, x: run.x + start })));
      last.width = start + whole;
    } else {
      const line = { runs, width: whole, leading: FIGURE_LEADING * scale, above: 0, isOpen: true };
      lines.push(spaced(line, last !== undefined && !last.isOpen, scale));
    }
  }
  return lines;
}

function spaced(line: FigureLine, isApart: boolean, scale: number): FigureLine {
  return isApart ? { ...line, above: PAIR_GAP * scale } : line;
}

/** A figure with what it measures on more than one line: beside the figure, or under one that leaves it no room. */
function brokenPair(figure: FigureLabel, room: number, context: LayoutContext): FigureLine[] {
  const { scale, measure, language } = context;
  const small = type('small', scale);
  const leading = FIGURE_LEADING * scale;
  const { runs, width } = figureRuns(figure, context);
  const hang = width + LABEL_GAP * scale;
  const isBeside = room - hang >= LEAST_LABEL * scale;
  const inset = isBeside ? hang : 0;
  const texts = figure.label === '' ? [] : wrapText(figure.label, room - inset, small, measure, language);
  const words = texts.map((text): Run => ({ text, x: inset, font: small, tone: 'ink' }));
  const lineOf = (own: Run[], lineWidth: number, height: number): FigureLine => ({
    runs: own,
    width: lineWidth,
    leading: height,
    above: 0,
    isOpen: false,
  });
  if (!isBeside) {
    const under = words.map((run) => lineOf([run], measure(run.text, small), small.leading));
    return [...brokenRuns(runs, room).map((line) => lineOf(line.runs, line.width, leading)), ...under];
  }
  // One block, so that where lines end at one edge the label still begins at one.
  const block = hang + Math.max(...texts.map((text) => measure(text, small)));
  const [first, ...rest] = words;
  const top = lineOf(first ? [...runs, first] : [...runs], block, leading);
  return [top, ...rest.map((run) => lineOf([run], block, small.leading))];

  /** The runs of a figure that no line holds, on as few lines as do. */
  function brokenRuns(all: readonly Run[], most: number): { runs: Run[]; width: number }[] {
    const broken: { runs: Run[]; width: number }[] = [];
    let start = 0;
    for (const run of all) {
      const runWidth = measure(run.text, run.font);
      const last = broken.at(-1);
      if (!last || run.x - start + runWidth > most) {
        start = run.x;
        broken.push({ runs: [{ ...run, x: 0 }], width: runWidth });
      } else {
        last.runs.push({ ...run, x: run.x - start });
        last.width = run.x - start + runWidth;
      }
    }
    return broken;
  }
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
    const gap = isJoined ? (language === 'zh' ? 1 : 0) : 4 * scale;
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
  for (const { runs, width: lineWidth, leading, above } of figures) {
    top += above;
    const start = startOf(lineWidth);
    const baseline = round(top + leading * 0.5 + (leading > 20 * scale ? FIGURE : 12.5) * scale * 0.37);
    for (const run of runs)
      marks.push(label(run.text, start + run.x, baseline, run.font, run.tone, { lang: run.lang }));
    top += leading;
  }
  // Flush at the right, the seal stands before the first line.
  const [first] = lines;
  const sealX = isFlushRight && first ? first.x1 - sealRoom(scale) : undefined;
  return [...marks, ...opener(isFlushRight ? [...lines].reverse() : lines, scale, sealX)];
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
