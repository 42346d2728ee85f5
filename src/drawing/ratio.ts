/**
 * How far along a scale from zero to its largest value a value stands, 0 to 1. A length shows nothing at or below zero,
 * which is left to the words beside it; no product is formed that could overflow.
 */
export function ratio(value: number, largest: number): number {
  return value > 0 && largest > 0 ? Math.min(value / largest, 1) : 0;
}
