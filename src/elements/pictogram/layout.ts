import { bar, item } from '../../drawing/builders.js';
import { figureText, fittingSize } from '../../drawing/figure-text.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { BureauTone, Drawing, PlainMark } from '../../drawing/marks.js';
import { quantityBar } from '../../drawing/quantity-bar.js';
import { round } from '../../drawing/round.js';
import { setText } from '../../drawing/text.js';
import { TEXTURES } from '../../drawing/texture.js';
import { type } from '../../drawing/type.js';
import type { LegendEntry } from '../../i18n/legend.js';
import { describeMetric } from '../../i18n/metric.js';
import { joinClauses } from '../../i18n/punctuation.js';
import { statusTag } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import { recordTarget } from '../../report/mark-target.js';
import { statusOf } from '../../report/status.js';
import type { Metric } from '../../report/types.js';

/** Marks that a reader still takes in at a glance; a mark is made worth more until no more than these are needed. */
const MOST_MARKS = 60;
/** The side of a mark, in CSS pixels at a scale of 1. */
const SMALLEST = 16;
const LARGEST = 28;
const TEN = 10;
/** More than these are too many to place, however little one is worth. */
export const MARK_LIMIT = 2000;

/**
 * What one mark is worth: the smallest of 1, 2, 5, 10, 20, … with which the count needs no more marks than a reader
 * takes in.
 */
export function roundWorth(value: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) if (value / (power * step) <= MOST_MARKS) return power * step;
  }
}

export interface PictogramOptions {
  /** What one mark is worth, and the same in words. */
  worth: number;
  worthText: string;
  tone: BureauTone;
}

/** A count as marks, each worth a round number, the last cut in proportion; its end says over, nearly or about. */
export function layoutPictogram(
  metric: Metric,
  { worth, worthText, tone }: PictogramOptions,
  context: LayoutContext,
): Drawing {
  const { width, scale, language } = context;
  const { quantity } = metric;
  const status = statusOf(metric);
  const texture = TEXTURES[status];
  const size = fittingSize(metric, 34 * scale, width, context);
  const marks: PlainMark[] = [
    ...figureText({ figure: metric, x: 0, baseline: round(size * 0.95), size }, context).marks,
  ];
  const block = (text: string, y: number): number => {
    const set = setText({ text, x: 0, y, width, ...type('note', scale), tone: 'ink-2' }, context);
    marks.push(...set.marks);
    return set.height;
  };
  let y = size * 1.25;
  y += block(joinClauses([statusTag(status, language), formatTime(metric.time, language)], language), y) + 10 * scale;

  const total = quantity.value / worth;
  const whole = Math.floor(total + 1e-9);
  const part = total - whole;
  const count = Math.min(Math.max(part > 1e-6 ? whole + 1 : whole, 1), MARK_LIMIT);
  const { columns, rows, cell, gap, tens } = cellsFor(count, context);
  for (let i = 0; i < count; i++) {
    const box = {
      x: (i % columns) * (cell + gap) + Math.floor((i % columns) / TEN) * tens,
      y: round(y + Math.floor(i / columns) * (cell + gap)),
      width: cell,
      height: cell,
    };
    const share = i < whole ? 1 : part;
    if (i < count - 1) {
      marks.push(bar(box, texture, tone));
      continue;
    }
    if (share < 1) marks.push(bar(box, 'dashed', 'axis'));
    const pixels = (value: number): number => value * cell;
    marks.push(...quantityBar({ quantity: { ...quantity, value: share }, ...box, pixels, tone, texture }).marks);
  }
  y += rows * (cell + gap) + 6 * scale;
  y += block(worthText, y);

  const { qualifier } = quantity;
  const legend: LegendEntry[] = [...(status === 'done' ? [] : [status]), ...(qualifier === 'exact' ? [] : [qualifier])];
  const height = Math.ceil(y);
  const name = joinClauses([describeMetric(metric, language), worthText], language);
  const box = { x: -6, y: 0, width: width + 12, height };
  return { width, height, legend, marks: [item(recordTarget(metric.id), box, name, marks)] };
}

/**
 * As few rows as small marks need, each of whole tens with a wider gap between them, so that a reader can count; of fives
 * where no ten has room. Then the marks grow into the width.
 */
function cellsFor(
  count: number,
  { width, scale }: LayoutContext,
): { columns: number; rows: number; cell: number; gap: number; tens: number } {
  const gap = 4 * scale;
  const tens = 8 * scale;
  const least = SMALLEST * scale + gap;
  const room = width - 12 * scale + gap;
  const wholeTens = Math.floor((room + tens) / (least * TEN + tens));
  const most = wholeTens > 0 ? wholeTens * TEN : 5;
  const rows = Math.max(1, Math.ceil(count / most));
  const step = Math.min(most, TEN);
  const columns = Math.max(step, Math.ceil(count / rows / step) * step);
  const free = room - tens * (Math.ceil(columns / TEN) - 1);
  const cell = Math.min(LARGEST * scale, Math.max(SMALLEST * scale, Math.floor(free / columns) - gap));
  return { columns, rows, cell, gap, tens };
}
