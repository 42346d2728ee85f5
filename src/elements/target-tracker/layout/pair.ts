import { item, label, sealRoom, tag, tagWidth } from '../../../drawing/builders.js';
import { figureText } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Font, ItemMark, Mark, PlainMark } from '../../../drawing/marks.js';
import { moveMarks } from '../../../drawing/move.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { statusTag } from '../../../i18n/terms.js';
import { recordTarget } from '../../../report/mark-target.js';
import { statusOf } from '../../../report/status.js';
import { targetTrackerMessages } from '../messages.js';
import { yearsOf } from '../pairing.js';
import type { PairedTarget } from '../tracked.js';
import { setBullet } from './bullet.js';

/** From this width names stand left of the bars, in pixels at a scale of 1. */
const BESIDE = 660;
const NAMES = 190;
const NAMES_GAP = 20;
/** What the figure of a result has at least beside the longest bar. */
const ROOM = { beside: 150, under: 128 };
/** A scale shorter than this part of its room has the figures of the results under it. */
const SHORTEST = 0.45;
const GAP = 12;
/** The furthest that the end of a bar reaches beyond its value. */
const REACH = 12;
const FIGURE = 20;
const TARGET_FIGURE = 15;
const ROW = 56;
/** The height at which a name stands beside its bar. */
const BAR_MIDDLE = 33;
/** Under a row, the line of a figure that has no room beside its bar. */
const FIGURE_LINE = 30;

/** How all rows of pairs are set: the left end of their scales, how long these are, and where the results' figures stand. */
export interface PairColumns {
  isBeside: boolean;
  names: number;
  x: number;
  longest: number;
  isFigureUnder: boolean;
}

/** A pair with what is said of it beside its name: its times and how it was made, where these are not those of all. */
export interface PairRow {
  target: PairedTarget;
  detail: string;
}

/** Columns that leave the widest figure of a result its room beside the longest bar, or all figures a line of their own. */
export function pairColumns(targets: readonly PairedTarget[], context: LayoutContext): PairColumns {
  const { width, scale } = context;
  const isBeside = width >= BESIDE * scale;
  const names = isBeside ? NAMES * scale : width;
  const x = isBeside ? (NAMES + NAMES_GAP) * scale : 0;
  const area = width - x;
  const widest = Math.max(0, ...targets.map((target) => resultText(target, 0, 0, false, context).end));
  const room = Math.max(ROOM[isBeside ? 'beside' : 'under'] * scale, (GAP + 2) * scale + REACH + widest);
  const isFigureUnder = area - room < area * SHORTEST;
  return { isBeside, names, x, longest: isFigureUnder ? area - 36 * scale : area - room, isFigureUnder };
}

/**
 * A target beside its result: its name, the bullet, the figure of the target over its tick and that of the result after
 * the bar, both of which open their source.
 * @param isOneOfMany true where the results are dotted, and their seals on demand
 */
export function setPair(
  { target, detail }: PairRow,
  columns: PairColumns,
  y: number,
  isOneOfMany: boolean,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { width, scale } = context;
  const { isBeside, names, x, longest, isFigureUnder } = columns;
  const { metric, result, tone } = target;
  const name = setText({ text: target.label, x: 0, y: 0, width: names, ...type('title', scale), tone: 'ink' }, context);
  const words = setText(
    { text: detail, x: 0, y: name.height, width: names, ...type('dense', scale), tone: 'ink-2' },
    context,
  );
  const hasDetail = detail !== '';
  const nameHeight = name.height + (hasDetail ? words.height : 0);
  const nameTop = isBeside ? Math.max(y, y + BAR_MIDDLE * scale - nameHeight / 2) : y;
  const top = isBeside ? y : y + nameHeight + 5 * scale;
  const status = statusOf(result.metric);
  const bullet = setBullet({ target: metric, result: result.figure, status, tone }, { x, y: top, longest }, scale);
  const rowHeight = (ROW + (isFigureUnder ? FIGURE_LINE : 0)) * scale;
  const baseline = isFigureUnder ? top + (ROW + 19) * scale : top + 39.5 * scale;
  const figureX = isFigureUnder ? x : bullet.end + GAP * scale;
  const figure = resultText(target, figureX, round(baseline), isOneOfMany, context);
  const aim = setTargetLabel(target, { left: x, end: bullet.tickEnd, y: top }, context);
  const left = Math.max(x - 4, 0);
  const boxTop = top + 20.5 * scale;
  const right = Math.min(Math.max(figure.end, bullet.end) + 4, width);
  const box = { x: left, y: boxTop, width: right - left, height: top + rowHeight - boxTop };
  return {
    marks: [
      // Each item says the name.
      ...moveMarks(name.marks, 0, nameTop).map((mark) => ({ ...mark, quiet: true })),
      ...(hasDetail ? moveMarks(words.marks, 0, nameTop) : []),
      ...bullet.target,
      ...(bullet.zero === null ? [] : setZero(bullet.zero, aim, top, context)),
      aim,
      item(recordTarget(result.metric.id), box, result.name, [...bullet.bar, ...figure.marks]),
    ],
    height: isBeside ? Math.max(rowHeight, nameTop - y + nameHeight) : rowHeight + nameHeight + 5 * scale,
  };
}

