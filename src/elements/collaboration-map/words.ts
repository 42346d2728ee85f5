import { collaborationMapMessages } from '../../core/messages/collaboration-map.js';
import { commonMessages } from '../../core/messages/common.js';
import { type Language, localized } from '../../format/language.js';
import type { CollaborationAction } from '../../layout/collaboration-map.js';
import type { Bureau } from '../../report/types.js';
import type { PartnerAction } from './partners.js';

/** What was done with a partner, in the reader's language. */
export function actionWords(
  { key, partner, action, planned }: PartnerAction,
  bureaus: readonly Bureau[],
  language: Language,
): CollaborationAction {
  const what = localized(action.what, language);
  const bureau = bureaus.findIndex(({ id }) => id === action.bureau);
  const tag = planned ? commonMessages[language].planned : '';
  const said = collaborationMapMessages[language].action(localized(partner.name, language), what);
  const by = localized(bureaus[bureau]?.shortName ?? {}, language);
  return { key, bureau, what, tag, name: [said, by, tag].filter(Boolean).join(language === 'zh' ? '，' : ', ') };
}
