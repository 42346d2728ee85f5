import { hasTable } from '../report/joined.js';
import type { Report } from '../report/types.js';
import { type Language, localized } from './language.js';
import { tableSource } from './table-source.js';
import { formatMoment } from './time.js';

/** Where a report was published, that it is of a table whose source is not attached where it is and, where it was corrected since, when and how, in the reader's language. */
export function creditLine(report: Report, language: Language): string {
  const { publisher, column, revision } = report;
  const published = [publisher, ...(column ? [column] : [])].map((words) => localized(words, language));
  const made = hasTable(report) ? [tableSource[language]] : [];
  return [...published, ...made, ...(revision ? [correction(revision, language)] : [])].join(' · ');
}

function correction({ date, note }: NonNullable<Report['revision']>, language: Language): string {
  const when = formatMoment({ edtf: date, kind: 'during' }, language);
  const what = localized(note, language);
  return language === 'zh' ? `已更正（${when}）：${what}` : `Corrected ${when}: ${what}`;
}
