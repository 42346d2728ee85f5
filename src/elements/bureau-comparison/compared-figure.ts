import { bureauTone } from '../../drawing/bureau.js';
import { type Language, localized } from '../../i18n/language.js';
import { formatFigure } from '../../i18n/metric.js';
import { joinClauses, joinWords } from '../../i18n/punctuation.js';
import { formatQuantity } from '../../i18n/quantity.js';
import { insideSentence, statusTag, terms } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import { countOf } from '../../report/count.js';
import { signedQuantity } from '../../report/direction.js';
import { recordTarget } from '../../report/mark-target.js';
import { type Status, statusOf } from '../../report/status.js';
import type { Bureau, Comparison, Metric, Report } from '../../report/types.js';
import type { BureauLabel, ComparedFigure } from './layout/rows.js';

/** What a screen reader says of a stated figure besides the figure itself. */
export interface MetricSurroundings {
  /** The measure. */
  row: string;
  bureau: string;
  /** What the figure counts and when, where that is its own and not the row's; else "". */
  note: string;
}

/** A stated figure. */
export function metricFigure(
  metric: Metric,
  { row, bureau, note }: MetricSurroundings,
  language: Language,
): ComparedFigure {
  const status = statusOf(metric);
  const formatted = formatFigure(metric, language);
  const time = formatTime(metric.time, language);
  const attribution = insideSentence(terms[language].attribution[metric.attribution], language);
  const figure = taggedFigure({ status, formatted }, language);
  const notInNote = [time, attribution].filter((part) => !note.includes(part));
  return {
    target: recordTarget(metric.id),
    quantity: signedQuantity(metric),
    formatted,
    status,
    isMeasured: true,
    note,
    name: joinClauses([row, bureau, note, figure, ...notInNote], language),
  };
}

/** A count of the records that the text lists. */
export function countFigure(
  comparison: Comparison,
  { count, records }: { count: number; records: readonly Status[] },
  bureau: Bureau,
  language: Language,
): ComparedFigure {
  const { id, label, unit } = comparison;
  const quantity = countOf(count, unit);
  const formatted = formatQuantity(quantity, language);
  const measure = localized(label, language);
  const [first = 'done'] = records;
  const status = records.every((own) => own === first) ? first : 'done';
  const figure = taggedFigure({ status, formatted }, language);
  return {
    target: { type: 'count', comparison: id, bureau: bureau.id },
    quantity,
    formatted,
    status,
    records,
    isMeasured: true,
    note: '',
    name: joinClauses([measure, localized(bureau.name, language), figure, terms[language].counted], language),
  };
}

/** A figure in a sentence, with its status before it: 预计超2.5万亿元. */
export function taggedFigure(
  { status, formatted }: Pick<ComparedFigure, 'status' | 'formatted'>,
  language: Language,
): string {
  return joinWords([statusTag(status, language), formatted.text], language);
}

/** A bureau as the drawings name it. */
export function bureauLabel({ id, name, shortName }: Bureau, report: Report, language: Language): BureauLabel {
  return {
    bureau: id,
    tone: bureauTone(id, report),
    name: localized(name, language),
    shortName: localized(shortName, language),
  };
}
