import { sum } from 'd3-array';
import type { Language } from '../../i18n/language.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Bureau } from '../../report/types.js';
import type { LedgerTheme, RowSection } from './layout/rows.js';
import { ledgerThemes } from './ledger-themes.js';
import { type ComparisonOptions, resolveOptions } from './options.js';
import { rowSections } from './row-sections.js';

/** Measures that the bureaus share, a row each. */
export interface RowContent {
  show: 'stated' | 'counted';
  bureaus: Bureau[];
  /** All rows that the attributes match. */
  sections: RowSection[];
  /** How many rows are drawn at most. */
  shown: number;
}

/** Each bureau's leading figures by theme. */
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
  return show === 'ledger'
    ? { show, bureaus, themes: ledgerThemes(bureaus, index, language) }
    : { show, bureaus, sections: rowSections(request, index, language), shown: options.shown };
}

/** How many rows there are. */
export function rowCount({ sections }: RowContent): number {
  return sum(sections, ({ rows }) => rows.length);
}
