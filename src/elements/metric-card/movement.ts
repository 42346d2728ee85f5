import type { Language } from '../../i18n/language.js';
import { describeMetric, formatFigure } from '../../i18n/metric.js';
import { joinWords } from '../../i18n/punctuation.js';
import { type Direction, directionOf } from '../../report/direction.js';
import { statusOf } from '../../report/status.js';
import type { Metric, Report } from '../../report/types.js';
import { metricCardMessages } from './messages.js';

/** Which way a rate went to where it is, in the words of the text. */
export interface Movement {
  direction: Direction;
  /** The text's own verb before the number (降至), or its translation; "" where the figure says it itself (下降4.4%). */
  word: string;
  /** Whether the sentence says from where. */
  hasStart: boolean;
}

const RATES = new Set(['%', '‰']);
/** Verbs of reaching a level, right before its number and the words that qualify it. */
const FALLS = /(?:下降|降低|回落|下调|压降|压减|压缩|缩小|收窄|减少|降|减|跌)(?:到|至|为)(?:了)?$/;
const RISES = /(?:提高|提升|上升|上调|增长|增加|扩大|回升|攀升|升|增|涨)(?:到|至|为)(?:了)?$/;
/** No verb of reaching is longer. */
const REACH = 6;
/** What tells from where, in the clause: 由2.5%降至1.43%. */
const START = /[由从自较比][^，；。]*\d/;

/**
 * Which way the text says that a rate went: 降至1.43%. A rate whose change is stated beside it says it there.
 * @returns null for what is no rate, and where the text says nothing of the kind
 */
export function movementOf(metric: Metric, { source }: Report, language: Language): Movement | null {
  const { quantity, change, direction } = metric;
  if (direction) return { direction: directionOf(quantity, direction), word: '', hasStart: true };
  if (change || !RATES.has(quantity.unit)) return null;
  const [at] = metric.quote.spans[0] ?? [0];
  const [from] = metric.sentence.spans[0] ?? [at];
  const before = source.text.slice(Math.max(from, at - REACH), at);
  const [falls, rises] = [FALLS.exec(before), RISES.exec(before)];
  const found = falls ?? rises;
  if (!found) return null;
  const towards = falls ? 'down' : 'up';
  const word = language === 'zh' ? found[0] : metricCardMessages.en.reached(towards, statusOf(metric));
  return { direction: towards, word, hasStart: START.test(source.text.slice(from, at)) };
}

/** A card in one sentence, as a screen reader says it: with the verb that it shows before its figure. */
export function describeCard(metric: Metric, movement: Movement | null, language: Language): string {
  const said = describeMetric(metric, language);
  if (!movement || movement.word === '') return said;
  const { text } = formatFigure(metric, language);
  return said.replace(text, () => joinWords([movement.word, text], language));
}
