import type { Frame, ItemMark, Mark, PlainMark, TextMark, Texture } from '../marks.js';
import { quantityBar } from '../quantity-bar.js';
import { setText } from '../text.js';
import { type Columns, LABEL_GAP, nameLines } from './columns.js';
import { figureLine, ROW_FIGURE, scaled, setFigure, TYPE, textAt } from './figure.js';
import type { ComparedFigure, ComparedLine } from './rows.js';
import type { Ruler } from './ruler.js';

const TEXTURES: Record<ComparedFigure['status'], Texture> = { done: 'solid', planned: 'hatch', expected: 'outline' };

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

function sideBySide(line: ComparedLine, options: LineOptions, frame: Frame): { marks: Mark[]; height: number } {
  const { columns, ruler, y, named } = options;
  const { scale } = frame;
  const names = named ? nameLines(line, columns.zero - columns.left - 8 * scale, frame) : [];
  const leading = 17 * scale;
  const height = Math.round(Math.max(28 * scale, names.length * leading + 6 * scale));
  const middle = y + height / 2;
  const marks: Mark[] = nameMarks(names, columns.left, middle - (names.length * leading) / 2, leading, line, frame);
  if (typeof line.says === 'string') {
    const font = scaled(TYPE.body, scale);
    return { marks: [...marks, textAt(line.says, columns.zero, middle + font.size * 0.36, font, 'ink-3')], height };
  }
  const figure = line.says;
  const bar = setBar(line, figure, columns.zero, Math.round(middle - 6 * scale), Math.round(12 * scale), ruler);
  const x = Math.max(bar.end + 8, bar.value + LABEL_GAP);
  const value = setFigure(figure, x, middle - figureLine(ROW_FIGURE, scale) / 2, columns.right - x, ROW_FIGURE, frame);
  const after = x + value.width + 8 * scale;
  const beside = options.notesBeside;
  const note = setNote(figure, beside ? after : columns.zero, beside ? middle : null, y + height, columns.right, frame);
  const right = Math.max(x + value.width, note.right);
  const item: ItemMark = {
    kind: 'item',
    record: figure.record,
    label: figure.label,
    x: columns.zero,
    y,
    width: right - columns.zero,
    height: height + note.height,
    marks: [...bar.marks, ...value.marks, ...note.marks],
  };
  const zero = bar.marks.length > 0 ? [zeroLine(columns.zero, y, y + height)] : [];
  return {
    marks: [...marks, item, ...zero],
    height: height + (note.height > 0 ? note.height + Math.round(4 * scale) : 0),
  };
}

function stackedLine(line: ComparedLine, options: LineOptions, frame: Frame): { marks: Mark[]; height: number } {
  const { columns, ruler, y, named } = options;
  const { scale, measure } = frame;
  const room = columns.right - columns.left;
  const font = scaled(TYPE.name, scale);
  const names = named ? nameLines(line, room, frame) : [];
  const nameWidth = named ? Math.max(...names.map((text) => measure(text, font))) + 10 * scale : 0;
  const lineHeight = Math.round(26 * scale);
  const leading = 18 * scale;
  const words = typeof line.says === 'string' ? line.says : '';
  const natural =
    typeof line.says === 'string'
      ? measure(words, scaled(TYPE.body, scale))
      : setFigure(line.says, 0, 0, Number.POSITIVE_INFINITY, ROW_FIGURE, frame).width;
  const beside = names.length < 2 && nameWidth + natural <= room;
  const nameHeight = beside ? 0 : Math.round(names.length * leading);
  const top = y + nameHeight;
  const marks: Mark[] = nameMarks(
    names,
    columns.left,
    beside ? y + (lineHeight - leading) / 2 : y,
    leading,
    line,
    frame,
  );
  const x = columns.left + (beside ? nameWidth : 0);
  if (typeof line.says === 'string') {
    const body = scaled(TYPE.body, scale);
    return {
      marks: [...marks, textAt(words, x, top + lineHeight / 2 + body.size * 0.36, body, 'ink-3')],
      height: nameHeight + lineHeight,
    };
  }
  const figure = line.says;
  const value = setFigure(
    figure,
    x,
    top + (lineHeight - figureLine(ROW_FIGURE, scale)) / 2,
    columns.right - x,
    ROW_FIGURE,
    frame,
  );
  const below = top + Math.max(lineHeight, Math.ceil(value.height));
  const note = setNote(figure, columns.left, null, below, columns.right, frame);
  const barTop = below + note.height + Math.round(3 * scale);
  const thickness = Math.round(12 * scale);
  const bar = setBar(line, figure, columns.zero, barTop, thickness, ruler);
  const bottom = bar.marks.length > 0 ? barTop + thickness + 3 : below + note.height;
  const item: ItemMark = {
    kind: 'item',
    record: figure.record,
    label: figure.label,
    x: columns.left,
    y: top,
    width: room,
    height: bottom - top,
    marks: [...value.marks, ...note.marks, ...bar.marks],
  };
  const zero = bar.marks.length > 0 ? [zeroLine(columns.zero, barTop - 3, barTop + thickness + 3)] : [];
  return { marks: [...marks, item, ...zero], height: bottom + Math.round(6 * scale) - y };
}

