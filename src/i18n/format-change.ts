import { UNDATED } from '../report/edtf.js';
import type { Change } from '../report/types.js';
import { changeMessages } from './change.js';
import type { Language } from './language.js';
import { joinWords } from './punctuation.js';
import { formatQuantity } from './quantity.js';
import { formatMoment } from './time.js';

/** What a change is counted against, and of a `stated-time` when that was. */
export interface ChangeBasis {
  basis: Change['basis'];
  since?: Change['since'] | undefined;
}

/** Against what a change is counted, in words: 同比; from a year earlier; 比2015年; over 2016–2020. */
export function formatBasis({ basis, since }: ChangeBasis, language: Language): string {
  const messages = changeMessages[language];
  if (basis !== 'stated-time') return messages.basis[basis];
  if (!since || since.edtf === UNDATED) return messages.statedTime;
  const moment = formatMoment(since, language);
  return since.edtf.includes('/') ? messages.over(moment) : messages.since(moment);
}

/** A change in words: 同比增长29.6%; up 29.6% from a year earlier. */
export function formatChange(change: Change, language: Language): string {
  const { text } = formatQuantity(change.quantity, language, change.direction);
  const words = formatBasis(change, language);
  return joinWords(language === 'zh' ? [words, text] : [text, words], language);
}
