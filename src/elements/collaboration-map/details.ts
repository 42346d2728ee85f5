import { collaborationMapMessages } from '../../core/messages/collaboration-map.js';
import { tableMessages } from '../../core/messages/tables.js';
import type { Source } from '../../core/source.js';
import type { Table } from '../../core/table.js';
import { type Language, localized } from '../../format/language.js';
import type { DataEntry, ReportIndex } from '../../report/lookup.js';
import { actionSource } from '../../report/source.js';
import type { Collaboration } from './collaboration-map.js';
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
