import type { LayoutContext } from '../../../drawing/layout-context.js';

/** Widths in pixels, at a scale of 1, from which a comparison is arranged in another way. */
const BREAKPOINTS = { medium: 480, wide: 720, widest: 1080 };

/** The columns of type are counted in em of the host's usual 16 px. */
export const EM = 16;

/** Whether a drawing is as wide as a breakpoint; large text needs more pixels for the same arrangement. */
export function isAtLeast(breakpoint: keyof typeof BREAKPOINTS, { width, scale }: LayoutContext): boolean {
  return width / scale >= BREAKPOINTS[breakpoint];
}

/** The width in pixels of the column in which a measure or a theme is named before its figures, and the gap after it. */
export function titleColumn(context: LayoutContext): { width: number; gap: number } {
  const { scale } = context;
  return { width: (isAtLeast('widest', context) ? 12 : 9) * EM * scale, gap: 20 * scale };
}
