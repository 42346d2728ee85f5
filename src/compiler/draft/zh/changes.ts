import type { QuantityReading, ReadingContext } from '../../../grammar/readings.js';
import type { Stretch } from '../../places.js';
import { readTime } from '../../section-readings.js';
import type { ChangedFigure, Words } from '../language.js';
import { distributed, listedIn, named } from './listed.js';
import { VERB } from './verb.js';

/** What may stand between a figure and its change: what it is compared with and how, and no other subject. */
const BASIS =
  /由[降升负正跌亏]转[增降正负升盈]|扭亏为盈|止跌回升|同比|环比|[按以][^，。；\d]{2,10}计算|同口径|[按以]?可比口径|(?:扣除|剔除)[^，。；]{0,10}(?:因素|影响)后?|(?:两年|年)?平均|年均|[比较][^，。；]{2,14}?(?=累计|实际|名义|净|增|上|提|扩|下|减|降|回|缩)/g;
const BESIDE = /[，,、；;（(\s]|累计|实际|名义|总共|净|大幅|小幅|略|分别/g;
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
export function changedFigures(figures: readonly QuantityReading[], words: Words): ChangedFigure[] {
  const changed: ChangedFigure[] = [];
  const listed = listedIn(figures, words);
  for (const figure of figures) {
    const last = changed.at(-1);
    const isListed = listed.has(figure) || (last !== undefined && listed.has(last.figure));
    const end = last?.changes.at(-1)?.end ?? last?.figure.end ?? 0;
    const between = words(end, figure.start);
    // Of a share the points are of the share: 占全省42.6%，比重提高2.9个百分点.
    const own = last?.figure.quantity.unit === '%' ? between.replace(/^([，,、])(?:比重|占比|比例)/, '$1') : between;
    const isChange = isJustAChange(own) && (!between.includes('、') || RATIO.test(figure.quantity.unit));
    // Points are of a rate: of 98.6亿元，增长5.6%，比一季度提高0.3个百分点 they are of the growth.
    const { unit } = figure.quantity;
    const isOfUnit = RATIO.test(unit) || (last !== undefined && isAlike(last, unit));
    const isOfRate = !/百分点$/.test(figure.quantity.unit) || RATES.test(last?.figure.quantity.unit ?? '');
    const owner =
      !RATIO.test(unit) && figure.change && isApart(between, figure, changed, words)
        ? changed.findLast((one) => one.changes.length === 0 && !one.figure.change && isAlike(one, unit))
        : undefined;
    if (owner) owner.changes.push(figure);
    else if (last && figure.change && !last.figure.change && isChange && isOfUnit && isOfRate && !isListed) {
      last.changes.push(figure);
    } else if (last && isBefore(last, figure, between, words)) {
      const before = last.figure;
      const [lead = '', time = ''] = STARTS.exec(words(before.start - LONGEST_LEAD, before.start)) ?? [];
      changed[changed.length - 1] = { figure, changes: [], before, lead: { start: before.start - lead.length, time } };
    } else changed.push({ figure, changes: [], ...(listed.has(figure) ? { isListed: true } : {}) });
  }
  return distributed(named(changed, words), words);
}

/** Whether an amount is in the unit of a figure: 元 of 元, and of 元/人. */
function isAlike({ figure }: ChangedFigure, unit: string): boolean {
  return figure.quantity.unit === unit || figure.quantity.unit.startsWith(`${unit}/`);
}

/** 船3826艘，总功率41.7万千瓦，分别减少112艘、0.9万千瓦: each amount is of the figure in its unit. */
function isApart(
  between: string,
  { start }: QuantityReading,
  changed: readonly ChangedFigure[],
  words: Words,
): boolean {
  if (between.includes('分别') && isJustAChange(between)) return true;
  const ends = changed.flatMap(({ changes }) => changes.map(({ end }) => end));
  return ends.some((end) => end < start && /^[、和及]$/.test(words(end, start)));
}

const RATES = /^(?:[%‰]|.*百分点)$/;
const RATIO = /^(?:%|‰|倍|个?百分点|个?千分点)$/;

/** Whether words lead from a figure to its own change: ，同比增长. */
function isJustAChange(between: string): boolean {
  return between.replace(BASIS, '').replace(VERB, '').replace(BESIDE, '') === '';
}

function isBefore(
  { figure: before, changes }: ChangedFigure,
  figure: QuantityReading,
  between: string,
  words: Words,
): boolean {
  return (
    changes.length === 0 &&
    before.quantity.unit === figure.quantity.unit &&
    STARTS.test(words(before.start - LONGEST_LEAD, before.start)) &&
    REACHES.test(between.replace(/^[，,]?(?:上年|去年|年初)?/, ''))
  );
}

const COMPARED = /[比较](?:之)?([^比较，,。；;]{2,14}?)(?:相比)?，?(?:累计|实际|名义|总共|净)*$/;

/** A clause and the one before it are looked through so far back, in characters. */
const REACH = 40;

/** Where the time stands that a change is counted against, if it is one by itself: 2015年 of 比2015年增长12%. */
export function comparedWith(change: Stretch, words: Words, context: ReadingContext): Stretch | null {
  const clause = /[^，,。；;]*[，,]?[^，,。；;]*$/.exec(words(change.start - REACH, change.start))?.[0] ?? '';
  const named = COMPARED.exec(clause.replace(VERB, ''))?.[1] ?? '';
  for (let length = named.length; length > 1; length -= 1) {
    const time = named.slice(0, length);
    if (!readTime(time, context)) continue;
    const start = change.start - clause.length + clause.lastIndexOf(time);
    return { start, end: start + time.length };
  }
  return null;
}

/** 比2015年, 较上年末: whether a time that ends these words is what something is compared with. */
export function isCompared(words: string): boolean {
  return /(?<![占环同百])[比较](?![重例率值分])[^，,。；]{0,12}$/.test(words);
}
