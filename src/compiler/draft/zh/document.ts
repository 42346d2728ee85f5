import type { DocumentAction } from '../language.js';

type Status = DocumentAction['status'];

/** The verbs before a title, by what has become of the document; the one nearest to the title counts. */
const VERBS: readonly (readonly [verbs: RegExp, status: Status])[] = [
  [/印发|出台|发布|公布|颁布|下发|制定出台|颁发|发出|实施/g, 'issued'],
  [/修订|修改|修正/g, 'revised'],
  [/编制|编写|汇编|编印|编纂/g, 'compiled'],
  [/起草|制定|研究制定|制订|拟定|形成/g, 'drafted'],
  [/推动|推进|加快/g, 'advanced'],
  [/贯彻落实|贯彻|落实|根据|按照|依据|围绕|学习|执行|对照|列入|荣获|入选|签署/g, 'referenced'],
];
const OPEN_BRACKET = /《[^》]*》/g;

/**
 * What a text says of a document before its title.
 * @param before the sentence up to the title
 * @param isPlanned whether its section is of what is planned
 * @returns the status, the verb as the text has it, and what to look at
 */
export function documentOf(before: string, isPlanned: boolean): DocumentAction {
  const words = before.replaceAll(OPEN_BRACKET, (title) => ' '.repeat(title.length));
  const found = VERBS.flatMap(([verbs, status]) =>
    [...words.matchAll(verbs)].map(({ 0: action, index }) => ({ action, index: index + action.length, status })),
  ).sort((a, b) => b.index - a.index || b.action.length - a.action.length)[0];
  if (!found) return { status: 'referenced', action: '提到', check: 'status, action: no verb is found before it' };
  const { action, status } = found;
  // 推动出台 is not yet 出台.
  const [push] = /(?:推动|推进|加快|抓紧|争取)$/.exec(words.slice(0, found.index - action.length)) ?? [];
  if (push !== undefined && status === 'issued')
    return { status: isPlanned ? 'planned' : 'advanced', action: push + action, check: '' };
  if (isPlanned && status !== 'referenced') return { status: 'planned', action, check: '' };
  return { status, action, check: '' };
}
