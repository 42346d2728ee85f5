/** A coordinate to a hundredth of a pixel, which keeps path data short. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
