import type { Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { partHeading } from '../../i18n/part-noun.js';
import type { Bureau, Report } from '../../report/types.js';
import { describeAction } from './groups.js';
import { collaborationMapMessages } from './messages.js';
import type { ListedPartner } from './partners.js';

/** A table with a row for each thing done with a partner. */
export function tabulate(
  partners: readonly ListedPartner[],
  bureaus: readonly Bureau[],
  report: Report,
  language: Language,
): Table {
  const { columns, kinds, plannedAction } = collaborationMapMessages[language];
  return {
    columns: [
      { label: columns.partner },
      { label: columns.kind },
      { label: partHeading(report, language) },
      { label: columns.action, wraps: true },
    ],
    rows: partners.flatMap(({ partner, actions }) =>
      actions.map((action) => {
        const { target, bureau, what, name } = describeAction(action, bureaus, language);
        return [
          localized(partner.name, language),
          kinds[partner.kind],
          localized(bureaus[bureau]?.shortName ?? {}, language),
          { text: action.isPlanned ? plannedAction(what) : what, target, label: name, words: true },
        ];
      }),
    ),
  };
}
