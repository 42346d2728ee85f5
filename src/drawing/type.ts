import type { Font } from './marks.js';

interface TypeStyle {
  size: number;
  weight: Font['weight'];
  /** Line height. */
  leading: number;
}

/** The type of drawings in pixels at a scale of 1: every size, weight and line height that a layout may set. */
const STYLES = {
  /** In a status box, on a ruler. */
  tag: { size: 12, weight: 400, leading: 17 },
  /** Under a bar, and names beside bars: close lines. */
  dense: { size: 12.5, weight: 400, leading: 17 },
  denseStrong: { size: 12.5, weight: 600, leading: 17 },
  small: { size: 12.5, weight: 400, leading: 19 },
  smallStrong: { size: 12.5, weight: 600, leading: 20 },
  note: { size: 13, weight: 400, leading: 20 },
  noteStrong: { size: 13, weight: 600, leading: 20 },
  time: { size: 13.5, weight: 400, leading: 23 },
  label: { size: 13.5, weight: 600, leading: 20 },
  body: { size: 14, weight: 400, leading: 21 },
  strong: { size: 14, weight: 600, leading: 22 },
  measure: { size: 14.5, weight: 600, leading: 22 },
  title: { size: 15, weight: 600, leading: 23 },
} as const satisfies Record<string, TypeStyle>;

export type TypeName = keyof typeof STYLES;

/** A font and the height of its lines, in pixels. */
export interface SetType extends Font {
  leading: number;
}

/**
 * A style of the type scale.
 * @param scale the reader's, 1 or larger
 * @param onLinesOf the style whose lines these words share, where that is another: small words beside body text
 */
export function type(name: TypeName, scale: number, onLinesOf: TypeName = name): SetType {
  const { size, weight } = STYLES[name];
  return { size: size * scale, weight, face: 'body', leading: STYLES[onLinesOf].leading * scale };
}

/** The type of a figure: display, bold, in the size that its widget gives it. */
export function figureType(size: number, weight: Font['weight'] = 700): Font {
  return { size, weight, face: 'display' };
}
