import { max, sum } from 'd3-array';
import { bar, item, label } from '../../../drawing/builders.js';
import type { ItemMark, Tone } from '../../../drawing/marks.js';
import { TEXTURES } from '../../../drawing/texture.js';
import { type } from '../../../drawing/type.js';
import type { Status } from '../../../report/status.js';
import { formatDay } from '../format-day.js';
import { timelineMessages } from '../messages.js';
import type { AxisContext } from './axis-context.js';
import { stepFor, stepsIn } from './calendar.js';
import { beginningIn, type Stratum } from './record-index.js';
import type { Projection } from './time-scale.js';

/** Records of one status that begin within one step of the calendar. */
interface Cluster {
  status: Status;
  start: number;
  end: number;
  count: number;
}

interface ClusterRowOptions {
  top: number;
  tone: Tone;
  lane: string;
}

const TALLEST = 40;
/** A column of clusters is at least so wide. */
const NARROWEST = 44;

/** Strata as clusters, a row for each status. */
export function layoutClusterRows(
  strata: readonly Stratum[],
  { top, tone, lane }: ClusterRowOptions,
  context: AxisContext,
): { marks: ItemMark[]; height: number } {
  const marks: ItemMark[] = [];
  let y = top;
  for (const status of ['done', 'expected', 'planned'] as const) {
    const own = strata.filter((stratum) => stratum.status === status);
    const clusters = clustersOf(own, status, context.projection, NARROWEST * context.scale);
    if (clusters.length === 0) continue;
    const row = layoutRow(clusters, { top: y, tone, lane }, context);
    marks.push(...row.marks);
    y += row.height;
  }
  return { marks, height: y - top };
}

/**
 * Gathers records by steps of the calendar that are wide enough for a count, so that there are never more than the
 * pixels can show. Those that began before the extent are counted in its first step.
 */
function clustersOf(strata: readonly Stratum[], status: Status, { sides }: Projection, least: number): Cluster[] {
  const clusters: Cluster[] = [];
  const precisions = strata.map(({ precision }) => precision);
  const finest = precisions.includes('year') ? 'year' : precisions.includes('month') ? 'month' : 'day';
  for (const side of sides) {
    const step = stepFor(side.pixelsADay, least, finest);
    for (const whole of stepsIn(side.from, side.to, step)) {
      const start = Math.max(whole.start, side.from);
      const end = Math.min(whole.end, side.to);
      const count = sum(strata, (stratum) => beginningIn(stratum, start, end).count);
      if (count > 0) clusters.push({ status, start, end, count });
    }
  }
  return clusters;
}

/**
 * A row of clusters: a column a step, as high as its count is to the largest, the count over it. A reader who acts on
 * one looks closer at its time.
 */
function layoutRow(
  clusters: readonly Cluster[],
  { top, tone, lane }: ClusterRowOptions,
  { scale, measure, language, projection: { x, width } }: AxisContext,
): { marks: ItemMark[]; height: number } {
  const most = max(clusters, ({ count }) => count) ?? 1;
  const font = type('smallStrong', scale);
  const tallest = TALLEST * scale;
  const lineHeight = 20 * scale;
  const bottom = top + lineHeight + tallest;
  const marks = clusters.map(({ status, start, end, count }) => {
    const from = Math.max(x(start), 0) + 1;
    const to = Math.min(x(end), width) - 1;
    const columnWidth = Math.max(to - from, 1);
    const height = Math.max(3, Math.round((count / most) * TALLEST * scale));
    const text = String(count);
    const half = measure(text, font) / 2;
    const middle = Math.min(Math.max((from + to) / 2, half), width - half);
    const name = timelineMessages[language].cluster(count, formatDay(start, language), formatDay(end - 1, language));
    return item(
      { type: 'cluster', lane, from: start, to: end },
      { x: from, y: top, width: columnWidth, height: lineHeight + tallest },
      name,
      [
        label(text, middle, bottom - height - 5 * scale, font, 'ink', { anchor: 'middle' }),
        bar({ x: from, y: bottom - height, width: columnWidth, height }, TEXTURES[status], tone),
      ],
    );
  });
  return { marks, height: lineHeight + tallest + 6 };
}
