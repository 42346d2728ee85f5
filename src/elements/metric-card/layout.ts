import type { BureauTone, Drawing, Font, Frame, KeyEntry, PlainMark, Texture } from '../../drawing/marks.js';
import { quantityBar } from '../../drawing/quantity-bar.js';
import { partOf } from '../../drawing/ratio.js';
import { setText } from '../../drawing/text.js';
import { describeMetric } from '../../i18n/metric.js';
import { formatChange, formatQuantity } from '../../i18n/quantity.js';
import { formatTime } from '../../i18n/time.js';
import type { Metric } from '../../report/types.js';

/** Words that a card draws and that are not the metric's own. */
export interface MetricCardWords {
  planned: string;
  expected: string;
  thisTime: string;
  yearBefore: string;
}

export interface MetricCardOptions {
  tone: BureauTone;
  compact: boolean;
  words: MetricCardWords;
}

/** Bars of a lone card say more in length than in width; past this they are only long. */
const LONGEST_BAR = 560;
const STUB = 64;

/**
 * One figure: qualifier small, number large, unit small, the seal after it; its time; and below it either two bars, this
 * figure against the year before where the text states a change, or a stub that shows status and qualifier.
 */
export function layoutMetricCard(metric: Metric, { tone, compact, words }: MetricCardOptions, frame: Frame): Drawing {
  const { width, scale, measure, language } = frame;
  const marks: PlainMark[] = [];
  const texture: Texture = metric.role === 'target' ? 'hatch' : metric.expected ? 'outline' : 'solid';
  const status = metric.role === 'target' ? words.planned : metric.expected ? words.expected : '';

  const figure = setFigure(metric, frame, compact);
  marks.push(...figure.marks);
  let y = figure.height;

  let x = 0;
  if (status !== '') {
    const font: Font = { size: 12 * scale, weight: 400, face: 'body' };
    const tagWidth = measure(status, font) + 9 * scale;
    marks.push({
      kind: 'tag',
      x: 0,
      y: y + 3 * scale,
      width: tagWidth,
      height: 18 * scale,
      text: status,
      dashed: metric.role === 'target',
      ...font,
    });
    x = tagWidth + 7 * scale;
  }
  const when = setText(
    {
      text: formatTime(metric.time, language),
      x,
      y,
      width: width - x,
      size: 13.5 * scale,
      tone: 'ink-2',
      leading: 23 * scale,
    },
    frame,
  );
  marks.push(...when.marks);
  y += when.height;

  const key: KeyEntry[] = [];
  if (!compact) {
    const bars = metric.change
      ? changeBars(metric, y + 14 * scale, texture, tone, words, frame)
      : stub(metric, y + 14 * scale, texture, tone, frame);
    marks.push(...bars.marks);
    y = bars.bottom;
    if (texture === 'hatch') key.push('planned');
    if (texture === 'outline') key.push('expected');
    const { qualifier, high } = metric.quantity;
    if (high !== undefined) key.push('range');
    else if (qualifier !== 'exact') key.push(qualifier);
  }
  return {
    width,
    height: Math.ceil(y),
    marks: [
      {
        kind: 'item',
        record: metric.id,
        x: -6,
        y: 0,
        width: width + 12,
        height: Math.ceil(y),
        label: describeMetric(metric, language),
        marks,
      },
    ],
    key,
  };
}

/** The figure on one line, in the largest of a few sizes that fits. */
function setFigure(
  metric: Metric,
  { width, scale, measure, language }: Frame,
  compact: boolean,
): { marks: PlainMark[]; height: number } {
  const { before, number, after } = formatQuantity(metric.quantity, language);
  const largest = compact ? 36 : width >= 660 ? 72 : 60;
  const seal = (compact ? 18 : 22) * scale;
  const gap = (language === 'zh' ? 4 : 8) * scale;
  for (let size = largest; ; size -= 6) {
    const large: Font = { size: size * scale, weight: 700, face: 'display' };
    const small: Font = {
      size: Math.max(14, Math.min(24, size * 0.4)) * scale,
      weight: 700,
      face: 'display',
    };
    const [beforeWidth, numberWidth, afterWidth] = [
      measure(before, small),
      measure(number, large),
      measure(after, small),
    ];
    const numberX = before === '' ? 0 : beforeWidth + gap;
    const afterX = numberX + numberWidth + gap;
    const sealX = (after === '' ? numberX + numberWidth : afterX + afterWidth) + 10 * scale;
    if (sealX + seal > width && size > 24) continue;
    const height = large.size * 1.1;
    const baseline = Math.round(height * 0.83 * 10) / 10;
    const text = (words: string, x: number, font: Font): PlainMark[] =>
      words === ''
        ? []
        : [
            {
              kind: 'text',
              x: Math.round(x * 10) / 10,
              y: baseline,
              text: words,
              anchor: 'start',
              tone: 'ink',
              ...font,
            },
          ];
    return {
      marks: [
        ...text(before, 0, small),
        ...text(number, numberX, large),
        ...text(after, afterX, small),
        {
          kind: 'seal',
          x: Math.round(sealX),
          y: Math.round(baseline - large.size * 0.36 - seal / 2),
          size: seal,
        },
      ],
      height: height + 4 * scale,
    };
  }
}

