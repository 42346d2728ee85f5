import { max, sum } from 'd3-array';
import { append } from '../../drawing/append.js';
import { rule, sealRoom } from '../../drawing/builders.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing, Mark } from '../../drawing/marks.js';
import { setText } from '../../drawing/text.js';
import { type } from '../../drawing/type.js';
import type { LegendEntry } from '../../i18n/legend.js';
import { type Frame, setChart } from './layout/chart.js';
import { figureWords } from './layout/figure-words.js';
import { type DrawnSeries, drawnPoints, type SeriesWords } from './layout/rows.js';
import { setSlopes } from './layout/slopes.js';

/** How many charts stand under each other at full width; more are small. */
const WIDE = 2;
const PLOT = { wide: 110, small: 70 };
/** The least width of a small chart and the gaps between them, in pixels at a scale of 1. */
const SMALL = 160;
const GAP = { x: 28, y: 18 };
/** What a target ahead takes of a chart, whose results have the rest. */
const WITH_TARGET = 1.3;
/** Wider words at an end stand nearer to the middle than their value. */
const MOST_INSET = 44;
/** No more than three beside each other. */
const MOST_COLUMNS = 3;
/** Between groups. */
const GROUP_GAP = 18;

/** Series that are drawn together. */
export interface DrawnGroup {
  /** What they are of; "" where their own names say that. */
  title: string;
  all: readonly DrawnSeries[];
  /** The months of all periods, from the first to the last. */
  ticks: readonly number[];
  /** True where all are of the same two times and in one unit. */
  areSlopes: boolean;
}

/** What is drawn. */
export interface SeriesDrawing {
  groups: readonly DrawnGroup[];
  words: SeriesWords;
}

/** Series over time, group under group. */
export function layoutSeries({ groups, words }: SeriesDrawing, context: LayoutContext): Drawing {
  const { width, scale } = context;
  const marks: Mark[] = [];
  let y = 0;
  groups.forEach((group, i) => {
    if (i > 0) y += GROUP_GAP * scale;
    if (group.title !== '') {
      if (i > 0) marks.push(rule(y, 0, width, 'ink'));
      const top = y + (i > 0 ? 8 * scale : 0);
      const head = setText({ text: group.title, x: 0, y: top, width, ...type('strong', scale), tone: 'ink' }, context);
      append(marks, head.marks);
      y = top + head.height + 8 * scale;
    }
    const set = setGroup(group, y, words, context);
    append(marks, set.marks);
    y += set.height;
  });
  return { width, height: Math.ceil(y), marks, legend: legendOf(groups.flatMap(({ all }) => all)) };
}

/** Series of a group: one or two at full width, more as small charts with the same years; or slopes between two times. */
function setGroup(
  { all, ticks, areSlopes }: DrawnGroup,
  top: number,
  words: SeriesWords,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const slopes = areSlopes ? setSlopes(all, top, words, context) : null;
  // Where slopes have no room, what they compare shares a scale all the same.
  const shared = areSlopes ? all.flatMap(drawnPoints) : null;
  return slopes ?? setCharts(all, { ticks, values: shared }, top, words, context);
}

function setCharts(
  all: readonly DrawnSeries[],
  shared: Pick<Frame, 'ticks' | 'values'>,
  top: number,
  words: SeriesWords,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { width, scale } = context;
  const isWide = all.length <= WIDE;
  const fitting = Math.floor((width + GAP.x * scale) / (leastCell(all, context) + GAP.x * scale));
  const columns = isWide ? 1 : Math.max(Math.min(fitting, MOST_COLUMNS), 1);
  const cell = (width - GAP.x * scale * (columns - 1)) / columns;
  const inset = Math.min(insetOf(all, words, context), MOST_INSET * scale, cell / 4);
  const frame = { ...shared, inset, plot: isWide ? PLOT.wide : PLOT.small, hasGapWords: isWide };
  const marks: Mark[] = [];
  let y = top;
  for (let first = 0; first < all.length; first += columns) {
    const members = all.slice(first, first + columns);
    const targetRows = !isWide && members.some(({ targets }) => targets.length > 0) ? 1 : 0;
    const row = members.map((series, i) => {
      const x = i * (cell + GAP.x * scale);
      if (!isWide) marks.push(rule(y, x, x + cell, 'hair'));
      return setChart(
        series,
        { x, y: y + (isWide ? 0 : 8 * scale), width: cell },
        { ...frame, targetRows },
        words,
        context,
      );
    });
    marks.push(...row.flatMap((chart) => chart.marks));
    y += (max(row, ({ height }) => height) ?? 0) + (isWide ? GAP.y : GAP.y + 8) * scale;
  }
  return { marks, height: Math.max(y - GAP.y * scale, top) - top };
}

/** The width in which a small chart has room for its first and last figures beside each other, and the seal of the last. */
function leastCell(all: readonly DrawnSeries[], context: LayoutContext): number {
  const { scale } = context;
  const needed = max(all, ({ parts, targets }) => {
    const results = parts.flat();
    const ends = [results[0], results.at(-1)].map((point) => (point ? figureWords(point, context).width : 0));
    return (sum(ends) + 10 * scale + sealRoom(scale)) * (targets.length > 0 ? WITH_TARGET : 1);
  });
  return Math.max(SMALL * scale, needed ?? 0);
}

/** Half of the widest words that stand at the first or the last period, in pixels. */
function insetOf(all: readonly DrawnSeries[], { period }: SeriesWords, context: LayoutContext): number {
  const ends = all.flatMap((series) => {
    const points = drawnPoints(series);
    return [points[0], points.at(-1)].flatMap((point) =>
      point
        ? [figureWords(point, context).width, context.measure(period(point.month), type('dense', context.scale))]
        : [],
    );
  });
  return (max(ends) ?? 0) / 2;
}

/** What marks other than a dot say. */
function legendOf(all: readonly DrawnSeries[]): LegendEntry[] {
  const isPlanned = all.some(({ targets }) => targets.length > 0);
  const isExpected = all.flatMap(drawnPoints).some((point) => point.isExpected);
  return [...(isPlanned ? (['planned'] as const) : []), ...(isExpected ? (['expected'] as const) : [])];
}
