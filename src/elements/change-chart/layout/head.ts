import { label, path } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { type } from '../../../drawing/type.js';
import { changeChartMessages } from '../messages.js';
import { type BlockRows, isFall, rowsOf } from './rows.js';

const GAP = 14;

/**
 * Over the zero line, which side is which: ◀ 下降 | 同比增长 ▶. A side that has no change is not named. Where the base has no room, and
 * the title of the block says it, the word stands alone.
 * @param from the least x that they may have
 */
export function axisHead(
  block: BlockRows,
  { zero, from, baseline }: { zero: number; from: number; baseline: number },
  context: LayoutContext,
): PlainMark[] {
  const { scale, language, measure, width } = context;
  const { down, up: rises } = changeChartMessages[language];
  const font = type('note', scale);
  const gap = GAP * scale;
  const side = round(9 * scale);
  /** A word and its arrow. */
  const size = (word: string): number => measure(word, font) + 5 * scale + side;
  const middle = round(baseline - font.size * 0.36);
  const rows = rowsOf(block);
  const hasFalls = rows.some(({ drawn }) => isFall(drawn));
  const marks: PlainMark[] = [];
  const left = Math.max(from, zero - gap - size(down));
  const leftEnd = hasFalls ? left + size(down) + gap : from;
  if (hasFalls) {
    marks.push(path(`M${round(left)} ${middle}l${side} ${round(-side / 2)}v${side}z`, 'ink'));
    marks.push(label(down, left + side + 5 * scale, baseline, font, 'ink'));
  }
  const up = [block.up, ...(block.title === '' ? [] : [rises('')])].find((word) => leftEnd + size(word) <= width);
  if (rows.every(({ drawn }) => isFall(drawn)) || up === undefined) return marks;
  const right = Math.min(Math.max(zero + gap, leftEnd), width - size(up));
  const tip = round(right + size(up) - side);
  marks.push(label(up, right, baseline, font, 'ink'));
  marks.push(
    path(`M${tip} ${round(middle - side / 2)}l${side} ${round(side / 2)}l${-side} ${round(side / 2)}z`, 'ink'),
  );
  return marks;
}
