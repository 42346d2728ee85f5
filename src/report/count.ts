import type { Quantity } from './types.js';

/** A plain number of things as a quantity, for what is counted and not read: 7份. */
export function countOf(value: number, unit: string): Quantity {
  const number = String(value);
  return { value, unit, qualifier: 'exact', written: `${number}${unit}`, numeral: [0, number.length] };
}
