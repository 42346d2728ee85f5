import { ascending, max, mean, sort } from 'd3-array';
import { item, label, line } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark } from '../../../drawing/marks.js';
import { moveMarks } from '../../../drawing/move.js';
import { type } from '../../../drawing/type.js';
import { dot } from './dot.js';
import { FIGURE, figureWords } from './figure-words.js';
import { type DrawnPoint, type DrawnSeries, drawnPoints, heights, type SeriesWords } from './rows.js';

const HEIGHT = 250;
/** The least height from one line of words to the next, and from words to their dot, in pixels at a scale of 1. */
const ROW = 24;
const GAP = 12;
const NAME_GAP = 8;
/** What slopes take at least. */
const LEAST = 90;

/** Series of the same two times on one scale from zero, named at both ends; null where names leave no room for slopes. */
export function setSlopes(
  all: readonly DrawnSeries[],
  from: number,
  { period }: SeriesWords,
  context: LayoutContext,
): { marks: Mark[]; height: number } | null {
  const { measure, width, scale } = context;
  const small = type('dense', scale);
  const sides = [0, 1].map((side) =>
    all.flatMap((series) => {
      const point = drawnPoints(series)[side];
      return point ? [{ series, point, words: figureWords(point, context) }] : [];
    }),
  );
  const nameOf = ({ label: name }: DrawnSeries): number => measure(name, small) + NAME_GAP * scale;
  const [left = 0, right = 0] = sides.map(
    (ends) => max(ends, ({ series, words }) => nameOf(series) + words.width) ?? 0,
  );
  // The seal of what is open stands outside the words of its side.
  const seals = 26 * scale;
  const xs = [left + GAP * scale + seals, width - right - GAP * scale - seals] as const;
  if (xs[1] - xs[0] < LEAST * scale) return null;
  const top = from + 12 * scale;
  const height = Math.max(HEIGHT, (all.length + 1) * ROW) * scale;
  const { zero, y } = heights(all.flatMap(drawnPoints), { top, bottom: top + height });
  const marks: Mark[] = [
    line(xs[0], zero, xs[1], zero, 'ink'),
    label('0', xs[0] - GAP * scale, zero + 4 * scale, small, 'ink-3', { anchor: 'end', isQuiet: true }),
  ];
  for (const series of all) {
    const [before, after] = drawnPoints(series);
    if (before && after)
      marks.push(line(xs[0], y(before.quantity.value), xs[1], y(after.quantity.value), series.tone, { width: 2 }));
  }
  sides.forEach((ends, side) => {
    const at = xs[side] ?? 0;
    marks.push(line(at, top, at, zero, 'hair'));
    const month = ends[0]?.point.month ?? 0;
    marks.push(
      label(period(month), at, top + height + 20 * scale, small, 'ink-2', { anchor: 'middle', isQuiet: true }),
    );
    const baselines = spread(
      ends.map(({ point }) => point),
      y,
      [top, top + height],
      scale,
    );
    for (const { series, point, words } of ends) {
      const middle = baselines.get(point) ?? 0;
      const baseline = middle + FIGURE * 0.36 * scale;
      const whole = nameOf(series) + words.width;
      const start = side === 0 ? at - GAP * scale - words.width : at + GAP * scale;
      const name = side === 0 ? start - nameOf(series) : start + words.width + NAME_GAP * scale;
      const value = y(point.quantity.value);
      marks.push(
        item(
          point.target,
          {
            x: side === 0 ? start - nameOf(series) : at - 5 * scale,
            y: middle - (ROW / 2) * scale,
            width: whole + (GAP + 5) * scale,
            height: ROW * scale,
          },
          point.name,
          [
            ...dot({ x: at, y: value }, point.quantity, point.isExpected, series.tone, scale),
            label(series.label, name, baseline, small, 'ink'),
            ...moveMarks(words.marks, start, baseline),
          ],
        ),
      );
    }
  });
  return { marks, height: top + height + 28 * scale - from };
}

/**
 * The middles of lines of words: no two nearer than a row, and each group as near to its values as can be (the means of
 * pooled neighbours that would overlap, as in isotonic regression).
 */
function spread(
  points: readonly DrawnPoint[],
  y: (value: number) => number,
  [top, bottom]: readonly [number, number],
  scale: number,
): Map<DrawnPoint, number> {
  const row = ROW * scale;
  const sorted = sort(points, (a, b) => ascending(y(a.quantity.value), y(b.quantity.value)));
  const pools: { members: DrawnPoint[]; first: number }[] = [];
  for (const point of sorted) {
    let pool = { members: [point], first: y(point.quantity.value) };
    for (let last = pools.at(-1); last && last.first + last.members.length * row > pool.first; last = pools.at(-1)) {
      pools.pop();
      const members = [...last.members, ...pool.members];
      pool = { members, first: mean(members, (member, i) => y(member.quantity.value) - i * row) ?? 0 };
    }
    pools.push(pool);
  }
  const places = pools.flatMap(({ members, first }) => members.map((_, i) => first + i * row));
  // A group at an edge of the plot stands inside it.
  const below = places.map((place, i) => Math.max(place, top + i * row));
  const inside = below.map((place, i) => Math.min(place, bottom - (below.length - 1 - i) * row));
  return new Map(sorted.map((point, i) => [point, inside[i] ?? top]));
}
