import { opener, sealRoom } from './builders.js';
import type { LayoutContext } from './layout-context.js';
import type { PlainMark } from './marks.js';
import { blanksOf, setText, type TextBlock } from './text.js';

/**
 * A block of text that opens its source: dotted, with room for the seal after its last line, which never stands alone on
 * one.
 * @param block its `width` holds the text and the seal; it is set from its left edge
 * @returns the marks, the height, and where the last line ends, seal included
 */
export function setOpeningText(
  block: TextBlock,
  context: LayoutContext,
): { marks: PlainMark[]; height: number; lastWidth: number } {
  const { measure, scale } = context;
  const room = sealRoom(scale);
  const text = setText({ ...block, width: block.width - room }, context);
  const lines = text.marks.map((mark) => {
    const blanks = blanksOf(mark.text, mark, measure);
    const x1 = mark.x + blanks.start;
    return { x1, x2: mark.x + measure(mark.text, mark) - blanks.end, baseline: mark.y, size: mark.size };
  });
  return {
    marks: [...text.marks, ...opener(lines, scale)],
    height: text.height,
    lastWidth: text.lastWidth + room,
  };
}
