import { append } from '../../../drawing/append.js';
import { line } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import { type TypeName, type } from '../../../drawing/type.js';
import type { Columns } from './columns.js';
import type { CountColumns } from './count-columns.js';
import { setCountLine } from './counts.js';
import { setLine } from './line.js';
import { type ZeroPoint, zeroLines } from './line-parts.js';
import { placeLabel } from './place-label.js';
import type { ComparedRow } from './rows.js';
import type { ValueScale } from './value-scale.js';

/** Where a row's measure is written: in a column before its lines, or above them. */
export interface MeasureColumn {
  left: number;
  width: number;
  isBeside: boolean;
}

/** The longest line of a caveat, in its own em. */
const CAVEAT_EMS = 46;

/** Where a row is set, and on which scale; counts, of which each record has its mark, have none. */
export interface RowFrame {
  columns: Columns;
  column: MeasureColumn;
  values: ValueScale;
  counts: CountColumns | null;
}

/** A row: its measure, its lines on one scale, what must be known of the scale, and the caveat. */
export function setRow(
  row: ComparedRow,
  { columns, column, values, counts }: RowFrame,
  y: number,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { scale } = context;
  const marks: Mark[] = [];
  const block = (
    text: string,
    x: number,
    top: number,
    width: number,
    name: TypeName,
    tone: 'ink' | 'ink-3',
  ): number => {
    if (text === '') return 0;
    const set = setText({ text, x, y: top, width, tone, ...type(name, scale) }, context);
    marks.push(...set.marks);
    return set.height;
  };

  // Beside the lines, the measure's first line is level with the first name.
  let titleEnd = y + (column.isBeside && counts ? 1 * scale : 0);
  titleEnd += block(row.label, column.left, titleEnd, column.width, 'measure', 'ink');
  titleEnd += block(row.detail, column.left, titleEnd, column.width, 'small', 'ink-3');

  let at = column.isBeside ? y : titleEnd + 4 * scale;
  const zeros: ZeroPoint[] = [];
  for (const part of row.lines) {
    if (counts) {
      const set = setCountLine(part, counts, at, context);
      append(marks, set.marks);
      at += set.height;
      continue;
    }
    const set = setLine(part, { columns, values }, at, context);
    append(marks, set.marks);
    if (set.zero) zeros.push(set.zero);
    at += set.height;
  }
  marks.push(...zeroLines(zeros, scale));
  if (!counts && values.ticks.length > 0) {
    const axis = setTicks(values, columns, at, context);
    marks.push(...axis.marks);
    at += axis.height;
  }
  const x = columns.left;
  const room = columns.right - x;
  at += block(row.scaleNote, x, at, room, 'small', 'ink-3');
  if (row.caveat !== '') {
    at += 2 * scale;
    at += block(row.caveat, x, at, Math.min(room, CAVEAT_EMS * type('small', scale).size), 'small', 'ink-3');
  }
  return { marks, height: Math.max(at, titleEnd) - y };
}

/** The ticks of a logarithmic scale under its bars; a label that would touch the one before it is left out. */
function setTicks(
  { ticks }: ValueScale,
  { left: zero, longest }: Columns,
  y: number,
  { scale, measure }: LayoutContext,
): { marks: Mark[]; height: number } {
  const font = type('small', scale);
  const marks: Mark[] = [line(zero - 0.5, y + 3.5, zero + longest, y + 3.5, 'axis')];
  let free = Number.NEGATIVE_INFINITY;
  for (const { x, label } of ticks) {
    const at = zero + x;
    marks.push(line(at - 0.5, y + 3, at - 0.5, y + 8, 'axis'));
    const width = measure(label, font);
    const left = Math.max(zero, Math.min(at - width / 2, zero + longest - width));
    if (left < free) continue;
    marks.push(placeLabel(label, left, y + 8 + font.size, font, 'ink-3', { isQuiet: true }));
    free = left + width + 8 * scale;
  }
  return { marks, height: 27 * scale };
}
