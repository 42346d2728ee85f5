import type { Frame, ItemMark, Mark } from '../../../drawing/marks.js';
import { type Columns, NAME_GAP, nameLines } from './columns.js';
import { figureLine, figureWidth, ROW_FIGURE, scaled, setFigure, TYPE, textAt } from './figure.js';
import { BAR, NAME_LEADING, noteBeside, OVERHANG, setBar, setName, setNote, zeroLine } from './line-parts.js';
import type { ComparedLine } from './rows.js';
import type { Ruler } from './ruler.js';

/** From a figure's seal to what it counts, in pixels at scale 1. */
const NOTE_GAP = 8;

/** How a line is set. */
export interface LineOptions {
  columns: Columns;
  ruler: Ruler;
  /** The top, in pixels. */
  y: number;
  /** False for a second figure of the bureau above, which is named once. */
  named: boolean;
  /** Whether what a figure counts follows its seal, or stands on a line of its own. */
  notesBeside: boolean;
}

/** A line of a row: a bureau's name, its bar and its figure, or the words for having none. */
export function setLine(line: ComparedLine, options: LineOptions, frame: Frame): { marks: Mark[]; height: number } {
  return options.columns.stacked ? stackedLine(line, options, frame) : sideBySide(line, options, frame);
}

/** Whether what the figures of a row count fits after their seals, for all of them or for none. */
export function notesFitBeside(
  lines: readonly ComparedLine[],
  { columns, ruler }: Pick<LineOptions, 'columns' | 'ruler'>,
  frame: Frame,
): boolean {
  if (columns.stacked) return false;
  return lines.every((line) => {
    if (typeof line.says === 'string' || line.says.note === '') return true;
    const { label } = setBar(line, line.says, columns.zero, 0, ruler, frame);
    const x = label + figureWidth(line.says, ROW_FIGURE, frame) + NOTE_GAP * frame.scale;
    return x + noteBeside(line.says, x, 0, frame).width <= columns.right;
  });
}

function sideBySide(line: ComparedLine, options: LineOptions, frame: Frame): { marks: Mark[]; height: number } {
  const { columns, ruler, y, named, notesBeside } = options;
  const { left, right, zero } = columns;
  const { scale } = frame;
  const names = named ? nameLines(line, columns, frame) : [];
  const height = Math.round(Math.max(28, names.length * NAME_LEADING + 6) * scale);
  const middle = y + height / 2;
  const marks: Mark[] = setName(names, left, middle, line, scale);
  if (typeof line.says === 'string') {
    const font = scaled(TYPE.body, scale);
    return { marks: [...marks, textAt(line.says, zero, middle + font.size * 0.36, font, 'ink-3')], height };
  }
  const figure = line.says;
  const bar = setBar(line, figure, zero, middle, ruler, frame);
  const top = middle - figureLine(ROW_FIGURE, scale) / 2;
  const value = setFigure(figure, bar.label, top, right - bar.label, ROW_FIGURE, frame);
  const end = bar.label + value.width;
  const beside = noteBeside(figure, end + NOTE_GAP * scale, middle, frame);
  const below = setNote(figure, zero, y + height - 2 * scale, right - zero, frame);
  const width = notesBeside
    ? end - zero + (beside.width > 0 ? NOTE_GAP * scale + beside.width : 0)
    : Math.max(end - zero, below.width);
  const noteHeight = notesBeside || figure.note === '' ? 0 : below.height;
  const item: ItemMark = {
    kind: 'item',
    record: figure.record,
    label: figure.label,
    x: zero,
    y,
    width,
    height: height + noteHeight,
    marks: [...bar.marks, ...value.marks, ...(notesBeside ? beside : below).marks],
  };
  // Lines that touch make one zero line of a row; words between them break it.
  const reach = noteHeight > 0 ? Math.round((BAR / 2 + OVERHANG) * scale) : height / 2;
  const zeroMarks = bar.marks.length > 0 ? [zeroLine(zero, middle - reach, middle + reach)] : [];
  return {
    marks: [...marks, item, ...zeroMarks],
    height: height + (noteHeight > 0 ? noteHeight + Math.round(4 * scale) : 0),
  };
}

function stackedLine(line: ComparedLine, options: LineOptions, frame: Frame): { marks: Mark[]; height: number } {
  const { columns, ruler, y, named } = options;
  const { left, right, zero } = columns;
  const { scale, measure } = frame;
  const lineHeight = Math.round(26 * scale);
  const body = scaled(TYPE.body, scale);
  const names = named ? nameLines(line, columns, frame) : [];
  const nameFont = scaled(TYPE.name, scale);
  const indent = named ? Math.max(...names.map((text) => measure(text, nameFont))) + NAME_GAP * scale : 0;
  const natural = typeof line.says === 'string' ? measure(line.says, body) : figureWidth(line.says, ROW_FIGURE, frame);
  const beside = names.length < 2 && indent + natural <= right - left;
  const nameHeight = beside ? lineHeight : Math.round((names.length * NAME_LEADING + 4) * scale);
  const marks: Mark[] = setName(names, left, y + nameHeight / 2, line, scale);
  const x = left + (beside ? indent : 0);
  const top = beside ? y : y + nameHeight;
  if (typeof line.says === 'string') {
    const words = textAt(line.says, x, top + lineHeight / 2 + body.size * 0.36, body, 'ink-3');
    return { marks: [...marks, words], height: top + lineHeight - y };
  }
  const figure = line.says;
  const valueTop = top + (lineHeight - figureLine(ROW_FIGURE, scale)) / 2;
  const value = setFigure(figure, x, valueTop, right - x, ROW_FIGURE, frame);
  const below = top + Math.max(lineHeight, Math.ceil(value.height));
  const note = setNote(figure, left, below - 2 * scale, right - left, frame);
  const noteEnd = below + note.height;
  const barMiddle = noteEnd + Math.round((OVERHANG + BAR / 2) * scale);
  const bar = setBar(line, figure, zero, barMiddle, ruler, frame);
  const reach = Math.round((BAR / 2 + OVERHANG) * scale);
  const bottom = bar.marks.length > 0 ? barMiddle + reach : noteEnd;
  const item: ItemMark = {
    kind: 'item',
    record: figure.record,
    label: figure.label,
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    marks: [...value.marks, ...note.marks, ...bar.marks],
  };
  const zeroMarks = bar.marks.length > 0 ? [zeroLine(zero, barMiddle - reach, barMiddle + reach)] : [];
  return { marks: [...marks, item, ...zeroMarks], height: bottom + Math.round(6 * scale) - y };
}
