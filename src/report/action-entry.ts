import { targetId } from './mark-target.js';
import type { ActionEntry } from './report-index.js';
import type { LocalizedText, Partner } from './types.js';

/**
 * What was done with a partner, as a row of data. It has no id of its own: the partner and the place name it.
 * @param index the place of the action in the partner's list, from 0
 * @returns undefined where the partner has no such action
 */
export function actionEntry(partner: Partner, index: number): ActionEntry | undefined {
  const action = partner.actions[index];
  if (!action) return undefined;
  const { bureau, section, what, quote } = action;
  const id = targetId({ type: 'action', partner: partner.id, index });
  return { kind: 'action', record: { id, bureau, section, title: actionTitle(partner.name, what), quote } };
}

/** The partner and what was done with it: 财政部：印发通知. Words that are missing in one language are the other's. */
function actionTitle(name: LocalizedText, what: LocalizedText): LocalizedText {
  const fallback = (text: LocalizedText): string => text.zh ?? text.en ?? '';
  return {
    zh: `${fallback(name)}：${fallback(what)}`,
    en: `${name.en ?? fallback(name)}: ${what.en ?? fallback(what)}`,
  };
}
