import { figureText, figureWidth } from '../../drawing/figure-text.js';
import { round } from '../../drawing/hatch.js';
import type { BureauTone, Drawing, Font, Frame, ItemMark, Mark, PlainMark } from '../../drawing/marks.js';
import { setText } from '../../drawing/text.js';
import { formatRound } from '../../i18n/quantity.js';
import type { Metric } from '../../report/types.js';

/** A tier, or a figure stated towards the tier below it. */
export interface Tier {
  metric: Metric;
  label: string;
  /** What a screen reader says. */
  name: string;
  /** A result that stands beside its tier, drawn solid; a tier itself is a target, hatched. */
  stated: boolean;
}

export interface TierPyramidWords {
  /** Names the scale on its ruler: 对数尺，一格十倍. */
  logScale: string;
  /** Heads the areas: 同样的数，按面积画. */
  areas: string;
  /** What one cell is worth, given the number with its unit. */
  cell: (worth: string) => string;
}

/** Less than this is 0 in words. */
const LEAST_WORDS = 1e-6;
/** Past this many cells the areas no longer fit beside the pyramid. */
const MOST_CELLS = 400;
const CELL = 12;
const CELL_GAP = 2;
const CELLS_A_ROW = 10;

/** The last power of ten that is a number. */
const LAST_POWER = 308;

/**
 * A logarithmic scale from a decade below the smallest tier above zero to the decade that holds the largest; it begins at
 * one where no tier is less.
 */
function decades(values: readonly number[]): { from: number; to: number } {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return { from: 0, to: 1 };
  const smallest = Math.min(...positive);
  const below = Math.floor(Math.log10(smallest)) - 1;
  const from = smallest >= 1 ? Math.max(below, 0) : below;
  const to = Math.ceil(Math.log10(Math.max(...positive)) - 1e-9);
  return { from, to: Math.max(Math.min(to, LAST_POWER), from + 1) };
}

/**
 * Tiers of very different size as a pyramid on a logarithmic scale that says it is one, the smallest on top, with the
 * same numbers as true areas beside where there is room. A logarithmic scale has no zero: a tier at or below it has its
 * words and no bar.
 */
export function layoutTierPyramid(
  tiers: readonly Tier[],
  tone: BureauTone,
  words: TierPyramidWords,
  frame: Frame,
): Drawing {
  const { width, scale } = frame;
  const beside = width >= 480 * scale;
  const values = tiers.map(({ metric }) => metric.quantity.value);
  const largest = Math.max(...values);
  const cellWorth = largest > 0 ? 10 ** Math.floor(Math.log10(largest) - 2 + 1e-9) : 0;
  const hasAreas = width >= 720 * scale && cellWorth >= LEAST_WORDS && largest / cellWorth <= MOST_CELLS;
  const areaWidth = hasAreas ? 200 * scale : 0;
  const room = width - (areaWidth > 0 ? areaWidth + 44 * scale : 0);
  const labelWidth = beside ? Math.min(230 * scale, room * 0.45) : room;
  const plot = beside ? room - labelWidth - 14 * scale : room;
  const { from, to } = decades(values);
  const span = (value: number): number =>
    value > 0 ? Math.max(Math.min((Math.log10(value) - from) / (to - from), 1) * plot, 2) : 0;

  const marks: Mark[] = [];
  let y = 0;
  for (const tier of tiers) {
    const set = setTier(
      tier,
      { y, plot, labelX: beside ? plot + 14 * scale : 0, labelWidth, beside, tone },
      span(tier.metric.quantity.value),
      frame,
    );
    marks.push(set.item);
    y += set.height;
  }
  marks.push(...ruler({ from, to, plot, y, unit: tiers[0]?.metric.quantity.unit ?? '' }, words, frame));
  y += 32 * scale;
  if (areaWidth > 0) {
    const areas = setAreas(tiers, cellWorth, width - areaWidth, tone, words, frame);
    marks.push(...areas.marks);
    y = Math.max(y, areas.height);
  }
  return {
    width,
    height: Math.ceil(y),
    marks,
    key: tiers.some(({ stated }) => stated) ? ['done', 'planned'] : ['planned'],
  };
}

interface TierPlace {
  y: number;
  plot: number;
  labelX: number;
  labelWidth: number;
  beside: boolean;
  tone: BureauTone;
}

function setTier(
  { metric, label, name, stated }: Tier,
  { y, plot, labelX, labelWidth, beside, tone }: TierPlace,
  length: number,
  frame: Frame,
): { item: ItemMark; height: number } {
  const { scale, width } = frame;
  const size = (stated ? 18 : 22) * scale;
  const shrink = Math.min(1, labelWidth / figureWidth(metric.quantity, size, frame));
  const figure = figureText({ quantity: metric.quantity, x: labelX, baseline: 0, size: size * shrink }, frame);
  const words = setText(
    {
      text: label,
      x: labelX,
      y: 0,
      width: labelWidth,
      size: 13 * scale,
      tone: 'ink-2',
      leading: 19 * scale,
    },
    frame,
  );
  const textHeight = size * 1.35 + words.height;
  const bar = (stated ? 28 : 44) * scale;
  const gap = 10 * scale;
  const height = beside ? Math.max(bar, textHeight) + gap : textHeight + bar + gap + 8 * scale;
  const textTop = beside ? y + (height - gap - textHeight) / 2 : y;
  const barTop = beside ? y + (height - gap - bar) / 2 : y + textHeight + 4 * scale;
  const left = (plot - length) / 2;
  const marks: PlainMark[] = [
    ...(length === 0
      ? []
      : [
          {
            kind: 'bar' as const,
            x: round(left),
            y: round(barTop),
            width: round(length),
            height: round(bar),
            texture: stated ? ('solid' as const) : ('hatch' as const),
            tone,
          },
        ]),
    ...shift(figure.marks, textTop + size * 1.05),
    ...shift(words.marks, textTop + size * 1.35),
  ];
  if (beside && left > 6) {
    marks.unshift({
      kind: 'line',
      x1: round(plot - left + 4),
      x2: labelX - 6,
      y1: round(barTop + bar / 2),
      y2: round(barTop + bar / 2),
      tone: 'axis',
      width: 1,
    });
  }
  const item: ItemMark = {
    kind: 'item',
    record: metric.id,
    x: 0,
    y: round(y),
    width: beside ? labelX + labelWidth : width,
    height: round(height - gap / 2),
    label: name,
    marks,
  };
  return { item, height };
}

