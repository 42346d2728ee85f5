import { round } from './round.js';

/** Distance between hatch lines along the horizontal, in pixels: 5 px across, at 45°. */
const STEP = 7;

/**
 * 45° hatch lines clipped to a box, as SVG path data: real lines, so that no pattern id is needed and forced colours
 * and print keep them.
 */
export function hatchPath(x: number, y: number, width: number, height: number): string {
  let d = '';
  for (let offset = STEP / 2; offset < width + height; offset += STEP) {
    const fromX = Math.max(0, offset - height);
    const toX = Math.min(offset, width);
    d += `M${round(x + fromX)} ${round(y + offset - fromX)}L${round(x + toX)} ${round(y + offset - toX)}`;
  }
  return d;
}
