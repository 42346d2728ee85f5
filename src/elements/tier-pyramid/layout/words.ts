import { tag, tagWidth } from '../../../drawing/builders.js';
import { figureText, fittingSize } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { joinClauses } from '../../../i18n/punctuation.js';
import { terms } from '../../../i18n/terms.js';
import type { Tier } from '../tier.js';
import type { SetMarks } from './cells.js';

const FIGURE = { tier: 22, batch: 18 };

/** The figure of a tier or a batch, and under it what it is called. */
export function setWords({ metric, label, time, isStated }: Tier, room: number, context: LayoutContext): SetMarks {
  const { scale, language } = context;
  const status = isStated ? '' : terms[language].planned;
  const inset = status === '' ? 0 : tagWidth(status, context) + 7 * scale;
  const size = fittingSize(metric, FIGURE[isStated ? 'batch' : 'tier'] * scale, room - inset, context);
  const baseline = size * 0.95;
  const figure = figureText({ figure: metric, x: inset, baseline, size }, context);
  const box = status === '' ? [] : [tag(status, 0, baseline - 14 * scale, true, context)];
  const text = joinClauses([label, time], language);
  const words = setText({ text, x: 0, y: size * 1.3, width: room, ...type('note', scale), tone: 'ink-2' }, context);
  const lines = words.marks.map((mark) => context.measure(mark.text, mark));
  return {
    marks: [...box, ...figure.marks, ...words.marks],
    width: Math.max(figure.end, ...lines),
    height: size * 1.3 + words.height,
  };
}
