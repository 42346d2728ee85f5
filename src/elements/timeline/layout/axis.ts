import { round } from '../../../drawing/hatch.js';
import type { Font, Frame, Mark, TextMark } from '../../../drawing/marks.js';
import { dateOf, dayOf } from '../../../report/day.js';
import { type Step, stepFor, stepNext, stepStart } from './calendar.js';
import type { Projection, Side } from './time-scale.js';
import type { TimelineWords } from './words.js';

const GAP = 10;

/**
 * The axis over the lanes: years, and under them months or days where there is room, each side of the publication at its
 * own scale, and the line of the publication.
 */
export function layoutAxis(
  projection: Projection,
  words: TimelineWords,
  { measure, scale }: Frame,
): { marks: Mark[]; height: number; now: number | null } {
  const strong: Font = { size: 13 * scale, weight: 600, face: 'body' };
  const small: Font = { size: 12.5 * scale, weight: 400, face: 'body' };
  const marks: Mark[] = [];
  const line = 20 * scale;
  const height = axisHeight(scale);
  const now = projection.now > 0 && projection.now < projection.width ? round(projection.now) : null;
  const widestMonth = Math.max(...Array.from({ length: 12 }, (_, i) => measure(words.month(i + 1), small)));
  const clearFrom = new Map<number, number>();
  for (const side of projection.sides) {
    const edges = [projection.x(side.from), projection.x(side.to)] as const;
    const yearly = stepFor(side.pixelsADay, measure(words.year(2000), strong) + 4 + GAP, 'year');
    placeLabels(
      side.from < projection.nowDay ? ticks(side, yearly) : yearsAfter(projection.nowDay, side, yearly),
      0,
      line * 0.75,
      strong,
      (day) => words.year(dateOf(day).year),
    );
    const step = stepFor(side.pixelsADay, widestMonth + 4 + GAP);
    if (step.unit !== 'year') {
      const label = (day: number): string => {
        const { month, day: date } = dateOf(day);
        return step.unit === 'month' ? words.month(month) : words.day(month, date);
      };
      placeLabels(ticks(side, step), 1, line * 1.75, small, label);
    }

    /**
     * Labels start at their tick, or at the edge for the period that it cuts, where that does not crowd out the next; none
     * that would touch the one before.
     */
    function placeLabels(
      days: readonly number[],
      row: number,
      y: number,
      font: Font,
      label: (day: number) => string,
    ): void {
      let clear = Math.max(edges[0], clearFrom.get(row) ?? 0);
      for (const [i, day] of days.entries()) {
        const x = Math.max(projection.x(day), edges[0]);
        const text = label(day);
        const end = x + 3 + measure(text, font);
        if (x < clear - 0.01 || end > edges[1]) continue;
        const next = days[i + 1];
        if (projection.x(day) < edges[0] && next !== undefined && projection.x(next) < end + GAP) continue;
        const mark: TextMark = {
          kind: 'text',
          x: round(x + 3),
          y: round(y),
          text,
          anchor: 'start',
          tone: row === 0 ? 'ink' : 'ink-2',
          quiet: true,
          ...font,
        };
        marks.push(mark, {
          kind: 'line',
          x1: round(x),
          x2: round(x),
          y1: row === 0 ? 2 : round(line + 3),
          y2: height,
          tone: 'axis',
          width: 1,
        });
        clear = end + GAP;
      }
      clearFrom.set(row, clear);
    }
  }
  marks.push({ kind: 'line', x1: 0, x2: projection.width, y1: height + 0.5, y2: height + 0.5, tone: 'ink', width: 1 });
  return { marks, height, now };
}

/** The height of the axis, over which a reader draws to look closer. */
export function axisHeight(scale: number): number {
  return Math.round(40 * scale + 8);
}

/**
 * The ticks of the side after the publication: steps of years from the first whole year on, since the year of the
 * publication may be all but over.
 */
function yearsAfter(now: number, { from, to }: Side, step: Step): number[] {
  const { year } = dateOf(Math.floor(now));
  const days: number[] = [];
  for (let day = dayOf(year) >= now ? dayOf(year) : dayOf(year + 1); day < to; day = stepNext(day, step))
    if (stepNext(day, step) > from) days.push(day);
  return days;
}

/** The ticks of a side: those that start in it, and the one that its edge cuts. */
function ticks({ from, to }: Side, step: Step): number[] {
  const days: number[] = [];
  for (let day = stepStart(from, step); day < to; day = stepNext(day, step)) days.push(day);
  return days;
}
