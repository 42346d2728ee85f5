import type { Table } from '../../base/table.js';
import type { Language } from '../../i18n/language.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { ComparisonContent } from './attributes.js';
import { ledgerThemes, rowSections } from './sections.js';
import { ledgerTable, rowTable } from './table.js';

export { countSource as sourceOf } from './count-source.js';

/** The view on screen as a table. */
export function tabulate(content: ComparisonContent, index: ReportIndex, language: Language): Table {
  return content.show === 'ledger'
    ? ledgerTable(ledgerThemes(content, index, language), language)
    : rowTable(rowSections(content, index, language), content.bureaus, language);
}
