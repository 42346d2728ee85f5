import type { Drawing, Frame, KeyEntry, Mark } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import { columnsFor, EM } from './columns.js';
import { scaled, TYPE } from './figure.js';
import { type MeasureColumn, setRow } from './row.js';
import { type ComparedRow, measuredFigures, type RowSection } from './rows.js';

/**
 * Small multiples: a row a measure, each on its own ruler from zero; then the one-sided rows, in two columns where there
 * is room, whose bars are stubs.
 */
export function drawSmallMultiples(sections: readonly RowSection[], frame: Frame): Drawing {
  const marks: Mark[] = [];
  let y = 0;
  for (const section of sections) {
    const head = setHead(section, y, frame);
    marks.push(...head.marks);
    y += head.height;
    const body = section.rows.every(({ ruler }) => ruler === 'none')
      ? setOneSided(section.rows, y, frame)
      : setFair(section.rows, sections, y, frame);
    marks.push(...body.marks);
    y += body.height;
  }
  return { width: frame.width, height: Math.ceil(y), marks, key: keyOf(sections) };
}

interface Block {
  marks: Mark[];
  height: number;
}

/** A section's title and lead under a rule of ink; none for the first when it has no words. */
function setHead({ title, lead }: RowSection, y: number, frame: Frame): Block {
  const { width, scale } = frame;
  if (title === '') return { marks: [], height: 0 };
  const leading = Math.round(21 * scale);
  const top = y + Math.round(10 * scale);
  const strong = scaled(TYPE.strong, scale);
  const titled = setText({ text: title, x: 0, y: top, width, tone: 'ink', leading, ...strong }, frame);
  const body = scaled(TYPE.body, scale);
  const led =
    lead === ''
      ? { marks: [], height: 0 }
      : setText(
          {
            text: lead,
            x: 0,
            y: top + titled.height,
            width: Math.min(width, 46 * body.size),
            tone: 'ink-2',
            leading,
            ...body,
          },
          frame,
        );
  const marks: Mark[] = [
    { kind: 'line', x1: 0, y1: y + 0.5, x2: width, y2: y + 0.5, tone: 'ink', width: 1 },
    ...titled.marks,
    ...led.marks,
  ];
  return { marks, height: Math.round(22 * scale) + titled.height + led.height };
}

function setFair(rows: readonly ComparedRow[], sections: readonly RowSection[], y: number, frame: Frame): Block {
  const { width, scale } = frame;
  const step = width / scale;
  const beside = step >= 720;
  const measured = Math.round((step >= 1080 ? 12 : 9) * EM * scale);
  const left = beside ? measured + Math.round(20 * scale) : 0;
  const column: MeasureColumn = { left: 0, width: beside ? measured : width, beside };
  // One set of columns for the whole drawing, so that bars of every section begin and end alike.
  const fair = sections.flatMap((section) => section.rows).filter(({ ruler }) => ruler !== 'none');
  const columns = columnsFor(fair, left, width, step >= 480, frame);
  const marks: Mark[] = [];
  let at = y;
  rows.forEach((row, i) => {
    if (i > 0) {
      marks.push({ kind: 'line', x1: 0, y1: at + 0.5, x2: width, y2: at + 0.5, tone: 'hair', width: 1 });
      at += Math.round(14 * scale);
    }
    const set = setRow(row, columns, column, at, frame);
    marks.push(...set.marks);
    at += set.height + Math.round(16 * scale);
  });
  return { marks, height: at - y };
}

function setOneSided(rows: readonly ComparedRow[], y: number, frame: Frame): Block {
  const { width, scale } = frame;
  const step = width / scale;
  const count = step >= 720 && rows.length > 1 ? 2 : 1;
  const gap = Math.round((step >= 1080 ? 56 : 36) * scale);
  const columnWidth = Math.floor((width - gap * (count - 1)) / count);
  const lefts = Array.from({ length: count }, (_, i) => i * (columnWidth + gap));
  const marks: Mark[] = [];
  let at = y;
  for (let i = 0; i < rows.length; i += count) {
    const beside = rows.slice(i, i + count);
    if (i > 0) {
      beside.forEach((_, j) => {
        const left = lefts[j] ?? 0;
        marks.push({
          kind: 'line',
          x1: left,
          y1: at + 0.5,
          x2: left + columnWidth,
          y2: at + 0.5,
          tone: 'hair',
          width: 1,
        });
      });
      at += Math.round(10 * scale);
    }
    const sets = beside.map((row, j) => {
      const left = lefts[j] ?? 0;
      const columns = columnsFor(rows, left, left + columnWidth, step >= 480, frame);
      return setRow(row, columns, { left, width: columnWidth, beside: false }, at, frame);
    });
    for (const set of sets) marks.push(...set.marks);
    at += Math.max(...sets.map(({ height }) => height)) + Math.round(12 * scale);
  }
  return { marks, height: at - y };
}

/** What the drawing uses that a reader may need explained; plain solid bars alone explain themselves. */
function keyOf(sections: readonly RowSection[]): KeyEntry[] {
  const figures = sections.flatMap(({ rows }) => rows.flatMap(measuredFigures));
  const used = new Set<KeyEntry>();
  if (figures.some(({ status }) => status !== 'done')) for (const { status } of figures) used.add(status);
  for (const { quantity } of figures) {
    if (quantity.high !== undefined) used.add('range');
    else if (quantity.qualifier !== 'exact') used.add(quantity.qualifier);
  }
  const order: KeyEntry[] = ['done', 'planned', 'expected', 'over', 'nearly', 'under', 'about', 'range'];
  return order.filter((entry) => used.has(entry));
}
