import { item, label, line, seal, tag, tagWidth } from '../../drawing/builders.js';
import { figureParts } from '../../drawing/figure-text.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { BureauTone, Drawing, PlainMark, Texture } from '../../drawing/marks.js';
import { barScale, quantityBar } from '../../drawing/quantity-bar.js';
import { setText } from '../../drawing/text.js';
import { TEXTURES } from '../../drawing/texture.js';
import { figureType, type } from '../../drawing/type.js';
import type { LegendEntry } from '../../i18n/legend.js';
import { describeMetric, formatFigure } from '../../i18n/metric.js';
import { formatChange } from '../../i18n/quantity.js';
import { statusTag } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import { signedQuantity } from '../../report/direction.js';
import { recordTarget } from '../../report/mark-target.js';
import { type DerivedLevel, previousValue } from '../../report/previous-value.js';
import { statusOf } from '../../report/status.js';
import type { Metric } from '../../report/types.js';
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
 * figure against the level before where that follows from a stated change, or a stub that shows status and qualifier.
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
    const bars = setBars(metric, y + 14 * scale, { texture, tone }, context);
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
  const parts = figureParts(formatFigure(metric, language), language);
  const largest = isCompact ? 36 : width >= 660 ? 72 : 60;
  const side = (isCompact ? 18 : 22) * scale;
  const gap = (language === 'zh' ? 4 : 8) * scale;
  for (let size = largest; ; size -= 6) {
    const large = figureType(size * scale);
    const small = figureType(Math.max(14, Math.min(24, size * 0.4)) * scale);
    let end = 0;
    const placed = parts.map(({ text, isNumber, isJoined, lang }, i) => {
      const font = isNumber ? large : small;
      const x = i === 0 ? 0 : end + (language === 'zh' || !isJoined ? gap : 2 * scale);
      end = x + measure(text, font);
      return { text, x, font, lang };
    });
    const sealX = end + 10 * scale;
    if (sealX + side > width && size > 24) continue;
    const height = large.size * 1.1;
    const baseline = Math.round(height * 0.83 * 10) / 10;
    return {
      marks: [
        ...placed.map(({ text, x, font, lang }) =>
          label(text, Math.round(x * 10) / 10, baseline, font, 'ink', { lang }),
        ),
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

/** The bars of a figure, and under them its change in words. */
function setBars(metric: Metric, y: number, look: BarLook, context: LayoutContext): Bars {
  const { change } = metric;
  if (!change) return stub(metric, y, look, context);
  const { width, scale, measure, language } = context;
  const words = formatChange(change, language);
  const strong = type('smallStrong', scale);
  const earlier = previousValue(metric);
  if (!earlier) {
    const { marks, bottom } = stub(metric, y, look, context);
    const set = setText({ text: words, x: 0, y: bottom + 2 * scale, width, ...strong, tone: 'ink' }, context);
    return { marks: [...marks, ...set.marks], bottom: bottom + 2 * scale + set.height };
  }
  const room = Math.min(width - 16, LONGEST_BAR);
  const bars = levelBars(metric, earlier, y, room, look, context);
  const levelBefore = metricCardMessages[language].levelBefore[change.basis];
  const small = type('small', scale);
  const baseline = bars.bottom + 19 * scale;
  const fits = measure(levelBefore, small) + measure(words, strong) + 16 <= room;
  const marks = [
    ...bars.marks,
    label(levelBefore, 0, baseline, small, 'ink-2'),
    fits
      ? label(words, room, baseline, strong, 'ink', { anchor: 'end' })
      : label(words, 0, baseline + 19 * scale, strong, 'ink'),
  ];
  return { marks, bottom: baseline + (fits ? 6 : 25) * scale };
}

/** This figure's bar, and under it in grey that of the level before, on one scale. */
function levelBars(
  metric: Metric,
  earlier: DerivedLevel,
  y: number,
  room: number,
  { texture, tone }: BarLook,
  { scale }: LayoutContext,
): Bars {
  const now = signedQuantity(metric);
  const before = signedQuantity({ ...metric, quantity: { ...metric.quantity, ...earlier } });
  const { zero, pixels } = barScale([now, before], room);
  const second = y + BAR * scale + 8;
  const bottom = second + EARLIER_BAR * scale;
  const set = (quantity: typeof now, top: number, height: number, its: BarLook | { texture: 'solid'; tone: 'axis' }) =>
    quantityBar({ quantity, x: zero, y: top, height, pixels, ...its }).marks;
  return {
    marks: [
      ...set(now, y + 3, BAR * scale, { texture, tone }),
      ...set(before, second, EARLIER_BAR * scale, { texture: 'solid', tone: 'axis' }),
      line(zero, y, zero, bottom + 3, 'ink'),
    ],
    bottom,
  };
}

/** A stub whose length means nothing: texture says status, its end the qualifier, its side whether it is below zero. */
function stub(metric: Metric, y: number, { texture, tone }: BarLook, { scale }: LayoutContext): Bars {
  const height = BAR * scale;
  const quantity = signedQuantity(metric);
  const { zero, pixels } = barScale([quantity], STUB);
  const { marks } = quantityBar({ quantity, x: zero, y: y + 3, height, pixels, tone, texture });
  return { marks: [...marks, line(zero, y, zero, y + height + 6, 'ink')], bottom: y + height + 8 };
}
