import type { Language } from '../../i18n/language.js';
import { formatTime } from '../../i18n/time.js';
import { dateOf } from '../../report/day.js';

/** A day, with or without its fraction, as a date in the reader's language. */
export function formatDay(day: number, language: Language): string {
  const { year, month, day: date } = dateOf(Math.floor(day));
  const pad = (part: number): string => String(part).padStart(2, '0');
  return formatTime({ edtf: `${year}-${pad(month)}-${pad(date)}`, kind: 'during', stated: true }, language);
}
