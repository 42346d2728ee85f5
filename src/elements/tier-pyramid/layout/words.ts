import { label, tag, tagWidth } from '../../../drawing/builders.js';
import { figureText, fittingSize } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { joinClauses } from '../../../i18n/punctuation.js';
import { plainNumber } from '../../../i18n/quantity.js';
import { terms } from '../../../i18n/terms.js';
import type { Tier } from '../tier.js';
import type { SetMarks } from './cells.js';

const FIGURE = { tier: 22, batch: 18 };

/** The figure of a tier or a batch, and under it what it is called. */
export function setWords(tier: Tier, room: number, context: LayoutContext): SetMarks {
  const { metric, isStated } = tier;
  const { scale, language } = context;
  const status = isStated ? '' : terms[language].planned;
  const inset = status === '' ? 0 : tagWidth(status, context) + 7 * scale;
  const size = fittingSize(metric, FIGURE[isStated ? 'batch' : 'tier'] * scale, room - inset, context);
  const baseline = size * 0.95;
  const figure = figureText({ figure: metric, x: inset, baseline, size }, context);
  // A bare 万 is a number too.
  const number = plainNumber(metric.quantity, language);
  const font = type('note', scale);
  const hasNumber = number !== '' && figure.end + context.measure(number, font) <= room;
  const plain = hasNumber ? [label(number, figure.end + 4 * scale, baseline, font, 'ink-2')] : [];
  const end = hasNumber ? figure.end + 4 * scale + context.measure(number, font) : figure.end;
  const box = status === '' ? [] : [tag(status, 0, baseline - 14 * scale, true, context)];
  const text = joinClauses([tier.label, tier.time], language);
  const words = setText({ text, x: 0, y: size * 1.3, width: room, ...font, tone: 'ink-2' }, context);
  const lines = words.marks.map((mark) => context.measure(mark.text, mark));
  return {
    marks: [...box, ...figure.marks, ...plain, ...words.marks],
    width: Math.max(end, ...lines),
    height: size * 1.3 + words.height,
  };
}
