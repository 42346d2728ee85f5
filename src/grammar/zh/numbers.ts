import { DIGITS, MULTIPLIERS, numeralEnd, readNumeral, TENS } from './numerals.js';
import { normalise } from './script.js';

/** A numeral wherever it stands, counted noun or not. */
export interface FoundNumber {
  start: number;
  end: number;
  /** What it may mean: 14.6万亿 is 14600000000000 and has 14.6 in it; 十四五 is a name that has 十四 and 五. */
  values: number[];
  /** No Arabic digit in it. */
  isChinese: boolean;
}

const NUMERAL = new RegExp(`[0-9${Object.keys({ ...DIGITS, ...MULTIPLIERS, ...TENS }).join('')}]`);
/** What a character of a name such as 十四五 means alone. */
const ALONE: Readonly<Record<string, number>> = { ...DIGITS, 十: 10 };

/** Every numeral of a text, in its order. */
export function findNumbers(printed: string): FoundNumber[] {
  const text = normalise(printed);
  const found: FoundNumber[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!NUMERAL.test(text[at] ?? '')) continue;
    const numeral = readNumeral(text, at);
    const end = numeral?.end ?? numeralEnd(text, at);
    const run = text.slice(at, end);
    const isChinese = !/[0-9]/.test(run);
    const values = numeral ? [numeral.value, ...(numeral.high === undefined ? [] : [numeral.high])] : [];
    const leading = /^[0-9][0-9,]*(?:\.[0-9]+)?/.exec(run)?.[0];
    if (leading !== undefined) values.push(Number(leading.replaceAll(',', '')));
    if (isChinese && !/[百千万亿]/.test(run)) for (const character of run) values.push(ALONE[character] ?? Number.NaN);
    found.push({ start: at, end, values: values.filter(Number.isFinite), isChinese });
    at = end - 1;
  }
  return found;
}
