import { extent, max, min, pairs } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line as lineOf } from 'd3-shape';
import { type Box, bar, item, label, line, path, rule, sealRoom, tag, tagWidth } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark, PlainMark } from '../../../drawing/marks.js';
import { moveMarks } from '../../../drawing/move.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { dot, wedge } from './dot.js';
import { FIGURE, figureWords, type Words } from './figure-words.js';
import { type DrawnPoint, type DrawnSeries, drawnPoints, heights, reach, type SeriesWords } from './rows.js';

/** The cap of a target, and a row of targets' words, in pixels at a scale of 1. */
const CAP = { width: 26, height: 9 };
const TARGET_ROW = 22;
/** Between the words of two values. */
const APART = 10;
/** Where the line stands that parts what was from what is planned, in parts of the way. */
const NOW = 0.44;

/** What charts that stand together share. */
export interface Frame {
  /** The months of all periods, from the first to the last. */
  ticks: readonly number[];
  /** The height of the plot, in pixels at a scale of 1. */
  plot: number;
  /** From the sides to the first and the last period, in pixels. */
  inset: number;
  /** The values of charts that share a scale; null where each has its own. */
  values: readonly DrawnPoint[] | null;
  /** How many rows are kept for the words of targets, so that axes of one row are level. */
  targetRows: number;
  /** True where words stand in gaps; false where a note says what they are. */
  hasGapWords: boolean;
}

/** A chart's place, its scales, and the words of its figures. */
interface Chart {
  series: DrawnSeries;
  left: number;
  right: number;
  /** The top of the plot, and the line of zero. */
  top: number;
  bottom: number;
  zero: number;
  x: (month: number) => number;
  y: (value: number) => number;
  words: (point: DrawnPoint) => Words;
  context: LayoutContext;
}

/** One series over time, from zero, each value under its own words as far as they have room. */
export function setChart(
  series: DrawnSeries,
  { x: left, y, width }: Pick<Box, 'x' | 'y' | 'width'>,
  { ticks, plot, inset, values, targetRows, hasGapWords }: Frame,
  words: SeriesWords,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { scale } = context;
  const title =
    series.label === ''
      ? { marks: [], height: 0 }
      : setText({ text: series.label, x: left, y, width, ...type('label', scale), tone: 'ink' }, context);
  const points = drawnPoints(series);
  const kept = new Map(points.map((point) => [point, figureWords(point, context)]));
  const wordsOf = (point: DrawnPoint): Words => kept.get(point) ?? figureWords(point, context);
  const right = left + width;
  const [first = 0, last = first] = extent(ticks);
  const x = scaleLinear()
    .domain([first, last])
    .range([left + inset, right - inset]);
  const rows = setTargetWords(series, y + title.height, { left, right, x, words: wordsOf, context }, words.planned);
  const above = Math.max(rows.count, targetRows) * TARGET_ROW * scale;
  const top = y + title.height + above + (FIGURE + 12) * scale;
  const bottom = top + plot * scale;
  const { zero, y: height } = heights(values ?? points, { top, bottom });
  const chart: Chart = { series, left, right, top, bottom, zero, x, y: height, words: wordsOf, context };
  return {
    marks: [
      ...title.marks,
      rule(zero, left, right, 'ink'),
      label('0', left, zero - 5 * scale, type('dense', scale), 'ink-3', { isQuiet: true }),
      ...setTicks(chart, ticks, words.period),
      ...setGaps(chart, hasGapWords ? words.gap : ''),
      ...setCurve(chart),
      ...setNow(chart),
      ...setResults(chart, ticks),
      ...setTargets(chart, rows.placed),
    ],
    height: bottom + 26 * scale - y,
  };
}

function setCurve({ series, x, y }: Chart): PlainMark[] {
  const curve = lineOf<DrawnPoint>(
    ({ month }) => round(x(month)),
    ({ quantity: { value, high = value } }) => round(y((value + high) / 2)),
  );
  return series.parts.filter(({ length }) => length > 1).map((part) => path(curve([...part]) ?? '', series.tone, 2));
}

/** Where what was and what is planned part; null where nothing is planned ahead. */
function nowOf({ parts, targets }: DrawnSeries, x: Chart['x']): number | null {
  const last = parts.at(-1)?.at(-1);
  const next = targets.find(({ month }) => last && month > last.month);
  return last && next ? x(last.month) + (x(next.month) - x(last.month)) * NOW : null;
}

