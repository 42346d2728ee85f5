import { truncation } from '../../base/truncation.js';
import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { localized } from '../../i18n/language.js';
import { partNoun } from '../../i18n/part-noun.js';
import { actionEntry } from '../../report/action-entry.js';
import { assertEnum, parseIds, resolveBureaus } from '../../report/attributes.js';
import type { Bureau } from '../../report/types.js';
import { groupPartners } from './groups.js';
import { layoutCollaborationMap } from './layout.js';
import { collaborationMapMessages } from './messages.js';
import { KINDS, type ListedPartner, listPartners } from './partners.js';
import { tabulate } from './table.js';

export interface CollaborationMapOptions {
  bureau: string;
  kind: string;
  shared: boolean;
  /** How many partners are drawn at most. */
  shown: number;
}

export interface CollaborationMapContent {
  bureaus: Bureau[];
  /** All that the attributes match, in the order of the report. */
  partners: ListedPartner[];
  /** How many partners are drawn at most. */
  shown: number;
}

/** Which organisations each bureau worked with, and on what. */
export const collaborationMap: Widget<CollaborationMapOptions, CollaborationMapContent> = {
  select(index, { bureau, kind, shared, shown }) {
    const kinds = parseIds(kind).map((word) => assertEnum('kind', word, KINDS));
    const bureaus = resolveBureaus('bureau', bureau, index);
    return { bureaus, partners: listPartners(index, { bureaus, kinds, isSharedOnly: shared }), shown };
  },

  isEmpty: ({ partners }) => partners.length === 0,

  draw({ bureaus, partners, shown }, { report, filter }, context) {
    const { language } = context;
    const { none } = collaborationMapMessages[language];
    const naming = new Set(partners.flatMap(({ actions }) => actions.map(({ action }) => action.bureau)));
    const columns = bureaus.map((bureau) => ({
      name: localized(bureau.shortName, language),
      tone: bureauTone(bureau.id, report),
      // Under a filter, a bureau that names none of what is left may still name others.
      none: filter || naming.has(bureau.id) ? '' : none,
    }));
    return layoutCollaborationMap(
      groupPartners(partners, shown, bureaus, partNoun(report, language), language),
      columns,
      context,
    );
  },

  caption({ bureaus, partners, shown }, { report }, { language }) {
    const noun = partNoun(report, language);
    const { heading, standfirst, summary } = collaborationMapMessages[language];
    return {
      bureaus,
      heading,
      standfirst: standfirst(noun),
      notes: [],
      summary: summary(partners.length, partners.filter(({ isShared }) => isShared).length, noun),
      ...truncation(partners.length - shown, language),
    };
  },

  tabulate: ({ bureaus, partners }, { report }, language) => tabulate(partners, bureaus, report, language),

  entries: ({ partners }) =>
    partners.flatMap(({ partner, actions }) => actions.flatMap(({ index }) => actionEntry(partner, index) ?? [])),
};
