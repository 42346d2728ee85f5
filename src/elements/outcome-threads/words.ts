import { bureauTone } from '../../drawing/marks.js';
import { commonMessages } from '../../i18n/common-messages.js';
import { type Language, localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { formatTime } from '../../i18n/time.js';
import type { Entry, ReportIndex } from '../../report/report-index.js';
import type { ThreadEnd } from './layout.js';

/** One end of a thread in the reader's language: what was done, or the task that continues it. */
export function threadEnd(entry: Entry, { report }: ReportIndex, language: Language): ThreadEnd {
  const title = localized(entry.kind === 'metric' ? entry.record.label : entry.record.title, language);
  // A column says to the eye what is done and what is planned; a screen reader meets one item after another.
  const planned = entry.kind === 'task' ? [commonMessages[language].planned] : [];
  const said =
    entry.kind === 'metric'
      ? [describeMetric(entry.record, language)]
      : [title, ...(entry.kind === 'document' ? [] : [formatTime(entry.record.time, language)])];
  return {
    record: entry.record.id,
    title,
    tone: bureauTone(entry.record.bureau, report),
    name: [...planned, ...said].join(language === 'zh' ? '，' : ', '),
  };
}
