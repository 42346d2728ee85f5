import { max } from 'd3-array';
import { append } from '../../drawing/append.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { BureauTone, Drawing, Mark } from '../../drawing/marks.js';
import { logarithmicLength } from '../../drawing/scale.js';
import { AREAS_GUTTER, AREAS_WIDTH, cellWorth, setAreas } from './layout/areas.js';
import { decadesOf, setRuler } from './layout/ruler.js';
import { setTier } from './layout/tier.js';
import type { Tier } from './tier.js';

/** From this width labels stand beside their bars, in pixels at a scale of 1. */
const BESIDE = 480;
/** From this width there is room for the areas. */
const WITH_AREAS = 720;
const WIDEST_LABEL = 230;
/** A tier above zero is seen, in pixels. */
const LEAST_LENGTH = 2;
/** Between the pyramid and its labels. */
const GAP = 14;

/**
 * Tiers of very different size as a pyramid on a logarithmic scale that says it is one, the smallest on top, with the
 * same numbers as true areas beside where there is room. A logarithmic scale has no zero: a tier at or below it has its
 * words and no bar.
 */
export function layoutTierPyramid(tiers: readonly Tier[], tone: BureauTone, context: LayoutContext): Drawing {
  const { width, scale } = context;
  const isBeside = width >= BESIDE * scale;
  const values = tiers.map(({ metric }) => metric.quantity.value);
  const worth = width >= WITH_AREAS * scale ? cellWorth(max(values) ?? 0) : null;
  const areasX = width - AREAS_WIDTH * scale;
  const room = worth === null ? width : areasX - AREAS_GUTTER * scale;
  const labelWidth = isBeside ? Math.min(WIDEST_LABEL * scale, room * 0.45) : room;
  const plot = isBeside ? room - labelWidth - GAP * scale : room;
  const labelX = isBeside ? plot + GAP * scale : 0;
  const decades = decadesOf(values);
  const pixels = logarithmicLength(decades, plot);

  const marks: Mark[] = [];
  let y = 0;
  for (const tier of tiers) {
    const { value } = tier.metric.quantity;
    const length = value > 0 ? Math.max(pixels(value), LEAST_LENGTH) : 0;
    const set = setTier(tier, { y, plot, length, labelX, labelWidth, isBeside, tone }, context);
    marks.push(set.item);
    y += set.height;
  }
  const unit = tiers[0]?.metric.quantity.unit ?? '';
  marks.push(...setRuler({ ...decades, plot, y, unit }, context));
  y += 32 * scale;
  if (worth !== null) {
    const areas = setAreas(tiers, { worth, unit, x: areasX, tone }, context);
    append(marks, areas.marks);
    y = Math.max(y, areas.height);
  }
  const legend: Drawing['legend'] = tiers.some(({ isStated }) => isStated) ? ['done', 'planned'] : ['planned'];
  return { width, height: Math.ceil(y), marks, legend };
}
