import { sum } from 'd3-array';
import type { Language } from '../../i18n/language.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Bureau } from '../../report/types.js';
import { isComparable, type LedgerTheme, type RowSection } from './layout/rows.js';
import { ledgerThemes } from './ledger-themes.js';
import { type ComparisonOptions, resolveOptions, type Show } from './options.js';
import { rowSections } from './row-sections.js';

/** Measures that the bureaus share, a row each. */
export interface RowContent {
  show: 'stated' | 'counted';
  bureaus: Bureau[];
  /** All rows that the attributes match. */
  sections: RowSection[];
  /** How many rows are drawn at most. */
  shown: number;
  /** The views that have something where this one has nothing to compare. */
  instead: Show[];
}

/** Each bureau's figures by theme. */
export interface LedgerContent {
  show: 'ledger';
  bureaus: Bureau[];
  themes: LedgerTheme[];
}

export type ComparisonContent = RowContent | LedgerContent;

/**
 * What a comparison shows of a report.
 * @throws AttributeError that names the attribute at fault and what would be right
 */
export function selectContent(index: ReportIndex, options: ComparisonOptions, language: Language): ComparisonContent {
  const request = resolveOptions(options, index);
  const { show, bureaus } = request;
  if (show === 'ledger')
    return { show, bureaus, themes: ledgerThemes({ bureaus, opened: options.opened, language }, index) };
  const sections = rowSections(request, index, language);
  const hasPair = sections.some(({ rows }) => rows.some(isComparable));
  const isAlone = bureaus.length === 1 && sections.length > 0;
  const instead = hasPair || isAlone ? [] : viewsWithRecords(index).filter((view) => view !== show);
  return { show, bureaus, sections, shown: options.shown, instead };
}

/** The views for which a report has records, figures side by side not among them: those are a view only where they compare. */
function viewsWithRecords({ report }: ReportIndex): Show[] {
  const hasCounts = report.comparisons.some(({ basis }) => basis === 'counted');
  const themes = new Set(report.themes.map(({ id }) => id));
  const hasThemes = report.metrics.some(({ theme }) => theme !== undefined && themes.has(theme));
  return [...(hasCounts ? (['counted'] as const) : []), ...(hasThemes ? (['ledger'] as const) : [])];
}

/** How many rows there are. */
export function rowCount({ sections }: RowContent): number {
  return sum(sections, ({ rows }) => rows.length);
}
