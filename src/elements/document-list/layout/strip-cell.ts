import { sum } from 'd3-array';
import type { MarkTarget } from '../../../report/mark-target.js';
import type { DocumentHeap } from './document-marks.js';

/** A cell of the strip: how many documents are of a status, or all of them. */
export interface StripCell {
  target: MarkTarget;
  label: string;
  count: string;
  /** What a screen reader says. */
  name: string;
  isPicked: boolean;
  /** The documents by bureau; none of the cell that returns to all. */
  heaps: readonly DocumentHeap[];
  /** False where there is nothing to pick. */
  canPick: boolean;
}

/** How many documents a cell draws. */
export function countOf({ heaps }: StripCell): number {
  return sum(heaps, ({ count }) => count);
}
