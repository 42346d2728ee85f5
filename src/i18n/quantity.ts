import type { Change, Quantity } from '../report/types.js';
import type { Language } from './language.js';
import { unitName } from './units.js';

/** A quantity in words, cut where type sizes change: 超 | 2.5 | 万亿元; over | 2.5 | trillion yuan. */
export interface QuantityWords {
  before: string;
  number: string;
  after: string;
  /** The whole, as one runs it in a sentence. */
  text: string;
}

/**
 * A quantity in the reader's language.
 *
 * Chinese keeps the words of the text (5700多万次); English regroups 万 and 亿 by thousands, keeps the digits, and says
 * the qualifier in words, as `over 57 million`.
 */
export function formatQuantity(quantity: Quantity, language: Language): QuantityWords {
  return language === 'zh' ? asWritten(quantity) : inEnglish(quantity);
}

/** A figure whose number the compiler has not marked out is set whole as one. */
function asWritten({ written, numeral: [start, end] = [0, written.length] }: Quantity): QuantityWords {
  return {
    before: written.slice(0, start),
    number: written.slice(start, end),
    after: written.slice(end),
    text: written,
  };
}

const QUALIFIERS: Record<Quantity['qualifier'], string> = {
  exact: '',
  about: 'about',
  nearly: 'nearly',
  over: 'over',
  under: 'under',
};

const SCALES: [size: number, name: string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

function inEnglish({ value, high, unit, qualifier }: Quantity): QuantityWords {
  const largest = Math.max(Math.abs(value), Math.abs(high ?? 0));
  const [size, scale] = SCALES.find(([step]) => largest >= step) ?? [1, ''];
  const digits = (n: number): string =>
    (size === 1 ? englishDigits : scaledDigits).format(Number((n / size).toPrecision(15)));
  const number = high === undefined ? digits(value) : `${digits(value)}–${digits(high)}`;
  const before = QUALIFIERS[qualifier];
  const name = unitName(unit, value === 1 && high === undefined);
  const tight = name.startsWith('%') || name.startsWith('‰');
  const after = [scale, name].filter(Boolean).join(' ');
  return {
    before,
    number,
    after,
    text: `${before} ${number}${tight ? '' : ' '}${after}`.trim(),
  };
}

/** Six places are enough for a third; a number cut to millions keeps all that it had. */
const englishDigits = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const scaledDigits = new Intl.NumberFormat('en', { maximumFractionDigits: 15 });

/** A change from the year before, in words: 同比增长29.6%; up 29.6% from a year earlier. */
export function formatChange({ quantity, direction }: Change, language: Language): string {
  const { text } = formatQuantity(quantity, language);
  if (language === 'zh') return `${direction === 'up' ? '同比增长' : '同比下降'}${text}`;
  return `${direction === 'up' ? 'up' : 'down'} ${text} from a year earlier`;
}

/** A round number that the text does not state, such as what one mark is worth: 1万, 10,000. */
export function formatRound(value: number, language: Language): string {
  if (language === 'en') return inEnglish({ value, unit: '', qualifier: 'exact', written: '-' }).text;
  const [size, name] = CHINESE_SCALES.find(([step]) => value >= step) ?? [1, ''];
  return `${englishDigits.format(value / size).replaceAll(',', '')}${name}`;
}

const CHINESE_SCALES: [size: number, name: string][] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
];
