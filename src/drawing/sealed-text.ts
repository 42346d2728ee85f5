import { SEAL_GAP, SEAL_SIZE, seal } from './builders.js';
import type { LayoutContext } from './layout-context.js';
import type { PlainMark } from './marks.js';
import { setText, type TextBlock } from './text.js';

/**
 * A block of text with the seal after its last line, which never stands alone on one.
 * @param block its `width` holds the text and the seal
 * @returns the marks, the height, and where the last line ends, seal included
 */
export function setSealedText(
  block: TextBlock,
  context: LayoutContext,
): { marks: PlainMark[]; height: number; lastWidth: number } {
  const size = SEAL_SIZE * context.scale;
  const gap = SEAL_GAP * context.scale;
  const text = setText({ ...block, width: block.width - size - gap }, context);
  const baseline = text.marks.at(-1)?.y ?? block.y;
  return {
    marks: [...text.marks, seal(block.x + text.lastWidth + gap, baseline - block.size * 0.36, size)],
    height: text.height,
    lastWidth: text.lastWidth + gap + size,
  };
}
