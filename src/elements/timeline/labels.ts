import { bureauTone } from '../../drawing/bureau.js';
import { type FigurePart, figureParts } from '../../drawing/figure-text.js';
import type { BureauTone } from '../../drawing/marks.js';
import { formatChange } from '../../i18n/format-change.js';
import { type Language, localized } from '../../i18n/language.js';
import { describeMetric, formatFigure } from '../../i18n/metric.js';
import { uncapitalized } from '../../i18n/plural.js';
import { joinClauses, joinWords } from '../../i18n/punctuation.js';
import { plainNumber } from '../../i18n/quantity.js';
import { statusTag } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import type { ReportIndex } from '../../report/report-index.js';
import { statusOf } from '../../report/status.js';
import type { Change, Metric } from '../../report/types.js';
import type { Lane, LaneKind } from './layout/record-index.js';
import type { TimelineRecord } from './layout/records.js';
import { timelineMessages } from './messages.js';

/** A figure of a record: its parts in their order, and what it measures, "" where the record's title says that. */
export interface FigureLabel {
  parts: FigurePart[];
  label: string;
  /** 计划 or 预计 where the record itself is not so; "" otherwise. */
  tag: string;
}

/** What is drawn of a record in the reader's language, besides its mark. */
export interface RecordLabel {
  /** Its time, as a small line over the title. */
  time: string;
  /** What it is on one line: of a metric its label and its figure. */
  title: string;
  /** The same where its figures stand apart. */
  words: string;
  figures: FigureLabel[];
  /** 计划 or 预计, boxed before the time; "" for what is done. */
  tag: string;
  tone: BureauTone;
  /** What a screen reader says; and where its figures stand with it. */
  name: string;
  figuredName: string;
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
  lane: (lane: Pick<Lane, 'id'>) => LaneLabel;
  toneOf: (bureau: string) => BureauTone;
  bureau: (id: string) => string;
}

/** The labels of a timeline in the reader's language. */
export function timelineLabels(index: ReportIndex, kind: LaneKind, language: Language): TimelineLabels {
  const { report } = index;
  const { otherTheme, noPart } = timelineMessages[language];
  const names = new Map(
    kind === 'theme'
      ? report.themes.map(({ id, label }) => [id, localized(label, language)] as const)
      : report.bureaus.map(({ id, shortName }) => [id, localized(shortName, language)] as const),
  );
  return {
    record: (record) => recordLabel(record, index, language),
    lane: ({ id }) => ({
      text: names.get(id) ?? (kind === 'theme' ? otherTheme : noPart),
      tone: kind === 'bureau' ? bureauTone(id, report) : null,
    }),
    toneOf: (bureau) => bureauTone(bureau, report),
    bureau: (id) => localized(index.bureaus.get(id)?.shortName ?? {}, language),
  };
}

/** A record in the reader's language: an event or a task by its title, a metric by its label and figure. */
export function recordLabel(record: TimelineRecord, { report }: ReportIndex, language: Language): RecordLabel {
  const { source, status } = record;
  const time = formatTime(source.time, language);
  const tag = statusTag(status, language);
  const tone = bureauTone(source.bureau, report);
  if ('label' in source) {
    const words = localized(source.label, language);
    const title = timelineMessages[language].figure(words, formatFigure(source, language).text);
    const figures = [ownFigure(source, language), ...(source.change ? [changeFigure(source.change, language)] : [])];
    const name = describeMetric(source, language);
    return { time, title, words, figures, tag, tone, name, figuredName: name };
  }
  const title = localized(source.title, language);
  const figures = record.figures.map((metric): FigureLabel => {
    const own = statusOf(metric);
    const words = localized(metric.label, language);
    const label = language === 'en' ? uncapitalized(words) : words;
    return { ...ownFigure(metric, language), label, tag: own === status ? '' : statusTag(own, language) };
  });
  const words = withoutFigure(title, record.figures, language);
  const said = record.figures.map((metric, i) => {
    const figure = joinWords([figures[i]?.tag ?? '', formatFigure(metric, language).text], language);
    return joinWords([localized(metric.label, language), figure], language);
  });
  const name = joinClauses([tag, title, time], language);
  const figuredName = joinClauses([tag, title, ...said, time], language);
  return { time, title, words, figures, tag, tone, name, figuredName };
}

/** A title without the figure that it ends with, which stands under it larger. */
function withoutFigure(title: string, metrics: readonly Metric[], language: Language): string {
  const ends = metrics.map((metric) => formatFigure(metric, language).text).find((text) => title.endsWith(text));
  return ends === undefined || ends.length === title.length ? title : title.slice(0, -ends.length).trimEnd();
}

function ownFigure(metric: Metric, language: Language): FigureLabel {
  const number = plainNumber(metric.quantity, language);
  const plain: FigurePart[] = number === '' ? [] : [{ text: number, isNumber: false, isJoined: true }];
  return { parts: [...figureParts(formatFigure(metric, language), language), ...plain], label: '', tag: '' };
}

/** A change with its number large: 同比增长 | 29.6 | %; what it is against may stand apart: up | 29.6 | %, from a year earlier. */
function changeFigure(change: Change, language: Language): FigureLabel {
  const text = formatChange(change, language);
  const { number, after } = formatFigure(change, language);
  const whole = `${number}${after}`;
  const at = number === '' ? -1 : text.indexOf(whole);
  if (at < 0)
    return { parts: figureParts({ before: text, number: '', after: '', text }, language), label: '', tag: '' };
  const figure = { before: text.slice(0, at).trim(), number, after, text: text.slice(0, at + whole.length) };
  return { parts: figureParts(figure, language), label: text.slice(at + whole.length).trim(), tag: '' };
}
