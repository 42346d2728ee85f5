import { figureText, figureWidth } from '../../drawing/figure-text.js';
import { round } from '../../drawing/hatch.js';
import type { BureauTone, Drawing, Font, Frame, ItemMark, KeyEntry, Mark, PlainMark } from '../../drawing/marks.js';
import { quantityBar } from '../../drawing/quantity-bar.js';
import { partOf } from '../../drawing/ratio.js';
import { setText } from '../../drawing/text.js';
import { formatQuantity } from '../../i18n/quantity.js';
import { formatTime } from '../../i18n/time.js';
import type { Metric } from '../../report/types.js';

/** A figure of the tracker with its words. */
export interface TrackedFigure {
  metric: Metric;
  label: string;
  /** What a screen reader says. */
  name: string;
}

export interface TrackedTarget extends TrackedFigure {
  tone: BureauTone;
  /** What the text states towards it, in its unit. */
  stated: readonly TrackedFigure[];
}

export interface TargetTrackerWords {
  planned: string;
  /** Heads what the text states towards a target. */
  stated: string;
  /** Where it states nothing comparable. */
  notStated: string;
  /** Under the start of a horizon that the text does not date. */
  startNotStated: string;
}

/**
 * Each target with its horizon as a length of time, and beside it what the text states towards it. A share is never
 * drawn: what is stated may be one batch of many.
 */
export function layoutTargetTracker(
  targets: readonly TrackedTarget[],
  words: TargetTrackerWords,
  frame: Frame,
): Drawing {
  const { width, scale } = frame;
  const twoColumns = width >= 560 * scale;
  const gap = 32 * scale;
  const column = twoColumns ? (width - gap) / 2 : width;
  const marks: Mark[] = [];
  const key = new Set<KeyEntry>(['planned']);
  let y = 0;
  for (const target of targets) {
    marks.push({ kind: 'line', x1: 0, x2: width, y1: round(y) + 0.5, y2: round(y) + 0.5, tone: 'ink', width: 1 });
    const left = setTarget(target, y + 8 * scale, column, words, frame);
    marks.push(left.item);
    const right = setStated(
      target.stated,
      twoColumns ? column + gap : 0,
      twoColumns ? y + 8 * scale : y + 8 * scale + left.height,
      column,
      words,
      frame,
    );
    marks.push(...right.marks);
    y += 24 * scale + (twoColumns ? Math.max(left.height, right.height) : left.height + right.height);
    if (target.metric.time.duration?.high !== undefined) key.add('range');
  }
  return { width, height: Math.ceil(y), marks, key: [...key] };
}

function setTarget(
  { metric, label, name, tone }: TrackedTarget,
  y: number,
  width: number,
  words: TargetTrackerWords,
  frame: Frame,
): { item: ItemMark; height: number } {
  const { scale, measure, language } = frame;
  const title = setText(
    {
      text: label,
      x: 0,
      y,
      width,
      size: 14.5 * scale,
      weight: 600,
      tone: 'ink',
      leading: 22 * scale,
    },
    frame,
  );
  const size = Math.min(36, (36 * width) / figureWidth(metric.quantity, 36 * scale, frame)) * scale;
  const figure = figureText(
    { quantity: metric.quantity, x: 0, baseline: round(y + title.height + 36 * scale), size },
    frame,
  );
  const marks: PlainMark[] = [...title.marks, ...figure.marks];
  let at = y + title.height + 50 * scale;
  const small: Font = { size: 12 * scale, weight: 400, face: 'body' };
  const tag = measure(words.planned, small) + 9 * scale;
  marks.push({
    kind: 'tag',
    x: 0,
    y: round(at),
    width: tag,
    height: 18 * scale,
    text: words.planned,
    dashed: true,
    ...small,
  });
  const when = setText(
    {
      text: formatTime(metric.time, language),
      x: tag + 7 * scale,
      y: at - 1,
      width: width - tag - 7 * scale,
      ...small,
      size: 13 * scale,
      tone: 'ink-2',
      leading: 20 * scale,
    },
    frame,
  );
  marks.push(...when.marks);
  at += when.height + 10 * scale;
  const { duration } = metric.time;
  if (duration) {
    const room = Math.min(width - 8, 420 * scale);
    const high = duration.high ?? duration.value;
    const pixels = (value: number): number => partOf(value, high) * room;
    const bar = quantityBar({
      quantity: duration,
      x: 0,
      y: round(at),
      height: 12 * scale,
      pixels,
      tone,
      texture: 'hatch',
    });
    marks.push(...bar.marks);
    const years = (value: number): string =>
      formatQuantity({ value, unit: duration.unit, qualifier: 'exact', written: `${value}${duration.unit}` }, language)
        .text;
    const text = (words: string, x: number, anchor: 'start' | 'middle' | 'end'): PlainMark => ({
      kind: 'text',
      x: round(x),
      y: round(at + 29 * scale),
      text: words,
      anchor,
      tone: 'ink-2',
      ...small,
    });
    marks.push(text(words.startNotStated, 0, 'start'));
    if (duration.high !== undefined) marks.push(text(years(duration.value), pixels(duration.value), 'middle'));
    marks.push(text(years(high), room, 'end'));
    at += 36 * scale;
  }
  const height = at - y;
  return {
    item: {
      kind: 'item',
      record: metric.id,
      x: -6,
      y: round(y - 4),
      width: width + 12,
      height: round(height + 4),
      label: name,
      marks,
    },
    height,
  };
}

function setStated(
  stated: readonly TrackedFigure[],
  x: number,
  y: number,
  width: number,
  words: TargetTrackerWords,
  frame: Frame,
): { marks: Mark[]; height: number } {
  const { scale, language } = frame;
  const head = setText(
    {
      text: stated.length > 0 ? words.stated : words.notStated,
      x,
      y,
      width,
      size: 13 * scale,
      tone: 'ink-3',
      leading: 22 * scale,
    },
    frame,
  );
  const marks: Mark[] = [...head.marks];
  let at = y + head.height;
  for (const { metric, label, name } of stated) {
    const size = Math.min(24, (24 * width) / figureWidth(metric.quantity, 24 * scale, frame)) * scale;
    const figure = figureText({ quantity: metric.quantity, x, baseline: round(at + 25 * scale), size }, frame);
    const text = setText(
      {
        text: `${label}${language === 'zh' ? '，' : ', '}${formatTime(metric.time, language)}`,
        x,
        y: at + 33 * scale,
        width,
        size: 13 * scale,
        tone: 'ink-2',
        leading: 20 * scale,
      },
      frame,
    );
    const height = 40 * scale + text.height;
    marks.push({
      kind: 'item',
      record: metric.id,
      x: x - 6,
      y: round(at),
      width: width + 6,
      height: round(height),
      label: name,
      marks: [...figure.marks, ...text.marks],
    });
    at += height;
  }
  return { marks, height: at - y };
}
