import { group } from 'd3-array';
import { baseMessages } from '../../base/messages.js';
import { type Language, localized } from '../../i18n/language.js';
import { partNoun } from '../../i18n/part-noun.js';
import { joinClauses } from '../../i18n/punctuation.js';
import { terms } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Bureau, Metric, Report } from '../../report/types.js';
import { bureauLabel, metricFigure } from './compared-figure.js';
import type { LedgerColumn, LedgerFigure, LedgerTheme } from './layout/rows.js';
import { comparisonMessages } from './messages.js';

/** What a ledger is made for: its language, and the lists that a reader asked for all of. */
export interface LedgerRequest {
  bureaus: readonly Bureau[];
  opened: ReadonlySet<string>;
  language: Language;
}

/**
 * The ledger: by theme the figures of each bureau, those first that stand for its year, and those themes first that more
 * than one bureau has figures in. A theme is kept whole where the report's filter matches a figure of it, so that no
 * bureau is said to state none.
 */
export function ledgerThemes(request: LedgerRequest, { whole, filter, report }: ReportIndex): LedgerTheme[] {
  const { bureaus, language } = request;
  const { themes, metrics } = whole.report;
  const shown = new Set(bureaus.map(({ id }) => id));
  const byTheme = group(
    metrics.filter(({ bureau, role }) => bureau !== undefined && shown.has(bureau) && role !== 'context'),
    ({ theme }) => theme,
  );
  const { bothSided } = comparisonMessages[language];
  const noun = partNoun(report, language);
  const set = themes.flatMap((theme): LedgerTheme[] => {
    const own = byTheme.get(theme.id) ?? [];
    if (!own.some((metric) => !filter || filter.matches(metric))) return [];
    const title = localized(theme.label, language);
    const columns = bureaus.map((bureau) => ledgerColumn({ id: theme.id, title }, bureau, own, request, report));
    const detail = isBothSided(columns) ? bothSided(bureaus.length, noun) : '';
    return [{ id: theme.id, title, detail, columns }];
  });
  return [...set.filter(({ columns }) => isBothSided(columns)), ...set.filter(({ columns }) => !isBothSided(columns))];
}

function isBothSided(columns: readonly LedgerColumn[]): boolean {
  return columns.filter(({ figures }) => figures.length > 0).length > 1;
}

function ledgerColumn(
  theme: { id: string; title: string },
  bureau: Bureau,
  metrics: readonly Metric[],
  { opened, language }: LedgerRequest,
  report: Report,
): LedgerColumn {
  const own = metrics.filter((metric) => metric.bureau === bureau.id);
  const [leading, others] = [true, false].map((leads) => own.filter((metric) => (metric.leading ?? false) === leads));
  const label = bureauLabel(bureau, report, language);
  const { more, truncated } = baseMessages[language];
  const { noFigure, figureCount } = comparisonMessages[language];
  const id = `${theme.id} ${bureau.id}`;
  return {
    ...label,
    absence: noFigure,
    count: figureCount(own.length),
    figures: [...(leading ?? []), ...(others ?? [])].map((metric) =>
      ledgerFigure(metric, theme.title, label.name, language),
    ),
    list: { id, isOpen: opened.has(id), more: (rest) => more(rest, rest), truncated },
  };
}

function ledgerFigure(metric: Metric, theme: string, bureau: string, language: Language): LedgerFigure {
  const title = localized(metric.label, language);
  const whose = terms[language].attribution[metric.attribution];
  return {
    ...metricFigure(metric, { row: joinClauses([theme, title], language), bureau, note: '' }, language),
    title,
    detail: joinClauses([whose, formatTime(metric.time, language)], language),
  };
}
