import { item } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark } from '../../../drawing/marks.js';
import { type } from '../../../drawing/type.js';
import { type Columns, nameLines } from './columns.js';
import { figureWidth, ROW_FIGURE, setFigure } from './figure.js';
import { type LineOptions, noteBeside, setBar, setName, setNote, ZERO_REACH, zeroLine } from './line-parts.js';
import { placeLabel } from './place-label.js';
import type { ComparedLine } from './rows.js';
import { stackedLine } from './stacked-line.js';
import type { ValueScale } from './value-scale.js';

/** From a figure's seal to what it counts, in pixels at a scale of 1. */
const NOTE_GAP = 8;
/** The height of a line, and what its name's lines need above and below them, in pixels at a scale of 1. */
const LINE_HEIGHT = 28;
const NAME_MARGIN = 6;

/** A line of a row: a bureau's name, its bar and its figure, or the message that it has none. */
export function setLine(
  line: ComparedLine,
  options: LineOptions,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  return options.columns.isStacked ? stackedLine(line, options, context) : sideBySide(line, options, context);
}

/** Whether what the figures of a row count fits after their seals, for all of them or for none. */
export function notesFitBeside(
  lines: readonly ComparedLine[],
  columns: Columns,
  values: ValueScale,
  context: LayoutContext,
): boolean {
  if (columns.isStacked) return false;
  return lines.every((line) => {
    const { figure } = line;
    if (!figure || figure.note === '') return true;
    const { labelX } = setBar(line, figure, columns.zero + values.zero, 0, values, context);
    const x = labelX + figureWidth(figure, ROW_FIGURE, context) + NOTE_GAP * context.scale;
    return x + noteBeside(figure, x, 0, context).width <= columns.right;
  });
}

function sideBySide(
  line: ComparedLine,
  { columns, values, y, hasName, hasNoteBeside }: LineOptions,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { left, right, zero } = columns;
  const { scale } = context;
  const names = hasName ? nameLines(line, columns, context) : [];
  const nameHeight = names.length * type('denseStrong', scale).leading + NAME_MARGIN * scale;
  const height = Math.max(LINE_HEIGHT * scale, nameHeight);
  const middle = y + height / 2;
  const marks: Mark[] = setName(names, left, middle, line, context);
  const { figure } = line;
  if (!figure) {
    const font = type('note', scale);
    const absence = placeLabel(line.absence, zero, middle + font.size * 0.36, font, 'ink-3');
    return { marks: [...marks, absence], height };
  }
  const barZero = zero + values.zero;
  const bar = setBar(line, figure, barZero, middle, values, context);
  const top = middle - (ROW_FIGURE.leading * scale) / 2;
  const value = setFigure(figure, bar.labelX, top, right - bar.labelX, ROW_FIGURE, context);
  const end = bar.labelX + value.width;
  const beside = noteBeside(figure, end + NOTE_GAP * scale, middle, context);
  const below = setNote(figure, zero, y + height - 2 * scale, right - zero, context);
  const width = hasNoteBeside
    ? end - zero + (beside.width > 0 ? NOTE_GAP * scale + beside.width : 0)
    : Math.max(end - zero, below.width);
  const noteHeight = hasNoteBeside ? 0 : below.height;
  const box = { x: zero, y, width, height: height + noteHeight };
  const note = hasNoteBeside ? beside : below;
  marks.push(item(figure.target, box, figure.name, [...bar.marks, ...value.marks, ...note.marks]));
  // Lines that touch make one zero line of a row; a note between them breaks it.
  const reach = noteHeight > 0 ? ZERO_REACH * scale : height / 2;
  if (bar.marks.length > 0) marks.push(zeroLine(barZero, middle - reach, middle + reach));
  return { marks, height: height + (noteHeight > 0 ? noteHeight + 4 * scale : 0) };
}
