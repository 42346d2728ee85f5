/** Numerals in digits and in words: 1,225; 3.2 million; 250m; two hundred and five; one and a half million; a dozen. */

export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** Where its digits or words end, a word of scale after digits left out. */
  digitsEnd: number;
  /** In words, not in digits. */
  words: boolean;
  /** It has a multiplier: million, bn, dozen. */
  scaled: boolean;
  /** Digits alone, without comma, point or multiplier: what may as well be a year or a code. */
  plain: boolean;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const SMALL = new Map(ONES.split(' ').map((word, value) => [word, value]));
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
/** Powers of ten. */
const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  lakh: 5,
  million: 6,
  crore: 7,
  billion: 9,
  trillion: 12,
  k: 3,
  m: 6,
  mn: 6,
  mln: 6,
  bn: 9,
  tn: 12,
  trn: 12,
};
const SCALE_WORDS = new Set(['thousand', 'lakh', 'million', 'crore', 'billion', 'trillion']);

/** Every word that a numeral may begin with, as a pattern. */
export const NUMBER_WORD = [...SMALL.keys()]
  .slice(1)
  .concat([...TENS.keys()])
  .join('|');

const DIGITS =
  /(?:\d{1,3}(?:,\d{3})+(?![\d])|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?: \d{3})+(?![\d,]\d|\d)|\d+)(?:\.\d+)?/y;
const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
const SCALE = /(?:[ -]?(hundred|thousand|lakh|million|crore|billion|trillion|mln|mn|bn|trn|tn)|(k))\b/y;
/** 250m yuan and 12m people are millions; 250m long and 250m are metres. */
const MILLION =
  /m(?= [a-z])(?! (?:long|wide|deep|high|tall|thick|away|apart|above|below|of|and|or|in|to|from|at|by|on|for|with|per|was|were|is|are|sprint|race|relay|freestyle|hurdles)\b)/y;
const MILLION_OF_MONEY = / ?m\b/y;
const WORD = /[a-z]+/y;
const NEXT = /( and |, |[ -])([a-z]+)/y;
const FRACTION = / and (a half|half|a third|two thirds|a quarter|one quarter|three quarters|three-quarters)\b/y;
const FRACTIONS: Readonly<Record<string, number>> = {
  'a half': 1 / 2,
  half: 1 / 2,
  'a third': 1 / 3,
  'two thirds': 2 / 3,
  'a quarter': 1 / 4,
  'one quarter': 1 / 4,
  'three quarters': 3 / 4,
  'three-quarters': 3 / 4,
};

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The value of digits times a power of ten, without the noise of a product. */
function scaled(digits: string, power: number): number {
  return Number(`${digits.replaceAll(/[, ]/g, '')}e${power}`);
}

/** and a half, and the multiplier that stands after it: two and a half million. */
function withFraction(text: string, numeral: Numeral): Numeral {
  if (numeral.scaled) return numeral;
  const found = match(FRACTION, text, numeral.end);
  if (found === null) return numeral;
  const end = numeral.end + found[0].length;
  const scale = match(SCALE, text, end);
  const power = SCALES[scale?.[1] ?? ''] ?? 0;
  const value = scaled(String(numeral.value + (FRACTIONS[found[1] ?? ''] ?? 0)), power);
  const last = end + (scale?.[0].length ?? 0);
  return { ...numeral, end: last, digitsEnd: last, value, scaled: power > 0, plain: false };
}

function readDigits(text: string, at: number, isMoney: boolean): Numeral | null {
  const digits = match(DIGITS, text, at)?.[0] ?? '';
  const mark = text.charAt(at + digits.length);
  const part = VULGAR[mark];
  if (digits === '' && part === undefined) return null;
  const digitsEnd = at + digits.length + (part === undefined ? 0 : 1);
  const scale =
    match(SCALE, text, digitsEnd) ??
    match(MILLION, text, digitsEnd) ??
    (isMoney ? match(MILLION_OF_MONEY, text, digitsEnd) : null);
  const name = scale === null ? '' : (scale[1] ?? scale[2] ?? 'm');
  const power = SCALES[name] ?? 0;
  const value = part === undefined ? scaled(digits, power) : (Number(digits || '0') + part) * 10 ** power;
  const numeral: Numeral = {
    start: at,
    end: digitsEnd + (scale?.[0].length ?? 0),
    value,
    digitsEnd,
    words: false,
    scaled: power > 0,
    plain: power === 0 && part === undefined && /^\d+$/.test(digits),
  };
  return part === undefined ? withFraction(text, numeral) : numeral;
}

/** The parts of a numeral in words as they are put together. */
class Sum {
  total = 0;
  group: number;
  kind: 'small' | 'tens' | 'hundred' | 'scale' | 'dozen';
  scale = Number.POSITIVE_INFINITY;
  isScaled = false;

