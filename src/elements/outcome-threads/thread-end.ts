import { bureauTone } from '../../drawing/bureau.js';
import { formatChange } from '../../i18n/format-change.js';
import { type Language, localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { joinClauses, joinList, joinStatements } from '../../i18n/punctuation.js';
import { statusTag, terms } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import { recordTarget } from '../../report/mark-target.js';
import type { Entry, ReportIndex } from '../../report/report-index.js';
import { type Status, statusOf } from '../../report/status.js';
import type { Metric } from '../../report/types.js';
import type { ThreadEnd } from './layout/end.js';
import { outcomeThreadsMessages } from './messages.js';

/** What was done, in the reader's language: its words, and its figure or what became of it beside them. */
export function outcomeEnd(entry: Entry, { whole }: ReportIndex, language: Language): ThreadEnd {
  const status = statusOfEntry(entry);
  const title = titleOf(entry, language);
  return {
    target: recordTarget(entry.record.id),
    title,
    detail: entry.kind === 'metric' ? detailOf(entry.record, language) : '',
    figure: entry.kind === 'metric' ? entry.record : null,
    verb: verbOf(entry, language),
    status,
    tag: statusTag(status, language),
    tone: bureauTone(entry.record.bureau, whole.report),
    name: nameOf(entry, title, language),
  };
}

/**
 * A task in the reader's language; that it is planned is said for all of them by the head of their column.
 * @param continued what it carries on, which a screen reader says, since it does not see the lines
 */
export function taskEnd(
  entry: Entry,
  continued: readonly Entry[],
  { whole }: ReportIndex,
  language: Language,
): ThreadEnd {
  const title = titleOf(entry, language);
  const names = joinList(
    continued.map((outcome) => titleOf(outcome, language)),
    language,
  );
  const after = names === '' ? '' : outcomeThreadsMessages[language].continues(names);
  return {
    target: recordTarget(entry.record.id),
    title,
    detail: '',
    figure: null,
    verb: '',
    status: 'planned',
    tag: '',
    tone: bureauTone(entry.record.bureau, whole.report),
    name: joinStatements([nameOf(entry, title, language), after], language),
  };
}

/** What a record is called. */
function titleOf({ kind, record }: Entry, language: Language): string {
  return localized(kind === 'metric' ? record.label : record.title, language);
}

function statusOfEntry(entry: Entry): Status {
  switch (entry.kind) {
    case 'metric':
      return statusOf(entry.record);
    case 'event':
      return entry.record.role === 'plan' ? 'planned' : 'done';
    case 'document':
      return entry.record.status === 'planned' ? 'planned' : 'done';
    case 'task':
      return 'planned';
  }
}

/** What becomes of a document: in Chinese as the text says it, 联合印发. */
function verbOf(entry: Entry, language: Language): string {
  if (entry.kind !== 'document') return '';
  return language === 'zh' ? entry.record.action : outcomeThreadsMessages[language].verbs[entry.record.status];
}

/** What belongs to a figure: whose it is where not the bureau's own, its date, its change. */
function detailOf({ attribution, time, change }: Metric, language: Language): string {
  return joinClauses(
    [
      terms[language].attribution[attribution],
      time.stated && time.kind === 'as-of' ? formatTime(time, language) : '',
      change ? formatChange(change, language) : '',
    ],
    language,
  );
}

/** A column says to the eye what is done and what is planned; a screen reader meets one item after another. */
function nameOf(entry: Entry, title: string, language: Language): string {
  switch (entry.kind) {
    case 'metric':
      return describeMetric(entry.record, language);
    case 'document':
      return joinClauses([title, verbOf(entry, language)], language);
    case 'event':
      return joinClauses([title, formatTime(entry.record.time, language)], language);
    case 'task':
      return joinClauses([terms[language].planned, title, formatTime(entry.record.time, language)], language);
  }
}
