import type { Frame, PlainMark } from './marks.js';
import { setText, type TextBlock } from './text.js';

const SEAL = 18;
const GAP = 6;

/**
 * A block of text with the seal after its last line, which never stands alone on one.
 * @param block its `width` holds the text and the seal
 * @returns the marks, the height, and where the last line ends, seal included
 */
export function setSealedText(
  block: TextBlock,
  frame: Frame,
): { marks: PlainMark[]; height: number; lastWidth: number } {
  const size = SEAL * frame.scale;
  const gap = GAP * frame.scale;
  const text = setText({ ...block, width: block.width - size - gap }, frame);
  const baseline = text.marks.at(-1)?.y ?? block.y;
  const seal: PlainMark = {
    kind: 'seal',
    x: Math.round(block.x + text.lastWidth + gap),
    y: Math.round(baseline - block.size * 0.36 - size / 2),
    size,
  };
  return { marks: [...text.marks, seal], height: text.height, lastWidth: text.lastWidth + gap + size };
}
