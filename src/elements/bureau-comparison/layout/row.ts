import type { Frame, Mark } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import type { Columns } from './columns.js';
import { scaled, TYPE, textAt } from './figure.js';
import { notesFitBeside, setLine } from './line.js';
import type { ComparedRow } from './rows.js';
import { type Ruler, rulerOf } from './ruler.js';

/** Where a row's measure is written: in a column before its lines, or above them. */
export interface MeasureColumn {
  left: number;
  width: number;
  beside: boolean;
}

/** A row: its measure, its lines on one ruler, what the ruler must say, and the caveat. */
export function setRow(
  row: ComparedRow,
  columns: Columns,
  column: MeasureColumn,
  y: number,
  frame: Frame,
): { marks: Mark[]; height: number } {
  const { scale, language } = frame;
  const marks: Mark[] = [];
  const block = (
    text: string,
    x: number,
    top: number,
    width: number,
    font: keyof typeof TYPE,
    tone: 'ink' | 'ink-3',
    line: number,
  ): number => {
    if (text === '') return 0;
    const set = setText(
      { text, x, y: top, width, tone, leading: Math.round(line * scale), ...scaled(TYPE[font], scale) },
      frame,
    );
    marks.push(...set.marks);
    return set.height;
  };

  // Beside the lines, the measure's first line stands level with the first name.
  let titleEnd = y + (column.beside ? Math.round(3 * scale) : 0);
  titleEnd += block(row.label, column.left, titleEnd, column.width, 'label', 'ink', 22);
  titleEnd += block(row.detail, column.left, titleEnd, column.width, 'small', 'ink-3', 19);

  let at = column.beside ? y : titleEnd + Math.round((columns.stacked ? 4 : 6) * scale);
  const ruler = rulerOf(row, columns.longest, language);
  const notesBeside = notesFitBeside(row.lines, { columns, ruler }, frame);
  let bureau = '';
  for (const line of row.lines) {
    const set = setLine(line, { columns, ruler, y: at, named: line.bureau !== bureau, notesBeside }, frame);
    marks.push(...set.marks);
    at += set.height;
    bureau = line.bureau;
  }
  if (ruler.ticks.length > 0) {
    const axis = setTicks(ruler, columns, at, frame);
    marks.push(...axis.marks);
    at += axis.height;
  }
  const x = columns.stacked ? columns.left : columns.zero;
  if (row.rulerNote !== '') at += block(row.rulerNote, x, at, columns.right - x, 'small', 'ink-3', 19);
  if (row.caveat !== '') {
    at += Math.round(2 * scale);
    at += block(row.caveat, x, at, Math.min(columns.right - x, 46 * 12.5 * scale), 'small', 'ink-3', 19);
  }
  return { marks, height: Math.max(at, titleEnd) - y };
}

/** The ticks of a logarithmic ruler under its bars; a label that would touch the one before it is left out. */
function setTicks(
  { ticks }: Ruler,
  { zero, longest }: Columns,
  y: number,
  { scale, measure }: Frame,
): { marks: Mark[]; height: number } {
  const font = scaled(TYPE.small, scale);
  const marks: Mark[] = [
    { kind: 'line', x1: zero - 0.5, y1: y + 3.5, x2: zero + longest, y2: y + 3.5, tone: 'axis', width: 1 },
  ];
  let free = Number.NEGATIVE_INFINITY;
  for (const { x, words } of ticks) {
    const at = zero + x;
    marks.push({ kind: 'line', x1: at - 0.5, y1: y + 3, x2: at - 0.5, y2: y + 8, tone: 'axis', width: 1 });
    const width = measure(words, font);
    const left = Math.max(zero, Math.min(at - width / 2, zero + longest - width));
    if (left < free) continue;
    marks.push({ ...textAt(words, left, y + 8 + font.size, font, 'ink-3'), quiet: true });
    free = left + width + 8 * scale;
  }
  return { marks, height: Math.round(27 * scale) };
}
