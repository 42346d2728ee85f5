import { commonMessages } from '../../i18n/common-messages.js';
import { type Language, localized } from '../../i18n/language.js';
import type { Bureau } from '../../report/types.js';
import type { CollaborationAction } from './layout.js';
import { collaborationMapMessages } from './messages.js';
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
