import { path, sealRoom, tag, tagWidth } from '../../../drawing/builders.js';
import { bureauMark } from '../../../drawing/bureau.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { PlainMark } from '../../../drawing/marks.js';
import { setOpeningText } from '../../../drawing/opening-text.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import type { OutlineRow } from '../row.js';

/**
 * Bureau, mark, tag and title, which opens the source or is a link with an arrow after it.
 * @returns the marks, their height, and from `y` the top of the title's first line
 */
export function setTitle(
  { depth, bureau, tone, title, tag: status, isTotal, href }: OutlineRow,
  { left, right, y }: { left: number; right: number; y: number },
  context: LayoutContext,
): { marks: PlainMark[]; height: number; firstLine: number } {
  const { scale } = context;
  const marks: PlainMark[] = [];
  let firstLine = 5 * scale;
  if (bureau !== '' && tone) {
    const shape = 9 * scale;
    const inset = shape + 6 * scale;
    const x = round(left + inset);
    const top = y + firstLine;
    const kicker = setText(
      { text: bureau, x, y: top, width: right - left - inset, ...type('smallStrong', scale), tone },
      context,
    );
    marks.push(bureauMark(tone, left, round(top + 5.5 * scale), shape), ...kicker.marks);
    firstLine += kicker.height;
  }
  let x = left;
  if (status !== '') {
    marks.push(tag(status, x, y + firstLine + 2 * scale, true, context));
    x += tagWidth(status, context) + 7 * scale;
  }
  const font = { ...type(depth === 0 ? 'title' : 'body', scale, 'body'), weight: isTotal ? 600 : 400 } as const;
  const block = { text: title, x: round(x), y: y + firstLine, width: right - x, ...font, tone: 'ink' } as const;
  if (href === undefined) {
    const opening = setOpeningText(block, context);
    return { marks: [...marks, ...opening.marks], height: firstLine + opening.height, firstLine };
  }
  const text = setText({ ...block, width: block.width - sealRoom(scale) }, context);
  const baseline = text.marks.at(-1)?.y ?? y;
  const after = x + text.lastWidth + 8 * scale;
  marks.push(...text.marks, arrow(round(after), round(baseline - font.size * 0.36), 4 * scale));
  return { marks, height: firstLine + text.height, firstLine };
}

/** ›, which says that the row leads elsewhere. */
function arrow(x: number, y: number, size: number): PlainMark {
  return path(`M${x} ${round(y - size)}l${size} ${size}l${-size} ${size}`, 'ink-2', 1.5);
}
