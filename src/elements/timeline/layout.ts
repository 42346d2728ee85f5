import { append } from '../../drawing/append.js';
import { bar, line, rule } from '../../drawing/builders.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing, Mark } from '../../drawing/marks.js';
import { round } from '../../drawing/round.js';
import type { LegendEntry } from '../../i18n/legend.js';
import type { TimelineLabels } from './labels.js';
import type { AxisContext, ListContext } from './layout/axis-context.js';
import { type Columns, columnsOf, isNarrow, isWide } from './layout/columns.js';
import { layoutLane } from './layout/lane.js';
import type { ListSettings } from './layout/list-end.js';
import { layoutNarrow, layoutTermSection } from './layout/narrow.js';
import { isYearOnly, type TimelineIndex } from './layout/record-index.js';
import { cellsOfStrip, layoutStrip } from './layout/strip.js';
import { headerHeight } from './layout/strip-header.js';
import { daysOf, type Projection, project, type TimeExtent, type TimeScale } from './layout/time-scale.js';
import { countInView, isDated, type PickedCell, statusesInView, type TimelineView, viewOf } from './layout/view.js';
import { yearGroups } from './layout/year-groups.js';
import { openLines, setYearGroups } from './layout/year-list.js';

/** What of a timeline is shown, and how. */
export interface TimelineLayoutOptions {
  scale: TimeScale;
  extent: TimeExtent;
  /** The stretch of units that a reader is drawing over the calendar. */
  brush: TimeExtent | null;
  /** The cell of the strip that a reader has picked. */
  picked?: PickedCell | null;
  /** False where the page names a stretch that ends before what has no start could begin. */
  hasTerms?: boolean;
  labels: TimelineLabels;
  lists: ListSettings;
}

/** From the publication's line to what stands left of it. */
const BEFORE_NOW = 12;
/** What stands right of the line takes at least so much. */
const LEAST_ASIDE = 168;

/**
 * A timeline: a strip of all records by month, and under it those with a date on its calendar, those known to the year
 * alone under their year, and lengths of time without a start beside both; one under another where it is narrow. It returns
 * no more marks than the width can show, however many records there are.
 */
export function layoutTimeline(
  timeline: TimelineIndex,
  { scale, extent, brush, picked = null, hasTerms = true, labels, lists }: TimelineLayoutOptions,
  context: LayoutContext,
): Drawing {
  const { width } = context;
  const columns = timelineColumns(timeline, hasTerms, context);
  const projection = project(scale, extent, columns);
  const view = viewOf(scale, extent, picked);
  // With nothing after it, the line would only be an edge.
  const isInside = projection.now > columns.left && projection.now <= columns.right + 1 && projection.now < width - 2;
  const now = isInside ? round(projection.now) : null;
  const strip = layoutStrip(timeline, { projection, columns, now, hasTerms, picked, labels }, context);
  const marks: Mark[] = [...strip.marks];
  const listContext: ListContext = { ...context, view, labels, lists };
  let bottom = strip.height;
  let nowBottom = strip.height;
  if (isNarrow(context)) {
    const rail = project(
      scale,
      { from: extent.from, to: Math.max(pastEnd(timeline, scale, extent), extent.from + 1e-9) },
      { left: 0, right: width },
    );
    const set = layoutNarrow(timeline, { top: bottom + 8 * context.scale, projection: rail }, listContext);
    append(marks, set.marks);
    bottom += set.height + 12 * context.scale;
  } else {
    const set = layoutWide(timeline, { top: bottom, columns, projection, now }, listContext);
    append(marks, set.marks);
    nowBottom = set.nowBottom;
    bottom = set.bottom;
  }
  if (now !== null) marks.push(line(now, 0, now, nowBottom, 'ink', { width: 2 }));
  if (brush) marks.push(brushMark(brush, extent, columns, context));
  return { width, height: Math.ceil(bottom), marks, legend: legendOf(timeline, view) };
}

/** The columns of a timeline at a width. */
export function timelineColumns(timeline: TimelineIndex, hasTerms: boolean, context: LayoutContext): Columns {
  const strata = timeline.lanes.flatMap((lane) => lane.strata);
  const holdsTerms = strata.some(({ shape }) => shape === 'horizon');
  // Where all is known to the year alone, the calendar holds it, and no lane stands beside it.
  const hasNames = strata.some(isDated) && (!isNarrow(context) || strata.some(isYearOnly));
  return columnsOf(context, { hasNames, hasTerms: hasTerms && holdsTerms });
}

