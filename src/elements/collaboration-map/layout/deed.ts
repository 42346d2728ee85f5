import { item, label, opener, SEAL_GAP, SEAL_SIZE, sealRoom, tag, tagWidth } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, ItemMark, PlainMark } from '../../../drawing/marks.js';
import { recordMarks } from '../../../drawing/record-mark.js';
import { round } from '../../../drawing/round.js';
import { blanksOf, wrapText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { type CollaborationAction, MARK, TAG_GAP } from './action.js';
import type { Side } from './zones.js';

/** One thing done with a partner, in its place between the partner's name and the link to the bureau. */
export interface SetDeed {
  item: ItemMark;
  /** The middle of its mark. */
  middle: number;
  /** Where the link ends, before the words. */
  linkEnd: number;
}

/** What stands above and below the words of a row, together. */
const PADDING = 8;

/** The words of a deed as lines, and the height of its row. */
export interface MeasuredDeed {
  action: CollaborationAction;
  lines: string[];
  height: number;
}

/** Breaks the words of an action for a side. */
export function measureDeed(action: CollaborationAction, { wordsWidth }: Side, context: LayoutContext): MeasuredDeed {
  const { scale, measure, language } = context;
  const font = type('body', scale);
  const box = action.tag === '' ? 0 : tagWidth(action.tag, context) + TAG_GAP * scale;
  const lines = wrapText(action.what, wordsWidth - box, font, measure, language);
  return { action, lines, height: lines.length * font.leading + PADDING * scale };
}

/** Sets a deed in its row: the mark next to the name, then the words, flush with the marks of its side. */
export function setDeed(
  { action, lines, height }: MeasuredDeed,
  y: number,
  { direction, mark, wordsEnd }: Side,
  tone: BureauTone,
  context: LayoutContext,
): SetDeed {
  const { scale, measure } = context;
  const font = type('body', scale);
  const middle = y + height / 2;
  const side = MARK * scale;
  const isLeft = direction === 1;
  const markX = isLeft ? mark : mark - side;
  const marks: PlainMark[] = recordMarks(tone, action.tag === '' ? 'done' : 'planned', side, [
    { x: round(markX), y: round(middle - side / 2) },
  ]);
  const box = action.tag === '' ? 0 : tagWidth(action.tag, context) + TAG_GAP * scale;
  const first = middle - (lines.length * font.leading) / 2;
  const set = lines.map((text, i) => {
    const blanks = blanksOf(text, font, measure);
    const width = measure(text, font);
    // At the right the box stands before all lines, so that they begin below one another.
    const x = isLeft ? wordsEnd - width + blanks.end : wordsEnd + box - blanks.start;
    const baseline = first + i * font.leading + (font.leading + font.size * 0.76) / 2;
    return { text, x, x1: x + blanks.start, x2: x + width - blanks.end, baseline, size: font.size };
  });
  for (const { text, x, baseline } of set) marks.push(label(text, x, baseline, font, 'ink'));
  const from = Math.min(...set.map(({ x1 }) => x1)) - (isLeft ? box : 0);
  const to = Math.max(...set.map(({ x2 }) => x2));
  if (box > 0) marks.push(tag(action.tag, isLeft ? from : wordsEnd, first + 2 * scale, true, context));
  const sealX = isLeft ? from - (SEAL_GAP + SEAL_SIZE) * scale : to + SEAL_GAP * scale;
  marks.push(...opener(set, scale, sealX));
  const [start, end] = isLeft ? [from - sealRoom(scale) - 1, mark + side] : [mark - side, to + sealRoom(scale) + 1];
  return {
    item: item(action.target, { x: start, y: y + 1, width: end - start, height: height - 2 }, action.name, marks),
    middle,
    linkEnd: isLeft ? start - 2 * scale : end + 2 * scale,
  };
}
