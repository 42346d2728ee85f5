import type { QuantityWords } from '../i18n/quantity.js';
import { statusTag } from '../i18n/terms.js';
import type { MarkTarget } from '../report/mark-target.js';
import type { Status } from '../report/status.js';
import { item, label, sealRoom, tag, tagWidth } from './builders.js';
import { bureauMark } from './bureau.js';
import { dottedFigure, dottedFigureWidth } from './dotted-figure.js';
import type { LayoutContext } from './layout-context.js';
import type { BureauTone, ItemMark, PlainMark } from './marks.js';
import { round } from './round.js';
import { setText } from './text.js';
import { type } from './type.js';

/** A figure as a row of a list: what it counts at the left, the figure flush right. */
export interface FigureRow {
  target: MarkTarget;
  title: string;
  words: QuantityWords;
  status: Status;
  /** What must be known of it, small after its title; none by default. */
  detail?: string;
  /** Whose mark stands before it; none where its column says whose it is. */
  tone?: BureauTone;
  /** What a screen reader says. */
  name: string;
}

/** Where a row stands; `height` is that of a row of one line. */
export interface RowPlace {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The size of the numeral, a bureau's mark and the room before its words, and between words and figure. */
const NUMERAL = 17;
const MARK = 8;
const INSET = 17;
const GAP = 12;
/** Words with less room than this, in em, stand above their figure. */
const LEAST_TITLE = 6;

/**
 * A row: words as many lines as they need, the figure level with the first of them, its status before it in a box. Where
 * that leaves the words too little room, the figure stands on a line under them.
 */
export function setFigureRow(
  { target, title, words, status, detail = '', tone, name }: FigureRow,
  { x, y, width, height }: RowPlace,
  context: LayoutContext,
): { item: ItemMark; height: number } {
  const { scale, language, measure } = context;
  const font = type('body', scale, 'note');
  const inset = tone === undefined ? 0 : INSET * scale;
  const boxed = statusTag(status, language);
  const boxWidth = boxed === '' ? 0 : tagWidth(boxed, context) + 7 * scale;
  const whole = dottedFigureWidth(words, NUMERAL * scale, context);
  const room = width - inset - whole - boxWidth - sealRoom(scale) - GAP * scale;
  const isAbove = room < LEAST_TITLE * font.size && measure(title, font) > room;
  // Alone on its line a figure shrinks rather than leave the width, and its status has a line of its own.
  const size = NUMERAL * scale * (isAbove ? Math.min(1, (width - sealRoom(scale)) / whole) : 1);
  const isBoxApart = isAbove && boxWidth + whole + sealRoom(scale) > width;
  const top = y + (height - font.leading) / 2;
  const titleWidth = isAbove ? width - inset : room;
  const text = setText({ text: title, x: x + inset, y: top, width: titleWidth, ...font, tone: 'ink' }, context);
  const small = type('dense', scale);
  const after = x + inset + text.lastWidth + 8 * scale;
  const isDetailBeside = after + measure(detail, small) <= x + inset + titleWidth;
  const under = detail === '' || isDetailBeside ? 0 : small.leading;
  const detailBaseline = (text.marks.at(-1)?.y ?? top) + (isDetailBeside ? 0 : small.leading);
  const lines = text.height + under + (isAbove ? font.leading : 0) + (isBoxApart ? font.leading : 0);
  const middle = isAbove ? top + lines - font.leading / 2 : y + height / 2;
  const baseline = Math.round((middle + size * 0.36) * 10) / 10;
  const before = isBoxApart ? 0 : boxWidth;
  const figure = dottedFigure(words, { x: x + width, baseline, size, isFlushRight: true, before }, context);
  const marks: PlainMark[] = [...text.marks, ...figure.marks];
  if (detail !== '') marks.push(label(detail, isDetailBeside ? after : x + inset, detailBaseline, small, 'ink-2'));
  if (tone !== undefined)
    marks.unshift(bureauMark(tone, x, round(top + (font.leading - MARK * scale) / 2), MARK * scale));
  if (boxed !== '') {
    const left = isBoxApart ? x + width - boxWidth + 7 * scale : figure.start - boxWidth;
    const boxTop = middle - (isBoxApart ? font.leading : 0) - 8.5 * scale;
    marks.push(tag(boxed, round(left), round(boxTop), status === 'planned', context));
  }
  const full = height + lines - font.leading;
  return { item: item(target, { x: x - 4, y: y + 1, width: width + 8, height: full - 2 }, name, marks), height: full };
}
