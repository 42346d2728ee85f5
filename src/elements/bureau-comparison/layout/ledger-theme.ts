import { append } from '../../../drawing/append.js';
import { item } from '../../../drawing/builders.js';
import { bureauMark } from '../../../drawing/bureau.js';
import { setFigureRow } from '../../../drawing/figure-row.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark, PlainMark } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { placeLabel } from './place-label.js';
import type { BureauLabel, LedgerColumn } from './rows.js';

/** A column of a ledger: its left edge and the width up to its figures' right edge; how many of its figures show at first. */
export interface LedgerPlace {
  x: number;
  width: number;
  limit: number;
}

/** The height of a row, and of a bureau's name, in pixels at a scale of 1. */
const ROW = 27;
export const NAME_ROW = 24;

interface Block {
  marks: Mark[];
  bottom: number;
}

/** A theme's title and, after it in grey, how many it has or that both sides have some. */
export function setThemeTitle(
  title: string,
  detail: string,
  { x, y, width }: { x: number; y: number; width: number },
  context: LayoutContext,
): Block {
  const { measure, scale } = context;
  const strong = type('noteStrong', scale);
  const small = type('small', scale);
  const head = setText({ text: title, x, y, width, tone: 'ink', ...strong }, context);
  const after = x + head.lastWidth + 8 * scale;
  const fits = after + measure(detail, small) <= x + width;
  const baseline = head.marks.at(-1)?.y ?? y;
  const marks: Mark[] = [...head.marks];
  if (detail !== '' && fits) marks.push(placeLabel(detail, after, baseline, small, 'ink-2'));
  return { marks, bottom: y + head.height + 3 * scale };
}

/** A bureau's figures in a theme, a row each; a row alone is never hidden. What is hidden can be asked for. */
export function setFigures(
  { figures, absence, list }: LedgerColumn,
  { x, width, limit }: LedgerPlace,
  y: number,
  context: LayoutContext,
): Block {
  const { scale } = context;
  if (figures.length === 0) {
    const font = type('note', scale);
    const baseline = y + (ROW * scale) / 2 + font.size * 0.36;
    return { marks: [placeLabel(absence, x, baseline, font, 'ink-3')], bottom: y + ROW * scale };
  }
  const isWhole = !list || list.isOpen || figures.length <= limit + 1;
  const marks: Mark[] = [];
  let at = y;
  for (const { target, title, formatted, status, name } of isWhole ? figures : figures.slice(0, limit)) {
    const place = { x, y: at, width, height: ROW * scale };
    const set = setFigureRow({ target, title, words: formatted, status, name }, place, context);
    marks.push(set.item);
    at += set.height;
  }
  if (!isWhole && list) {
    const rest = figures.length - limit;
    const words = (text: string): PlainMark[] => [
      placeLabel(text, x, at + (ROW * scale) / 2 + 13 * scale * 0.36, type('noteStrong', scale), 'ink'),
    ];
    const box = { x: x - 4, y: at + 1, width: width + 8, height: ROW * scale - 2 };
    const truncated = list.truncated(rest);
    const inPicture = { label: truncated, marks: words(truncated) };
    marks.push(item({ type: 'more', list: list.id }, box, list.more(rest), words(list.more(rest)), { inPicture }));
    at += ROW * scale;
  }
  return { marks, bottom: at };
}

/** The themes that one side alone has figures in, one under another. */
export function setStack(
  themes: readonly { title: string; detail: string; column: LedgerColumn }[],
  place: LedgerPlace,
  y: number,
  between: (y: number) => Mark,
  context: LayoutContext,
): Block {
  const { scale } = context;
  const marks: Mark[] = [];
  let at = y;
  themes.forEach(({ title, detail, column }, i) => {
    if (i > 0) {
      at += 6 * scale;
      marks.push(between(at));
      at += 9 * scale;
    }
    const head = setThemeTitle(title, detail, { ...place, y: at }, context);
    const body = setFigures(column, place, head.bottom, context);
    append(marks, head.marks, body.marks);
    at = body.bottom;
  });
  return { marks, bottom: at };
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
