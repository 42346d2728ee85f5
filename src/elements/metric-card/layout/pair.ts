import { label, line } from '../../../drawing/builders.js';
import { type FigurePart, figureParts } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, PlainMark, Texture } from '../../../drawing/marks.js';
import { barScale, QUALIFIER_REACH, quantityBar } from '../../../drawing/quantity-bar.js';
import type { SignedLength } from '../../../drawing/signed-length.js';
import { setText } from '../../../drawing/text.js';
import { figureType, type } from '../../../drawing/type.js';
import { formatBasis, formatChange } from '../../../i18n/format-change.js';
import type { Language } from '../../../i18n/language.js';
import { formatQuantity } from '../../../i18n/quantity.js';
import { formatMoment } from '../../../i18n/time.js';
import { directionOf, signedQuantity } from '../../../report/direction.js';
import { previousValue } from '../../../report/previous-value.js';
import type { Change, Metric, Quantity } from '../../../report/types.js';
import { metricCardMessages } from '../messages.js';
import { directionMark } from './direction-mark.js';

/** Where a pair stands and how it looks. */
export interface PairPlace {
  x: number;
  y: number;
  width: number;
  /** True where names stand beside their bars, else over them. */
  isBeside: boolean;
  tone: BureauTone;
  texture: Texture;
}

interface Block {
  marks: PlainMark[];
  height: number;
}

/** Bars of a card say more in length than in width; past this they are only long. */
const LONGEST_BAR = 560;
const NAME_COLUMN = 92;
/** The height of bars, from one to the next, and of a name over its bar, in pixels at a scale of 1. */
const BARS = { beside: { bar: 18, pitch: 29 }, under: { bar: 14, pitch: 42 } };
const NAME_ROW = 20;
/** A shift of less, in pixels, is not seen. */
const LEAST_SHIFT = 6;
/** The size of the number of a change. */
const NUMBER = 20;

/** The words of a change, ▲ or ▼ before them, its number large where the line has room. */
export function setChange(
  change: Change,
  { x, y, width, tone }: Pick<PairPlace, 'x' | 'y' | 'width' | 'tone'>,
  context: LayoutContext,
): Block {
  const { measure, scale, language } = context;
  const plain = type('time', scale);
  const large = figureType(NUMBER * scale);
  const basis = formatBasis(change, language);
  const words = figureParts(formatQuantity(change.quantity, language, change.direction), language);
  // Chinese sets the basis before the verb without a space: 同比增长29.6%; English after the number.
  const against = basis === '' ? [] : [{ text: basis, isNumber: false, gap: language === 'zh' ? 0 : 4 }];
  const parts: ChangePart[] =
    language === 'zh' ? [...against, ...spaced(words, language)] : [...spaced(words, language), ...against];
  const height = 26 * scale;
  const baseline = Math.round((y + 19 * scale) * 10) / 10;
  const direction = directionOf(change.quantity, change.direction);
  const triangle = directionMark(direction, { x, baseline: baseline - scale, tone, scale });
  const indent = triangle.end + 6 * scale;
  let at = indent;
  const marks: PlainMark[] = [triangle.mark];
  parts.forEach(({ text, isNumber, gap, lang }, i) => {
    const font = isNumber ? large : plain;
    if (i > 0) at += gap * scale;
    marks.push(label(text, Math.round(at * 10) / 10, baseline, font, 'ink', { lang }));
    at += measure(text, font);
  });
  if (at <= x + width) return { marks, height };
  const set = setText(
    {
      text: formatChange(change, language),
      x: indent,
      y: y + 2 * scale,
      width: x + width - indent,
      ...plain,
      tone: 'ink',
    },
    context,
  );
  return { marks: [triangle.mark, ...set.marks], height: Math.max(height, set.height + 4 * scale) };
}

/** A stretch of the line of a change; `gap` before it, in pixels at a scale of 1. */
interface ChangePart {
  text: string;
  isNumber: boolean;
  gap: number;
  lang?: string;
}

/** The words of an amount with the space before each; a sign of per cent is set as its number is. */
function spaced(words: readonly FigurePart[], language: Language): ChangePart[] {
  return words.map(({ text, isNumber, isJoined, lang }, i) => {
    const isSign = /^[%‰]/.test(text);
    const gap = isSign ? 0 : isNumber ? 4 : isJoined ? (language === 'en' || i === 0 ? 0 : 2) : 4;
    return { text, isNumber: isNumber || isSign, gap, ...(lang === undefined ? {} : { lang }) };
  });
}

/** The level that a figure had before: as the text states it, else worked out from its change. */
export interface EarlierLevel {
  quantity: Pick<Quantity, 'value' | 'qualifier'> & Partial<Pick<Quantity, 'high'>>;
  /** Names its bar. */
  name: string;
  isDerived: boolean;
}

