import { bureauTone } from '../../drawing/marks.js';
import { commonMessages } from '../../i18n/common-messages.js';
import { LANGUAGE_TAGS, type Language, localized } from '../../i18n/language.js';
import { formatTime } from '../../i18n/time.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Bureau, Comparison, Metric } from '../../report/types.js';
import type { ComparisonContent } from './attributes.js';
import type { LedgerColumn, LedgerTheme, RowSection } from './layout.js';
import { comparisonMessages } from './messages.js';
import { metricFigure, rowOf, sentence } from './rows.js';

/** The rows of a comparison in sections: those with a ruler, by theme if so asked, then the one-sided ones. */
export function rowSections(content: ComparisonContent, index: ReportIndex, language: Language): RowSection[] {
  const messages = comparisonMessages[language];
  const themes = content.group === 'theme' ? index.report.themes : [];
  const byTheme = (a: Comparison, b: Comparison): number => themeRank(a.theme, themes) - themeRank(b.theme, themes);
  const ordered = [...content.comparisons].sort(themes.length > 0 ? byTheme : () => 0);
  const rows = ordered
    .map((comparison) => ({ theme: comparison.theme, row: rowOf(comparison, content, index, language) }))
    .filter(({ row }) => row.lines.length > 0);
  if (content.sort === 'label') {
    const collator = new Intl.Collator(LANGUAGE_TAGS[language]);
    rows.sort(
      (a, b) =>
        (themes.length > 0 ? themeRank(a.theme, themes) - themeRank(b.theme, themes) : 0) ||
        collator.compare(a.row.label, b.row.label),
    );
  }
  const sections: RowSection[] = [];
  for (const { theme, row } of rows.filter((entry) => entry.row.ruler !== 'none')) {
    const found = themes.find(({ id }) => id === theme);
    const title = content.group === 'none' ? '' : found ? localized(found.label, language) : messages.otherTheme;
    const last = sections.at(-1);
    if (last && last.title === title) last.rows.push(row);
    else sections.push({ title, lead: '', rows: [row] });
  }
  const oneSided = rows.map(({ row }) => row).filter(({ ruler }) => ruler === 'none');
  if (oneSided.length > 0) {
    const single = content.bureaus.length === 1;
    sections.push({
      title: single ? '' : messages.oneSided,
      lead: single ? '' : messages.oneSidedLead,
      rows: oneSided,
    });
  }
  return sections;
}

function themeRank(theme: string | undefined, themes: readonly { id: string }[]): number {
  const rank = themes.findIndex(({ id }) => id === theme);
  return rank < 0 ? themes.length : rank;
}

/**
 * The ledger: by theme, what each bureau leads with; a bureau without a leading figure there gives its first. A theme is
 * kept whole where the report's filter admits a leading figure of it, so that no bureau is said to state none.
 */
export function ledgerThemes(content: ComparisonContent, index: ReportIndex, language: Language): LedgerTheme[] {
  const { themes, metrics } = index.whole.report;
  const { filter } = index;
  const shown = new Set(content.bureaus.map(({ id }) => id));
  return themes.flatMap((theme) => {
    const ofTheme = metrics.filter((metric) => metric.theme === theme.id && shown.has(metric.bureau));
    if (!ofTheme.some((metric) => metric.leading && (!filter || filter.admits(metric)))) return [];
    const title = localized(theme.label, language);
    return [
      {
        id: theme.id,
        title,
        columns: content.bureaus.map((bureau) => ledgerColumn(title, bureau, ofTheme, index, language)),
      },
    ];
  });
}

function ledgerColumn(
  theme: string,
  bureau: Bureau,
  metrics: readonly Metric[],
  index: ReportIndex,
  language: Language,
): LedgerColumn {
  const own = metrics.filter((metric) => metric.bureau === bureau.id);
  const leading = own.filter((metric) => metric.leading);
  const name = localized(bureau.name, language);
  return {
    bureau: bureau.id,
    tone: bureauTone(bureau.id, index.report),
    name,
    shortName: localized(bureau.shortName, language),
    absent: comparisonMessages[language].noFigure,
    figures: (leading.length > 0 ? leading : own.slice(0, 1)).map((metric) => ({
      ...metricFigure(
        metric,
        {
          row: `${theme}${language === 'zh' ? '，' : ', '}${localized(metric.label, language)}`,
          bureau: name,
          note: '',
        },
        language,
      ),
      title: localized(metric.label, language),
      detail: sentence(
        [commonMessages[language].attribution[metric.attribution], formatTime(metric.time, language)],
        language,
      ),
    })),
  };
}