  constructor(kind: Sum['kind'], group: number) {
    this.kind = kind;
    this.group = group;
  }

  get value(): number {
    return this.total + this.group;
  }

  /** Adds the next word where it goes on with the number. @returns whether it does */
  add(word: string, joint: string): boolean {
    const isOpen = this.kind === 'hundred' || this.kind === 'scale';
    const [one, ten] = [SMALL.get(word), TENS.get(word)];
    if (joint === ', ' && !(this.kind === 'scale' && (one !== undefined || ten !== undefined))) return false;
    if (one !== undefined && one > 0) {
      if (!isOpen && !(this.kind === 'tens' && one < 10 && joint !== ' and ')) return false;
      this.group += one;
      this.kind = 'small';
      return true;
    }
    if (ten !== undefined) {
      if (!isOpen || joint === '-') return false;
      this.group += ten;
      this.kind = 'tens';
      return true;
    }
    if (joint === ' and ') return false;
    if (word === 'hundred') {
      if (isOpen || this.group < 1 || this.group >= 100) return false;
      this.group *= 100;
      this.kind = 'hundred';
      this.isScaled = true;
      return true;
    }
    if (word === 'dozen' && this.total === 0 && !isOpen && this.group > 0) {
      this.group *= 12;
      this.kind = 'dozen';
      this.isScaled = true;
      return true;
    }
    const power = SCALE_WORDS.has(word) ? SCALES[word] : undefined;
    if (power === undefined || this.group === 0 || power >= this.scale) return false;
    this.total += this.group * 10 ** power;
    this.group = 0;
    this.kind = 'scale';
    this.scale = power;
    this.isScaled = true;
    return true;
  }
}

const HALF_OF = /half an? (dozen|hundred|thousand|million|billion|trillion)\b/y;
/** A quarter of a million homes are 250,000. */
const PART_OF =
  /(?<part>a|one|three|two)[ -](?<of>quarter|third|half)s? of an? (?<scale>hundred|thousand|million|billion|trillion)\b/y;
const ARTICLE = /an? (?=(?:dozen|hundred|thousand|million|billion|trillion)\b)/y;

function readWords(text: string, at: number): Numeral | null {
  const base = { start: at, words: true, plain: false };
  const half = match(HALF_OF, text, at);
  if (half !== null) {
    const end = at + half[0].length;
    const value = half[1] === 'dozen' ? 6 : scaled('0.5', SCALES[half[1] ?? ''] ?? 0);
    return { ...base, end, digitsEnd: end, value, scaled: true };
  }
  const part = match(PART_OF, text, at);
  if (part !== null) {
    const { part: above = '', of = '', scale = '' } = part.groups ?? {};
    const end = at + part[0].length;
    const value = ((SMALL.get(above) ?? 1) / (of === 'half' ? 2 : of === 'third' ? 3 : 4)) * 10 ** (SCALES[scale] ?? 0);
    return { ...base, end, digitsEnd: end, value, scaled: true };
  }
  const article = match(ARTICLE, text, at)?.[0] ?? '';
  const word = article === '' ? (match(WORD, text, at)?.[0] ?? '') : '';
  const [one, ten] = [SMALL.get(word), TENS.get(word)];
  if (article === '' && !one && ten === undefined) return null;
  const sum = article === '' ? new Sum(ten === undefined ? 'small' : 'tens', ten ?? one ?? 0) : new Sum('small', 1);
  // The space after the article is read again as the joint.
  let end = article === '' ? at + word.length : at + article.length - 1;
  let beforeAnd: { end: number; value: number } | null = null;
  for (let next = match(NEXT, text, end); next !== null; next = match(NEXT, text, end)) {
    const [words, joint = '', said = ''] = next;
    const before = { end, value: sum.value };
    if (!sum.add(said, joint)) {
      // Of two hundred and three hundred the first is two hundred.
      if (beforeAnd !== null && (said === 'hundred' || SCALE_WORDS.has(said)) && joint !== ' and ')
        return { ...base, ...beforeAnd, digitsEnd: beforeAnd.end, scaled: true };
      break;
    }
    beforeAnd = joint === ' and ' ? before : sum.kind === 'scale' ? null : beforeAnd;
    end += words.length;
  }
  const numeral = { ...base, end, digitsEnd: end, value: sum.value, scaled: sum.isScaled };
  return withFraction(text, numeral);
}

/**
 * The numeral that begins at a place.
 *
 * @param text normalised text in small letters.
 * @param at where it would begin.
 * @param isMoney whether a sign of money stands before it, so that £5m are millions.
 * @returns null where none does.
 */
export function readNumeral(text: string, at: number, isMoney = false): Numeral | null {
  return /[a-z]/.test(text.charAt(at)) ? readWords(text, at) : readDigits(text, at, isMoney);
}
