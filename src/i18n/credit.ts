import type { Report } from '../report/types.js';
import { type Language, localized } from './language.js';
import { formatMoment } from './time.js';

/** Where a report was published and, where it was corrected since, when and how, in the reader's language. */
export function creditLine({ publisher, column, revision }: Report, language: Language): string {
  const published = [publisher, ...(column ? [column] : [])].map((words) => localized(words, language));
  return [...published, ...(revision ? [correction(revision, language)] : [])].join(' · ');
}

function correction({ date, note }: NonNullable<Report['revision']>, language: Language): string {
  const when = formatMoment({ edtf: date, kind: 'during' }, language);
  const what = localized(note, language);
  return language === 'zh' ? `已更正（${when}）：${what}` : `Corrected ${when}: ${what}`;
}
