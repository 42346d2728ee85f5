import { type Language, localized } from '../../i18n/language.js';
import { joinClauses, joinLabel, joinWords } from '../../i18n/punctuation.js';
import { insideSentence, terms } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import { sequence } from '../../platform/host-proof.js';
import type { ReportIndex } from '../../report/report-index.js';
import { type Status, statusOf } from '../../report/status.js';
import type { Bureau, Comparison, ComparisonRow, Metric } from '../../report/types.js';
import { bureauLabel, countFigure, metricFigure } from './compared-figure.js';
import type { ComparedLine, ComparedRow, RowScale } from './layout/rows.js';
import { hasLogarithms } from './layout/value-scale.js';
import { comparisonMessages } from './messages.js';
import type { ComparisonRequest } from './options.js';

/** A comparison as a row of labels and figures, in a language. */
export function compareRow(
  comparison: Comparison,
  request: Pick<ComparisonRequest, 'bureaus' | 'sort' | 'scale'>,
  index: ReportIndex,
  language: Language,
): ComparedRow {
  const messages = comparisonMessages[language];
  const metrics = comparison.rows.flatMap((row) => metricsOf(row, index));
  const traits = sharedTraits(metrics, language);
  const parts = request.bureaus.flatMap((bureau) => {
    const row = comparison.rows.find((candidate) => candidate.bureau === bureau.id);
    return row ? [{ bureau, row }] : [];
  });
  const lines = keepTargetsApart(
    parts.flatMap(({ bureau, row }) => linesOf(row, bureau, { comparison, traits }, index, language)),
  );
  const hasNone = parts.some(({ row }) => 'count' in row && row.count === 0);
  const scale = scaleOf(comparison, lines, hasNone, request);
  const hasTargetApart =
    scale !== 'none' && lines.some(({ figure }) => figure?.status === 'planned' && !figure.isMeasured);
  const caveat = comparison.caveat ? joinLabel(messages.note, localized(comparison.caveat, language), language) : '';
  return {
    id: comparison.id,
    label: localized(comparison.label, language),
    unit: comparison.unit,
    isCount: comparison.basis === 'counted',
    detail: detailOf(comparison, metrics, traits, language),
    caveat: joinWords([caveat, hasTargetApart ? messages.targetApart : ''], language),
    scale,
    scaleNote: request.scale === 'linear' ? '' : logScaleNote(scale, language),
    lines: request.sort === 'value' ? largestFirst(lines) : lines,
  };
}

/** What all figures of a row have in common, and none of them need say. */
interface SharedTraits {
  hasSeveral: boolean;
  hasOneLabel: boolean;
  hasOneTime: boolean;
  hasOneAttribution: boolean;
}

function sharedTraits(metrics: readonly Metric[], language: Language): SharedTraits {
  const areAlike = (traits: readonly string[]): boolean => traits.every((trait) => trait === traits[0]);
  return {
    hasSeveral: metrics.length > 1,
    hasOneLabel: areAlike(metrics.map(({ label }) => localized(label, language))),
    hasOneTime: areAlike(metrics.map(({ time }) => formatTime(time, language))),
    hasOneAttribution: areAlike(metrics.map(({ attribution }) => attribution)),
  };
}

/** Whose figures they are and of when, each where all figures of a row share it; the figures carry their unit. */
function detailOf(
  { basis }: Comparison,
  [first]: readonly Metric[],
  { hasOneTime, hasOneAttribution }: SharedTraits,
  language: Language,
): string {
  const { attribution } = terms[language];
  if (basis === 'counted' || !first) return '';
  const whose = hasOneAttribution ? attribution[first.attribution] : '';
  return joinClauses([whose, hasOneTime ? formatTime(first.time, language) : ''], language);
}

/**
 * Counts of records are alike even where one is zero; stated figures need a second one to be compared with. A
 * logarithmic scale needs two figures, and has neither zero nor what is below it.
 */
