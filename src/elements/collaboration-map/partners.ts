import type { ReportIndex } from '../../report/report-index.js';
import { sectionPath } from '../../report/section-tree.js';
import type { Partner } from '../../report/types.js';

/** In the order in which kinds are listed, from the centre outward. */
export const KINDS: readonly Partner['kind'][] = [
  'central',
  'ministry',
  'local',
  'company',
  'association',
  'media',
  'foreign',
  'public',
];

/** One action of a partner. */
export interface PartnerAction {
  partner: Partner;
  action: Partner['actions'][number];
  /** Its place among the partner's actions, from 0. */
  index: number;
  /** True where it stands in a section on what is to be done. */
  isPlanned: boolean;
}

/** A partner with those of its actions that are asked for. */
export interface ListedPartner {
  partner: Partner;
  /** True where more than one bureau of the report names it, whichever bureaus are shown. */
  isShared: boolean;
  actions: PartnerAction[];
}

/** What is asked for of a report's partners. */
export interface PartnerChoice {
  /** Whose actions are shown. */
  isShown: (action: Partner['actions'][number]) => boolean;
  /** Empty for all. */
  kinds: readonly Partner['kind'][];
  /** True for only those that more than one bureau of the report names. */
  isSharedOnly: boolean;
}

/**
 * The partners asked for, in the order of the report, each with at least one action. A filter takes a partner with all
 * its actions or not at all, so that no bureau is said to name no work with it that is only filtered out.
 */
export function listPartners({ report, sections, filter }: ReportIndex, choice: PartnerChoice): ListedPartner[] {
  return report.partners.flatMap((partner) => {
    const isShared = new Set(partner.actions.map(({ bureau }) => bureau)).size > 1;
    if (choice.isSharedOnly && !isShared) return [];
    if (choice.kinds.length > 0 && !choice.kinds.includes(partner.kind)) return [];
    const actions = partner.actions.flatMap((action, index): PartnerAction[] => {
      if (!choice.isShown(action)) return [];
      const isPlanned = sectionPath(sections, action.section).at(-1)?.role === 'plan';
      return [{ partner, action, index, isPlanned }];
    });
    if (filter && !actions.some(({ action }) => filter.matches(action))) return [];
    return actions.length === 0 ? [] : [{ partner, isShared, actions }];
  });
}
