import { round } from '../../drawing/hatch.js';
import type { Font, Frame, PlainMark } from '../../drawing/marks.js';
import type { OutlineRow, OutlineWords } from './layout.js';

const INDENT = 16;
const NARROW_INDENT = 12;
const LEAST_TITLE = 280;
const BAR = 9;
const LEAST_BAR = 40;

/** How the columns of counts stand; null where even their headings do not fit and counts are words under the title. */
export interface Columns {
  lefts: readonly number[];
  /** Where a bar begins, right of the number, from the column's left edge. */
  inset: number;
  /** Pixels a record, the same in every column. */
  pixels: number;
  /** True where they stand right of the titles, false where beneath. */
  beside: boolean;
}

export const headFont = (scale: number): Font => ({ size: 12.5 * scale, weight: 400, face: 'body' });
const countFont = (scale: number, total: boolean): Font => ({
  size: 14 * scale,
  weight: total ? 700 : 400,
  face: 'body',
});

/** Deeper than four levels a page has no more room to step in. */
export function indentOf(depth: number, columns: Columns | null, scale: number): number {
  return Math.min(depth, 4) * (columns?.beside ? INDENT : NARROW_INDENT) * scale;
}

/** Columns of one width where every heading fits in that, else each as wide as its own needs, else none. */
export function placeColumns(
  rows: readonly OutlineRow[],
  words: OutlineWords,
  { width, scale, measure }: Frame,
): Columns | null {
  const count = words.columns.length;
  const counts = rows.flatMap(({ says }) => (typeof says === 'string' ? [] : says));
  const bars = rows.flatMap(({ says, total }) => (typeof says === 'string' || total ? [] : says));
  const digits = Math.max(0, ...counts.map((value) => measure(String(value), countFont(scale, true))));
  const inset = digits + 5 * scale;
  const gap = (width < 480 * scale ? 8 : 18) * scale;
  const none = measure(words.none, headFont(scale));
  const least = words.columns.map((text) => Math.max(measure(text, headFont(scale)), inset + 8 * scale, none) + gap);
  const widest = Math.max(...least);
  const roomy = Math.max(widest, Math.min(180 * scale, (width - LEAST_TITLE * scale) / count));
  // Beside the titles only where the longest bar is one: at less, each count would have a tick of a few pixels.
  const beside = width - LEAST_TITLE * scale >= Math.max(roomy, inset + LEAST_BAR * scale + gap) * count;
  // Beneath the titles they begin where the deepest of those do, so that no number stands left of its title.
  const deepest = Math.max(0, ...rows.map(({ depth }) => Math.min(depth, 4)));
  const left = beside ? width - roomy * count + gap : deepest * NARROW_INDENT * scale;
  const room = width - left + gap;
  const spare = room - least.reduce((sum, step) => sum + step, 0);
  if (spare < 0) return null;
  const steps = room / count >= widest ? least.map(() => room / count) : least.map((step) => step + spare / count);
  let x = left;
  const lefts = steps.map((step) => {
    const start = round(x);
    x += step;
    return start;
  });
  return { lefts, inset, pixels: (Math.min(...steps) - gap - inset) / Math.max(1, ...bars), beside };
}

/** Counts as words, for a page too narrow for columns; each name stays with its number. */
export function setInWords(
  counts: readonly number[],
  left: number,
  top: number,
  { columns, none }: OutlineWords,
  { width, scale, measure }: Frame,
): { marks: PlainMark[]; height: number } {
  const font = headFont(scale);
  const leading = 21 * scale;
  const marks: PlainMark[] = [];
  let x = left;
  let y = top + 15.5 * scale;
  columns.forEach((name, i) => {
    const text = `${name} ${counts[i] ? counts[i] : none}`;
    const length = measure(text, font);
    if (x > left && x + length > width) {
      x = left;
      y += leading;
    }
    marks.push({ kind: 'text', x: round(x), y: round(y), text, anchor: 'start', tone: 'ink-2', ...font });
    x += length + 14 * scale;
  });
  return { marks, height: y - top + 5.5 * scale };
}

/** The counts of one section in their columns, numbers and, where none stand in it, bars. */
export function setCounts(
  { total, planned, tone }: OutlineRow,
  counts: readonly number[],
  top: number,
  { lefts, inset, pixels }: Columns,
  { none }: OutlineWords,
  { scale, measure }: Frame,
): PlainMark[] {
  const baseline = round(top + 15.5 * scale);
  return counts.flatMap((count, i): PlainMark[] => {
    const x = lefts[i] ?? 0;
    if (count === 0)
      return [{ kind: 'text', x, y: baseline, text: none, anchor: 'start', tone: 'ink-3', ...headFont(scale) }];
    const font = countFont(scale, total);
    // Numbers end on one line, so that digits of one place stand under each other.
    const start = round(x + inset - 5 * scale - measure(String(count), font));
    const number: PlainMark = {
      kind: 'text',
      x: start,
      y: baseline,
      text: String(count),
      anchor: 'start',
      tone: 'ink',
      ...font,
    };
    if (total) return [number];
    const bar: PlainMark = {
      kind: 'bar',
      x: round(x + inset),
      y: round(baseline - 5 * scale - (BAR * scale) / 2),
      width: round(count * pixels),
      height: BAR * scale,
      texture: planned ? 'hatch' : 'solid',
      tone: tone ?? 'ink-2',
    };
    return [number, bar];
  });
}
