import type { Qualifier } from '../report/types.js';

/** A number in English words, as printed, and the values that it may mean. */
export interface EnglishNumber {
  start: number;
  end: number;
  written: string;
  values: number[];
  /** As in Chinese, where the words around it say: %, 个百分点, 倍, 元, 美元, 欧元. */
  unit?: string | undefined;
  /** The last words before it that qualify it, or a plus sign after it. */
  qualifier?: Qualifier;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
/** Words that say a number without being one. */
const OTHERS: Readonly<Record<string, number>> = {
  half: 0.5,
  halved: 0.5,
  twice: 2,
  double: 2,
  doubled: 2,
  triple: 3,
  tripled: 3,
};
const HEADS = [...ONES, ...TENS, ...ORDINALS, 'hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'];
const WORD = HEADS.join('|');
const NUMBER = new RegExp(
  `(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?:[ -]?(?<scale>hundred|thousand|million|billion|trillion|[km]|bn|tn)s?\\b)?|\\b(?<words>(?:${WORD})(?:[ -](?:and )?(?:${WORD}))*)s?\\b|\\b(?<other>${Object.keys(OTHERS).join('|')})\\b`,
  'gi',
);
/** The unit after a number and before it, in the order in which they are tried. */
const AFTER: readonly (readonly [words: RegExp, unit: string])[] = [
  [/^[ -]?percentage points?\b|^ ?pp\b/i, '个百分点'],
  [/^ ?(?:%|per ?cent\b)/i, '%'],
  [/^[ -]?fold\b/i, '倍'],
  [/^ ?(?:yuan|renminbi|RMB|CNY)\b/i, '元'],
  [/^ ?(?:US )?dollars?\b|^ ?USD\b/i, '美元'],
  [/^ ?euros?\b|^ ?EUR\b/i, '欧元'],
];
const BEFORE: readonly (readonly [words: RegExp, unit: string])[] = [
  [/(?:RMB|CNY|CN¥|¥) ?$/i, '元'],
  [/(?:US\$|USD|(?<![A-Z])\$) ?$/i, '美元'],
  [/(?:€|EUR) ?$/i, '欧元'],
];

/** The words before a number that qualify it. */
const QUALIFIERS: readonly (readonly [words: RegExp, qualifier: Qualifier])[] = [
  [/\b(?:over|more than|above|beyond|exceed(?:s|ed|ing)?|upwards? of|topp?(?:ed|ing|s)) (?:US)?\D?$/i, 'over'],
  [/\b(?:nearly|almost|close to|just under) (?:US)?\D?$/i, 'nearly'],
  [/\b(?:about|around|some|roughly|approximately|circa|estimated) (?:US)?\D?$/i, 'about'],
  [/\b(?:under|less than|fewer than|below|up to|at most) (?:US)?\D?$/i, 'under'],
];
const PLUS = /^ ?\+/;
const QUALIFIER_LENGTH = 20;

function qualifierAround(text: string, start: number, end: number): Qualifier | undefined {
  if (PLUS.test(text.slice(end))) return 'over';
  const before = text.slice(Math.max(0, start - QUALIFIER_LENGTH), start);
  return QUALIFIERS.find(([words]) => words.test(before))?.[1];
}

function unitAround(text: string, start: number, end: number): string | undefined {
  const [before, after] = [text.slice(Math.max(0, start - 5), start), text.slice(end, end + 20)];
  const found = AFTER.find(([words]) => words.test(after)) ?? BEFORE.find(([words]) => words.test(before));
  return found?.[1];
}

/** “One” is a pronoun as often as a number, and “first” an adverb. */
const NO_NUMBER = new Set(['one', 'first']);

/** The numbers of an English text, in digits (12,000; 1.2 million) and in words (twenty-one, fourth). */
export function englishNumbers(text: string): EnglishNumber[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index, groups = {} }): EnglishNumber[] => {
    const { digits, scale, words, other } = groups;
    const end = index + written.length;
    const unit = unitAround(text, index, end);
    const qualifier = qualifierAround(text, index, end);
    const number = (value: number): EnglishNumber[] => [
      { start: index, end, written, values: [value], ...(unit ? { unit } : {}), ...(qualifier ? { qualifier } : {}) },
    ];
    if (digits !== undefined) return number(Number(digits.replaceAll(',', '')) * scaleOf(scale));
    if (other !== undefined) return number(OTHERS[other.toLowerCase()] ?? Number.NaN);
    return words === undefined || NO_NUMBER.has(words.toLowerCase()) ? [] : number(valueOfWords(words));
  });
}

/** 1 where there is no word of scale. */
function scaleOf(scale = ''): number {
  return SCALES[scale.toLowerCase()] ?? 1;
}

/** twenty-one is 21, two hundred and five 205, fourth 4. */
function valueOfWords(words: string): number {
  let total = 0;
  let part = 0;
  for (const word of words.toLowerCase().split(/[ -]/)) {
    const scale = SCALES[word];
    const small = [ONES.indexOf(word), ORDINALS.indexOf(word)].find((index) => index >= 0);
    if (small !== undefined) part += small;
    else if (TENS.includes(word)) part += (TENS.indexOf(word) + 2) * 10;
    else if (word === 'dozen') part = Math.max(part, 1) * 12;
    else if (scale === 100) part = Math.max(part, 1) * 100;
    else if (scale !== undefined) {
      total += Math.max(part, 1) * scale;
      part = 0;
    }
  }
  return total + part;
}
