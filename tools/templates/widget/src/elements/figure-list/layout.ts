import { figureText, figureWidth } from '../../drawing/figure-text.js';
import { round } from '../../drawing/hatch.js';
import type { Drawing, Frame, ItemMark, Mark } from '../../drawing/marks.js';
import { setText } from '../../drawing/text.js';
import type { Quantity } from '../../report/types.js';

/** A figure on a line of its own. */
export interface FigureListRow {
  record: string;
  label: string;
  quantity: Quantity;
  /** What a screen reader says. */
  name: string;
}

/** Figures under each other: the label at the left, the figure at the right. */
export function layoutFigureList(rows: readonly FigureListRow[], frame: Frame): Drawing {
  const { width, scale } = frame;
  const marks: Mark[] = [];
  let y = 0;
  for (const { record, label, quantity, name } of rows) {
    const size = 18 * scale;
    const figure = figureWidth(quantity, size, frame);
    const block = setText(
      {
        text: label,
        x: 0,
        y: y + 6 * scale,
        width: Math.max(width - figure - 16, width / 3),
        size: 14 * scale,
        tone: 'ink',
        leading: 21 * scale,
      },
      frame,
    );
    const height = Math.max(block.height + 12 * scale, 34 * scale);
    const drawn = figureText({ quantity, x: round(width - figure), baseline: round(y + 24 * scale), size }, frame);
    const item: ItemMark = {
      kind: 'item',
      record,
      x: 0,
      y: round(y),
      width,
      height: round(height),
      label: name,
      marks: [...block.marks, ...drawn.marks],
    };
    marks.push(item);
    y += height;
    marks.push({ kind: 'line', x1: 0, x2: width, y1: round(y) + 0.5, y2: round(y) + 0.5, tone: 'hair', width: 1 });
  }
  return { width, height: Math.ceil(y) + 1, marks, key: [] };
}
