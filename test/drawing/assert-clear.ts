import assert from 'node:assert/strict';
import { measureByTable } from '../../src/drawing/advance-widths.js';
import type { Drawing, ItemMark, PlainMark } from '../../src/drawing/marks.js';
import { formatTarget } from '../../src/report/mark-target.js';

interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The items of a drawing, in order. */
export const itemsOf = ({ marks }: Drawing): ItemMark[] => marks.filter((mark) => mark.kind === 'item');

/** Every mark of a drawing, those inside items too. */
export const plainMarksOf = ({ marks }: Drawing): PlainMark[] =>
  marks.flatMap((mark) => (mark.kind === 'item' ? mark.marks : [mark]));

/** The words of a drawing, a line of text each. */
export const wordsOf = (drawing: Drawing): string[] =>
  plainMarksOf(drawing).flatMap((mark) => (mark.kind === 'text' || mark.kind === 'tag' ? [mark.text] : []));

/** What must not touch: words, tags, seals and bars as they are inked; lines and small shapes may. */
function inkOf(mark: PlainMark): Box | undefined {
  if (mark.kind === 'text') {
    const { text, x, y, size } = mark;
    // The ink of a full-width closing mark is the left half of its square, that of an opening one the right.
    const blank = /[，。、；：）】》〉”’]$/.test(text) ? size / 2 : 0;
    const hung = /^[（【《〈“‘]/.test(text) ? size / 2 : 0;
    return {
      what: text,
      left: x + hung,
      right: x + measureByTable(text, mark) - blank,
      top: y - size * 0.76,
      bottom: y + size * 0.1,
    };
  }
  if (mark.kind === 'seal')
    return { what: 'seal', left: mark.x, right: mark.x + mark.size, top: mark.y, bottom: mark.y + mark.size };
  if (mark.kind === 'tag' || mark.kind === 'bar')
    return { what: mark.kind, left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
  return undefined;
}

function assertApart(boxes: readonly Box[], width: number): void {
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      const apart =
        a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
      assert.ok(apart, `${a.what} touches ${b.what} at width ${width}`);
    }
  });
}

/**
 * Holds that the ink of a drawing and the targets of its items keep apart and inside it, that each item's ink is inside
 * its target, and that targets are at least 24 px high. Text is taken to start at its x, as these layouts set it.
 */
export function assertClear(drawing: Drawing): void {
  const { width, height } = drawing;
  const ink = plainMarksOf(drawing).flatMap((mark) => inkOf(mark) ?? []);
  const targets = itemsOf(drawing).map((item): Box & { item: ItemMark } => ({
    item,
    what: formatTarget(item.target),
    left: item.x,
    right: item.x + item.width,
    top: item.y,
    bottom: item.y + item.height,
  }));
  for (const box of [...ink, ...targets]) {
    assert.ok(box.left >= -0.5 && box.right <= width + 0.5, `${box.what}: ${box.left}–${box.right} of ${width}`);
    assert.ok(box.top >= -0.5 && box.bottom <= height + 0.5, `${box.what}: ${box.top}–${box.bottom} of ${height}`);
  }
  for (const target of targets) {
    assert.ok(target.item.height >= 24, `${target.what} is ${target.item.height} px high`);
    for (const mark of target.item.marks) {
      const box = inkOf(mark);
      if (!box) continue;
      const inside =
        box.left >= target.left - 0.5 &&
        box.right <= target.right + 0.5 &&
        box.top >= target.top - 0.5 &&
        box.bottom <= target.bottom + 0.5;
      assert.ok(inside, `${box.what} leaves the target ${target.what} at width ${width}`);
    }
  }
  assertApart(ink, width);
  assertApart(targets, width);
}
