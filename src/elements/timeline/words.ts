import { bureauTone, type Frame } from '../../drawing/marks.js';
import { commonMessages } from '../../i18n/common-messages.js';
import { type Language, localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { formatQuantity } from '../../i18n/quantity.js';
import { formatTime } from '../../i18n/time.js';
import { dateOf } from '../../report/day.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Status, TimelineRecord } from './layout/records.js';
import type { RecordWords, TimelineWords } from './layout/words.js';
import { timelineMessages } from './messages.js';

/** The words of a timeline in the reader's language, made record by record. */
export function timelineWords(index: ReportIndex, { language, still = false }: Frame): TimelineWords {
  const messages = timelineMessages[language];
  const { themes, bureaus } = index.report;
  const names = new Map([
    ...themes.map(({ id, label }) => [id, localized(label, language)] as const),
    ...bureaus.map(({ id, name }) => [id, localized(name, language)] as const),
  ]);
  return {
    record: (record) => recordWords(record, index, language),
    lane: (id) => names.get(id) ?? messages.otherTheme,
    before: messages.now.before,
    after: messages.now.after,
    yearOnly: messages.yearOnly,
    status: (status) => statusTag(status, language),
    notStated: messages.notStated,
    year: messages.year,
    month: messages.month,
    day: messages.day,
    cluster: (count, from, to) => ({
      text: String(count),
      name: messages.cluster(count, dayWords(from, language), dayWords(to - 1, language)),
    }),
    more: commonMessages[language][still ? 'leftOut' : 'more'],
  };
}

/** A day in words. */
export function dayWords(day: number, language: Language): string {
  const { year, month, day: date } = dateOf(Math.floor(day));
  const pad = (part: number): string => String(part).padStart(2, '0');
  const edtf = `${year}-${pad(month)}-${pad(date)}`;
  return formatTime({ edtf, kind: 'during', stated: true }, language);
}

/** 计划, 预计, or nothing for what is done. */
function statusTag(status: Status, language: Language): string {
  return status === 'done' ? '' : commonMessages[language][status];
}

/** A record in the reader's language: an event or a task by its title, a figure by its label and value. */
export function recordWords(
  { source, status }: TimelineRecord,
  { report }: ReportIndex,
  language: Language,
): RecordWords {
  const time = formatTime(source.time, language);
  const tag = statusTag(status, language);
  const isMetric = 'label' in source;
  const separator = language === 'zh' ? '，' : ', ';
  const title = isMetric
    ? [localized(source.label, language), formatQuantity(source.quantity, language).text].join(
        language === 'zh' ? '' : ': ',
      )
    : localized(source.title, language);
  return {
    time,
    title,
    tag,
    tone: bureauTone(source.bureau, report),
    name: isMetric ? describeMetric(source, language) : [tag, title, time].filter(Boolean).join(separator),
  };
}
