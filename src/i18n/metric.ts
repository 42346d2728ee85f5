import type { Metric } from '../report/types.js';
import { type Language, localized } from './language.js';
import { formatChange, formatQuantity } from './quantity.js';
import { formatTime } from './time.js';

const EXPECTED: Record<Language, string> = { zh: '预计', en: 'expected' };
/** As the tag before the figure says it: what is heard holds what is seen (WCAG 2.5.3). */
const PLANNED: Record<Language, string> = { zh: '计划', en: 'planned' };

/**
 * A metric in one sentence, as a screen reader says it: 普惠小微贷款余额，14.6万亿元，同比增长29.6%，截至2020年9月末.
 */
export function describeMetric(metric: Metric, language: Language): string {
  const { text } = formatQuantity(metric.quantity, language);
  const space = language === 'zh' ? '' : ' ';
  const figure = metric.expected ? `${EXPECTED[language]}${space}${text}` : text;
  const words = [
    localized(metric.label, language),
    metric.role === 'target' ? `${PLANNED[language]}${space}${figure}` : figure,
    ...(metric.change ? [formatChange(metric.change, language)] : []),
    formatTime(metric.time, language),
  ];
  return words.join(language === 'zh' ? '，' : ', ');
}
