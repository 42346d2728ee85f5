import { bar, item, line } from '../../../drawing/builders.js';
import { figureText, fittingSize } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, ItemMark, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { TEXTURES } from '../../../drawing/texture.js';
import { type } from '../../../drawing/type.js';
import { recordTarget } from '../../../report/mark-target.js';
import type { Tier } from '../tier.js';

/** Where a tier is set. */
export interface TierPlace {
  y: number;
  /** The width of the pyramid, from the left edge. */
  plot: number;
  /** The length of the tier's bar; 0 for none. */
  length: number;
  labelX: number;
  labelWidth: number;
  /** True where labels stand right of the pyramid, false where each stands above its bar. */
  isBeside: boolean;
  tone: BureauTone;
}

/** A tier as one mark: its bar in the middle of the pyramid, its figure and its label. */
export function setTier(
  { metric, label, name, isStated }: Tier,
  { y, plot, length, labelX, labelWidth, isBeside, tone }: TierPlace,
  context: LayoutContext,
): { item: ItemMark; height: number } {
  const { scale, width } = context;
  const { id } = metric;
  const size = (isStated ? 18 : 22) * scale;
  const thickness = (isStated ? 28 : 44) * scale;
  const gap = 10 * scale;
  // Set at the top first: where the words stand follows from their height.
  const fitting = fittingSize(metric, size, labelWidth, context);
  const figure = figureText({ figure: metric, x: labelX, baseline: 0, size: fitting }, context);
  const words = setText(
    { text: label, x: labelX, y: 0, width: labelWidth, ...type('note', scale, 'small'), tone: 'ink-2' },
    context,
  );
  const textHeight = size * 1.35 + words.height;
  const height = isBeside ? Math.max(thickness, textHeight) + gap : textHeight + thickness + gap + 8 * scale;
  const textTop = isBeside ? y + (height - gap - textHeight) / 2 : y;
  const barTop = isBeside ? y + (height - gap - thickness) / 2 : y + textHeight + 4 * scale;
  const left = (plot - length) / 2;
  const middle = barTop + thickness / 2;
  const box = { x: left, y: barTop, width: length, height: thickness };
  const marks: PlainMark[] = [
    ...(isBeside && left > 6 ? [line(plot - left + 4, middle, labelX - 6, middle, 'axis')] : []),
    ...(length === 0 ? [] : [bar(box, TEXTURES[isStated ? 'done' : 'planned'], tone)]),
    ...shift(figure.marks, textTop + size * 1.05),
    ...shift(words.marks, textTop + size * 1.35),
  ];
  const pressed = { x: 0, y, width: isBeside ? labelX + labelWidth : width, height: height - gap / 2 };
  return { item: item(recordTarget(id), pressed, name, marks), height };
}

/** Moves words and seals down. */
function shift(marks: readonly PlainMark[], by: number): PlainMark[] {
  return marks.map((mark) =>
    mark.kind === 'text' || mark.kind === 'seal' ? { ...mark, y: round(mark.y + by) } : mark,
  );
}
