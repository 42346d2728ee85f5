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
import { formatMoment, formatTime } from '../../i18n/time.js';
import { signedQuantity } from '../../report/direction.js';
import { recordTarget } from '../../report/mark-target.js';
import { type DerivedLevel, previousValue } from '../../report/previous-value.js';
import { statusOf } from '../../report/status.js';
import type { Change, Metric } from '../../report/types.js';
import { metricCardMessages } from './messages.js';

export interface MetricCardOptions {
  tone: BureauTone;
  isCompact: boolean;
}

/** Bars of a card say more in length than in width; past this they are only long. */
const LONGEST_BAR = 560;
/** From this width the names of two bars stand beside them, in a column of this least width. */
const BESIDE = 520;
const NAME_COLUMN = 92;
/** The height of bars, from one to the next, and of a name over its bar, in pixels at a scale of 1. */
const PAIR = { beside: { bar: 18, pitch: 29 }, under: { bar: 14, pitch: 42 } };
const NAME_ROW = 20;

/**
 * One figure: qualifier small, number large, unit small, the seal after it; its time; its change, under two bars where the
 * level before follows from that. A lone figure has no bar: its length would mean nothing.
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

  const earlier = isCompact ? null : previousValue(metric);
  if (!isCompact && metric.change) {
    const change = setChange(metric, metric.change, earlier, y, { texture, tone }, context);
    marks.push(...change.marks);
    y = change.bottom;
  }
  const height = Math.ceil(y);
  const box = { x: -6, y: 0, width: width + 12, height };
  return {
    width,
    height,
    marks: [item(recordTarget(metric.id), box, describeMetric(metric, language), marks)],
    legend: earlier ? legendOf(metric) : [],
  };
}

/** What the body and the end of the bar say. */
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

/** The change of a figure in words, under two bars where the level before follows from it. */
function setChange(
  metric: Metric,
  change: Change,
  earlier: DerivedLevel | null,
  y: number,
  look: BarLook,
  context: LayoutContext,
): Bars {
  const { width, scale, language } = context;
  const before = metricCardMessages[language].levelBefore[change.basis];
  const bars = earlier
    ? levelBars(metric, { ...earlier, name: before }, y + 14 * scale, look, context)
    : { marks: [], x: 0, bottom: y };
  const top = bars.bottom + 6 * scale;
  const words = formatChange(change, language);
  const strong = type('smallStrong', scale);
  const set = setText({ text: words, x: bars.x, y: top, width: width - bars.x, ...strong, tone: 'ink' }, context);
  return { marks: [...bars.marks, ...set.marks], bottom: top + set.height };
}

/** This figure's bar, and under it in grey that of the level before, on one scale, each with its own name. */
function levelBars(
  metric: Metric,
  { name, ...earlier }: DerivedLevel & { name: string },
  y: number,
  { texture, tone }: BarLook,
  { width, scale, measure, language }: LayoutContext,
): Bars & { x: number } {
  const small = type('small', scale);
  const names = [formatMoment(metric.time, language), name];
  const column = Math.max(NAME_COLUMN * scale, ...names.map((own) => measure(own, small) + 12 * scale));
  const isBeside = width >= BESIDE * scale;
  const { bar, pitch } = isBeside ? PAIR.beside : PAIR.under;
  const x = isBeside ? column : 0;
  const levels = [metric.quantity, { ...metric.quantity, ...earlier }].map((quantity) =>
    signedQuantity({ ...metric, quantity }),
  );
  const { zero, pixels } = barScale(levels, Math.min(width - x - 16, LONGEST_BAR));
  const looks = [
    { texture, tone },
    { texture: 'solid', tone: 'axis' },
  ] as const;
  const height = bar * scale;
  const marks = levels.flatMap((quantity, i): PlainMark[] => {
    const top = y + i * pitch * scale + (isBeside ? 0 : NAME_ROW * scale);
    const own = looks[i] ?? looks[0];
    return [
      label(names[i] ?? '', 0, isBeside ? top + height / 2 + 4.5 * scale : top - 6 * scale, small, 'ink-2'),
      ...quantityBar({ quantity, x: x + zero, y: top, height, pixels, ...own }).marks,
      line(x + zero, top - 3, x + zero, top + height + 3, 'ink'),
    ];
  });
  return { marks, x, bottom: y + pitch * scale + height + (isBeside ? 0 : NAME_ROW * scale) };
}
