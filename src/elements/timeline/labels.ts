import { bureauTone } from '../../drawing/bureau.js';
import type { BureauTone } from '../../drawing/marks.js';
import { type Language, localized } from '../../i18n/language.js';
import { describeMetric, formatFigure } from '../../i18n/metric.js';
import { joinClauses } from '../../i18n/punctuation.js';
import { statusTag } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { LaneKind } from './layout/record-index.js';
import type { TimelineRecord } from './layout/records.js';
import { timelineMessages } from './messages.js';

/** What is drawn of a record in the reader's language, besides its mark. */
export interface RecordLabel {
  /** Its time, as a small line over the title. */
  time: string;
  title: string;
  /** 计划 or 预计, boxed before the time; "" for what is done. */
  tag: string;
  tone: BureauTone;
  /** What a screen reader says. */
  name: string;
}

/** The name over a lane. */
export interface LaneLabel {
  text: string;
  /** The tone of the bureau that the lane stands for; null for a theme. A record keeps its bureau's. */
  tone: BureauTone | null;
}

/** What a timeline draws of the report's own names. Records are asked for one by one, as they come on screen. */
export interface TimelineLabels {
  record: (record: TimelineRecord) => RecordLabel;
  lane: (id: string) => LaneLabel;
}

/** The labels of a timeline in the reader's language. */
export function timelineLabels(index: ReportIndex, kind: LaneKind, language: Language): TimelineLabels {
  const { report } = index;
  const names = new Map([
    ...report.themes.map(({ id, label }) => [id, localized(label, language)] as const),
    ...report.bureaus.map(({ id, name }) => [id, localized(name, language)] as const),
  ]);
  return {
    record: (record) => recordLabel(record, index, language),
    lane: (id) => ({
      text: names.get(id) ?? timelineMessages[language].otherTheme,
      tone: kind === 'bureau' ? bureauTone(id, report) : null,
    }),
  };
}

/** A record in the reader's language: an event or a task by its title, a metric by its label and figure. */
export function recordLabel(
  { source, status }: TimelineRecord,
  { report }: ReportIndex,
  language: Language,
): RecordLabel {
  const time = formatTime(source.time, language);
  const tag = statusTag(status, language);
  const tone = bureauTone(source.bureau, report);
  if ('label' in source) {
    const figure = formatFigure(source, language).text;
    const title = timelineMessages[language].figure(localized(source.label, language), figure);
    return { time, title, tag, tone, name: describeMetric(source, language) };
  }
  const title = localized(source.title, language);
  return { time, title, tag, tone, name: joinClauses([tag, title, time], language) };
}
