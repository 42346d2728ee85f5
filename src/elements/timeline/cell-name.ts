import type { Language } from '../../i18n/language.js';
import { dateOf, dayOf } from '../../report/day.js';
import { formatDay } from './format-day.js';
import type { PickedCell } from './layout/view.js';
import { timelineMessages } from './messages.js';

/** What a cell of the strip holds, in words: 2020年6月; 2020年，月日未述; 期限，起点未述. */
export function cellName({ kind, from, to }: PickedCell, language: Language): string {
  const messages = timelineMessages[language];
  if (kind === 'terms') return messages.strip.termsName;
  const [first, last] = [dateOf(from), dateOf(to - 1)];
  const years = messages.years(first.year, last.year);
  if (kind === 'year-only') return messages.yearOnly(years);
  if (kind === 'both' && first.year !== last.year) return years;
  if (from === dayOf(first.year) && to === dayOf(first.year + 1)) return years;
  if (to - from === 1) return formatDay(from, language);
  if (from === dayOf(first.year, first.month) && to === dayOf(first.year, first.month + 1))
    return messages.yearMonth(first.year, first.month);
  if (first.month % 3 === 1 && from === dayOf(first.year, first.month) && to === dayOf(first.year, first.month + 3))
    return messages.yearQuarter(first.year, Math.ceil(first.month / 3));
  return messages.between(formatDay(from, language), formatDay(to - 1, language));
}
