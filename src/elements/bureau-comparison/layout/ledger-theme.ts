import { max } from 'd3-array';
import { item } from '../../../drawing/builders.js';
import { bureauMark } from '../../../drawing/bureau.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { ItemMark, Mark, PlainMark, TextMark } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { type FigureStyle, setFigure } from './figure.js';
import { placeLabel } from './place-label.js';
import type { BureauLabel, LedgerColumn, LedgerFigure, LedgerTheme } from './rows.js';

/** Where the columns of a ledger are set, in pixels. */
export interface LedgerColumns {
  /** True where the bureaus of a theme follow one another, for want of room side by side. */
  isStacked: boolean;
  lefts: number[];
  width: number;
  style: FigureStyle;
}

/** Between a figure and the next below it, in pixels at a scale of 1. */
const BETWEEN = 16;

/** The figures of one theme, from `y` down. */
export function setTheme(
  theme: LedgerTheme,
  columns: LedgerColumns,
  y: number,
  context: LayoutContext,
): { marks: Mark[]; end: number } {
  return columns.isStacked ? stackedTheme(theme, columns, y, context) : themeInColumns(theme, columns, y, context);
}

function stackedTheme(
  theme: LedgerTheme,
  columns: LedgerColumns,
  y: number,
  context: LayoutContext,
): { marks: Mark[]; end: number } {
  const { scale } = context;
  const between = BETWEEN * scale;
  const marks: Mark[] = [];
  let at = y;
  theme.columns.forEach((column, i) => {
    const x = columns.lefts[i] ?? 0;
    if (i > 0) at += 4 * scale;
    marks.push(...setBureauName(column, x, at, columns.width, context));
    at += 22 * scale;
    if (column.figures.length === 0) {
      const absence = setAbsence(column, x, at, context);
      marks.push(absence.mark);
      at += absence.height + between / 2;
    }
    for (const figure of column.figures) {
      const set = setEntry(figure, x, at, columns, context);
      marks.push(set.mark);
      at += set.height + between;
    }
  });
  return { marks, end: at - between };
}

/** Figures of a like place in their columns share a line; a shorter column ends early. */
function themeInColumns(
  theme: LedgerTheme,
  columns: LedgerColumns,
  y: number,
  context: LayoutContext,
): { marks: Mark[]; end: number } {
  const { scale } = context;
  const between = BETWEEN * scale;
  const marks: Mark[] = [];
  const rows = Math.max(1, ...theme.columns.map(({ figures }) => figures.length));
  let at = y - 6 * scale;
  for (let row = 0; row < rows; row += 1) {
    const heights = theme.columns.map((column, i) => {
      const figure = column.figures[row];
      const x = columns.lefts[i] ?? 0;
      if (!figure && row > 0) return 0;
      const set = figure ? setEntry(figure, x, at, columns, context) : setAbsence(column, x, y, context);
      marks.push(set.mark);
      return set.height;
    });
    at += (max(heights) ?? 0) + between;
  }
  return { marks, end: at - between };
}

/** A figure, what it counts, and whose it is and of when. */
function setEntry(
  figure: LedgerFigure,
  x: number,
  y: number,
  { width, style }: LedgerColumns,
  context: LayoutContext,
): { mark: ItemMark; height: number } {
  const { scale } = context;
  const set = setFigure(figure, x, y, width, style, context);
  const below = y + set.height + 2 * scale;
  const title = setText({ text: figure.title, x, y: below, width, tone: 'ink', ...type('note', scale) }, context);
  const marks: PlainMark[] = [...set.marks, ...title.marks];
  let end = below + title.height;
  if (figure.detail !== '') {
    const detail = setText({ text: figure.detail, x, y: end, width, tone: 'ink-3', ...type('small', scale) }, context);
    marks.push(...detail.marks);
    end += detail.height;
  }
  return { mark: item(figure.target, { x, y, width, height: end - y }, figure.name, marks), height: end - y };
}

/** The message that a bureau gives no figure, on the first line of its column. */
function setAbsence(
  { absence }: LedgerColumn,
  x: number,
  y: number,
  { scale }: LayoutContext,
): { mark: TextMark; height: number } {
  const font = type('note', scale);
  const height = 22 * scale;
  return { mark: placeLabel(absence, x, y + (height + font.size * 0.74) / 2, font, 'ink-3'), height };
}

/** A bureau's mark and its name, or the short one where that does not fit. */
export function setBureauName(
  { tone, name, shortName }: BureauLabel,
  x: number,
  y: number,
  width: number,
  { scale, measure }: LayoutContext,
): PlainMark[] {
  const font = type('denseStrong', scale);
  const size = 10 * scale;
  const indent = size + 6 * scale;
  const text = measure(name, font) + indent <= width ? name : shortName;
  const middle = y + 10 * scale;
  return [
    bureauMark(tone, x, Math.round(middle - size / 2), size),
    placeLabel(text, x + indent, middle + font.size * 0.37, font, tone),
  ];
}
