import type { LayoutContext } from '../../../drawing/layout-context.js';

/** Widths in pixels, at a scale of 1, from which a comparison is arranged in another way. */
const BREAKPOINTS = { medium: 480, wide: 720, widest: 1080 };

/** Whether a drawing is as wide as a breakpoint; large text needs more pixels for the same arrangement. */
export function isAtLeast(breakpoint: keyof typeof BREAKPOINTS, { width, scale }: LayoutContext): boolean {
  return width / scale >= BREAKPOINTS[breakpoint];
}

/** The width in pixels of the column in which a measure is named before its bars, and the gap after it. */
export function titleColumn({ scale }: LayoutContext): { width: number; gap: number } {
  return { width: 170 * scale, gap: 20 * scale };
}
