import type { LayoutContext } from '../drawing/layout-context.js';
import { unbrokenPieces } from '../drawing/text.js';
import { figureType } from '../drawing/type.js';
import { LANGUAGE_TAGS } from '../i18n/language.js';

/** The size of a heading in pixels at a scale of 1, by the width that it is set in from the next one down. */
const SIZES = [
  [1080, 25],
  [480, 22],
  [0, 19],
] as const;

/** After the marks at which a line of Chinese ends well, and at a space that is printed between two clauses of a title. */
const CLAUSE_END = /(?<=[，、；：。！？]|\p{Script=Han}\s)/u;

/**
 * The pieces of a heading between which its lines may end: its clauses, where each has a line's room, else the words of its
 * language. A style sheet cannot ask: it ends lines within words of Chinese, or, kept from that, has no place left but commas.
 */
export function headingPieces(
  heading: string,
  { width, measure, scale, language }: Pick<LayoutContext, 'width' | 'measure' | 'scale' | 'language'>,
): string[] {
  const [, size = 0] = SIZES.find(([least]) => width >= least) ?? [];
  const font = figureType(size * scale);
  const clauses = heading.split(CLAUSE_END);
  return clauses.every((clause) => measure(clause, font) <= width)
    ? clauses
    : unbrokenPieces(heading, LANGUAGE_TAGS[language]);
}
