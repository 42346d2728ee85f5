/** A scale through zero: how far its zero stands from its left end, and the pixels from there, to the left below zero. */
export interface SignedLength {
  zero: number;
  pixels: (value: number) => number;
}

/**
 * From the least value to the largest, zero among them. It has no ticks to set and is on every card, so it does without
 * d3-scale; its values are taken as parts of the largest, so that nothing of it overflows.
 */
export function signedLength(values: readonly number[], longest: number): SignedLength {
  let [low, high] = [0, 0];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const size = Math.max(-low, high);
  if (size === 0) return { zero: 0, pixels: () => 0 };
  const perPart = longest / (high / size - low / size);
  return {
    zero: (-low / size) * perPart,
    pixels: (value) => (Math.min(Math.max(value, low), high) / size) * perPart,
  };
}
