import { item, label, rule } from '../../drawing/builders.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing, ItemMark, Mark } from '../../drawing/marks.js';
import { setText } from '../../drawing/text.js';
import { type } from '../../drawing/type.js';
import type { LegendEntry } from '../../i18n/legend.js';
import { type Columns, columnLabels, indentOf, placeColumns } from './layout/columns.js';
import { setContent } from './layout/counts.js';
import { setTitle } from './layout/title.js';
import type { OutlineRow } from './row.js';

/**
 * The sections of a report, one under the other, indented by what they are inside, with counts in aligned columns: a
 * number and, for a section with none inside it, a bar. All bars share one scale, a record a step.
 */
export function layoutReportOutline(rows: readonly OutlineRow[], context: LayoutContext): Drawing {
  const { width, scale, language } = context;
  const columns = placeColumns(rows, context);
  const marks: Mark[] = [];
  const legend = new Set<LegendEntry>();
  let y = 0;
  if (columns) {
    columnLabels(language).forEach((text, i) => {
      marks.push(label(text, columns.lefts[i] ?? 0, 13 * scale, type('small', scale), 'ink-2'));
    });
    y = 20 * scale;
  }
  rows.forEach((row, i) => {
    const isOutermost = row.depth === 0;
    if (isOutermost && i > 0) y += 16 * scale;
    const left = isOutermost ? 0 : indentOf(row.depth, columns, scale);
    const set = setRow(row, y, columns, context);
    marks.push(rule(y, left, width, isOutermost ? 'ink' : 'hair'), set.item);
    y += set.height;
    for (const mark of set.item.marks)
      if (mark.kind === 'bar') legend.add(mark.texture === 'hatch' ? 'planned' : 'done');
  });
  return { width, height: Math.ceil(y + 2), marks, legend: [...legend] };
}

/** A section as one mark: its title, and its counts beside or beneath it. */
function setRow(
  row: OutlineRow,
  y: number,
  columns: Columns | null,
  context: LayoutContext,
): { item: ItemMark; height: number } {
  const { width, scale } = context;
  const isBeside = columns?.isBeside ?? false;
  const firstColumn = columns?.lefts[0];
  const x = indentOf(row.depth, columns, scale);
  const right = isBeside ? (firstColumn ?? width) - 14 * scale : width;
  const title = setTitle(row, { left: x, right, y }, context);
  const left = isBeside ? (firstColumn ?? 0) : x;
  const offset = isBeside ? title.firstLine : title.height;
  const content = setContent(row, { left, top: y + offset }, columns, context);
  const bottom = Math.max(title.height, offset + content.height);
  const direct = setText(
    { text: row.direct, x, y: y + bottom + scale, width: width - x, ...type('small', scale), tone: 'ink-2' },
    context,
  );
  const hasDirect = row.direct !== '';
  const height = bottom + (hasDirect ? direct.height + scale : 0) + 6 * scale;
  const box = { x, y: y + 1, width: width - x, height: height - 1 };
  const options = row.href === undefined ? {} : { href: row.href };
  return {
    item: item(
      row.target,
      box,
      row.name,
      [...title.marks, ...content.marks, ...(hasDirect ? direct.marks : [])],
      options,
    ),
    height,
  };
}
