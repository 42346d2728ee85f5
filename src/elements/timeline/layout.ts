import { append } from '../../drawing/append.js';
import { bar, label, line, rule } from '../../drawing/builders.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing, Mark } from '../../drawing/marks.js';
import { round } from '../../drawing/round.js';
import { type } from '../../drawing/type.js';
import type { LegendEntry } from '../../i18n/legend.js';
import type { TimelineLabels } from './labels.js';
import { layoutAxis } from './layout/axis.js';
import type { AxisContext } from './layout/axis-context.js';
import { layoutLane } from './layout/lane.js';
import { layoutTimelineList } from './layout/list.js';
import type { ListSettings } from './layout/list-end.js';
import type { TimelineIndex } from './layout/record-index.js';
import type { Shape } from './layout/records.js';
import { daysOf, project, type TimeExtent, type TimeScale } from './layout/time-scale.js';
import { timelineMessages } from './messages.js';

/** What of a timeline is shown, and how. */
export interface TimelineLayoutOptions {
  scale: TimeScale;
  extent: TimeExtent;
  /** The stretch of units that a reader is drawing over the axis. */
  brush: TimeExtent | null;
  labels: TimelineLabels;
  lists: ListSettings;
}

/** Narrower than this the axis gives way to a list. */
const LEAST_AXIS = 600;

const SHAPE_ENTRIES: Partial<Record<Shape, LegendEntry>> = { 'as-of': 'as-of', period: 'year' };

/**
 * A timeline: lanes over one axis, or a list where it is narrow. It returns no more marks than the width can show,
 * however many records there are.
 */
export function layoutTimeline(
  timeline: TimelineIndex,
  { scale, extent, brush, labels, lists }: TimelineLayoutOptions,
  context: LayoutContext,
): Drawing {
  if (isList(context)) return layoutTimelineList(timeline, { ...daysOf(scale, extent), labels, lists }, context);
  const { width } = context;
  const projection = project(scale, extent, width);
  const now = projection.now > 0 && projection.now < width ? round(projection.now) : null;
  const axis = layoutAxis(projection, context);
  const sides = now === null ? { marks: [], height: 0 } : layoutSides(now, axis.height, context);
  const marks: Mark[] = [...axis.marks, ...sides.marks];
  let y = axis.height + sides.height;
  const axisContext: AxisContext = { ...context, projection, now, labels, lists };
  const hasPlanElsewhere = timeline.kind === 'bureau' && timeline.statuses.planned > 0;
  timeline.lanes.forEach((lane, i) => {
    if (i > 0) marks.push(rule(y, 0, width, 'hair'));
    const set = layoutLane(lane, { top: y, hasPlanElsewhere }, axisContext);
    append(marks, set.marks);
    y += set.height;
  });
  const height = Math.ceil(y);
  if (now !== null) marks.push(line(now, 0, now, height, 'ink', { width: 1.75 }));
  if (brush) marks.push(brushMark(brush, extent, axis.height, context));
  return { width, height, marks, legend: legendOf(timeline) };
}

/** True where the context is too narrow for an axis. */
export function isList({ width, scale }: LayoutContext): boolean {
  return width < LEAST_AXIS * scale;
}

/** The names of the two sides of the publication's line. */
function layoutSides(now: number, top: number, { scale, language }: LayoutContext): { marks: Mark[]; height: number } {
  const { before, after } = timelineMessages[language].now;
  const small = type('smallStrong', scale);
  const baseline = top + 17 * scale;
  return {
    marks: [
      label(before, now - 8, baseline, small, 'ink-2', { anchor: 'end' }),
      label(after, now + 8, baseline, small, 'ink-2'),
    ],
    height: 22 * scale,
  };
}

/** The outline of the stretch that a reader is drawing over the axis. */
function brushMark(brush: TimeExtent, extent: TimeExtent, height: number, { width }: LayoutContext): Mark {
  const pixelOf = (unit: number): number => ((unit - extent.from) / (extent.to - extent.from)) * width;
  const x = round(Math.max(pixelOf(brush.from), 0));
  const box = { x, y: 0, width: Math.max(Math.min(pixelOf(brush.to), width) - x, 1), height };
  return bar(box, 'outline', 'ink');
}

function legendOf({ lanes, statuses }: TimelineIndex): LegendEntry[] {
  const shapes = new Set(lanes.flatMap(({ strata }) => strata.map(({ shape }) => shape)));
  return [
    ...(['done', 'planned', 'expected'] as const).filter((status) => statuses[status] > 0),
    ...(shapes.has('horizon') ? (['range'] as const) : []),
    ...[...shapes].flatMap((shape) => SHAPE_ENTRIES[shape] ?? []),
  ];
}