/** 目标 and its figure, flush right with its tick where there is room left of it. */
function setTargetLabel(
  pair: PairedTarget,
  { left, end, y }: { left: number; end: number; y: number },
  context: LayoutContext,
): ItemMark {
  const { metric, name } = pair;
  const { measure, scale, language, width } = context;
  const font: Font = type('note', scale);
  const text = (at: number, size: number): ReturnType<typeof figureText> =>
    figureText({ figure: metric, x: at, baseline: round(y + 13 * scale), size, isOneOfMany: true }, context);
  const room = width - left;
  const natural = text(0, TARGET_FIGURE * scale).end;
  const { target: said, ofYear } = targetTrackerMessages[language];
  const year = yearsOf(pair)?.target ?? null;
  // The tick under it says that it is the target, where the word has no room.
  const word = [said(year), year === null ? '' : ofYear(year)].find(
    (text) => text === '' || measure(text, font) + 5 * scale + natural <= room,
  );
  const before = word ? measure(word, font) + 5 * scale : 0;
  const size = shrunk(TARGET_FIGURE * scale, (tried) => text(0, tried).end <= room - before);
  const sealed = text(0, size).end;
  const x = Math.max(left, Math.min(end - before - (sealed - sealRoom(scale)), width - before - sealed));
  const marks: PlainMark[] = [
    ...(!word ? [] : [label(word, x, round(y + 13 * scale), font, 'ink-2')]),
    ...text(x + before, size).marks,
  ];
  const from = Math.max(x - 4, 0);
  const box = {
    x: from,
    y: y - 9.5 * scale,
    width: Math.min(x + before + sealed + 4, width) - from,
    height: 29.5 * scale,
  };
  return item(recordTarget(metric.id), box, name, marks);
}

/** 0 over its line, or left of the rail where the words of the target are over it; nowhere without room. */
function setZero(zero: number, target: ItemMark, y: number, { measure, scale }: LayoutContext): PlainMark[] {
  const font = type('dense', scale);
  const width = measure('0', font);
  const over = Math.max(zero - width / 2, 0);
  const isFree = over + width + 4 * scale <= target.x || over >= target.x + target.width + 4 * scale;
  if (!isFree && zero < width + 4 * scale) return [];
  const [x, baseline] = isFree ? [over, y + 13 * scale] : [zero - width - 4 * scale, y + 51 * scale];
  return [label('0', x, baseline, font, 'ink-2', { isQuiet: true })];
}

/** The figure of a result, after its status where it is only expected, and after its year where its target is of another. */
function resultText(
  pair: PairedTarget,
  x: number,
  baseline: number,
  isOneOfMany: boolean,
  context: LayoutContext,
): { marks: PlainMark[]; end: number } {
  const { scale, language, width, measure } = context;
  const { metric, figure } = pair.result;
  const font = type('note', scale);
  const year = yearsOf(pair);
  const words = year ? targetTrackerMessages[language].ofYear(year.result) : '';
  const after = words === '' ? 0 : measure(words, font) + 5 * scale;
  const status = statusTag(statusOf(metric), language);
  const inset = after + (status === '' ? 0 : tagWidth(status, context) + 6 * scale);
  const text = (size: number): ReturnType<typeof figureText> =>
    figureText({ figure, x: x + inset, baseline, size, isOneOfMany }, context);
  const size = shrunk(FIGURE * scale, (tried) => text(tried).end - x <= width);
  const { marks, end } = text(size);
  const box = status === '' ? [] : [tag(status, x + after, round(baseline - 14 * scale), false, context)];
  const said = words === '' ? [] : [label(words, x, baseline, font, 'ink-2')];
  return { marks: [...said, ...box, ...marks], end };
}

/** The largest size down to a half at which something fits: what stands beside a numeral does not get smaller with it. */
function shrunk(most: number, fits: (size: number) => boolean): number {
  let size = most;
  while (size > most / 2 && !fits(size)) size *= 0.92;
  return size;
}
