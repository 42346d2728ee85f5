import { item } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark, PlainMark } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { type Columns, NAME_GAP } from './columns.js';
import { ROW_FIGURE, setFigure } from './figure.js';
import { setBar, setName, ZERO_REACH, type ZeroPoint } from './line-parts.js';
import { placeLabel } from './place-label.js';
import type { ComparedLine } from './rows.js';
import type { ValueScale } from './value-scale.js';

/** The height of the line of a name, and the space under a bar, in pixels at a scale of 1. */
const NAME_LINE = 20;
const UNDER_BAR = 9;

/** A line of a row: the bureau and what its figure counts, under them its bar and figure; or that it has none. */
export function setLine(
  line: ComparedLine,
  { columns, values }: { columns: Columns; values: ValueScale },
  y: number,
  context: LayoutContext,
): { marks: Mark[]; height: number; zero: ZeroPoint | null } {
  const { left, right } = columns;
  const { scale, measure } = context;
  const names = columns.nameOf(line);
  const nameLeading = type('denseStrong', scale).leading;
  const nameMiddle = y + (NAME_LINE * scale) / 2;
  const name = setName(names, left, nameMiddle, line, context);
  const lastMiddle = nameMiddle + nameLeading * (names.lines.length - 1);
  const nameBottom = y + NAME_LINE * scale + nameLeading * (names.lines.length - 1);
  const after = name.end + NAME_GAP * scale;
  const { figure } = line;
  if (!figure) {
    const font = type('note', scale);
    const fits = after + measure(line.absence, font) <= right;
    const middle = fits ? lastMiddle : nameBottom + font.leading / 2;
    const absence = placeLabel(line.absence, fits ? after : left, middle + font.size * 0.36, font, 'ink-3');
    const bottom = fits ? nameBottom : nameBottom + font.leading;
    return { marks: [...name.marks, absence], height: bottom + UNDER_BAR * scale - y, zero: null };
  }
  const note = setNote(figure.note, { after, left, right, middle: lastMiddle, below: nameBottom }, context);
  const leading = ROW_FIGURE.leading * scale;
  const zero = left + values.zero;
  const barTop = note.bottom;
  const beside = setBar(line, figure, zero, barTop + leading / 2, values, context);
  const value = setFigure(
    figure,
    columns.isStacked ? left : beside.labelX,
    barTop,
    right - (columns.isStacked ? left : beside.labelX),
    ROW_FIGURE,
    context,
  );
  const valueBottom = barTop + Math.max(leading, value.height);
  const reach = ZERO_REACH * scale;
  const middle = columns.isStacked ? valueBottom + reach : barTop + leading / 2;
  const bar = columns.isStacked ? setBar(line, figure, zero, middle, values, context) : beside;
  const hasBar = bar.marks.length > 0;
  const bottom = columns.isStacked && hasBar ? middle + reach : valueBottom;
  // The name over a bar is of its figure too: as a target it is as high as two rows of large text ask.
  const over = 4 * scale;
  const box = { x: left, y: barTop - over, width: right - left, height: bottom - barTop + over };
  const own = item(figure.target, box, figure.name, [...note.marks, ...bar.marks, ...value.marks]);
  return {
    marks: [...name.marks, own],
    height: bottom + UNDER_BAR * scale - y,
    zero: hasBar ? { x: zero, middle } : null,
  };
}

/** What a figure counts, after its bureau's name where that leaves room, else on lines of its own. */
function setNote(
  note: string,
  { after, left, right, middle, below }: { after: number; left: number; right: number; middle: number; below: number },
  context: LayoutContext,
): { marks: PlainMark[]; bottom: number } {
  if (note === '') return { marks: [], bottom: below };
  const font = type('dense', context.scale);
  if (after + context.measure(note, font) <= right)
    return { marks: [placeLabel(note, after, middle + font.size * 0.36, font, 'ink-2')], bottom: below };
  const set = setText({ text: note, x: left, y: below, width: right - left, tone: 'ink-2', ...font }, context);
  return { marks: set.marks, bottom: below + set.height };
}
