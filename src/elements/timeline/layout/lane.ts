import { bureauMark } from '../../../drawing/bureau.js';
import type { Mark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { timelineMessages } from '../messages.js';
import type { AxisContext } from './axis-context.js';
import { layoutDated } from './dated.js';
import type { Lane } from './record-index.js';
import { layoutUndated } from './undated.js';

export interface LaneOptions {
  top: number;
  /** True where other lanes state a plan, so that one without says so. */
  hasPlanElsewhere: boolean;
}

/** From the name of a lane to the publication's line, and from that line to what is said after it. */
const BEFORE_NOW = 16;
const AFTER_NOW = 8;

/**
 * One lane: its name, then records with a time of their own, each over its mark, then those of which only the year is
 * known, listed under a bracket over the year. Where there are more than the width can show, clusters with counts.
 */
export function layoutLane(
  lane: Lane,
  { top, hasPlanElsewhere }: LaneOptions,
  context: AxisContext,
): { marks: Mark[]; height: number } {
  const { scale, labels } = context;
  const tone = labels.lane(lane.id).tone ?? 'ink-2';
  let y = top + 10 * scale;
  const heading = layoutHeading(lane, y, hasPlanElsewhere && !lane.hasPlan, context);
  y += heading.height + 7 * scale;
  const dated = layoutDated(lane, { top: y, tone }, context);
  y += dated.height;
  const undated = layoutUndated(lane, { top: y, tone }, context);
  y += undated.height;
  return { marks: [...heading.marks, ...dated.marks, ...undated.marks], height: y - top + 8 * scale };
}

/** The name of a lane, with its bureau's mark, and after the publication that it states no plan, where that is so. */
function layoutHeading(
  { id }: Lane,
  y: number,
  isWithoutPlan: boolean,
  context: AxisContext,
): { marks: Mark[]; height: number } {
  const { scale, language, labels, now } = context;
  const { width } = context.projection;
  const { text, tone } = labels.lane(id);
  const inset = tone ? 16 * scale : 0;
  const marks: Mark[] = [];
  if (tone) marks.push(bureauMark(tone, 0, round(y + 6 * scale), 10 * scale));
  const end = isWithoutPlan && now !== null ? now - BEFORE_NOW : width;
  const strong = type('strong', scale, 'body');
  const name = setText({ text, x: inset, y: y + 1, width: end - inset, ...strong, tone: 'ink' }, context);
  marks.push(...name.marks);
  if (isWithoutPlan && now !== null) {
    const x = round(now + AFTER_NOW);
    const room = width - now - AFTER_NOW;
    const { planNotStated } = timelineMessages[language];
    const note = type('note', scale, 'body');
    marks.push(...setText({ text: planNotStated, x, y: y + 1, width: room, ...note, tone: 'ink-3' }, context).marks);
  }
  return { marks, height: name.height };
}
