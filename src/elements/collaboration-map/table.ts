import { placeColumn } from '../../base/place-column.js';
import type { Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { partHeading } from '../../i18n/part-noun.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Bureau } from '../../report/types.js';
import { describeAction } from './groups.js';
import { collaborationMapMessages } from './messages.js';
import type { ListedPartner } from './partners.js';

/** A table with a row for each thing done with a partner; the bureau that did it has a column of its own. */
export function tabulate(
  partners: readonly ListedPartner[],
  bureaus: readonly Bureau[],
  index: ReportIndex,
  language: Language,
): Table {
  const { columns, kinds, plannedAction } = collaborationMapMessages[language];
  const place = placeColumn(index, language);
  return {
    columns: [
      { label: columns.partner },
      { label: columns.kind },
      { label: partHeading(index.report, language) },
      { label: columns.action, wraps: true },
      { label: place.label },
    ],
    rows: partners.flatMap(({ partner, actions }) =>
      actions.map((action) => {
        const { target, bureau, what, name } = describeAction(action, bureaus, language);
        return [
          localized(partner.name, language),
          kinds[partner.kind],
          localized(bureaus[bureau]?.shortName ?? {}, language),
          { text: action.isPlanned ? plannedAction(what) : what, target, label: name, words: true },
          place.cell({ section: action.action.section }),
        ];
      }),
    ),
  };
}
