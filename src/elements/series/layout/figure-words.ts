import { sealRoom } from '../../../drawing/builders.js';
import { figureText } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { MovableMark } from '../../../drawing/move.js';
import type { DrawnPoint } from './rows.js';

/** The size of figures, in pixels at a scale of 1. */
export const FIGURE = 15;

/** A figure set at the origin, and how wide it is without its seal. */
export interface Words {
  marks: MovableMark[];
  width: number;
}

/** The figure of a value, dotted, to be moved to its place. */
export function figureWords({ figure }: DrawnPoint, context: LayoutContext): Words {
  const size = FIGURE * context.scale;
  const { marks, end } = figureText({ figure, x: 0, baseline: 0, size, isOneOfMany: true }, context);
  return { marks, width: end - sealRoom(context.scale) };
}
