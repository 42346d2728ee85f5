import { firstOf } from '../../base/truncation.js';
import type { Widget } from '../../base/widget.js';
import { ledgerCaptions, rowCaptions } from './captions.js';
import { type ComparisonContent, type RowContent, selectContent } from './content.js';
import { layoutLedger } from './layout/ledger.js';
import type { RowSection } from './layout/rows.js';
import { layoutSmallMultiples } from './layout/small-multiples.js';
import { comparisonMessages } from './messages.js';
import type { ComparisonOptions } from './options.js';
import { tabulate } from './table.js';

/** What several bureaus state, side by side. */
export const bureauComparison: Widget<ComparisonOptions, ComparisonContent> = {
  select: selectContent,

  isEmpty: (content) => (content.show === 'ledger' ? content.themes : content.sections).length === 0,

  draw: (content, _index, context) =>
    content.show === 'ledger'
      ? layoutLedger(content.themes, context, comparisonMessages[context.language].oneSidedThemes)
      : layoutSmallMultiples(firstSections(content), context),

  caption: (content, { report }, { language }) =>
    content.show === 'ledger' ? ledgerCaptions(content, report, language) : rowCaptions(content, report, language),

  tabulate,
};

/** The sections with as many rows as are drawn. */
function firstSections({ sections, shown }: RowContent): RowSection[] {
  return firstOf(
    sections,
    shown,
    ({ rows }) => rows,
    (section, rows) => ({ ...section, rows }),
  );
}
