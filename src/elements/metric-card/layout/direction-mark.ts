import { path } from '../../../drawing/builders.js';
import type { BureauTone, PathMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import type { Direction } from '../../../report/direction.js';

/** The width and height of ▲ and ▼, in pixels at a scale of 1. */
const WIDTH = 11;
const HEIGHT = 10;

/**
 * ▲ or ▼ before a word, on its baseline.
 * @returns the mark and the x where it ends
 */
export function directionMark(
  direction: Direction,
  { x, baseline, tone, scale }: { x: number; baseline: number; tone: BureauTone; scale: number },
): { mark: PathMark; end: number } {
  const [width, height] = [WIDTH * scale, HEIGHT * scale];
  const [flat, tip] = direction === 'up' ? [baseline, baseline - height] : [baseline - height, baseline];
  return {
    mark: path(`M${round(x)} ${round(flat)}h${round(width)}L${round(x + width / 2)} ${round(tip)}z`, tone),
    end: x + width,
  };
}
