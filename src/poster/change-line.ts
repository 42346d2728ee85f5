import { formatChange } from '../i18n/format-change.js';
import type { Language } from '../i18n/language.js';
import { directionOf } from '../report/direction.js';
import type { Metric } from '../report/types.js';

/** ▲ 同比增长29.6%; "" of a figure whose change the text does not state. */
export function changeLine({ change }: Metric, language: Language): string {
  if (!change) return '';
  const direction = directionOf(change.quantity, change.direction);
  return `${direction === 'down' ? '▼' : '▲'} ${formatChange(change, language)}`;
}
