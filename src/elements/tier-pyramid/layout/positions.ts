import { bar, item, line, rule } from '../../../drawing/builders.js';
import { figureText, fittingSize } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, Drawing, Mark, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { logarithmicLength } from '../../../drawing/scale.js';
import { setText } from '../../../drawing/text.js';
import { TEXTURES } from '../../../drawing/texture.js';
import { type } from '../../../drawing/type.js';
import { joinClauses } from '../../../i18n/punctuation.js';
import { recordTarget } from '../../../report/mark-target.js';
import type { Tier } from '../tier.js';
import { decadesOf, setRuler } from './ruler.js';

/** From this width words stand left of the ruler, in pixels at a scale of 1. */
const BESIDE = 480;
const WIDEST_WORDS = 240;
const GAP = 20;
const MARK = 14;

/**
 * Tiers as positions on a logarithmic ruler that says it is one: a mark each, and no bar, since its length would mean
 * nothing. A tier at or below zero has its words and no mark.
 */
export function layoutPositions(tiers: readonly Tier[], tone: BureauTone, context: LayoutContext): Drawing {
  const { width, scale, language } = context;
  const isBeside = width >= BESIDE * scale;
  const wordsWidth = isBeside ? Math.min(WIDEST_WORDS * scale, width * 0.4) : width;
  const side = MARK * scale;
  const left = (isBeside ? wordsWidth + GAP * scale : 0) + side / 2;
  const decades = decadesOf(tiers.map(({ metric }) => metric.quantity.value));
  const pixels = logarithmicLength(decades, width - left - side / 2);
  const marks: Mark[] = [];
  let y = 0;
  for (const { metric, label, time, name, isStated } of tiers) {
    const { value } = metric.quantity;
    const size = fittingSize(metric, (isStated ? 16 : 19) * scale, wordsWidth, context);
    const figure = figureText({ figure: metric, x: 0, baseline: round(y + 8 * scale + size * 0.95), size }, context);
    const set = setText(
      {
        text: joinClauses([label, time], language),
        x: 0,
        y: y + 8 * scale + size * 1.3,
        width: wordsWidth,
        ...type('note', scale),
        tone: 'ink-2',
      },
      context,
    );
    const textHeight = 8 * scale + size * 1.3 + set.height;
    const height = textHeight + (isBeside ? 8 : 12 + MARK) * scale;
    const middle = y + (isBeside ? height / 2 : textHeight + (4 + MARK / 2) * scale);
    const parts: PlainMark[] = [line(left - side / 2, middle, width, middle, 'hair'), ...figure.marks, ...set.marks];
    if (value > 0) {
      const box = { x: left + pixels(value) - side / 2, y: middle - side / 2, width: side, height: side };
      parts.push(bar(box, TEXTURES[isStated ? 'done' : 'planned'], tone));
    }
    if (y > 0) marks.push(rule(y, 0, width, 'hair'));
    marks.push(item(recordTarget(metric.id), { x: 0, y: y + 1, width, height: height - 2 }, name, parts));
    y += height;
  }
  const unit = tiers[0]?.metric.quantity.unit ?? '';
  marks.push(...setRuler({ ...decades, left, right: width - side / 2, y, unit }, context));
  const legend: Drawing['legend'] = tiers.some(({ isStated }) => isStated) ? ['stated', 'planned'] : ['planned'];
  return { width, height: Math.ceil(y + 44 * scale), marks, legend };
}
