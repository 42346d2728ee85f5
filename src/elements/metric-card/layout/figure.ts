import { label, seal } from '../../../drawing/builders.js';
import { figureParts } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, Font, PlainMark } from '../../../drawing/marks.js';
import { figureType } from '../../../drawing/type.js';
import { formatFigure } from '../../../i18n/metric.js';
import type { Metric } from '../../../report/types.js';
import type { Movement } from '../movement.js';
import { directionMark } from './direction-mark.js';

export interface SetFigure {
  marks: PlainMark[];
  height: number;
  /** Where the seal ends. */
  width: number;
}

/** How the figure of a card is set: no larger than `largest`, in pixels at a scale of 1. */
export interface FigureOptions {
  largest: number;
  tone: BureauTone;
  movement: Movement | null;
  isCompact: boolean;
}

/** Sizes as parts of the numeral's: a sign of per cent, and a numeral in Chinese characters, which fill their square. */
const SIGN = 34 / 72;
const HAN = 62 / 72;
/** The size of the word that says which way a rate went, in pixels at a scale of 1. */
const VERB = 16;
/** No numeral is smaller, nor the words beside it; nor, rather than have its unit below it, a numeral on one line. */
const SMALLEST = 16;
const SMALLEST_SIDE = 13;
const LEAST_ON_ONE_LINE = 30;

/**
 * A figure in the largest of a few sizes that fits: ▼ and its word or the qualifier small, the number large, the unit small,
 * the seal after it. On one line, unless its unit would make it small: then that has a line of its own.
 */
export function setFigure(metric: Metric, options: FigureOptions, context: LayoutContext): SetFigure {
  const { largest } = options;
  for (let size = largest; size >= Math.min(largest, LEAST_ON_ONE_LINE); size -= 6) {
    const set = setAt(metric, size, options, context);
    if (set.width <= context.width) return set;
  }
  for (let size = largest; ; size -= 4) {
    const set = setAt(metric, size, { ...options, isUnitBelow: true }, context);
    if (set.width <= context.width || size <= SMALLEST) return set;
  }
}

/** A figure in one size of its number, in pixels at a scale of 1. */
function setAt(
  metric: Metric,
  size: number,
  { tone, movement, isCompact, isUnitBelow = false }: FigureOptions & { isUnitBelow?: boolean },
  { scale, measure, language }: LayoutContext,
): SetFigure {
  const parts = figureParts(formatFigure(metric, language), language);
  const side = (isCompact ? 18 : 22) * scale;
  const verb = figureType(VERB * scale);
  const height = size * scale * 1.1;
  let baseline = Math.round(height * 0.83 * 10) / 10;
  const below = isUnitBelow ? 34 * scale : 0;
  const marks: PlainMark[] = [];
  let end = 0;
  let widest = 0;
  if (movement) {
    const triangle = directionMark(movement.direction, { x: 0, baseline: baseline - scale, tone, scale });
    marks.push(triangle.mark);
    end = triangle.end + 4 * scale;
    if (movement.word !== '') {
      marks.push(label(movement.word, Math.round(end * 10) / 10, baseline, verb, 'ink'));
      end += measure(movement.word, verb) + 8 * scale;
    }
  }
  parts.forEach(({ text, isNumber, isJoined, lang }, i) => {
    const font = fontOf(text, isNumber, size * scale, scale);
    const isSign = !isNumber && /^[%‰]/.test(text);
    const gap = isSign ? 3 : isJoined ? (language === 'zh' ? 4 : 2) : 8;
    const isFirstBelow = isUnitBelow && parts[i - 1]?.isNumber;
    if (isFirstBelow) {
      widest = end;
      baseline += below;
    }
    const x = isFirstBelow ? 0 : i === 0 ? end : end + gap * scale;
    marks.push(label(text, Math.round(x * 10) / 10, baseline, font, 'ink', { lang }));
    end = x + measure(text, font);
  });
  const sealX = end + 10 * scale;
  const numeral = isUnitBelow ? Math.min(size, 24) : size;
  marks.push(seal(sealX, baseline - numeral * scale * 0.36, side));
  return { marks, height: height + below + 4 * scale, width: Math.ceil(Math.max(widest, sealX + side)) };
}

function fontOf(text: string, isNumber: boolean, size: number, scale: number): Font {
  if (isNumber) return figureType(/^\p{Script=Han}+$/u.test(text) ? size * HAN : size);
  if (/^[%‰]/.test(text)) return figureType(Math.max(SMALLEST_SIDE * scale, size * SIGN), 600);
  return figureType(Math.max(SMALLEST_SIDE * scale, Math.min(24 * scale, size * 0.4)));
}
