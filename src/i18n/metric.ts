import { changesOf } from '../report/changes-of.js';
import type { Figure } from '../report/direction.js';
import type { Metric } from '../report/types.js';
import { formatChange } from './format-change.js';
import { type Language, localized } from './language.js';
import { joinClauses, joinWords } from './punctuation.js';
import { formatQuantity, formatRound, plainNumber, type QuantityWords } from './quantity.js';
import { terms } from './terms.js';
import { formatTime } from './time.js';
import { unitName } from './units.js';

/** A figure in the reader's language, with its direction where it is itself a change: 下降4.4%; down 4.4%. */
export function formatFigure({ quantity, direction }: Figure, language: Language): QuantityWords {
  return formatQuantity(quantity, language, direction);
}

/** A figure in digits, where the text has a bare 万 or 百万, which one could read as countless: 1万家; else as it is. */
export function plainFigure(metric: Metric, language: Language): string {
  const { value, unit } = metric.quantity;
  return plainNumber(metric.quantity, language) === ''
    ? formatFigure(metric, language).text
    : formatRound(value, language, unit);
}

/**
 * A figure beside its label: an English unit that the label says already is not said again, as words that only count are
 * not. Departments issuing the opinions, 17.
 */
export function figureBesideLabel(metric: Metric, language: Language): QuantityWords {
  const words = formatFigure(metric, language);
  const unit = unitName(metric.quantity.unit, Math.abs(metric.quantity.value) === 1);
  const label = ` ${localized(metric.label, language).toLowerCase()} `;
  if (!/^\p{Script=Latin}{3}/u.test(unit) || !words.after.endsWith(unit) || !label.includes(` ${unit.toLowerCase()} `))
    return words;
  return { ...words, after: words.after.slice(0, -unit.length).trim(), text: words.text.slice(0, -unit.length).trim() };
}

/**
 * A metric in one sentence, as a screen reader says it: 普惠小微贷款余额，14.6万亿元，同比增长29.6%，截至2020年9月末. A
 * status is said as the tag before the figure says it: what is heard holds what is seen (WCAG 2.5.3).
 */
export function describeMetric(metric: Metric, language: Language): string {
  const { planned, expected } = terms[language];
  const text = `${formatFigure(metric, language).text}${plainNumber(metric.quantity, language)}`;
  const figure = joinWords([metric.role === 'target' ? planned : '', metric.expected ? expected : '', text], language);
  const changes = changesOf(metric).map((change) => formatChange(change, language));
  const clauses = [localized(metric.label, language), figure, ...changes, formatTime(metric.time, language)];
  return joinClauses(clauses, language);
}
