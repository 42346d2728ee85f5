import { LANGUAGE_TAGS, type Language, localized } from '../../i18n/language.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Theme } from '../../report/types.js';
import { compareRow } from './compared-row.js';
import { type ComparedRow, isComparable, type RowSection } from './layout/rows.js';
import { comparisonMessages } from './messages.js';
import type { ComparisonRequest } from './options.js';

interface ThemedRow {
  theme: string | undefined;
  row: ComparedRow;
}

/** The rows of a comparison in sections: the comparable ones, by theme if so asked, then the one-sided ones. */
export function rowSections(request: ComparisonRequest, index: ReportIndex, language: Language): RowSection[] {
  const themes = request.group === 'theme' ? index.report.themes : [];
  const collator = new Intl.Collator(LANGUAGE_TAGS[language]);
  const compareLabels = (a: ThemedRow, b: ThemedRow): number => collator.compare(a.row.label, b.row.label);
  const rows = request.comparisons
    .map((comparison) => ({ theme: comparison.theme, row: compareRow(comparison, request, index, language) }))
    .filter(({ row }) => row.lines.length > 0)
    .sort(
      (a, b) =>
        themeRank(a.theme, themes) - themeRank(b.theme, themes) || (request.sort === 'label' ? compareLabels(a, b) : 0),
    );
  const sections: RowSection[] = [];
  for (const { theme, row } of rows.filter((entry) => isComparable(entry.row))) {
    const title = request.group === 'none' ? '' : themeTitle(theme, themes, language);
    const last = sections.at(-1);
    if (last && last.title === title) last.rows.push(row);
    else sections.push({ title, lead: '', rows: [row] });
  }
  const oneSided = rows.map(({ row }) => row).filter((row) => !isComparable(row));
  return oneSided.length === 0 ? sections : [...sections, oneSidedSection(oneSided, request, language)];
}

/** Figures of a single bureau need no heading: there is no other side. */
function oneSidedSection(rows: ComparedRow[], { bureaus }: ComparisonRequest, language: Language): RowSection {
  const { oneSided, oneSidedLead } = comparisonMessages[language];
  return bureaus.length === 1 ? { title: '', lead: '', rows } : { title: oneSided, lead: oneSidedLead, rows };
}

/** The place of a theme in the report; what has none comes last. */
function themeRank(theme: string | undefined, themes: readonly Theme[]): number {
  const rank = themes.findIndex(({ id }) => id === theme);
  return rank < 0 ? themes.length : rank;
}

function themeTitle(theme: string | undefined, themes: readonly Theme[], language: Language): string {
  const found = themes.find(({ id }) => id === theme);
  return found ? localized(found.label, language) : comparisonMessages[language].otherTheme;
}
