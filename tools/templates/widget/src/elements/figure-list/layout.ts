import { item, rule } from '../../drawing/builders.js';
import { figureText, fittingSize } from '../../drawing/figure-text.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing, Mark } from '../../drawing/marks.js';
import { setText } from '../../drawing/text.js';
import { type } from '../../drawing/type.js';
import type { Figure } from '../../report/direction.js';
import type { MarkTarget } from '../../report/mark-target.js';

/** A figure on a line of its own. */
export interface FigureListRow {
  target: MarkTarget;
  label: string;
  figure: Figure;
  /** What a screen reader says. */
  name: string;
}

/** Figures under each other: the label at the left, the figure at the right. */
export function layoutFigureList(rows: readonly FigureListRow[], context: LayoutContext): Drawing {
  const { width, scale } = context;
  const marks: Mark[] = [];
  let y = 0;
  for (const { target, label, figure, name } of rows) {
    const size = fittingSize(figure, 18 * scale, width / 2, context);
    const set = figureText({ figure, x: width / 2, baseline: y + 24 * scale, size }, context);
    const words = setText(
      { text: label, x: 0, y: y + 6 * scale, width: width / 2 - 16 * scale, ...type('body', scale), tone: 'ink' },
      context,
    );
    const height = Math.max(words.height + 12 * scale, 34 * scale);
    marks.push(item(target, { x: 0, y, width, height }, name, [...words.marks, ...set.marks]));
    y += height;
    marks.push(rule(y, 0, width, 'hair'));
  }
  return { width, height: Math.ceil(y) + 1, marks, legend: [] };
}
