/** A number in English words, as printed, and the values that it may mean. */
export interface EnglishNumber {
  written: string;
  values: number[];
}

const ONES = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
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
const WORD = [...ONES, ...TENS, ...ORDINALS, 'hundred', 'dozen'].join('|');
const NUMBER = new RegExp(
  `(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?:[ -]?(?<scale>hundred|thousand|million|billion|trillion|[km]|bn|tn)s?\\b)?|\\b(?<words>(?:${WORD})(?:[ -](?:and )?(?:${WORD}|thousand|million|billion|trillion))*)s?\\b`,
  'gi',
);
/** “One” is a pronoun as often as a number, and “first” an adverb. */
const NO_NUMBER = new Set(['one', 'first']);

/** The numbers of an English text, in digits (12,000; 1.2 million) and in words (twenty-one, fourth). */
export function englishNumbers(text: string): EnglishNumber[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, groups = {} }): EnglishNumber[] => {
    const { digits, scale, words } = groups;
    if (digits !== undefined) {
      const value = Number(digits.replaceAll(',', ''));
      return [{ written, values: scale === undefined ? [value] : [value * (SCALES[scale.toLowerCase()] ?? 1)] }];
    }
    if (words === undefined || NO_NUMBER.has(words.toLowerCase())) return [];
    return [{ written, values: [valueOfWords(words)] }];
  });
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
