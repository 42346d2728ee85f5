import { bureauTone } from '../../drawing/marks.js';
import { commonMessages } from '../../i18n/common-messages.js';
import { type Language, localized } from '../../i18n/language.js';
import { formatQuantity } from '../../i18n/quantity.js';
import { formatTime } from '../../i18n/time.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Bureau, Comparison, ComparisonRow, Metric } from '../../report/types.js';
import type { ComparisonContent } from './attributes.js';
import type { ComparedFigure, ComparedLine, ComparedRow } from './layout.js';
import { comparisonMessages } from './messages.js';

/** A comparison as a row of words and figures, in a language. */
export function rowOf(
  comparison: Comparison,
  content: ComparisonContent,
  index: ReportIndex,
  language: Language,
): ComparedRow {
  const messages = comparisonMessages[language];
  const common = commonMessages[language];
  const metrics = comparison.rows.flatMap((row) => ('metrics' in row ? metricsOf(row.metrics, index) : []));
  const detail = comparison.basis === 'counted' ? [common.counted] : sharedDetail(metrics, language);
  const lines = content.bureaus.flatMap((bureau) => {
    const row = comparison.rows.find((candidate) => candidate.bureau === bureau.id);
    return row ? linesOf(comparison, row, bureau, metrics, index, language) : [];
  });
  keepTargetsApart(lines);
  const stating = new Set(
    lines.filter(({ says }) => typeof says !== 'string' && says.measured).map(({ bureau }) => bureau),
  );
  const zero = lines.some(({ says }) => says === messages.none);
  const log = content.scale === 'log' && stating.size > 1 && !zero;
  const caveat = comparison.caveat ? [`${messages.caveat}${localized(comparison.caveat, language)}`] : [];
  // Counts of records are alike even where one is zero; stated figures need a second one to be compared with.
  const fair = comparison.basis === 'counted' ? stating.size > 0 && content.bureaus.length > 1 : stating.size > 1;
  return {
    id: comparison.id,
    label: localized(comparison.label, language),
    detail: detail.join(language === 'zh' ? '，' : ', '),
    caveat: [
      ...caveat,
      ...(fair && lines.some(({ says }) => typeof says !== 'string' && !says.measured && says.status === 'planned')
        ? [messages.targetApart]
        : []),
    ].join(language === 'zh' ? '' : ' '),
    ruler: fair ? (log ? 'log' : 'linear') : 'none',
    rulerNote: !fair || content.scale === 'linear' ? '' : log ? messages.logRuler : messages.logRefused,
    lines: content.sort === 'value' ? largestFirst(lines) : lines,
  };
}

/** Whose figures they are and of when, each where all figures of a row share it; the figures carry their unit. */
function sharedDetail(metrics: readonly Metric[], language: Language): string[] {
  const whose = shared(metrics.map(({ attribution }) => commonMessages[language].attribution[attribution]));
  const time = shared(metrics.map((metric) => formatTime(metric.time, language)));
  return [whose, time].filter((words) => words !== '');
}