function scaleOf(
  { basis }: Comparison,
  lines: readonly ComparedLine[],
  hasNone: boolean,
  { bureaus, scale }: Pick<ComparisonRequest, 'bureaus' | 'scale'>,
): RowScale {
  const ofScale = lines.flatMap(({ bureau, figure }) => (figure?.isMeasured ? [{ bureau, figure }] : []));
  const measured = new Set(ofScale.map(({ bureau }) => bureau)).size;
  const isComparable = measured > 1 || (basis === 'counted' && measured > 0 && bureaus.length > 1);
  if (!isComparable) return 'none';
  const canBeLog = measured > 1 && !hasNone && hasLogarithms(ofScale.map(({ figure }) => figure.quantity));
  return scale === 'log' && canBeLog ? 'log' : 'linear';
}

/** Of the logarithmic scale that the page asked for: how to read it, or why it is not one. */
function logScaleNote(scale: RowScale, language: Language): string {
  const { logScale, logScaleRefused } = comparisonMessages[language];
  if (scale === 'none') return '';
  return scale === 'log' ? logScale : logScaleRefused;
}

/** The lines of a bureau in a row: one for each of its figures. */
function linesOf(
  row: ComparisonRow,
  bureau: Bureau,
  { comparison, traits }: { comparison: Comparison; traits: SharedTraits },
  index: ReportIndex,
  language: Language,
): ComparedLine[] {
  const label = bureauLabel(bureau, index.report, language);
  if ('notStated' in row) return [{ ...label, figure: null, absence: terms[language].notStated }];
  if ('count' in row) {
    if (row.count === 0) return [{ ...label, figure: null, absence: comparisonMessages[language].none }];
    const counted = { count: row.count, records: statusesOf(row, index) };
    return [{ ...label, figure: countFigure(comparison, counted, bureau, language), absence: '' }];
  }
  return metricsOf(row, index).map((metric) => {
    const note = noteOf(metric, comparison, traits, language);
    const surroundings = { row: localized(comparison.label, language), bureau: label.name, note };
    return { ...label, figure: metricFigure(metric, surroundings, language), absence: '' };
  });
}

/** What is behind each record of a count; what is no record of its own, as a partner is, is done. */
function statusesOf({ count, records }: { count: number; records: readonly string[] }, index: ReportIndex): Status[] {
  return sequence(count, (i): Status => {
    const entry = index.entries.get(records[i] ?? '');
    switch (entry?.kind) {
      case 'metric':
        return statusOf(entry.record);
      case 'task':
        return 'planned';
      case 'event':
        return entry.record.role === 'plan' ? 'planned' : 'done';
      case 'document':
        return entry.record.status === 'planned' ? 'planned' : 'done';
      default:
        return 'done';
    }
  });
}

/** What a metric counts, when and whose doing it is, as far as the row does not say it for all. */
function noteOf(metric: Metric, comparison: Comparison, traits: SharedTraits, language: Language): string {
  if (!traits.hasSeveral) return '';
  const label = localized(metric.label, language);
  const whose = insideSentence(terms[language].attribution[metric.attribution], language);
  return joinClauses(
    [
      traits.hasOneLabel || label === localized(comparison.label, language) ? '' : label,
      traits.hasOneTime ? '' : formatTime(metric.time, language),
      traits.hasOneAttribution ? '' : whose,
    ],
    language,
  );
}

/** A target beside outcomes is not measured: a plan shares no scale with results. Records of a count each say which they are. */
function keepTargetsApart(lines: readonly ComparedLine[]): ComparedLine[] {
  const hasOutcome = lines.some(({ figure }) => figure && figure.status !== 'planned');
  return lines.map((line) =>
    hasOutcome && line.figure?.status === 'planned' && !line.figure.records
      ? { ...line, figure: { ...line.figure, isMeasured: false } }
      : line,
  );
}

/** Lines by value, the largest first; those without a figure last. */
function largestFirst(lines: readonly ComparedLine[]): ComparedLine[] {
  const value = ({ figure }: ComparedLine): number =>
    figure ? (figure.quantity.high ?? figure.quantity.value) : Number.NEGATIVE_INFINITY;
  return [...lines].sort((a, b) => (value(a) === value(b) ? 0 : value(b) - value(a)));
}

function metricsOf(row: ComparisonRow, { metrics }: ReportIndex): Metric[] {
  return 'metrics' in row ? row.metrics.flatMap((id) => metrics.get(id) ?? []) : [];
}
