import { type Language, localized } from '../../i18n/language.js';
import { joinClauses, joinLabel } from '../../i18n/punctuation.js';
import { terms } from '../../i18n/terms.js';
import type { Bureau } from '../../report/types.js';
import type { CollaborationAction } from './layout/action.js';
import type { CollaborationGroup, CollaborationPartner } from './layout.js';
import { collaborationMapMessages } from './messages.js';
import { KINDS, type ListedPartner, type PartnerAction } from './partners.js';

/**
 * Partners under their headings, in the reader's language: those that more than one bureau names, then the others by
 * kind. A heading under which none is drawn is left out.
 * @param shown how many partners are drawn at most
 * @param noun what the report calls one of its parts
 */
export function groupPartners(
  partners: readonly ListedPartner[],
  shown: number,
  bureaus: readonly Bureau[],
  noun: string,
  language: Language,
): CollaborationGroup[] {
  const { kinds, shared } = collaborationMapMessages[language];
  const groups = [
    { heading: shared(noun), listed: partners.filter(({ isShared }) => isShared) },
    ...KINDS.map((kind) => ({
      heading: kinds[kind],
      listed: partners.filter(({ partner, isShared }) => !isShared && partner.kind === kind),
    })),
  ];
  let rest = shown;
  return groups.flatMap(({ heading, listed }) => {
    const drawn = listed.slice(0, rest);
    rest -= drawn.length;
    return drawn.length === 0
      ? []
      : [{ heading, partners: drawn.map((partner) => describePartner(partner, bureaus, language)) }];
  });
}

/** A partner as the map shows it; among those of every kind, its own is said under its name. */
function describePartner(
  { partner, isShared, actions }: ListedPartner,
  bureaus: readonly Bureau[],
  language: Language,
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