interface Bars {
  marks: PlainMark[];
  bottom: number;
}

/**
 * This figure's bar and the year before's, whose length follows from the stated change: v ÷ (1 ± change). A figure at
 * zero or below, or one that the change cannot have led to, has no length, and none for the year before.
 */
function changeBars(
  metric: Metric,
  y: number,
  texture: Texture,
  tone: BureauTone,
  words: MetricCardWords,
  { width, scale, measure, language }: Frame,
): Bars {
  const { quantity, change } = metric;
  if (!change) return { marks: [], bottom: y };
  const room = Math.min(width - 16, LONGEST_BAR);
  const largest = Math.max(quantity.value, quantity.high ?? quantity.value);
  const factor = 1 + (change.quantity.value / 100) * (change.direction === 'up' ? 1 : -1);
  // In parts of the largest value stated, so that a division by a small factor cannot overflow.
  const earlier = factor > 0 ? partOf(quantity.value, largest) / factor : 0;
  const longest = Math.max(1, earlier);
  const pixels = (value: number): number => (partOf(value, largest) / longest) * room;
  const earlierPixels = (earlier / longest) * room;
  const thick = 14 * scale;
  const thin = 8 * scale;
  const bar = quantityBar({
    quantity,
    x: 0,
    y: y + 3,
    height: thick,
    pixels,
    tone,
    texture,
  });
  const second = y + thick + 8;
  const font: Font = { size: 12.5 * scale, weight: 400, face: 'body' };
  const change_ = formatChange(change, language);
  const baseline = second + thin + 19 * scale;
  const changeFont: Font = { ...font, weight: 600 };
  const fits = measure(words.yearBefore, font) + measure(change_, changeFont) + 16 <= room;
  const yearBefore: PlainMark[] =
    earlier === 0
      ? []
      : [{ kind: 'text', x: 0, y: baseline, text: words.yearBefore, anchor: 'start', tone: 'ink-2', ...font }];
  const grey: PlainMark[] =
    earlier === 0
      ? []
      : [{ kind: 'bar', x: 0, y: second, width: earlierPixels, height: thin, texture: 'solid', tone: 'axis' }];
  const marks: PlainMark[] = [
    ...bar.marks,
    ...grey,
    {
      kind: 'line',
      x1: 0,
      y1: y,
      x2: 0,
      y2: second + thin + 3,
      tone: 'ink',
      width: 1,
    },
    ...yearBefore,
    {
      kind: 'text',
      x: fits ? room : 0,
      y: fits ? baseline : baseline + 19 * scale,
      text: change_,
      anchor: fits ? 'end' : 'start',
      tone: 'ink',
      ...changeFont,
    },
  ];
  return { marks, bottom: baseline + (fits ? 6 : 25) * scale };
}

/** A stub whose length means nothing: texture says status, its end the qualifier. */
function stub({ quantity }: Metric, y: number, texture: Texture, tone: BureauTone, { scale }: Frame): Bars {
  const height = 14 * scale;
  const { high } = quantity;
  const pixels = (value: number): number => (high === undefined ? STUB : partOf(value, high) * STUB);
  const { marks } = quantityBar({
    quantity,
    x: 0,
    y: y + 3,
    height,
    pixels,
    tone,
    texture,
  });
  return {
    marks: [
      ...marks,
      {
        kind: 'line',
        x1: 0,
        y1: y,
        x2: 0,
        y2: y + height + 6,
        tone: 'ink',
        width: 1,
      },
    ],
    bottom: y + height + 8,
  };
}
