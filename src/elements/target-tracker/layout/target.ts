import { item, tag, tagWidth } from '../../../drawing/builders.js';
import { figureText, fittingSize } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { ItemMark, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { terms } from '../../../i18n/terms.js';
import { formatTime } from '../../../i18n/time.js';
import { recordTarget } from '../../../report/mark-target.js';
import type { TrackedTarget } from '../tracked.js';
import { setHorizon } from './horizon.js';

/** The size of a target's numeral where it fits, in pixels at a scale of 1. */
const FIGURE = 36;

/** A target as one mark: its label, its figure, its time, and its horizon where that is a length of time. */
export function setTarget(
  { metric, label, name, tone }: TrackedTarget,
  { y, width }: { y: number; width: number },
  context: LayoutContext,
): { item: ItemMark; height: number } {
  const { scale, language } = context;
  const { time } = metric;
  const title = setText({ text: label, x: 0, y, width, ...type('measure', scale), tone: 'ink' }, context);
  const size = fittingSize(metric, FIGURE * scale, width, context);
  const baseline = round(y + title.height + 36 * scale);
  const marks: PlainMark[] = [...title.marks, ...figureText({ figure: metric, x: 0, baseline, size }, context).marks];
  let at = y + title.height + 50 * scale;
  const { planned } = terms[language];
  const x = tagWidth(planned, context) + 7 * scale;
  const when = setText(
    { text: formatTime(time, language), x, y: at - 1, width: width - x, ...type('note', scale), tone: 'ink-2' },
    context,
  );
  marks.push(tag(planned, 0, at, true, context, { height: 18 }), ...when.marks);
  at += when.height + 10 * scale;
  if (time.duration) {
    const horizon = setHorizon(time.duration, tone, { y: at, width }, context);
    marks.push(...horizon.marks);
    at += horizon.height;
  }
  const height = at - y;
  const box = { x: -6, y: y - 4, width: width + 12, height: height + 4 };
  return { item: item(recordTarget(metric.id), box, name, marks), height };
}
