import { changesOf } from '../report/changes-of.js';
import type { Figure } from '../report/direction.js';
import type { Metric } from '../report/types.js';
import { formatChange } from './format-change.js';
import { type Language, localized } from './language.js';
import { joinClauses, joinWords } from './punctuation.js';
import { formatQuantity, type QuantityWords } from './quantity.js';
import { terms } from './terms.js';
import { formatTime } from './time.js';

/** A figure in the reader's language, with its direction where it is itself a change: 下降4.4%; down 4.4%. */
export function formatFigure({ quantity, direction }: Figure, language: Language): QuantityWords {
  return formatQuantity(quantity, language, direction);
}

/**
 * A metric in one sentence, as a screen reader says it: 普惠小微贷款余额，14.6万亿元，同比增长29.6%，截至2020年9月末. A
 * status is said as the tag before the figure says it: what is heard holds what is seen (WCAG 2.5.3).
 */
export function describeMetric(metric: Metric, language: Language): string {
  const { planned, expected } = terms[language];
  const { text } = formatFigure(metric, language);
  const figure = joinWords([metric.role === 'target' ? planned : '', metric.expected ? expected : '', text], language);
  const changes = changesOf(metric).map((change) => formatChange(change, language));
  const clauses = [localized(metric.label, language), figure, ...changes, formatTime(metric.time, language)];
  return joinClauses(clauses, language);
}
