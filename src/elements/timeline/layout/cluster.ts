import { round } from '../../../drawing/hatch.js';
import type { Font, Frame, ItemMark, Texture, Tone } from '../../../drawing/marks.js';
import { stepFor, stepNext, stepStart } from './calendar.js';
import { beginningIn, type Stratum } from './record-index.js';
import type { Status } from './records.js';
import type { Projection } from './time-scale.js';
import type { TimelineWords } from './words.js';

/** Records of one status that begin within one step of the calendar. */
export interface Cluster {
  status: Status;
  start: number;
  end: number;
  count: number;
}

const TEXTURES: Record<Status, Texture> = { done: 'solid', planned: 'hatch', expected: 'outline' };
const TALLEST = 40;

/**
 * Gathers records by steps of the calendar that are wide enough for a count, so that there are never more than the
 * pixels can show. Those that began before the view are counted in its first step.
 */
export function clusters(strata: readonly Stratum[], projection: Projection, least: number): Cluster[] {
  const found: Cluster[] = [];
  const status = strata[0]?.status ?? 'done';
  const finest = strata.some(({ precision }) => precision === 'year')
    ? 'year'
    : strata.some(({ precision }) => precision === 'month')
      ? 'month'
      : 'day';
  for (const side of projection.sides) {
    const step = stepFor(side.pixelsADay, least, finest);
    for (let start = stepStart(side.from, step); start < side.to; start = stepNext(start, step)) {
      const [from, to] = [start, Math.min(stepNext(start, step), side.to)];
      const count = strata.reduce((sum, stratum) => sum + beginningIn(stratum, Math.max(from, side.from), to).count, 0);
      if (count > 0) found.push({ status, start: Math.max(from, side.from), end: to, count });
    }
  }
  return found;
}

/**
 * A row of clusters: a column a step, as high as its count is to the largest, the count over it. A reader who acts on
 * one looks closer at its time.
 */
export function layoutClusters(
  found: readonly Cluster[],
  { top, tone, lane }: { top: number; tone: Tone; lane: string },
  { x, width }: Projection,
  words: TimelineWords,
  { scale, measure }: Frame,
): { marks: ItemMark[]; height: number } {
  const most = Math.max(...found.map(({ count }) => count), 1);
  const font: Font = { size: 12.5 * scale, weight: 600, face: 'body' };
  const line = 20 * scale;
  const marks = found.map(({ status, start, end, count }): ItemMark => {
    const from = Math.max(x(start), 0) + 1;
    const to = Math.min(x(end), width) - 1;
    const height = Math.max(3, Math.round((count / most) * TALLEST * scale));
    const { text, name } = words.cluster(count, start, end);
    const half = measure(text, font) / 2;
    const middle = Math.min(Math.max((from + to) / 2, half), width - half);
    const bottom = top + line + TALLEST * scale;
    return {
      kind: 'item',
      record: clusterKey(lane, start, end),
      x: round(from),
      y: round(top),
      width: round(Math.max(to - from, 1)),
      height: round(line + TALLEST * scale),
      label: name,
      marks: [
        {
          kind: 'text',
          x: round(middle),
          y: round(bottom - height - 5 * scale),
          text,
          anchor: 'middle',
          tone: 'ink',
          ...font,
        },
        {
          kind: 'bar',
          x: round(from),
          y: round(bottom - height),
          width: round(Math.max(to - from, 1)),
          height,
          texture: TEXTURES[status],
          tone,
        },
      ],
    };
  });
  return { marks, height: line + TALLEST * scale + 6 };
}

/** The key of a cluster among the marks: the days that it gathers. */
function clusterKey(lane: string, start: number, end: number): string {
  return `cluster:${lane}:${start}:${end}`;
}

/** The days of a cluster's key; null for any other key. */
export function clusterDays(key: string): { from: number; to: number } | null {
  const [kind, , from, to] = key.split(':');
  return kind === 'cluster' ? { from: Number(from), to: Number(to) } : null;
}
