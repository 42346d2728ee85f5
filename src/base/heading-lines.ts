import type { LayoutContext } from '../drawing/layout-context.js';
import { figureType } from '../drawing/type.js';

/** The size of a heading in pixels at a scale of 1, by the width that it is set in from the next one down. */
const SIZES = [
  [1080, 25],
  [480, 22],
  [0, 19],
] as const;

/** After the marks at which a line of Chinese ends well. */
const CLAUSE_END = /(?<=[，、；：。！？])/u;

/**
 * Whether a heading has a line for each of its clauses, so that none need be parted in the middle of a word. A style sheet
 * cannot ask: where lines end between clauses alone and one is too long, it leaves a character or a mark on a line.
 */
export function hasLineForEachClause(
  heading: string,
  { width, measure, scale }: Pick<LayoutContext, 'width' | 'measure' | 'scale'>,
): boolean {
  const [, size = 0] = SIZES.find(([least]) => width >= least) ?? [];
  const font = figureType(size * scale);
  return heading.split(CLAUSE_END).every((clause) => measure(clause, font) <= width);
}
