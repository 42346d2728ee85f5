import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing } from '../../drawing/marks.js';
import { layoutAreas } from './layout/areas.js';
import { layoutPositions } from './layout/positions.js';
import type { Tier, TierStyle } from './tier.js';

export interface TierPyramidStyle extends TierStyle {
  /** True for positions on a logarithmic ruler in place of areas. */
  isLogarithmic: boolean;
}

/** Tiers of very different size, the smallest on top: as true areas, or where asked for as positions on a log ruler. */
export function layoutTierPyramid(tiers: readonly Tier[], style: TierPyramidStyle, context: LayoutContext): Drawing {
  return style.isLogarithmic ? layoutPositions(tiers, style.tone, context) : layoutAreas(tiers, style, context);
}
