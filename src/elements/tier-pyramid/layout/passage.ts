import { line } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import { setText } from '../../../drawing/text.js';
import type { Passage } from '../tier.js';
import type { SetMarks } from './cells.js';

const LEAST_WIDTH = 240;
const INSET = 14;
const SIZE = 15;
const LEADING = 27;
const WIDEST = 35;

/**
 * The sentence that states all tiers, after a rule at its left.
 * @returns null where it does not fit the room
 */
export function setPassage(
  { text, language, lang }: Passage,
  { width, height }: { width: number; height: number },
  context: LayoutContext,
): SetMarks | null {
  const { scale } = context;
  if (text === '' || width < LEAST_WIDTH * scale) return null;
  const size = SIZE * scale;
  const inset = INSET * scale;
  const room = Math.min(width - inset, WIDEST * size);
  const words = setText(
    { text, x: inset, y: 0, width: room, size, face: 'display', leading: LEADING * scale, tone: 'ink-2' },
    { ...context, language },
  );
  if (words.height > height) return null;
  return {
    marks: [
      line(0.5, 2 * scale, 0.5, words.height - 2 * scale, 'axis'),
      ...words.marks.map((mark) => (lang === undefined ? mark : { ...mark, lang })),
    ],
    width,
    height: words.height,
  };
}