function setNow({ series, x, top, zero, context }: Chart): PlainMark[] {
  const at = nowOf(series, x);
  return at === null ? [] : [line(at, top - FIGURE * context.scale, at, zero, 'ink')];
}

function setResults(chart: Chart, ticks: readonly number[]): Mark[] {
  const { series, left, right, top, bottom, x, y, words, context } = chart;
  const { scale } = context;
  const results = series.parts.flat();
  const said = saidOf(chart, results);
  const step = min(pairs(ticks), ([a, b]) => x(b) - x(a)) ?? right - left;
  const breadth = Math.max(Math.min(step - 2, 120 * scale), 24 * scale);
  const above = (FIGURE + 12) * scale;
  return results.map((point) => {
    const at = x(point.month);
    const { value, high } = point.quantity;
    const place = { x: at, y: y(value), high: high === undefined ? undefined : y(high) };
    const marks = dot(place, point.quantity, point.isExpected, series.tone, scale);
    const own = said.get(point);
    if (own) {
      const { marks: figure, width } = words(point);
      const { start, isUnder } = own;
      const edge = edgeOf(chart, point, [start, start + width], isUnder);
      marks.push(...moveMarks(figure, start, isUnder ? edge + UNDER * scale : edge - 9 * scale));
    }
    const box = { x: at - breadth / 2, y: top - above, width: breadth, height: bottom - top + above };
    return item(point.target, box, point.name, marks);
  });
}

/**
 * The values whose figures are said, and where the words of each begin: all where each has room for its own; else the
 * first and the last, moved aside or the last under the line where they need it; else the last.
 */
function saidOf(chart: Chart, points: readonly DrawnPoint[]): Map<DrawnPoint, Said> {
  const { series, left, right, x, words, context } = chart;
  const now = nowOf(series, x);
  // Past the last words stands their seal while they are open.
  const most = now === null ? right - sealRoom(context.scale) : now - 5 * context.scale;
  const starts = points.map((point): Start => {
    const { width } = words(point);
    return { point, start: startOf(x(point.month), width, left, most), width };
  });
  const fit = (some: typeof starts): boolean =>
    pairs(some).every(([a, b]) => a.start + a.width + APART * context.scale <= b.start);
  /** Both moved aside as far as the sides allow; null where there is no room for both. */
  const parted = (a?: Start, b?: Start): Start[] | null => {
    if (!a || !b || a === b) return null;
    const apart = a.width + APART * context.scale;
    const middle = Math.min(Math.max((a.start + b.start + apart) / 2, left + apart), most - b.width);
    return middle - apart < left
      ? null
      : [
          { ...a, start: middle - apart },
          { ...b, start: middle },
        ];
  };
  const [first, last] = [starts[0], starts.at(-1)];
  const ends = first && last && first !== last ? [first, last] : starts;
  const said = [starts, ends].find(fit) ?? parted(first, last);
  if (said || !last) return new Map((said ?? []).map(({ point, start }) => [point, { start, isUnder: false }]));
  const under = edgeOf(chart, last.point, [last.start, last.start + last.width], true) + (UNDER + 8) * context.scale;
  // As a last resort the last is said under the line, if there is room over the axis.
  const isUnder = first !== last && under <= chart.zero && last.start > left + APART * context.scale;
  return new Map([
    ...(first && isUnder ? [[first.point, { start: first.start, isUnder: false }] as const] : []),
    [last.point, { start: last.start, isUnder }],
  ]);
}

/** From what words stand under to their baseline, in pixels at a scale of 1. */
const UNDER = 21;

/** Where the words of a value begin, and whether they stand under the line. */
interface Said {
  start: number;
  isUnder: boolean;
}

/** Where the words of a value begin, and how wide they are. */
interface Start {
  point: DrawnPoint;
  start: number;
  width: number;
}

/** The top of the line and of a value's own mark between two places, or their bottom. */
function edgeOf(
  { series, x, y }: Chart,
  point: DrawnPoint,
  [from, to]: readonly [number, number],
  isUnder: boolean,
): number {
  const edge = ({ quantity }: DrawnPoint): number => y(reach(quantity)[isUnder ? 0 : 1]);
  const crossed = series.parts.flatMap((part) =>
    pairs(part).flatMap(([a, b]) => {
      const along = scaleLinear()
        .domain([x(a.month), x(b.month)])
        .range([edge(a), edge(b)])
        .clamp(true);
      return x(b.month) < from || x(a.month) > to ? [] : [along(from), along(to)];
    }),
  );
  return isUnder ? Math.max(edge(point), ...crossed) : Math.min(edge(point), ...crossed);
}

