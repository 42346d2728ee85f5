import { type Language, localized } from '../../i18n/language.js';
import { joinClauses } from '../../i18n/punctuation.js';
import { terms } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Bureau, Metric, Report } from '../../report/types.js';
import { bureauLabel, metricFigure } from './compared-figure.js';
import type { LedgerColumn, LedgerFigure, LedgerTheme } from './layout/rows.js';
import { comparisonMessages } from './messages.js';

/**
 * The ledger: by theme, what each bureau leads with; a bureau without a leading figure there gives its first. A theme is
 * kept whole where the report's filter matches a leading figure of it, so that no bureau is said to state none.
 */
export function ledgerThemes(
  bureaus: readonly Bureau[],
  { whole, filter, report }: ReportIndex,
  language: Language,
): LedgerTheme[] {
  const { themes, metrics } = whole.report;
  const shown = new Set(bureaus.map(({ id }) => id));
  return themes.flatMap((theme) => {
    const ofTheme = metrics.filter((metric) => metric.theme === theme.id && shown.has(metric.bureau));
    if (!ofTheme.some((metric) => metric.leading && (!filter || filter.matches(metric)))) return [];
    const title = localized(theme.label, language);
    const columns = bureaus.map((bureau) => ledgerColumn(title, bureau, ofTheme, report, language));
    return [{ id: theme.id, title, columns }];
  });
}

function ledgerColumn(
  theme: string,
  bureau: Bureau,
  metrics: readonly Metric[],
  report: Report,
  language: Language,
): LedgerColumn {
  const own = metrics.filter((metric) => metric.bureau === bureau.id);
  const leading = own.filter((metric) => metric.leading);
  const label = bureauLabel(bureau, report, language);
  const figures = leading.length > 0 ? leading : own.slice(0, 1);
  return {
    ...label,
    absence: comparisonMessages[language].noFigure,
    figures: figures.map((metric) => ledgerFigure(metric, theme, label.name, language)),
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
