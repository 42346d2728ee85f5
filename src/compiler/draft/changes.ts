import type { QuantityReading, ReadingContext } from '../../grammar/readings.js';
import { readTime } from '../section-readings.js';

/** A figure of a sentence with the figures that say how it has changed. */
export interface ChangedFigure {
  figure: QuantityReading;
  changes: QuantityReading[];
  /** What it was before: 16% of 由16%降至13%. */
  before?: QuantityReading;
  /** Where the words begin that lead to it (由, 由上年的), and the time that they name; "" for none. */
  lead?: { start: number; time: string };
}

/** What may stand between a figure and its change: what it is compared with and how, and no other subject. */
const BASIS =
  /同比|环比|同口径|[按以]?可比口径|(?:扣除|剔除)[^，。；]{0,10}(?:因素|影响)后?|(?:两年|年)?平均|年均|[比较][^，。；]{2,14}?(?=累计|实际|名义|净|增|上|提|扩|下|减|降|回|缩)/g;
const BESIDE = /[，,（(\s]|累计|实际|名义|总共|净|大幅|小幅|略|分别/g;
/** 由, and the time that it was then: 由上年的. */
const STARTS = /[由从自](?:([\p{Script=Han}\d]{1,10})的)?$/u;
const LONGEST_LEAD = 12;
const REACHES =
  /^(?:的)?(?:下降|降低|回落|下调|压降|压减|压缩|缩短|缩小|减少|提高|提升|上升|上调|增长|增加|扩大|回升|降|减|升|增)?(?:到|至|为)(?:了)?$/;

/**
 * Which figures of a sentence say how another has changed: those that rise or fall in the next words (14.6万亿元，
 * 同比增长29.6%), and of two levels the one that was before (由16%降至13%).
 * @param figures in their order
 * @param words the text from one place to another
 */
export function changedFigures(
  figures: readonly QuantityReading[],
  words: (start: number, end: number) => string,
): ChangedFigure[] {
  const changed: ChangedFigure[] = [];
  for (const figure of figures) {
    const last = changed.at(-1);
    const end = last?.changes.at(-1)?.end ?? last?.figure.end ?? 0;
    const between = words(end, figure.start);
    if (last && figure.change && !last.figure.change && isJustAChange(between)) {
      last.changes.push(figure);
    } else if (last && isBefore(last, figure, between, words)) {
      const before = last.figure;
      const [lead = '', time = ''] = STARTS.exec(words(before.start - LONGEST_LEAD, before.start)) ?? [];
      changed[changed.length - 1] = { figure, changes: [], before, lead: { start: before.start - lead.length, time } };
    } else changed.push({ figure, changes: [] });
  }
  return changed;
}

/** Whether words lead from a figure to its own change: ，同比增长. */
function isJustAChange(between: string): boolean {
  return between.replace(BASIS, '').replace(VERB, '').replace(BESIDE, '') === '';
}

function isBefore(
  { figure: before, changes }: ChangedFigure,
  figure: QuantityReading,
  between: string,
  words: (start: number, end: number) => string,
): boolean {
  return (
    changes.length === 0 &&
    before.quantity.unit === figure.quantity.unit &&
    STARTS.test(words(before.start - LONGEST_LEAD, before.start)) &&
    REACHES.test(between.replace(/^[，,]?(?:上年|去年|年初)?/, ''))
  );
}

const COMPARED = /[比较](?:之)?([^比较，,。；;]{2,14}?)(?:相比)?，?(?:累计|实际|名义|总共|净)*$/;
const VERB = /(?:增长|增加|增|上升|提高|提升|上涨|扩大|下降|减少|降低|回落|缩小|下跌|降|减|升|涨)(?:了)?$/;

/**
 * The words of the time that a change is counted against, where they are a time by themselves: 2015年 of 比2015年增长12%.
 * @param before the clause before the change
 * @returns "" for none
 */
export function comparedWith(before: string, context: ReadingContext): string {
  const named = COMPARED.exec(before.replace(VERB, ''))?.[1] ?? '';
  for (let length = named.length; length > 1; length -= 1) {
    const words = named.slice(0, length);
    if (readTime(words, context)) return words;
  }
  return '';
}
