import type { Drawing, Frame, ItemMark, Mark } from '../../../drawing/marks.js';
import { bureauMark } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import { EM } from './columns.js';
import { type FigureStyle, figureWidth, scaled, setFigure, TYPE, textAt } from './figure.js';
import type { LedgerColumn, LedgerFigure, LedgerTheme } from './rows.js';

const NARROW_FIGURE: FigureStyle = { numeral: 36, words: 15, seal: 20 };
const WIDE_FIGURE: FigureStyle = { numeral: 42, words: 16, seal: 22 };

/** Where the columns of a ledger stand, in pixels. */
interface Columns {
  stacked: boolean;
  lefts: number[];
  width: number;
  style: FigureStyle;
}

/**
 * The ledger: each bureau's leading figures by theme, large, with no axis and no bar, since their units differ; a column
 * a bureau where there is room, stacked where not.
 */
export function drawLedger(themes: readonly LedgerTheme[], frame: Frame): Drawing {
  const { width, scale } = frame;
  const step = width / scale;
  const titleBeside = step >= 720;
  const left = titleBeside ? Math.round((step >= 1080 ? 12 : 9) * EM * scale + 20 * scale) : 0;
  const columns = columnsFor(themes, left, frame);
  const marks: Mark[] = [];
  let y = 0;
  const [first] = themes;
  if (first && !columns.stacked) {
    first.columns.forEach((column, i) => {
      marks.push(...bureauHead(column, columns.lefts[i] ?? 0, y, columns.width, frame));
    });
    y += Math.round(30 * scale);
  }
  for (const theme of themes) {
    marks.push({
      kind: 'line',
      x1: 0,
      y1: y + 0.5,
      x2: width,
      y2: y + 0.5,
      tone: theme === first ? 'ink' : 'hair',
      width: 1,
    });
    const top = y + Math.round(14 * scale);
    const title = setText(
      {
        text: theme.title,
        x: 0,
        y: top,
        width: titleBeside ? left - 20 * scale : width,
        tone: 'ink',
        leading: Math.round(22 * scale),
        ...scaled(TYPE.label, scale),
      },
      frame,
    );
    marks.push(...title.marks);
    const body = setTheme(theme, columns, titleBeside ? top : top + title.height + Math.round(8 * scale), frame);
    marks.push(...body.marks);
    y = Math.max(body.end, top + title.height) + Math.round(18 * scale);
  }
  return { width, height: Math.ceil(y), marks, key: [] };
}

function columnsFor(themes: readonly LedgerTheme[], left: number, frame: Frame): Columns {
  const { width, scale } = frame;
  const count = Math.max(1, themes[0]?.columns.length ?? 1);
  const gap = Math.round((width / scale >= 720 ? 40 : 24) * scale);
  const each = Math.floor((width - left - gap * (count - 1)) / count);
  const figures = themes.flatMap((theme) => theme.columns.flatMap((column) => column.figures));
  const fits = (style: FigureStyle, room: number): boolean =>
    figures.every((figure) => figureWidth(figure, style, frame) <= room);
  // A tag may stand above its figure; what may not happen is that a figure is set smaller than its neighbours.
  const stacked =
    count > 1 && (width / scale < 480 || each < 180 * scale || !fits({ ...NARROW_FIGURE, numeral: 28 }, each));
  const lefts = Array.from({ length: count }, (_, i) => (stacked ? left : left + i * (each + gap)));
  const room = stacked ? width - left : each;
  return { stacked, lefts, width: room, style: fits(WIDE_FIGURE, room) ? WIDE_FIGURE : NARROW_FIGURE };
}

/** One theme: figures of a like place in their columns share a line; a shorter column ends early. */
function setTheme(theme: LedgerTheme, columns: Columns, y: number, frame: Frame): { marks: Mark[]; end: number } {
  const { scale } = frame;
  const marks: Mark[] = [];
  const between = Math.round(16 * scale);
  if (columns.stacked) {
    let at = y;
    theme.columns.forEach((column, i) => {
      if (i > 0) at += Math.round(4 * scale);
      marks.push(...bureauHead(column, columns.lefts[i] ?? 0, at, columns.width, frame));
      at += Math.round(22 * scale);
      if (column.figures.length === 0) at += setAbsent(column, columns.lefts[i] ?? 0, at, marks, frame) + between / 2;
      for (const figure of column.figures) {
        const set = setEntry(figure, columns.lefts[i] ?? 0, at, columns, frame);
        marks.push(set.mark);
        at += set.height + between;
      }
    });
    return { marks, end: at - between };
  }
  const rows = Math.max(1, ...theme.columns.map(({ figures }) => figures.length));
  let at = y - Math.round(6 * scale);
  for (let row = 0; row < rows; row += 1) {
    const heights = theme.columns.map((column, i) => {
      const figure = column.figures[row];
      const x = columns.lefts[i] ?? 0;
      if (!figure) return row === 0 ? setAbsent(column, x, y, marks, frame) : 0;
      const set = setEntry(figure, x, at, columns, frame);
      marks.push(set.mark);
      return set.height;
    });
    at += Math.max(...heights) + between;
  }
  return { marks, end: at - between };
}

function setEntry(
  figure: LedgerFigure,
  x: number,
  y: number,
  { width, style }: Columns,
  frame: Frame,
): { mark: ItemMark; height: number } {
  const { scale } = frame;
  const set = setFigure(figure, x, y, width, style, frame);
  const below = y + set.height + Math.round(2 * scale);
  const title = setText(
    {
      text: figure.title,
      x,
      y: below,
      width,
      tone: 'ink',
      leading: Math.round(20 * scale),
      ...scaled(TYPE.body, scale),
    },
    frame,
  );
  const detail = setText(
    {
      text: figure.detail,
      x,
      y: below + title.height,
      width,
      tone: 'ink-3',
      leading: Math.round(19 * scale),
      ...scaled(TYPE.small, scale),
    },
    frame,
  );
  const height = below + title.height + (figure.detail === '' ? 0 : detail.height) - y;
  const marks = [...set.marks, ...title.marks, ...(figure.detail === '' ? [] : detail.marks)];
  return { mark: { kind: 'item', record: figure.record, label: figure.label, x, y, width, height, marks }, height };
}

/** The words for no figure, on the first line of their column. @returns its height */
function setAbsent({ absent }: LedgerColumn, x: number, y: number, marks: Mark[], { scale }: Frame): number {
  const font = scaled(TYPE.body, scale);
  const height = Math.round(22 * scale);
  marks.push(textAt(absent, x, y + (height + font.size * 0.74) / 2, font, 'ink-3'));
  return height;
}

function bureauHead(
  { tone, name, shortName }: LedgerColumn,
  x: number,
  y: number,
  width: number,
  { scale, measure }: Frame,
): Mark[] {
  const font = scaled(TYPE.name, scale);
  const size = Math.round(10 * scale);
  const indent = size + 6 * scale;
  const words = measure(name, font) + indent <= width ? name : shortName;
  const middle = y + 10 * scale;
  return [
    bureauMark(tone, x, Math.round(middle - size / 2), size),
    textAt(words, x + indent, middle + font.size * 0.37, font, tone),
  ];
}
