import type { PathMark, PlainMark } from './marks.js';
import { round } from './round.js';

/** A mark that stands at coordinates; a path has its own in its data. */
export type MovableMark = Exclude<PlainMark, PathMark>;

/** Marks that were set at the top left corner before their place was known, in their place. */
export function moveMarks(marks: readonly MovableMark[], x: number, y: number): MovableMark[] {
  return marks.map((mark) => {
    switch (mark.kind) {
      case 'line':
        return {
          ...mark,
          x1: round(mark.x1 + x),
          x2: round(mark.x2 + x),
          y1: round(mark.y1 + y),
          y2: round(mark.y2 + y),
        };
      case 'dots':
        return { ...mark, x1: round(mark.x1 + x), x2: round(mark.x2 + x), y: round(mark.y + y) };
      default:
        return { ...mark, x: round(mark.x + x), y: round(mark.y + y) };
    }
  });
}
