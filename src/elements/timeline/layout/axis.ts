import { label, line, rule } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark, Tone } from '../../../drawing/marks.js';
import { type SetType, type } from '../../../drawing/type.js';
import { sequence } from '../../../platform/host-proof.js';
import { dateOf } from '../../../report/day.js';
import { timelineMessages } from '../messages.js';
import { type CalendarStep, stepFor, stepsIn, yearsAfter } from './calendar.js';
import type { Projection, Side } from './time-scale.js';

/** From one label of the axis to the next, and from a tick to its label. */
const GAP = 10;
const INSET = 3;

/** A row of labels, each with its tick: the years, or the months or days under them. */
interface TickRow {
  font: SetType;
  tone: Tone;
  baseline: number;
  /** Where its ticks begin. */
  top: number;
}

/**
 * The axis over the lanes: years, and under them months or days where there is room, each side of the publication at its
 * own scale.
 */
export function layoutAxis(projection: Projection, context: LayoutContext): { marks: Mark[]; height: number } {
  const { measure, scale, language } = context;
  const messages = timelineMessages[language];
  const height = axisHeight(scale);
  const lineHeight = 20 * scale;
  const years: TickRow = { font: type('noteStrong', scale), tone: 'ink', baseline: lineHeight * 0.75, top: 2 };
  const parts: TickRow = {
    font: type('small', scale),
    tone: 'ink-2',
    baseline: lineHeight * 1.75,
    top: lineHeight + 3,
  };
  const widestYear = measure(messages.year(2000), years.font);
  const widestMonth = Math.max(...sequence(12, (i) => measure(messages.month(i + 1), parts.font)));
  const marks: Mark[] = [];
  /** How far right each row is taken up. */
  const ends = new Map<TickRow, number>();
  const add = (row: TickRow, side: Side, steps: readonly CalendarStep[], text: (day: number) => string): void => {
    const ticks = steps.map(({ start }) => ({ day: start, text: text(start) }));
    const set = layoutTicks(ticks, { row, side, clear: ends.get(row) ?? 0, bottom: height }, projection, context);
    marks.push(...set.marks);
    ends.set(row, set.end);
  };
  for (const side of projection.sides) {
    const yearly = stepFor(side.pixelsADay, widestYear + 4 + GAP, 'year');
    // The year of the publication may be all but over: after it, steps count from the first whole year.
    const isPast = side.from < projection.nowDay;
    const yearSteps = isPast
      ? stepsIn(side.from, side.to, yearly)
      : yearsAfter(projection.nowDay, side.from, side.to, yearly);
    add(years, side, yearSteps, (day) => messages.year(dateOf(day).year));
    const step = stepFor(side.pixelsADay, widestMonth + 4 + GAP);
    if (step.unit === 'year') continue;
    add(parts, side, stepsIn(side.from, side.to, step), (at) => {
      const { month, day } = dateOf(at);
      return step.unit === 'month' ? messages.month(month) : messages.day(month, day);
    });
  }
  marks.push(rule(height, 0, projection.width, 'ink'));
  return { marks, height };
}

/** The height of the axis, over which a reader draws to look closer. */
export function axisHeight(scale: number): number {
  return Math.round(40 * scale + 8);
}

/**
 * The labels of one row on one side, each after its tick. They start at their tick, or at the edge for the period that it
 * cuts, where that does not crowd out the next; none that would touch the one before.
 * @returns the marks, and how far right the row is then taken up
 */
function layoutTicks(
  ticks: readonly { day: number; text: string }[],
  { row, side, clear, bottom }: { row: TickRow; side: Side; clear: number; bottom: number },
  projection: Projection,
  { measure }: LayoutContext,
): { marks: Mark[]; end: number } {
  const [left, right] = [projection.x(side.from), projection.x(side.to)];
  const marks: Mark[] = [];
  let free = Math.max(left, clear);
  ticks.forEach(({ day, text }, i) => {
    const x = Math.max(projection.x(day), left);
    const end = x + INSET + measure(text, row.font);
    if (x < free - 0.01 || end > right) return;
    const next = ticks[i + 1];
    if (projection.x(day) < left && next !== undefined && projection.x(next.day) < end + GAP) return;
    marks.push(
      label(text, x + INSET, row.baseline, row.font, row.tone, { isQuiet: true }),
      line(x, row.top, x, bottom, 'axis'),
    );
    free = end + GAP;
  });
  return { marks, end: free };
}