/** Where words begin that stand about a middle, as far as the sides allow. */
function startOf(middle: number, width: number, left: number, right: number): number {
  return Math.max(left, Math.min(middle - width / 2, right - width));
}

/** Where the words of a target stand. */
interface Placed {
  x: number;
  end: number;
  top: number;
  marks: PlainMark[];
}

/** The words of targets in rows: each over its cap as far as the sides allow, none over another. */
function setTargetWords(
  { targets }: DrawnSeries,
  y: number,
  { left, right, x, words, context }: Pick<Chart, 'left' | 'right' | 'x' | 'words' | 'context'>,
  planned: string,
): { placed: Placed[]; count: number } {
  const { scale } = context;
  const room = tagWidth(planned, context) + 6 * scale;
  const most = right - sealRoom(scale);
  const rows: Placed[][] = [];
  const placed = targets.map((point): Placed => {
    const { marks, width } = words(point);
    const start = startOf(x(point.month), room + width, left, most);
    const end = start + room + width;
    const isFree = (row: readonly Placed[]): boolean =>
      row.every((other) => other.end + APART * scale < start || other.x > end + APART * scale);
    const row = rows.find(isFree) ?? [];
    if (row.length === 0) rows.push(row);
    const top = y + rows.indexOf(row) * TARGET_ROW * scale;
    const own: Placed = {
      x: start,
      end,
      top,
      marks: [tag(planned, start, top + 1, true, context), ...moveMarks(marks, start + room, top + 15 * scale)],
    };
    row.push(own);
    return own;
  });
  return { placed, count: rows.length };
}

/** Targets as hatched caps whose upper edge is the value, hung over the axis and never joined. */
function setTargets({ series, zero, x, y, context }: Chart, placed: readonly Placed[]): Mark[] {
  const { scale } = context;
  const now = nowOf(series, x);
  return series.targets.flatMap((point, i) => {
    const own = placed[i];
    if (!own) return [];
    const [at, value] = [x(point.month), y(point.quantity.value)];
    // It keeps clear of the line that parts it from what was.
    const room = now !== null && at > now ? at - now - 4 * scale : Number.POSITIVE_INFINITY;
    const half = Math.max(Math.min((CAP.width * scale) / 2, room), 3 * scale);
    const height = Math.min(CAP.height * scale, Math.abs(zero - value));
    const marks: PlainMark[] = [
      bar({ x: at - half, y: value, width: 2 * half, height }, 'hatch', series.tone),
      line(at, value + height, at, zero, 'axis', { dashes: '1 3' }),
      ...own.marks,
    ];
    if (point.quantity.qualifier === 'over') marks.push(wedge(at, value - 4 * scale, -1, series.tone, scale));
    const from = Math.min(at - half, own.x);
    const box = { x: from, y: own.top, width: Math.max(at + half, own.end) - from, height: zero - own.top };
    return [item(point.target, box, point.name, marks)];
  });
}

/** The names of periods under the axis: all that have room, else the first and the last. */
function setTicks(
  { left, right, bottom, x, context }: Chart,
  ticks: readonly number[],
  period: SeriesWords['period'],
): PlainMark[] {
  const { measure, scale } = context;
  const font = type('dense', scale);
  const widest = max(ticks, (month) => measure(period(month), font)) ?? 0;
  const step = min(pairs(ticks), ([a, b]) => x(b) - x(a)) ?? right - left;
  const isRoomy = step >= widest + APART * scale;
  return ticks
    .filter((_, i) => isRoomy || i === 0 || i === ticks.length - 1)
    .map((month) => {
      const width = measure(period(month), font);
      const start = startOf(x(month), width, left, right);
      return label(period(month), start, bottom + 18 * scale, font, 'ink-2', { isQuiet: true });
    });
}

/** Ticks where a period has no value, with words where they have room. */
function setGaps({ series, zero, x, context }: Chart, words: string): PlainMark[] {
  const { measure, scale } = context;
  const font = type('dense', scale);
  const width = measure(words, font) + APART * scale;
  return series.gaps.flatMap((month, i) => {
    const mark = line(x(month), zero - 5 * scale, x(month), zero, 'axis');
    const before = series.gaps[i - 1];
    const isFree = before === undefined || x(month) - x(before) > width;
    if (words === '' || !isFree) return [mark];
    return [mark, label(words, x(month), zero - 11 * scale, font, 'ink-3', { anchor: 'middle', isQuiet: true })];
  });
}
