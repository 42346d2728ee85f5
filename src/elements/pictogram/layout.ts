import { figureText, figureWidth } from '../../drawing/figure-text.js';
import { round } from '../../drawing/hatch.js';
import type { BureauTone, Drawing, Frame, KeyEntry, PlainMark, Texture } from '../../drawing/marks.js';
import { quantityBar } from '../../drawing/quantity-bar.js';
import { setText } from '../../drawing/text.js';
import { describeMetric } from '../../i18n/metric.js';
import { formatTime } from '../../i18n/time.js';
import type { Metric } from '../../report/types.js';

/** Marks that a reader still takes in at a glance; a mark is made worth more until no more than these are needed. */
const MOST_MARKS = 60;
/** The side of a mark, in CSS pixels at a scale of 1. */
const SMALLEST = 16;
const LARGEST = 28;
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

export interface PictogramWords {
  /** The key, given what one mark is worth. */
  key: string;
  planned: string;
  expected: string;
}

/** A count as marks, each worth a round number, the last cut in proportion; its end says over, nearly or about. */
export function layoutPictogram(
  metric: Metric,
  worth: number,
  tone: BureauTone,
  words: PictogramWords,
  frame: Frame,
): Drawing {
  const { width, scale, language } = frame;
  const { quantity, role, expected } = metric;
  const texture: Texture = role === 'target' ? 'hatch' : expected ? 'outline' : 'solid';
  const marks: PlainMark[] = [];

  const size = Math.min(34, (34 * width) / Math.max(figureWidth(quantity, 34 * scale, frame), width)) * scale;
  marks.push(...figureText({ quantity, x: 0, baseline: round(size * 0.95), size }, frame).marks);
  let y = size * 1.25;
  const status = role === 'target' ? words.planned : expected ? words.expected : '';
  const when = [status, formatTime(metric.time, language)].filter(Boolean).join(language === 'zh' ? '，' : ', ');
  const block = (text: string, top: number): number => {
    const set = setText(
      {
        text,
        x: 0,
        y: top,
        width,
        size: 13 * scale,
        tone: 'ink-2',
        leading: 20 * scale,
      },
      frame,
    );
    marks.push(...set.marks);
    return set.height;
  };
  y += block(when, y) + 10 * scale;

  const total = quantity.value / worth;
  const whole = Math.floor(total + 1e-9);
  const part = total - whole;
  const count = Math.min(part > 1e-6 ? whole + 1 : whole, MARK_LIMIT);
  const gap = 4 * scale;
  const room = width - 12 * scale + gap;
  // As few rows as small marks need, in columns of five; then the marks grow into the width.
  const most = Math.max(5, Math.floor(room / (SMALLEST * scale + gap) / 5) * 5);
  const rows = Math.max(1, Math.ceil(count / most));
  const columns = Math.max(5, Math.ceil(count / rows / 5) * 5);
  const cell = Math.min(LARGEST * scale, Math.max(SMALLEST * scale, Math.floor(room / columns) - gap));
  for (let i = 0; i < count; i++) {
    const x = (i % columns) * (cell + gap);
    const top = round(y + Math.floor(i / columns) * (cell + gap));
    const share = i < whole ? 1 : part;
    if (i < count - 1) {
      marks.push({ kind: 'bar', x, y: top, width: cell, height: cell, texture, tone });
      continue;
    }
    if (share < 1) marks.push({ kind: 'bar', x, y: top, width: cell, height: cell, texture: 'dashed', tone: 'axis' });
    const end = quantityBar({
      quantity: { ...quantity, value: share },
      x,
      y: top,
      height: cell,
      pixels: (value) => value * cell,
      tone,
      texture,
    });
    marks.push(...end.marks);
  }
  y += rows * (cell + gap) + 6 * scale;
  y += block(words.key, y);

  const { qualifier } = quantity;
  const key: KeyEntry[] = [
    ...(texture === 'hatch' ? (['planned'] as const) : texture === 'outline' ? (['expected'] as const) : []),
    ...(qualifier === 'exact' ? [] : [qualifier]),
  ];
  const height = Math.ceil(y);
  return {
    width,
    height,
    key,
    marks: [
      {
        kind: 'item',
        record: metric.id,
        x: -6,
        y: 0,
        width: width + 12,
        height,
        label: [describeMetric(metric, language), words.key].join(language === 'zh' ? '，' : ', '),
        marks,
      },
    ],
  };
}