function setBar(
  line: ComparedLine,
  figure: ComparedFigure,
  x: number,
  y: number,
  height: number,
  ruler: Ruler,
): { marks: PlainMark[]; end: number; value: number } {
  // What is told in words alone stands where its bar would begin.
  if (!figure.measured) return { marks: [], end: x - 8, value: x - LABEL_GAP };
  const { quantity } = figure;
  const { marks, end } = quantityBar({
    quantity,
    x,
    y,
    height,
    pixels: ruler.pixels,
    tone: line.tone,
    texture: TEXTURES[figure.status],
  });
  return { marks, end, value: x + ruler.pixels(quantity.high ?? quantity.value) };
}

/** What a figure counts: after its seal when a middle is given, else from `below` down. */
function setNote(
  { note }: ComparedFigure,
  x: number,
  middle: number | null,
  below: number,
  right: number,
  frame: Frame,
): { marks: TextMark[]; height: number; right: number } {
  const { measure, scale, language } = frame;
  if (note === '') return { marks: [], height: 0, right: x };
  const font = scaled(TYPE.small, scale);
  if (middle !== null) {
    return {
      marks: [textAt(note, x, middle + font.size * 0.36, font, 'ink-2')],
      height: 0,
      right: x + measure(note, font),
    };
  }
  const leading = Math.round(17 * scale);
  const { marks, height } = setText(
    { text: note, x, y: below - 2, width: right - x, leading, tone: 'ink-2', language, ...font },
    measure,
  );
  return { marks, height, right: x + Math.max(...marks.map(({ text }) => measure(text, font))) };
}

/** Whether what the figures of a row count fits after their seals, for all of them or for none. */
export function notesFitBeside(
  lines: readonly ComparedLine[],
  { columns, ruler }: Pick<LineOptions, 'columns' | 'ruler'>,
  frame: Frame,
): boolean {
  if (columns.stacked) return false;
  const font = scaled(TYPE.small, frame.scale);
  return lines.every((line) => {
    if (typeof line.says === 'string' || line.says.note === '') return true;
    const bar = setBar(line, line.says, columns.zero, 0, 12, ruler);
    const x = Math.max(bar.end + 8, bar.value + LABEL_GAP);
    const value = setFigure(line.says, x, 0, Number.POSITIVE_INFINITY, ROW_FIGURE, frame);
    return x + value.width + 8 * frame.scale + frame.measure(line.says.note, font) <= columns.right;
  });
}

function zeroLine(x: number, y1: number, y2: number): PlainMark {
  return { kind: 'line', x1: x - 0.5, y1, x2: x - 0.5, y2, tone: 'ink', width: 1 };
}

function nameMarks(
  names: readonly string[],
  x: number,
  y: number,
  leading: number,
  { tone }: ComparedLine,
  { scale }: Frame,
): TextMark[] {
  const font = scaled(TYPE.name, scale);
  return names.map((text, i) => textAt(text, x, y + leading * i + leading / 2 + font.size * 0.37, font, tone));
}
