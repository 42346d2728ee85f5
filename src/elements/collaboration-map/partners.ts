import { localized } from '../../i18n/language.js';
import { placeOf } from '../../report/quote.js';
import type { ActionEntry, ReportIndex } from '../../report/report-index.js';
import type { Bureau, Partner } from '../../report/types.js';

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
  /** `partner:place`, since an action has no id of its own; it names the mark. */
  key: string;
  partner: Partner;
  action: Partner['actions'][number];
  /** True where it stands in a section on what is to be done. */
  planned: boolean;
}

/** A partner with those of its actions that are asked for. */
export interface ListedPartner {
  partner: Partner;
  /** True where more than one bureau of the report names it, whichever bureaus are shown. */
  shared: boolean;
  actions: PartnerAction[];
}

/** What is asked for of a report's partners. */
export interface PartnerChoice {
  bureaus: readonly Bureau[];
  /** Empty for all. */
  kinds: readonly string[];
  shared: boolean;
}

/**
 * The partners asked for, in the order of the report, each with at least one action. A filter takes a partner with all
 * its actions or not at all, so that no bureau is said to name no work with it that is only filtered out.
 */
export function listPartners({ report, sections, filter }: ReportIndex, choice: PartnerChoice): ListedPartner[] {
  const shown = new Set(choice.bureaus.map(({ id }) => id));
  return report.partners.flatMap((partner) => {
    const shared = new Set(partner.actions.map(({ bureau }) => bureau)).size > 1;
    if (choice.shared && !shared) return [];
    if (choice.kinds.length > 0 && !choice.kinds.includes(partner.kind)) return [];
    const actions = partner.actions.flatMap((action, i): PartnerAction[] => {
      if (!shown.has(action.bureau)) return [];
      const planned = placeOf(sections, action.section).at(-1)?.role === 'plan';
      return [{ key: `${partner.id}:${i}`, partner, action, planned }];
    });
    if (filter && !actions.some(({ action }) => filter.admits(action))) return [];
    return actions.length === 0 ? [] : [{ partner, shared, actions }];
  });
}

/** The partner and the action that a mark's key names. */
export function actionOf(
  key: string,
  { report }: ReportIndex,
): { partner: Partner; action: Partner['actions'][number] } | undefined {
  const [id, place] = key.split(':');
  const partner = report.partners.find((candidate) => candidate.id === id);
  const action = partner?.actions[Number(place)];
  return partner && action && { partner, action };
}

/** What was done with a partner, as a row of data. */
export function actionEntry({ key, partner, action }: Omit<PartnerAction, 'planned'>): ActionEntry {
  const { bureau, section, what, quote } = action;
  const title = {
    zh: `${localized(partner.name, 'zh')}：${localized(what, 'zh')}`,
    en: `${localized(partner.name, 'en')}: ${localized(what, 'en')}`,
  };
  return { kind: 'action', record: { id: key, bureau, section, title, quote } };
}
