import { round } from '../../drawing/hatch.js';
import type { BureauTone, Drawing, Font, Frame, KeyEntry, Mark } from '../../drawing/marks.js';
import { layoutAxis } from './layout/axis.js';
import { layoutLane } from './layout/lane.js';
import { layoutTimelineList } from './layout/list.js';
import type { TimelineIndex } from './layout/record-index.js';
import type { Shape } from './layout/records.js';
import { dayAt, project, type TimeScale, type View } from './layout/time-scale.js';
import type { TimelineWords } from './layout/words.js';

/** What of a timeline is shown, and how. */
export interface TimelineOptions {
  scale: TimeScale;
  view: View;
  /** The tone of the bureau that a lane stands for; null for a theme. A record keeps its bureau's. */
  bureau: (lane: string) => BureauTone | null;
  /** How many records a list shows, by its key. */
  limit: (key: string) => number;
  /** The stretch of units that a reader is drawing over the axis. */
  brush: View | null;
}

/** Narrower than this the axis gives way to a list. */
const LEAST_AXIS = 600;

const KEYS: Partial<Record<Shape, KeyEntry>> = { 'as-of': 'as-of', period: 'year' };

/**
 * A timeline: lanes over one axis, or a list where it is narrow. It returns no more marks than the width can show,
 * however many records there are.
 */
export function layoutTimeline(
  timeline: TimelineIndex,
  { scale, view, bureau, limit, brush }: TimelineOptions,
  words: TimelineWords,
  frame: Frame,
): Drawing {
  if (isList(frame)) {
    const days = { from: dayAt(scale, view.from), to: dayAt(scale, view.to) };
    return layoutTimelineList(timeline, { ...days, limit }, words, frame);
  }
  const projection = project(scale, view, frame.width);
  const axis = layoutAxis(projection, words, frame);
  const marks: Mark[] = [...axis.marks];
  const { now } = axis;
  let y = axis.height;
  if (now !== null) {
    const small: Font = { size: 12.5 * frame.scale, weight: 600, face: 'body' };
    const baseline = round(y + 17 * frame.scale);
    marks.push({
      kind: 'text',
      x: round(now - 8),
      y: baseline,
      text: words.before,
      anchor: 'end',
      tone: 'ink-2',
      ...small,
    });
    marks.push({
      kind: 'text',
      x: round(now + 8),
      y: baseline,
      text: words.after,
      anchor: 'start',
      tone: 'ink-2',
      ...small,
    });
    y += 22 * frame.scale;
  }
  const plansElsewhere = timeline.kind === 'bureau' && timeline.statuses.planned > 0;
  timeline.lanes.forEach((lane, i) => {
    if (i > 0)
      marks.push({
        kind: 'line',
        x1: 0,
        x2: frame.width,
        y1: round(y) + 0.5,
        y2: round(y) + 0.5,
        tone: 'hair',
        width: 1,
      });
    const options = { top: y, bureau: bureau(lane.id), limit, plansElsewhere };
    const set = layoutLane(lane, options, projection, now, words, frame);
    marks.push(...set.marks);
    y += set.height;
  });
  const height = Math.ceil(y);
  if (now !== null) marks.push({ kind: 'line', x1: now, x2: now, y1: 0, y2: height, tone: 'ink', width: 1.75 });
  if (brush) {
    const [from, to] = [brush.from, brush.to].map((unit) => ((unit - view.from) / (view.to - view.from)) * frame.width);
    const x = round(Math.max(from ?? 0, 0));
    const width = round(Math.max(Math.min(to ?? 0, frame.width) - x, 1));
    marks.push({ kind: 'bar', x, y: 0, width, height: axis.height, texture: 'outline', tone: 'ink' });
  }
  return { width: frame.width, height, marks, key: keyOf(timeline) };
}

/** True where the frame is too narrow for an axis. */
export function isList({ width, scale }: Frame): boolean {
  return width < LEAST_AXIS * scale;
}

function keyOf({ lanes, statuses }: TimelineIndex): KeyEntry[] {
  const shapes = new Set(lanes.flatMap(({ strata }) => strata.map(({ shape }) => shape)));
  return [
    ...(['done', 'planned', 'expected'] as const).filter((status) => statuses[status] > 0),
    ...(shapes.has('horizon') ? (['range'] as const) : []),
    ...[...shapes].flatMap((shape) => KEYS[shape] ?? []),
  ];
}
