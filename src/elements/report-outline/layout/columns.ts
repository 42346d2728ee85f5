import { max, min, sum } from 'd3-array';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Font } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { type LengthScale, linearLength } from '../../../drawing/scale.js';
import { type } from '../../../drawing/type.js';
import type { Language } from '../../../i18n/language.js';
import { reportOutlineMessages } from '../messages.js';
import { COUNTED } from '../outline.js';
import type { OutlineRow } from '../row.js';

const INDENT = 16;
const NARROW_INDENT = 12;
/** Deeper than this a page has no more room to step in. */
const DEEPEST = 4;
const LEAST_TITLE = 280;
const WIDEST_COLUMN = 180;
const LEAST_BAR = 40;

/** Where the columns of counts are. */
export interface Columns {
  lefts: readonly number[];
  /** Where a bar begins, right of the number, from the column's left edge. */
  inset: number;
  /** The pixels of a count, the same in every column. */
  pixels: LengthScale;
  /** True where they are right of the titles, false where beneath. */
  isBeside: boolean;
}

/** The heads of the columns, which in a narrow drawing are before each count. */
export function columnLabels(language: Language): string[] {
  const { kinds } = reportOutlineMessages[language];
  return COUNTED.map((kind) => kinds[kind]);
}

/** The type of a count; a sum is bold. */
export function countType(scale: number, isTotal: boolean): Font {
  return { ...type('body', scale), weight: isTotal ? 700 : 400 };
}

/** How far a row is stepped in, in pixels. */
export function indentOf(depth: number, columns: Columns | null, scale: number): number {
  return Math.min(depth, DEEPEST) * (columns?.isBeside ? INDENT : NARROW_INDENT) * scale;
}

/**
 * Columns of one width where every heading fits in that, else each as wide as its own needs.
 * @returns null where even the headings do not fit, and counts are words under the title
 */
export function placeColumns(
  rows: readonly OutlineRow[],
  { width, scale, measure, language }: LayoutContext,
): Columns | null {
  const labels = columnLabels(language);
  const small = type('small', scale);
  const counts = rows.flatMap(({ content }) => (typeof content === 'string' ? [] : content));
  const drawn = rows.flatMap(({ content, isTotal }) => (typeof content === 'string' || isTotal ? [] : content));
  const digits = max(counts, (value) => measure(String(value), countType(scale, true))) ?? 0;
  const inset = digits + 5 * scale;
  const gap = (width < 480 * scale ? 8 : 18) * scale;
  const none = measure(reportOutlineMessages[language].none, small);
  const least = labels.map((text) => Math.max(measure(text, small), inset + 8 * scale, none) + gap);
  const widest = max(least) ?? 0;
  const besideTitles = width - LEAST_TITLE * scale;
  const roomy = Math.max(widest, Math.min(WIDEST_COLUMN * scale, besideTitles / labels.length));
  // Beside the titles only where the longest bar is one: at less, each count would have a tick of a few pixels.
  const isBeside = besideTitles >= Math.max(roomy, inset + LEAST_BAR * scale + gap) * labels.length;
  // Beneath the titles they begin where the deepest of those do, so that no number is left of its title.
  const deepest = max(rows, ({ depth }) => Math.min(depth, DEEPEST)) ?? 0;
  const left = isBeside ? width - roomy * labels.length + gap : deepest * NARROW_INDENT * scale;
  const room = width - left + gap;
  const spare = room - sum(least);
  if (spare < 0) return null;
  const equal = room / labels.length;
  const steps = equal >= widest ? least.map(() => equal) : least.map((step) => step + spare / labels.length);
  let x = left;
  const lefts = steps.map((step) => {
    const start = round(x);
    x += step;
    return start;
  });
  return { lefts, inset, pixels: linearLength(max(drawn) ?? 0, (min(steps) ?? 0) - gap - inset), isBeside };
}