function shift(marks: readonly PlainMark[], by: number): PlainMark[] {
  return marks.map((mark) =>
    mark.kind === 'text' || mark.kind === 'seal' ? { ...mark, y: round(mark.y + by) } : mark,
  );
}

interface RulerPlace {
  from: number;
  to: number;
  plot: number;
  y: number;
  unit: string;
}

/** The ruler runs from the pyramid's middle, where the scale begins, to its right edge; a tick is ten times the last. */
function ruler(
  { from, to, plot, y, unit }: RulerPlace,
  words: TierPyramidWords,
  { scale, language, measure }: Frame,
): PlainMark[] {
  const font: Font = { size: 12 * scale, weight: 400, face: 'body' };
  const marks: PlainMark[] = [{ kind: 'line', x1: 0, x2: plot, y1: y + 0.5, y2: y + 0.5, tone: 'ink', width: 1 }];
  const free = measure(words.logScale, font) + 12 * scale;
  marks.push({
    kind: 'text',
    x: 0,
    y: round(y + 20 * scale),
    text: words.logScale,
    anchor: 'start',
    tone: 'ink-2',
    ...font,
  });
  const decade = plot / 2 / (to - from);
  for (let power = from; power <= to; power++) {
    const reach = (power - from) * decade;
    for (const x of reach === 0 ? [plot / 2] : [plot / 2 - reach, plot / 2 + reach]) {
      marks.push({ kind: 'line', x1: round(x), x2: round(x), y1: y, y2: y + 6 * scale, tone: 'ink', width: 1 });
    }
  }
  // Counted from the last tick, a label every so many, so that the eye counts equal steps.
  const label = (power: number): string => formatRound(10 ** power, language);
  const last = `${label(to)}${language === 'zh' ? unit : ''}`;
  const widest = Math.max(...Array.from({ length: to - from }, (_, i) => measure(label(from + i), font)));
  const step = Math.ceil((measure(last, font) + widest / 2 + 8 * scale) / decade);
  for (let power = to - step * Math.floor((to - from) / step); power <= to; power += step) {
    const x = plot / 2 + (power - from) * decade;
    const text = power === to ? last : label(power);
    if (10 ** power < LEAST_WORDS) continue;
    if (power < to && x - measure(text, font) / 2 < free) continue;
    const anchor = power === to ? 'end' : 'middle';
    marks.push({
      kind: 'text',
      x: round(x),
      y: round(y + 20 * scale),
      text,
      anchor,
      tone: 'ink-2',
      quiet: true,
      ...font,
    });
  }
  return marks;
}

/** The same numbers by area: whole cells, and of the last one its share. */
function setAreas(
  tiers: readonly Tier[],
  worth: number,
  x: number,
  tone: BureauTone,
  words: TierPyramidWords,
  frame: Frame,
): { marks: PlainMark[]; height: number } {
  const { scale, language } = frame;
  const unit = tiers[0]?.metric.quantity.unit ?? '';
  const cell = CELL * scale;
  const head = setText(
    {
      text: words.areas,
      x,
      y: 0,
      width: 200 * scale,
      size: 13 * scale,
      weight: 600,
      tone: 'ink',
      leading: 20 * scale,
    },
    frame,
  );
  const key = setText(
    {
      text: words.cell(`${formatRound(worth, language)}${language === 'zh' ? unit : ''}`),
      x,
      y: head.height,
      width: 200 * scale,
      size: 12.5 * scale,
      tone: 'ink-2',
      leading: 19 * scale,
    },
    frame,
  );
  const marks: PlainMark[] = [...head.marks, ...key.marks];
  let y = head.height + key.height + 10 * scale;
  for (const { metric, stated } of tiers) {
    const cells = Math.max(metric.quantity.value, 0) / worth;
    const texture = stated ? 'solid' : 'hatch';
    for (let i = 0; i < cells; i++) {
      marks.push({
        kind: 'bar',
        x: round(x + (i % CELLS_A_ROW) * (cell + CELL_GAP)),
        y: round(y + Math.floor(i / CELLS_A_ROW) * (cell + CELL_GAP)),
        width: round(Math.max(Math.min(cells - i, 1) * cell, 1.5)),
        height: cell,
        texture,
        tone,
      });
    }
    y += Math.ceil(cells / CELLS_A_ROW) * (cell + CELL_GAP) + 12 * scale;
  }
  return { marks, height: y };
}
