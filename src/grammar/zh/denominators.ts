/** What an amount is per: 每千人口3.2张 is 3.2 张/千人口, 每亩补贴 and 每人500元. */
import { isLength, readUnit } from './units.js';

const PER = /每 ?(?<many>10{1,7}(?!\d)[万亿]?|[十百千万亿]{1,2})? ?/g;
const CLAUSE = 40;

/**
 * The denominator that the clause before an amount gives. With a number (每千人口) words may stand between them; without
 * one (每人) only before money, else it stands right before the amount. A length of time is how often, and counts only
 * beside another: 每人每年500元 is 元/人·年, 每年3000万元 is 元.
 *
 * @param text normalised text.
 * @param printed the text as printed.
 * @param start where the amount's words start.
 * @param isMoney whether the amount is one of money.
 * @returns as printed, without 每; null where there is none.
 */
export function denominatorBefore(text: string, printed: string, start: number, isMoney: boolean): string | null {
  const from = Math.max(0, start - CLAUSE);
  const words = text.slice(from, start);
  const clause =
    from + Math.max(...['，', ',', '。', '；', ';', '、', '\n'].map((mark) => words.lastIndexOf(mark))) + 1;
  const found: string[] = [];
  let length: string | null = null;
  for (const { 0: per, index, groups } of text.slice(clause, start).matchAll(PER)) {
    const noun = clause + index + per.length;
    const unit = readUnit(text, noun);
    const end = unit?.end ?? noun + 1;
    if (end > start) continue;
    const name = printed.slice(clause + index + 1, end).trim();
    const isNext = /^ ?$/.test(text.slice(end, start));
    if (unit === null ? /[年月天日时]/.test(text.charAt(noun)) : isLength(unit.word)) length = name;
    else if (unit !== null && (isMoney || isNext || groups?.many !== undefined)) found.push(name);
  }
  if (found.length === 0) return null;
  return [...found, ...(length === null || !isMoney ? [] : [length])].join('·');
}
