/** What the clause before a number says of it: a rise or a fall, its basis, a forecast. */
import { directionBefore, isLasting } from '../../report/direction-words.js';
import type { QuantityReading } from '../readings.js';

type Change = NonNullable<QuantityReading['change']>;

/** Longer clauses than this are cut, so that reading stays linear. */
const REACH = 120;
const CLAUSE_END = /[。；;！!？?：\n]|[，,](?!\d{3}(?!\d))/g;

/** 比上年多3天, 较去年低0.5个百分点: such words are a change only beside an earlier time. */
const MORE = /[多高快大长](?:出|了)?$|[高快多]于[^\d，,]{2,8}$/;
const LESS = /[少低慢小短](?:了)?$|[低慢少]于[^\d，,]{2,8}$/;
/** A year-on-year figure by its sign alone: 同比-3.2%. */
const SIGNED = /(?:同比|环比)(?:为|[:：])? ?$/;

/** Against what the change is counted; the last one named before the number holds. Of the end of last year a report says no more than that. */
const BASIS =
  /(?<year>同比|(?:[比较与同]于?|[高低快慢多少]于)(?:上一?年|去年)(?:度|同期|同月)?(?![末底]))|(?<period>环比|(?:[比较与]|[高低快慢多少]于)上(?:个?月|一?季度?|周|旬|期)(?![末底]))|(?<twoYears>(?<!近)[两二2]年平均(?:同比)?)|(?:[比较]|[高低快慢多少]于)(?:上月末|上季末|年初|上年末|上年底|去年底|\d{4}年)/g;

/** 预计, but not 比预计. */
const FORECAST = /(?<![比较于])(?:预计|有望|预测)/;
/** “预计到2025年，”: the forecast that a comma cuts off from its number. */
const FORECAST_ONLY = /(?:预计|有望|预测)[^\0，,。；;]{0,2}\0+[^\0，,。；;]{0,2}[，,]$/;
const COMPARED_ONLY = /(?:相比|比较)[，,]$/;

/** The clause before `start`, without what an earlier clause says. */
function clauseBefore(text: string, start: number): { clause: string; earlier: string } {
  const words = text.slice(Math.max(0, start - REACH), start);
  let cut = 0;
  for (const { index } of words.matchAll(CLAUSE_END)) cut = index + 1;
  return { clause: words.slice(cut), earlier: words.slice(0, cut) };
}

/**
 * Whether the clause makes the number a forecast.
 *
 * @param text normalised text in which times are blanked.
 * @param start where the quantity's words start.
 */
export function isExpected(text: string, start: number): boolean {
  const { clause, earlier } = clauseBefore(text, start);
  return FORECAST.test(clause) || FORECAST_ONLY.test(earlier);
}

function directionOf(clause: string, isSigned: boolean): Change['direction'] | null {
  const stated = directionBefore(clause);
  if (stated) return stated;
  const compared = clause.search(BASIS) >= 0;
  if ((compared && MORE.test(clause)) || (isSigned && SIGNED.test(clause))) return 'up';
  return compared && LESS.test(clause) ? 'down' : null;
}

/**
 * The change that the words right before a number make of it, or nothing for a level (降至, 提高到, 达).
 *
 * @param text normalised text.
 * @param start where the quantity's words start, qualifier included.
 */
export function changeBefore(text: string, start: number): Change | undefined {
  const { clause, earlier } = clauseBefore(text, start);
  const direction = directionOf(clause, /[-+]/.test(text.charAt(start)));
  if (direction === null || isLasting(clause)) return undefined;
  return withBasis(
    direction,
    COMPARED_ONLY.test(earlier) ? clauseBefore(text, start - clause.length - 1).clause + clause : clause,
  );
}

/**
 * A direction with the basis that the clause before the number gives.
 *
 * @param direction of the change.
 * @param clause the words before the number.
 */
function withBasis(direction: Change['direction'], clause: string): Change {
  const named = [...clause.matchAll(BASIS)].at(-1)?.groups;
  if (named?.year !== undefined) return { direction, basis: 'year-on-year' };
  if (named?.period !== undefined) return { direction, basis: 'period-on-period' };
  return named?.twoYears === undefined ? { direction } : { direction, basis: 'two-year-average' };
}

/** The change of a number that says it itself (翻一番), with the basis of its clause. */
export function changeOf(text: string, start: number, direction: Change['direction']): Change {
  return withBasis(direction, clauseBefore(text, start).clause);
}

/**
 * Whether 分别 makes the number after a joining mark share the change of the number before: 分别增长5%、6%.
 *
 * @param text normalised text.
 * @param start where the later quantity starts.
 * @param gap the words between the two.
 */
export function sharesChange(text: string, start: number, gap: string): boolean {
  return /^[、和及与]$/.test(gap) && clauseBefore(text, start).clause.includes('分别');
}