/** Whether the strip counts by bars: a cell holds more than marks can show. */
export function isStripOfBars(
  timeline: TimelineIndex,
  { scale, extent, hasTerms }: Pick<TimelineLayoutOptions, 'scale' | 'extent'> & { hasTerms: boolean },
  context: LayoutContext,
): boolean {
  const columns = timelineColumns(timeline, hasTerms, context);
  return cellsOfStrip(timeline, { projection: project(scale, extent, columns), columns, hasTerms }, context).isBars;
}

/** Where the rails of a narrow timeline end: with the publication, unless something dated lies after it. */
function pastEnd({ lanes }: TimelineIndex, scale: TimeScale, extent: TimeExtent): number {
  const ahead = { dated: { from: scale.now, to: daysOf(scale, extent).to }, yearOnly: null, terms: null };
  const now = scale.units(scale.now);
  const hasAhead =
    countInView(
      lanes.flatMap(({ strata }) => strata.filter(isDated)),
      ahead,
    ) > 0;
  return hasAhead || now <= extent.from ? extent.to : Math.min(now, extent.to);
}

/** What stands under the strip where there is room for a calendar. */
function layoutWide(
  timeline: TimelineIndex,
  { top, columns, projection, now }: { top: number; columns: Columns; projection: Projection; now: number | null },
  context: ListContext,
): { marks: Mark[]; bottom: number; nowBottom: number } {
  const { width, scale, view } = context;
  const axisContext: AxisContext = { ...context, columns, projection, now };
  const asideX = now === null ? 0 : now + columns.afterNow;
  const aside = now !== null && width - asideX >= LEAST_ASIDE * scale ? { x: asideX, width: width - asideX } : null;
  const hasPlanElsewhere = timeline.kind === 'bureau' && timeline.lanes.some(({ hasPlan }) => hasPlan);
  const marks: Mark[] = [];
  let y = top;
  for (const lane of timeline.lanes) {
    const set = layoutLane(lane, { top: y, aside, isWithoutPlan: hasPlanElsewhere && !lane.hasPlan }, axisContext);
    if (set.height === 0) continue;
    if (y > top) marks.push(rule(y, 0, width, 'hair'));
    append(marks, set.marks);
    y += set.height;
  }
  if (y > top) marks.push(rule(y, 0, width, 'ink'));
  let nowBottom = y;
  const groups = view.yearOnly ? yearGroups(timeline.lanes, view.yearOnly) : [];
  const plans = groups.filter(({ isPlanned }) => isPlanned);
  const rest = groups.filter(({ isPlanned }) => !isPlanned);
  const options = { kind: timeline.kind, bureaus: timeline.bureaus.length, open: openLines(groups, context) };
  const gap = 16 * scale;
  if (isWide(context) && aside && now !== null && rest.length > 0 && plans.length > 0) {
    const start = y + gap;
    const left = setYearGroups(rest, options, { x: 0, y: start, width: now - BEFORE_NOW * scale }, context);
    const right = setYearGroups(plans, options, { ...aside, y: start }, context);
    append(marks, left.marks, right.marks);
    y = start + Math.max(left.height, right.height);
    nowBottom = y;
  } else
    for (const own of [rest, plans]) {
      if (own.length === 0) continue;
      const set = setYearGroups(own, options, { x: 0, y: y + gap, width }, context);
      append(marks, set.marks);
      y += gap + set.height;
    }
  if (view.terms && !aside) {
    const set = layoutTermSection(timeline, y + gap, context);
    append(marks, set.marks);
    y += set.height > 0 ? gap + set.height : 0;
  }
  return { marks, bottom: y + 4, nowBottom };
}

/** The outline of the stretch that a reader is drawing over the calendar. */
function brushMark(brush: TimeExtent, extent: TimeExtent, { left, right }: Columns, { scale }: LayoutContext): Mark {
  const pixelOf = (unit: number): number => left + ((unit - extent.from) / (extent.to - extent.from)) * (right - left);
  const x = round(Math.max(pixelOf(brush.from), left));
  const box = { x, y: 0, width: Math.max(Math.min(pixelOf(brush.to), right) - x, 1), height: headerHeight(scale) };
  return bar(box, 'outline', 'ink');
}

function legendOf({ lanes }: TimelineIndex, view: TimelineView): LegendEntry[] {
  const strata = lanes.flatMap((lane) => lane.strata);
  const statuses = statusesInView(strata, view);
  const asOf = strata.filter(({ shape }) => shape === 'as-of');
  return [
    ...(['done', 'planned', 'expected'] as const).filter((status) => statuses[status] > 0),
    ...(countInView(asOf, view) > 0 ? (['as-of'] as const) : []),
  ];
}