/** The level before of a figure; null where the text states none and none follows from what it does. */
export function earlierLevel(metric: Metric, language: Language): EarlierLevel | null {
  const { before, change } = metric;
  const messages = metricCardMessages[language];
  if (before) {
    if (before.quantity.unit !== metric.quantity.unit) return null;
    const time = before.time ? formatMoment(before.time, language) : messages.before;
    // What the text states is said, not only drawn.
    const name = messages.statedBefore(time, formatQuantity(before.quantity, language).text);
    return { quantity: before.quantity, name, isDerived: false };
  }
  const quantity = previousValue(metric);
  if (!quantity || !change) return null;
  const { basis, since } = change;
  if (basis === 'year-on-year' || basis === 'period-on-period')
    return { quantity, name: messages.levelBefore[basis], isDerived: true };
  return since ? { quantity, name: formatMoment(since, language), isDerived: true } : null;
}

/**
 * The figure's bar, and under it in grey that of the level before, on one scale from zero, each with its own name, and
 * where the latter is worked out that it is. A share that moves far enough to be seen stands on the whole hundred.
 * @returns null where the two differ by less than can be seen
 */
export function setPair(
  metric: Metric,
  earlier: EarlierLevel,
  { x: left, y, width, isBeside, tone, texture }: PairPlace,
  context: LayoutContext,
): Block | null {
  const { scale, measure, language } = context;
  const messages = metricCardMessages[language];
  const small = type('small', scale);
  const names = [formatMoment(metric.time, language), earlier.name];
  const column = Math.max(NAME_COLUMN * scale, ...names.map((own) => measure(own, small) + 12 * scale));
  const { bar, pitch } = isBeside ? BARS.beside : BARS.under;
  const x = left + (isBeside ? column : 0);
  const levels = [metric.quantity, { ...metric.quantity, ...earlier.quantity }].map((quantity) =>
    signedQuantity({ ...metric, quantity }),
  );
  const reach = Math.max(...levels.map(({ qualifier }) => QUALIFIER_REACH[qualifier])) + 1;
  const room = Math.min(left + width - x - reach, LONGEST_BAR);
  const onHundred = isShare(metric, levels) ? hundred(room) : null;
  const isWhole = onHundred !== null && isSeen(levels, onHundred);
  const length = isWhole ? onHundred : barScale(levels, room);
  if (!isSeen(levels, length)) return null;
  const { zero, pixels } = length;
  const head = isBeside && isWhole ? NAME_ROW * scale : 0;
  const nameRow = isBeside ? 0 : NAME_ROW * scale;
  const height = bar * scale;
  const looks = [
    { texture, tone },
    { texture: 'solid', tone: 'axis' },
  ] as const;
  const marks: PlainMark[] = [];
  const end = x + zero + room;
  if (isWhole) {
    const hundredY = isBeside ? y + 14 * scale : y + NAME_ROW * scale - 6 * scale;
    if (isBeside) marks.push(label('0', x + zero, hundredY, small, 'ink-2', { isQuiet: true }));
    const name = measure(names[0] ?? '', small) + measure('100%', small) + 12 * scale;
    if (isBeside || name < end - left)
      marks.push(label('100%', end, hundredY, small, 'ink-2', { anchor: 'end', isQuiet: true }));
  }
  levels.forEach((quantity, i) => {
    const top = y + head + nameRow + i * pitch * scale;
    const baseline = isBeside ? top + height / 2 + 4.5 * scale : top - 6 * scale;
    marks.push(
      label(names[i] ?? '', left, baseline, small, 'ink-2'),
      ...quantityBar({ quantity, x: x + zero, y: top, height, pixels, ...(looks[i] ?? looks[0]) }).marks,
      line(x + zero, top - 3, x + zero, top + height + 3, 'ink'),
    );
    if (isWhole) marks.push(line(end, top - 3, end, top + height + 3, 'axis'));
  });
  const foot = y + head + nameRow + pitch * scale + height + 4 * scale;
  if (!earlier.isDerived) return { marks, height: foot - y };
  const note = setText(
    { text: messages.changeNote, x, y: foot, width: left + width - x, ...small, tone: 'ink-3' },
    context,
  );
  return { marks: [...marks, ...note.marks], height: foot + note.height - y };
}

/** A per cent of a whole that moved by points, not itself a rise or a fall. */
function isShare({ quantity, direction }: Metric, levels: readonly { value: number }[]): boolean {
  return quantity.unit === '%' && !direction && levels.every(({ value }) => value >= 0 && value <= 100);
}

function hundred(longest: number): SignedLength {
  return { zero: 0, pixels: (value) => (Math.min(Math.max(value, 0), 100) / 100) * longest };
}

function isSeen(levels: readonly { value: number }[], { pixels }: SignedLength): boolean {
  const [now, before] = levels.map(({ value }) => pixels(value));
  return Math.abs((now ?? 0) - (before ?? 0)) >= LEAST_SHIFT;
}
