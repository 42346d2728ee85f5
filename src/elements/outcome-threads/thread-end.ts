import { bureauTone } from '../../drawing/bureau.js';
import { type Language, localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { joinClauses } from '../../i18n/punctuation.js';
import { terms } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import { recordTarget } from '../../report/mark-target.js';
import type { Entry, ReportIndex } from '../../report/report-index.js';
import type { ThreadEnd } from './layout/end.js';

/** One end of a thread in the reader's language: what was done, or the task that continues it. */
export function threadEnd(entry: Entry, { report }: ReportIndex, language: Language): ThreadEnd {
  const { id, bureau } = entry.record;
  const title = localized(entry.kind === 'metric' ? entry.record.label : entry.record.title, language);
  return {
    target: recordTarget(id),
    title,
    tone: bureauTone(bureau, report),
    name: nameOf(entry, title, language),
  };
}

/** A column says to the eye what is done and what is planned; a screen reader meets one item after another. */
function nameOf({ kind, record }: Entry, title: string, language: Language): string {
  switch (kind) {
    case 'metric':
      return describeMetric(record, language);
    case 'document':
      return title;
    case 'event':
      return joinClauses([title, formatTime(record.time, language)], language);
    case 'task':
      return joinClauses([terms[language].planned, title, formatTime(record.time, language)], language);
  }
}
