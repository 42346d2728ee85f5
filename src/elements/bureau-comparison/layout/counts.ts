import { rollup } from 'd3-array';
import { bar, item, line, tag } from '../../../drawing/builders.js';
import { dottedFigure } from '../../../drawing/dotted-figure.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark, PlainMark } from '../../../drawing/marks.js';
import { recordMarks } from '../../../drawing/record-mark.js';
import { wrapText } from '../../../drawing/text.js';
import { TEXTURES } from '../../../drawing/texture.js';
import { type } from '../../../drawing/type.js';
import { statusTag } from '../../../i18n/terms.js';
import type { Status } from '../../../report/status.js';
import { COUNT_GAP, COUNT_SIZE, type CountColumns, MOST_MARKS } from './count-columns.js';
import { tagSpace } from './figure.js';
import { placeLabel } from './place-label.js';
import type { ComparedFigure, ComparedLine } from './rows.js';

/** The height of a line, and the thickness of a bar, in pixels at a scale of 1. */
const LINE = 24;
const BAR = 11;
/** What a mark is smaller than the pitch. */
const BETWEEN = { wide: 3, narrow: 2 };
const STATUSES: readonly Status[] = ['done', 'expected', 'planned'];

/** A line of a count: the bureau's name, a mark a record, or a bar where they are many, and the count. */
export function setCountLine(
  part: ComparedLine,
  columns: CountColumns,
  y: number,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { scale, measure, language } = context;
  const { left, right, zero, isNameAbove, hasFullNames } = columns;
  const font = type('denseStrong', scale);
  const text = hasFullNames ? part.name : part.shortName;
  const names = isNameAbove ? wrapText(text, right - left, font, measure, language) : [text];
  const nameHeight = isNameAbove ? names.length * font.leading + 2 * scale : 0;
  const middle = y + nameHeight + (LINE * scale) / 2;
  const nameMiddle = isNameAbove ? y + font.leading / 2 : middle;
  const marks: Mark[] = names.map((words, i) =>
    placeLabel(words, left, nameMiddle + font.leading * i + font.size * 0.36, font, part.tone),
  );
  const height = nameHeight + LINE * scale;
  const { figure } = part;
  if (!figure) {
    const note = type('note', scale);
    marks.push(placeLabel(part.absence, zero, middle + note.size * 0.36, note, 'ink-3'));
    return { marks, height };
  }
  const body = setRecords(part, figure, columns, middle, context);
  let x = body.end + COUNT_GAP * scale;
  const own: PlainMark[] = body.marks;
  const words = statusTag(figure.status, language);
  if (words !== '') {
    own.push(tag(words, Math.round(x), Math.round(middle - 8.5 * scale), figure.status === 'planned', context));
    x += tagSpace(figure, context);
  }
  const baseline = middle + COUNT_SIZE * scale * 0.36;
  own.push(...dottedFigure(figure.formatted, { x, baseline, size: COUNT_SIZE * scale }, context).marks);
  const box = { x: zero, y: y + nameHeight, width: right - zero, height: LINE * scale };
  marks.push(item(figure.target, box, figure.name, own));
  return { marks, height };
}

/** The records of a count: a mark each, or a bar of the same length a record, its statuses one after the other. */
function setRecords(
  { tone }: ComparedLine,
  { quantity, records = [] }: ComparedFigure,
  { zero, pitch, hasMarks }: CountColumns,
  middle: number,
  { scale }: LayoutContext,
): { marks: PlainMark[]; end: number } {
  const count = quantity.value;
  if (hasMarks && count <= MOST_MARKS) {
    const side = pitch - (pitch > 10 * scale ? BETWEEN.wide : BETWEEN.narrow) * scale;
    const top = Math.round(middle - side / 2);
    const marks = STATUSES.flatMap((status) => {
      const places = records.flatMap((own, i) => (own === status ? [{ x: zero + i * pitch, y: top }] : []));
      return recordMarks(tone, status, side, places);
    });
    return { marks, end: zero + count * pitch - (pitch - side) };
  }
  const height = BAR * scale;
  const top = Math.round(middle - height / 2);
  const numbers = rollup(
    records,
    (own) => own.length,
    (status) => status,
  );
  const marks: PlainMark[] = [];
  let x = zero;
  for (const status of STATUSES) {
    const width = (numbers.get(status) ?? 0) * pitch;
    if (width > 0) marks.push(bar({ x, y: top, width: Math.max(width, 1), height }, TEXTURES[status], tone));
    x += width;
  }
  marks.push(line(zero - 0.5, top - 3, zero - 0.5, top + height + 3, 'ink'));
  return { marks, end: x };
}
