import { firstOf } from '../../base/truncation.js';
import { type Language, localized } from '../../i18n/language.js';
import { joinClauses, joinLabel } from '../../i18n/punctuation.js';
import { terms } from '../../i18n/terms.js';
import type { Bureau } from '../../report/types.js';
import type { CollaborationAction } from './layout/action.js';
import type { CollaborationDiagram } from './layout/diagram.js';
import type { CollaborationGroup, CollaborationPartner } from './layout/list.js';
import { collaborationMapMessages } from './messages.js';
import { KINDS, type ListedPartner, type PartnerAction } from './partners.js';

/** Whose partners are described, and in which words. */
export interface Description {
  bureaus: readonly Bureau[];
  /** What the report calls one of its parts. */
  noun: string;
  language: Language;
}

interface ListedGroup {
  heading: string;
  partners: readonly ListedPartner[];
}

/** So many partners, those that more than one bureau names first, the others by kind; a group of none is left out. */
function firstPartners(
  partners: readonly ListedPartner[],
  shown: number,
  { noun, language }: Description,
): ListedGroup[] {
  const { shared } = collaborationMapMessages[language];
  const groups: ListedGroup[] = [
    { heading: shared(noun), partners: partners.filter(({ isShared }) => isShared) },
    ...byKind(
      partners.filter(({ isShared }) => !isShared),
      language,
    ),
  ];
  return firstOf(
    groups,
    shown,
    (group) => group.partners,
    ({ heading }, drawn) => ({ heading, partners: drawn }),
  );
}

function byKind(partners: readonly ListedPartner[], language: Language): ListedGroup[] {
  const { kinds } = collaborationMapMessages[language];
  return KINDS.map((kind) => ({
    heading: kinds[kind],
    partners: partners.filter(({ partner }) => partner.kind === kind),
  })).filter((group) => group.partners.length > 0);
}

/**
 * Partners under their headings, in the reader's language: those that more than one bureau names, then the others by
 * kind. A heading under which none is drawn is left out.
 * @param shown how many partners are drawn at most
 */
export function groupPartners(
  partners: readonly ListedPartner[],
  shown: number,
  description: Description,
): CollaborationGroup[] {
  return firstPartners(partners, shown, description).map((group) => describeGroup(group, description));
}

/**
 * Partners by the bureaus that name them, where those are two at most; a bureau that names none has no side.
 * @returns null for more bureaus, and where work is of none
 */
export function dividePartners(
  partners: readonly ListedPartner[],
  shown: number,
  description: Description,
): CollaborationDiagram | null {
  const { bureaus, noun, language } = description;
  const { both } = collaborationMapMessages[language];
  const groups = firstPartners(partners, shown, description);
  const drawn = groups.flatMap((group) => group.partners);
  const names = ({ actions }: ListedPartner, { id }: Bureau): boolean =>
    actions.some(({ action }) => action.bureau === id);
  const naming = bureaus.filter((bureau) => drawn.some((partner) => names(partner, bureau)));
  const isOfNone = drawn.some(({ actions }) => actions.some(({ action }) => action.bureau === undefined));
  if (bureaus.length > 2 || naming.length === 0 || isOfNone) return null;
  const side = (bureau: Bureau, own: readonly ListedGroup[]): CollaborationDiagram['sides'][number] => ({
    bureau: bureaus.indexOf(bureau),
    groups: own.map((group) => describeGroup(group, description)),
  });
  const [only] = naming;
  if (only && naming.length === 1) return { sides: [side(only, groups)], shared: { heading: '', partners: [] } };
  const ofBoth = drawn.filter((partner) => naming.every((bureau) => names(partner, bureau)));
  const ownOf = (bureau: Bureau): ListedGroup[] =>
    byKind(
      drawn.filter((partner) => names(partner, bureau) && !ofBoth.includes(partner)),
      language,
    );
  return {
    sides: naming.map((bureau) => side(bureau, ownOf(bureau))),
    shared: {
      heading: both(noun, ofBoth.length),
      partners: ofBoth.map((partner) => describePartner(partner, description)),
    },
  };
}

function describeGroup({ heading, partners }: ListedGroup, description: Description): CollaborationGroup {
  return { heading, partners: partners.map((partner) => describePartner(partner, description)) };
}

/** A partner as the map shows it; among those of every kind, its own is said under its name. */
function describePartner(
  { partner, isShared, actions }: ListedPartner,
  { bureaus, language }: Description,
): CollaborationPartner {
  return {
    name: localized(partner.name, language),
    detail: isShared ? collaborationMapMessages[language].kinds[partner.kind] : '',
    actions: actions.map((action) => describeAction(action, bureaus, language)),
  };
}

/** What was done with a partner, in the reader's language. */
export function describeAction(
  { partner, action, index, isPlanned }: PartnerAction,
  bureaus: readonly Bureau[],
  language: Language,
): CollaborationAction {
  const what = localized(action.what, language);
  const bureau = bureaus.findIndex(({ id }) => id === action.bureau);
  const tag = isPlanned ? terms[language].planned : '';
  const statement = joinLabel(localized(partner.name, language), what, language);
  const bureauName = localized(bureaus[bureau]?.shortName ?? {}, language);
  return {
    target: { type: 'action', partner: partner.id, index },
    bureau,
    what,
    tag,
    name: joinClauses([statement, bureauName, tag], language),
  };
}
