import { bureauMark } from '../../../drawing/bureau.js';
import type { Mark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { timelineMessages } from '../messages.js';
import type { AxisContext } from './axis-context.js';
import { layoutDated } from './dated.js';
import type { Lane } from './record-index.js';
import { layoutTerms } from './terms.js';

export interface LaneOptions {
  top: number;
  /** Where lengths of time without a start stand: right of the publication's line; null where there is no room for them. */
  aside: { x: number; width: number } | null;
  /** True where other lanes state a plan, so that one without says so. */
  isWithoutPlan: boolean;
}

/**
 * One lane of the calendar: at the left its name and how many records have a date, those at their dates, and right of the
 * publication's line its lengths of time, or that it states no plan. Of height 0 where there is nothing of these.
 */
export function layoutLane(
  lane: Lane,
  { top, aside, isWithoutPlan }: LaneOptions,
  context: AxisContext,
): { marks: Mark[]; height: number } {
  const { scale, view, language } = context;
  const y = top + 12 * scale;
  const dated = layoutDated(lane, y, context);
  // Under what already stands right of the line.
  const down = dated.isBeyond ? dated.height + 6 * scale : 0;
  const place = aside && { ...aside, y: y + down };
  const terms =
    place && view.terms ? layoutTerms(lane, { ...place, hasHeading: true }, context) : { marks: [], height: 0 };
  const hasNote = isWithoutPlan && place !== null && view.terms !== null;
  if (dated.count === 0 && terms.height === 0 && !hasNote) return { marks: [], height: 0 };
  const name = layoutName(lane, y, dated.count, context);
  const marks: Mark[] = [...name.marks, ...dated.marks, ...terms.marks];
  let height = Math.max(name.height, dated.height, terms.height > 0 ? down + terms.height : 0);
  if (hasNote && place) {
    const { planNotStated } = timelineMessages[language];
    const note = setText({ text: planNotStated, ...place, ...type('note', scale), tone: 'ink-3' }, context);
    marks.push(...note.marks);
    height = Math.max(height, down + note.height);
  }
  return { marks, height: 12 * scale + height + 8 * scale };
}

/** The name of a lane, with its bureau's mark, and under it how many of its records have a date. */
function layoutName(lane: Lane, y: number, count: number, context: AxisContext): { marks: Mark[]; height: number } {
  const { scale, language, labels, columns } = context;
  const { text, tone } = labels.lane(lane);
  const inset = tone ? 16 * scale : 0;
  const marks: Mark[] = [];
  if (tone) marks.push(bureauMark(tone, 0, round(y + 5 * scale), 9 * scale));
  const width = columns.namesEnd - inset;
  const name = setText({ text, x: inset, y, width, ...type('noteStrong', scale), tone: tone ?? 'ink' }, context);
  marks.push(...name.marks);
  if (count === 0) return { marks, height: name.height };
  const below = { x: 0, y: y + name.height + 1, width: columns.namesEnd };
  const words = timelineMessages[language].datedCount(count);
  const note = setText({ text: words, ...below, ...type('small', scale), tone: 'ink-2' }, context);
  return { marks: [...marks, ...note.marks], height: name.height + 1 + note.height };
}
