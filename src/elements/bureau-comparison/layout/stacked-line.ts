import { item } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark } from '../../../drawing/marks.js';
import { type } from '../../../drawing/type.js';
import { NAME_GAP, nameLines } from './columns.js';
import { figureWidth, ROW_FIGURE, setFigure } from './figure.js';
import { type LineOptions, setBar, setName, setNote, ZERO_REACH, zeroLine } from './line-parts.js';
import { placeLabel } from './place-label.js';
import type { ComparedLine } from './rows.js';

/** The height of a line of name and figure, in pixels at a scale of 1. */
const LINE_HEIGHT = 26;
/** The space under a name that has lines of its own, and under a bar, in pixels at a scale of 1. */
const UNDER_NAME = 4;
const UNDER_BAR = 6;

/** A line where space is short: the bureau's name and its figure, on one line if they fit, above a full-width bar. */
export function stackedLine(
  line: ComparedLine,
  { columns, values, y, hasName }: LineOptions,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { left, right, zero } = columns;
  const { scale, measure } = context;
  const { figure } = line;
  const lineHeight = LINE_HEIGHT * scale;
  const absenceFont = type('note', scale);
  const nameFont = type('denseStrong', scale);
  const names = hasName ? nameLines(line, columns, context) : [];
  const indent = hasName ? Math.max(...names.map((text) => measure(text, nameFont))) + NAME_GAP * scale : 0;
  const valueWidth = figure ? figureWidth(figure, ROW_FIGURE, context) : measure(line.absence, absenceFont);
  const isBesideName = names.length < 2 && indent + valueWidth <= right - left;
  const nameHeight = isBesideName ? lineHeight : names.length * nameFont.leading + UNDER_NAME * scale;
  const marks: Mark[] = setName(names, left, y + nameHeight / 2, line, context);
  const x = left + (isBesideName ? indent : 0);
  const top = isBesideName ? y : y + nameHeight;
  if (!figure) {
    const baseline = top + lineHeight / 2 + absenceFont.size * 0.36;
    return {
      marks: [...marks, placeLabel(line.absence, x, baseline, absenceFont, 'ink-3')],
      height: top + lineHeight - y,
    };
  }
  const valueTop = top + (lineHeight - ROW_FIGURE.leading * scale) / 2;
  const value = setFigure(figure, x, valueTop, right - x, ROW_FIGURE, context);
  const below = top + Math.max(lineHeight, Math.ceil(value.height));
  const note = setNote(figure, left, below - 2 * scale, right - left, context);
  const noteEnd = below + note.height;
  const reach = ZERO_REACH * scale;
  const barMiddle = noteEnd + reach;
  const barZero = zero + values.zero;
  const bar = setBar(line, figure, barZero, barMiddle, values, context);
  const hasBar = bar.marks.length > 0;
  const bottom = hasBar ? barMiddle + reach : noteEnd;
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  marks.push(item(figure.target, box, figure.name, [...value.marks, ...note.marks, ...bar.marks]));
  if (hasBar) marks.push(zeroLine(barZero, barMiddle - reach, barMiddle + reach));
  return { marks, height: bottom + UNDER_BAR * scale - y };
}
