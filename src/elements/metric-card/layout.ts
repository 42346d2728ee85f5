import { bar, item, label, line, seal, tag, tagWidth } from '../../drawing/builders.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { BureauTone, Drawing, PlainMark, Texture } from '../../drawing/marks.js';
import { quantityBar } from '../../drawing/quantity-bar.js';
import { ratio } from '../../drawing/ratio.js';
import { setText } from '../../drawing/text.js';
import { TEXTURES } from '../../drawing/texture.js';
import { figureType, type } from '../../drawing/type.js';
import type { LegendEntry } from '../../i18n/legend.js';
import { describeMetric } from '../../i18n/metric.js';
import { formatChange, formatQuantity } from '../../i18n/quantity.js';
import { statusTag } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import { recordTarget } from '../../report/mark-target.js';
import { statusOf } from '../../report/status.js';
import type { Change, Metric } from '../../report/types.js';
import { metricCardMessages } from './messages.js';

export interface MetricCardOptions {
  tone: BureauTone;
  isCompact: boolean;
}

/** Bars of a lone card say more in length than in width; past this they are only long. */
const LONGEST_BAR = 560;
const STUB = 64;
const BAR = 14;
const EARLIER_BAR = 8;

/**
 * One figure: qualifier small, number large, unit small, the seal after it; its time; and below it either two bars, this
 * figure against the year before where the text states a change, or a stub that shows status and qualifier.
 */
export function layoutMetricCard(
  metric: Metric,
  { tone, isCompact }: MetricCardOptions,
  context: LayoutContext,
): Drawing {
  const { width, scale, language } = context;
  const status = statusOf(metric);
  const texture = TEXTURES[status];
  const figure = setFigure(metric, context, isCompact);
  const marks = [...figure.marks];
  let y = figure.height;

  const words = statusTag(status, language);
  if (words !== '') marks.push(tag(words, 0, y + 3 * scale, status === 'planned', context, { height: 18 }));
  const x = words === '' ? 0 : tagWidth(words, context) + 7 * scale;
  const time = formatTime(metric.time, language);
  const when = setText({ text: time, x, y, width: width - x, ...type('time', scale), tone: 'ink-2' }, context);
  marks.push(...when.marks);
  y += when.height;

  if (!isCompact) {
    const { change } = metric;
    const bars = change
      ? changeBars(metric, change, y + 14 * scale, { texture, tone }, context)
      : stub(metric, y + 14 * scale, { texture, tone }, context);
    marks.push(...bars.marks);
    y = bars.bottom;
  }
  const height = Math.ceil(y);
  const box = { x: -6, y: 0, width: width + 12, height };
  return {
    width,
    height,
    marks: [item(recordTarget(metric.id), box, describeMetric(metric, language), marks)],
    legend: isCompact ? [] : legendOf(metric),
  };
}

function legendOf(metric: Metric): LegendEntry[] {
  const status = statusOf(metric);
  const { qualifier, high } = metric.quantity;
  return [
    ...(status === 'done' ? [] : [status]),
    ...(high !== undefined ? (['range'] as const) : qualifier === 'exact' ? [] : [qualifier]),
  ];
}

/** The figure on one line, in the largest of a few sizes that fits. */
function setFigure(
  metric: Metric,
  { width, scale, measure, language }: LayoutContext,
  isCompact: boolean,
): { marks: PlainMark[]; height: number } {
  const { before, number, after } = formatQuantity(metric.quantity, language);
  const largest = isCompact ? 36 : width >= 660 ? 72 : 60;
  const side = (isCompact ? 18 : 22) * scale;
  const gap = (language === 'zh' ? 4 : 8) * scale;
  for (let size = largest; ; size -= 6) {
    const large = figureType(size * scale);
    const small = figureType(Math.max(14, Math.min(24, size * 0.4)) * scale);
    const numberX = before === '' ? 0 : measure(before, small) + gap;
    const numberEnd = numberX + measure(number, large);
    const afterX = numberEnd + gap;
    const sealX = (after === '' ? numberEnd : afterX + measure(after, small)) + 10 * scale;
    if (sealX + side > width && size > 24) continue;
    const height = large.size * 1.1;
    const baseline = Math.round(height * 0.83 * 10) / 10;
    const parts = [
      { text: before, x: 0, font: small },
      { text: number, x: numberX, font: large },
      { text: after, x: afterX, font: small },
    ].filter(({ text }) => text !== '');
    return {
      marks: [
        ...parts.map(({ text, x, font }) => label(text, Math.round(x * 10) / 10, baseline, font, 'ink')),
        seal(sealX, baseline - large.size * 0.36, side),
      ],
      height: height + 4 * scale,
    };
  }
}

/** How a card's bars look. */
interface BarLook {
  texture: Texture;
  tone: BureauTone;
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
  { quantity }: Metric,
  change: Change,
  y: number,
  { texture, tone }: BarLook,
  { width, scale, measure, language }: LayoutContext,
): Bars {
  const room = Math.min(width - 16, LONGEST_BAR);
  const largest = Math.max(quantity.value, quantity.high ?? quantity.value);
  const factor = 1 + (change.quantity.value / 100) * (change.direction === 'up' ? 1 : -1);
  // In parts of the largest value stated, so that a division by a small factor cannot overflow.
  const earlier = factor > 0 ? ratio(quantity.value, largest) / factor : 0;
  const longest = Math.max(1, earlier);
  const pixels = (value: number): number => (ratio(value, largest) / longest) * room;
  const now = quantityBar({ quantity, x: 0, y: y + 3, height: BAR * scale, pixels, tone, texture });
  const second = y + BAR * scale + 8;
  const thin = EARLIER_BAR * scale;
  const { yearBefore } = metricCardMessages[language];
  const words = formatChange(change, language);
  const small = type('small', scale);
  const strong = type('smallStrong', scale);
  const baseline = second + thin + 19 * scale;
  const fits = measure(yearBefore, small) + measure(words, strong) + 16 <= room;
  const marks: PlainMark[] = [...now.marks];
  if (earlier > 0) {
    const box = { x: 0, y: second, width: (earlier / longest) * room, height: thin };
    marks.push(bar(box, 'solid', 'axis'));
  }
  marks.push(line(0, y, 0, second + thin + 3, 'ink'));
  if (earlier > 0) marks.push(label(yearBefore, 0, baseline, small, 'ink-2'));
  marks.push(
    fits
      ? label(words, room, baseline, strong, 'ink', { anchor: 'end' })
      : label(words, 0, baseline + 19 * scale, strong, 'ink'),
  );
  return { marks, bottom: baseline + (fits ? 6 : 25) * scale };
}

/** A stub whose length means nothing: texture says status, its end the qualifier. */
function stub({ quantity }: Metric, y: number, { texture, tone }: BarLook, { scale }: LayoutContext): Bars {
  const height = BAR * scale;
  const { high } = quantity;
  const pixels = (value: number): number => (high === undefined ? STUB : ratio(value, high) * STUB);
  const { marks } = quantityBar({ quantity, x: 0, y: y + 3, height, pixels, tone, texture });
  return { marks: [...marks, line(0, y, 0, y + height + 6, 'ink')], bottom: y + height + 8 };
}
