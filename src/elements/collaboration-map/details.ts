import type { Table } from '../../base/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { tableMessages } from '../../i18n/table-messages.js';
import { actionSource } from '../../report/record-source.js';
import type { DataEntry, ReportIndex } from '../../report/report-index.js';
import type { Source } from '../../source/source.js';
import type { Collaboration } from './collaboration-map.js';
import { collaborationMapMessages } from './messages.js';
import { actionEntry, actionOf } from './partners.js';
import { actionWords } from './words.js';

/** A row a thing done with a partner. */
export function tabulate({ bureaus, partners }: Collaboration, _index: ReportIndex, language: Language): Table {
  const { columns, plannedAction } = tableMessages[language];
  const { kinds } = collaborationMapMessages[language];
  return {
    columns: [
      { label: columns.partner },
      { label: columns.kind },
      { label: columns.bureau },
      { label: columns.action },
    ],
    rows: partners.flatMap(({ partner, actions }) =>
      actions.map((action) => {
        const { key, bureau, what, name } = actionWords(action, bureaus, language);
        return [
          localized(partner.name, language),
          kinds[partner.kind],
          localized(bureaus[bureau]?.shortName ?? {}, language),
          { text: action.planned ? plannedAction(what) : what, record: key, label: name, words: true },
        ];
      }),
    ),
  };
}

/** The sentence that says what was done. */
export function sourceOf(key: string, index: ReportIndex, language: Language): Source | undefined {
  const found = actionOf(key, index);
  if (!found) return undefined;
  const name = localized(found.partner.name, language);
  return {
    ...actionSource(found.action, index.report),
    notes: [collaborationMapMessages[language].action(name, localized(found.action.what, language))],
  };
}

/** What was done with each partner, as data. */
export function entriesOf({ partners }: Collaboration): DataEntry[] {
  return partners.flatMap(({ actions }) => actions.map(actionEntry));
}
