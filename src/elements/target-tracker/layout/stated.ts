import { item, label } from '../../../drawing/builders.js';
import { figureText, fittingSize } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { joinClauses } from '../../../i18n/punctuation.js';
import { formatTime } from '../../../i18n/time.js';
import { recordTarget } from '../../../report/mark-target.js';
import { targetTrackerMessages } from '../messages.js';
import type { TrackedFigure } from '../tracked.js';

/** The size of the numerals of figures in the table, in pixels at a scale of 1. */
export const FIGURE = 17;

/** A figure that the text states towards a target, in words under its own name where that is another. */
export function setStated(
  { metric, label: text, name }: TrackedFigure,
  { x, width }: { x: number; width: number },
  y: number,
  isOneOfMany: boolean,
  { isHeaded, isNamesake }: { isHeaded: boolean; isNamesake: boolean },
  context: LayoutContext,
): { item: Mark; height: number } {
  const { scale, language, measure } = context;
  const font = type('note', scale);
  const head = isHeaded ? targetTrackerMessages[language].statedSoFar : '';
  const natural = figureText({ figure: metric, x: 0, baseline: 0, size: FIGURE * scale }, context).end;
  const headWidth = head === '' ? 0 : measure(head, font) + 6 * scale;
  // A head that leaves the figure no room stands over it.
  const isHeadOver = headWidth > 0 && headWidth + natural > width;
  const before = isHeadOver ? 0 : headWidth;
  const baseline = round(y + (isHeadOver ? 41 : 21) * scale);
  const size = fittingSize(metric, FIGURE * scale, width - before, context);
  const figure = figureText({ figure: metric, x: x + before, baseline, size, isOneOfMany }, context);
  const said = joinClauses([isNamesake ? '' : text, formatTime(metric.time, language)], language);
  const rest = x + width - figure.end - 8 * scale;
  const isBeside = measure(said, font) <= rest;
  const words = setText(
    {
      text: said,
      x: isBeside ? figure.end + 8 * scale : x,
      y: isBeside ? baseline - 14.6 * scale : baseline + 6 * scale,
      width: isBeside ? rest + 1 : width,
      ...font,
      tone: 'ink-2',
    },
    context,
  );
  const marks: PlainMark[] = [...figure.marks, ...words.marks];
  if (head !== '') marks.unshift(label(head, x, round(isHeadOver ? y + 18 * scale : baseline), font, 'ink-2'));
  const height = baseline - y + 12 * scale + (isBeside ? 0 : words.height);
  return { item: item(recordTarget(metric.id), { x, y: y + 1, width, height: height - 2 }, name, marks), height };
}
