import { append } from '../../../drawing/append.js';
import { rule } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Drawing, Mark } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { sequence } from '../../../platform/host-proof.js';
import { isAtLeast, titleColumn } from './breakpoints.js';
import { type FigureStyle, figureWidth } from './figure.js';
import { type LedgerColumns, setBureauName, setTheme } from './ledger-theme.js';
import type { LedgerTheme } from './rows.js';

const NARROW_FIGURE: FigureStyle = { numeral: 36, unit: 15, seal: 20, leading: 50 };
const WIDE_FIGURE: FigureStyle = { numeral: 42, unit: 16, seal: 22, leading: 59 };
/** The smallest numeral with which figures are still set side by side. */
const SMALLEST_NUMERAL = 28;

/** The least width of a bureau's column, in pixels at a scale of 1. */
const LEAST_COLUMN = 180;

/**
 * The ledger: each bureau's leading figures by theme, large, with no axis and no bar, since their units differ; a column
 * a bureau where there is room, stacked where not.
 */
export function layoutLedger(themes: readonly LedgerTheme[], context: LayoutContext): Drawing {
  const { width, scale } = context;
  const isTitleBeside = isAtLeast('wide', context);
  const column = titleColumn(context);
  const columns = ledgerColumns(themes, isTitleBeside ? column.width + column.gap : 0, context);
  const titleFont = type('measure', scale);
  const titleWidth = isTitleBeside ? column.width : width;
  const marks: Mark[] = [];
  let y = 0;
  const [first] = themes;
  if (first && !columns.isStacked) {
    first.columns.forEach((bureau, i) => {
      marks.push(...setBureauName(bureau, columns.lefts[i] ?? 0, y, columns.width, context));
    });
    y += 30 * scale;
  }
  for (const theme of themes) {
    marks.push(rule(y, 0, width, theme === first ? 'ink' : 'hair'));
    const top = y + 14 * scale;
    const title = setText({ text: theme.title, x: 0, y: top, width: titleWidth, tone: 'ink', ...titleFont }, context);
    const body = setTheme(theme, columns, isTitleBeside ? top : top + title.height + 8 * scale, context);
    append(marks, title.marks, body.marks);
    y = Math.max(body.end, top + title.height) + 18 * scale;
  }
  return { width, height: Math.ceil(y), marks, legend: [] };
}

function ledgerColumns(themes: readonly LedgerTheme[], left: number, context: LayoutContext): LedgerColumns {
  const { width, scale } = context;
  const count = Math.max(1, themes[0]?.columns.length ?? 1);
  const gap = (isAtLeast('wide', context) ? 40 : 24) * scale;
  const each = Math.floor((width - left - gap * (count - 1)) / count);
  const figures = themes.flatMap((theme) => theme.columns.flatMap((column) => column.figures));
  const fits = (style: FigureStyle, room: number): boolean =>
    figures.every((figure) => figureWidth(figure, style, context) <= room);
  // A status box may be set above its figure; what may not happen is that a figure is set smaller than its neighbours.
  const hasRoom =
    isAtLeast('medium', context) &&
    each >= LEAST_COLUMN * scale &&
    fits({ ...NARROW_FIGURE, numeral: SMALLEST_NUMERAL }, each);
  const isStacked = count > 1 && !hasRoom;
  const lefts = sequence(count, (i) => (isStacked ? left : left + i * (each + gap)));
  const room = isStacked ? width - left : each;
  return { isStacked, lefts, width: room, style: fits(WIDE_FIGURE, room) ? WIDE_FIGURE : NARROW_FIGURE };
}