/** Words that can begin a line, as they stand inside one. */
function inSentence(words: string, language: Language): string {
  return language === 'en' ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** What all of some words are, or "". */
function shared(words: readonly string[]): string {
  const [first = ''] = words;
  return words.every((word) => word === first) ? first : '';
}

function linesOf(
  comparison: Comparison,
  row: ComparisonRow,
  bureau: Bureau,
  metrics: readonly Metric[],
  index: ReportIndex,
  language: Language,
): ComparedLine[] {
  const line = {
    bureau: bureau.id,
    tone: bureauTone(bureau.id, index.report),
    name: localized(bureau.name, language),
    shortName: localized(bureau.shortName, language),
  };
  if ('notStated' in row) return [{ ...line, says: commonMessages[language].notStated }];
  if ('count' in row) {
    const none = comparisonMessages[language].none;
    return [{ ...line, says: row.count === 0 ? none : countFigure(comparison, row.count, bureau, language) }];
  }
  return metricsOf(row.metrics, index).map((metric) => ({
    ...line,
    says: metricFigure(
      metric,
      {
        row: localized(comparison.label, language),
        bureau: line.name,
        note: ownNote(metric, comparison, metrics, language),
      },
      language,
    ),
  }));
}

/** What a metric counts, when and whose doing it is, as far as the row does not say it for all. */
function ownNote(metric: Metric, comparison: Comparison, metrics: readonly Metric[], language: Language): string {
  if (metrics.length < 2) return '';
  const label = localized(metric.label, language);
  const alike = shared(metrics.map((other) => localized(other.label, language))) !== '';
  const times = shared(metrics.map(({ time }) => formatTime(time, language)));
  const whose = shared(metrics.map(({ attribution }) => attribution));
  const words = [
    label === localized(comparison.label, language) || alike ? '' : label,
    times === '' ? formatTime(metric.time, language) : '',
    whose === '' ? inSentence(commonMessages[language].attribution[metric.attribution], language) : '',
  ];
  return sentence(words, language);
}

/** A stated figure. */
export function metricFigure(
  metric: Metric,
  { row, bureau, note }: { row: string; bureau: string; note: string },
  language: Language,
): ComparedFigure {
  const messages = commonMessages[language];
  const status = metric.role === 'target' ? 'planned' : metric.expected ? 'expected' : 'done';
  const tag = status === 'planned' ? messages.planned : status === 'expected' ? messages.expected : '';
  const words = formatQuantity(metric.quantity, language);
  const time = formatTime(metric.time, language);
  const whose = inSentence(messages.attribution[metric.attribution], language);
  const figure = tag === '' ? words.text : `${tag}${language === 'zh' ? '' : ' '}${words.text}`;
  return {
    record: metric.id,
    quantity: metric.quantity,
    words,
    status,
    tag,
    measured: metric.quantity.value > 0,
    note,
    label: sentence(
      [row, bureau, note, figure, note.includes(time) ? '' : time, note.includes(whose) ? '' : whose],
      language,
    ),
  };
}

function countFigure(comparison: Comparison, count: number, bureau: Bureau, language: Language): ComparedFigure {
  const quantity = {
    value: count,
    unit: comparison.unit,
    qualifier: 'exact',
    written: `${count}${comparison.unit}`,
  } as const;
  const words = formatQuantity(quantity, language);
  const label = [
    localized(comparison.label, language),
    localized(bureau.name, language),
    words.text,
    commonMessages[language].counted,
  ];
  return {
    record: `${comparison.id}:${bureau.id}`,
    quantity,
    words,
    status: 'done',
    tag: '',
    measured: true,
    note: '',
    label: sentence(label, language),
  };
}

/** Words as a screen reader says them, with a pause between. */
export function sentence(words: readonly string[], language: Language): string {
  return words.filter((word) => word !== '').join(language === 'zh' ? '，' : ', ');
}

/** A target beside outcomes is told in words alone: a plan shares no ruler with results. */
function keepTargetsApart(lines: readonly ComparedLine[]): void {
  const figures = lines.flatMap(({ says }) => (typeof says === 'string' ? [] : [says]));
  if (figures.every(({ status }) => status === 'planned')) return;
  for (const figure of figures) if (figure.status === 'planned') figure.measured = false;
}

/** Lines by value, the largest first; those without a figure last. */
function largestFirst(lines: readonly ComparedLine[]): ComparedLine[] {
  const value = ({ says }: ComparedLine): number =>
    typeof says === 'string' ? Number.NEGATIVE_INFINITY : (says.quantity.high ?? says.quantity.value);
  return [...lines].sort((a, b) => (value(a) === value(b) ? 0 : value(b) - value(a)));
}

function metricsOf(ids: readonly string[], { metrics }: ReportIndex): Metric[] {
  return ids.flatMap((id) => metrics.get(id) ?? []);
}
