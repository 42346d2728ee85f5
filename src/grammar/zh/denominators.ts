/** What an amount is per: 每千人口3.2张 is 3.2 张/千人口, 每亩补贴 and 每人500元. */
import { isLength, readUnit } from './units.js';

const PER = /每 ?(?<many>10{1,7}(?!\d)[万亿]?|[十百千万亿]{1,2})? ?/g;
const CLAUSE = 40;

/**
 * The denominator that the clause before an amount gives. Without a number (每人) it stands right before the amount;
 * with one (每千人口) words may stand between. A length of time is how often, not per what: 每年, 每3个月.
 *
 * @param text normalised text.
 * @param printed the text as printed.
 * @param start where the amount's words start.
 * @returns as printed, without 每; null where there is none.
 */
export function denominatorBefore(text: string, printed: string, start: number): string | null {
  const from = Math.max(0, start - CLAUSE);
  const words = text.slice(from, start);
  const clause = from + Math.max(...['，', ',', '。', '；', ';', '、', '\n'].map((mark) => words.lastIndexOf(mark))) + 1;
  let found: string | null = null;
  for (const { 0: per, index, groups } of text.slice(clause, start).matchAll(PER)) {
    const noun = clause + index + per.length;
    const unit = readUnit(text, noun);
    if (unit === null || unit.end > start || isLength(unit.word)) continue;
    if (groups?.many === undefined && !/^ ?$/.test(text.slice(unit.end, start))) continue;
    found = printed.slice(clause + index + 1, unit.end).trim();
  }
  return found;
}
