import { truncation } from '../../base/truncation.js';
import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { type Language, localized } from '../../i18n/language.js';
import { partNoun } from '../../i18n/part-noun.js';
import { joinWords } from '../../i18n/punctuation.js';
import { terms } from '../../i18n/terms.js';
import { actionEntry } from '../../report/action-entry.js';
import { assertEnum, ofBureaus, parseIds, resolveBureaus } from '../../report/attributes.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Bureau } from '../../report/types.js';
import { dividePartners, groupPartners } from './groups.js';
import type { CollaborationBureau } from './layout/bureau.js';
import { type Collaboration, isDiagram, layoutCollaborationMap } from './layout.js';
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
  /** True where no attribute and no filter leaves out any partner of the report. */
  isWhole: boolean;
}

/** Which organisations each bureau worked with, and on what. */
export const collaborationMap: Widget<CollaborationMapOptions, CollaborationMapContent> = {
  select(index, { bureau, kind, shared, shown }) {
    const kinds = parseIds(kind).map((word) => assertEnum('kind', word, KINDS));
    const bureaus = resolveBureaus('bureau', bureau, index);
    return {
      bureaus,
      partners: listPartners(index, { isShown: ofBureaus('bureau', bureau, index), kinds, isSharedOnly: shared }),
      shown,
      isWhole: bureaus.length === index.report.bureaus.length && kinds.length === 0 && !shared && !index.filter,
    };
  },

  isEmpty: ({ partners }) => partners.length === 0,

  draw: (content, index, context) => layoutCollaborationMap(describe(content, index, context.language), context),

  caption(content, index, context) {
    const { bureaus, partners, shown } = content;
    const { language } = context;
    const noun = partNoun(index.report, language);
    const { heading, standfirst, summary, note, empty } = collaborationMapMessages[language];
    const isDrawn = isDiagram(describe(content, index, language), context);
    return {
      bureaus,
      topic: terms[language].counted,
      heading,
      standfirst: isDrawn
        ? countSentence(content, noun, language, false)
        : joinWords(
            [countSentence(content, noun, language, true), bureaus.length > 1 ? standfirst.list(noun) : ''],
            language,
          ),
      notes: isDrawn ? [note] : [],
      empty,
      summary: summary(partners.length, partners.filter(({ isShared }) => isShared).length, noun),
      ...truncation(partners.length - shown, language),
    };
  },

  tabulate: ({ bureaus, partners }, index, language) => tabulate(partners, bureaus, index, language),

  entries: ({ partners }) =>
    partners.flatMap(({ partner, actions }) => actions.flatMap(({ index }) => actionEntry(partner, index) ?? [])),
};

function describe(
  { bureaus, partners, shown }: CollaborationMapContent,
  index: ReportIndex,
  language: Language,
): Collaboration {
  const description = { bureaus, noun: partNoun(index.report, language), language };
  return {
    groups: groupPartners(partners, shown, description),
    diagram: dividePartners(partners, shown, description),
    bureaus: bureaus.map((bureau) => describeBureau(bureau, partners, shown, index, language)),
  };
}

function describeBureau(
  { id, shortName }: Bureau,
  partners: readonly ListedPartner[],
  shown: number,
  { report, filter }: ReportIndex,
  language: Language,
): CollaborationBureau {
  const { none, tally } = collaborationMapMessages[language];
  const own = partners.flatMap(({ actions }) => {
    const ofBureau = actions.filter(({ action }) => action.bureau === id);
    return ofBureau.length === 0 ? [] : [ofBureau];
  });
  const actions = own.flat();
  const planned = actions.filter(({ isPlanned }) => isPlanned).length;
  return {
    name: localized(shortName, language),
    tone: bureauTone(id, report),
    tally: partners.length > shown ? '' : tally(own.length, actions.length, planned),
    // Under a filter, a bureau that names none of what is left may still name others.
    none: filter || own.length > 0 ? '' : none,
  };
}

/** How many partners the text names, and of two bureaus how many each. */
function countSentence(
  { bureaus, partners, isWhole }: CollaborationMapContent,
  noun: string,
  language: Language,
  isList: boolean,
): string {
  const { standfirst } = collaborationMapMessages[language];
  const shared = partners.filter(({ isShared }) => isShared).length;
  if (!isWhole || bureaus.length !== 2)
    return isList ? standfirst.listed(partners.length, shared, noun) : standfirst.count(partners.length);
  const alone = bureaus.map(({ id, shortName }) => {
    const own = partners.filter(
      ({ isShared, actions }) => !isShared && actions.some(({ action }) => action.bureau === id),
    );
    return standfirst.alone(localized(shortName, language), own.length);
  });
  return standfirst.division(partners.length, standfirst.both(shared, noun), alone);
}
