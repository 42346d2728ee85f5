import { item } from '../../../drawing/builders.js';
import { figureText, fittingSize } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { joinClauses } from '../../../i18n/punctuation.js';
import { formatTime } from '../../../i18n/time.js';
import { recordTarget } from '../../../report/mark-target.js';
import { targetTrackerMessages } from '../messages.js';
import type { TrackedFigure } from '../tracked.js';

/** The size of a stated numeral where it fits, in pixels at a scale of 1. */
const FIGURE = 24;

/** The figures that the text states towards a target, each a mark of its own, or that it states none. */
export function setStated(
  stated: readonly TrackedFigure[],
  { x, y, width }: { x: number; y: number; width: number },
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { scale, language } = context;
  const messages = targetTrackerMessages[language];
  const text = stated.length > 0 ? messages.stated : messages.notStated;
  const head = setText({ text, x, y, width, ...type('note', scale, 'measure'), tone: 'ink-3' }, context);
  const marks: Mark[] = [...head.marks];
  let at = y + head.height;
  for (const { metric, label, name } of stated) {
    const { id, time } = metric;
    const size = fittingSize(metric, FIGURE * scale, width, context);
    const figure = figureText({ figure: metric, x, baseline: round(at + 25 * scale), size }, context);
    const words = setText(
      {
        text: joinClauses([label, formatTime(time, language)], language),
        x,
        y: at + 33 * scale,
        width,
        ...type('note', scale),
        tone: 'ink-2',
      },
      context,
    );
    const height = 40 * scale + words.height;
    const box = { x: x - 6, y: at, width: width + 6, height };
    marks.push(item(recordTarget(id), box, name, [...figure.marks, ...words.marks]));
    at += height;
  }
  return { marks, height: at - y };
}
