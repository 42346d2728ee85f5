import type { NamedPartner } from '../language.js';

const WITH = /(?:会同|联合|协同|配合)([^，,。；;：:！？\n]{2,60})/g;
/** What the name of a body ends with, by its kind; the longer endings first. */
const KINDS: readonly (readonly [ending: RegExp, kind: NamedPartner['kind']])[] = [
  [/(?:省|市|县|区|州)(?:人民政府|政府)$/, 'local'],
  [/(?:协会|联合会|商会|学会|促进会)$/, 'association'],
  [/(?:公司|集团|银行|企业)$/, 'company'],
  [/(?:大学|学院|研究院|中心|医院)$/, 'public'],
  [/(?:日报社|电视台|新华社)$/, 'media'],
  [/(?:委员会|总局|管理局|法院|检察院|办公室|部|委|局|署|厅|办)$/, 'ministry'],
];
const NAME =
  /^(?:、|和|及|与|以及)?([\p{Script=Han}（）]{2,18}?(?:人民政府|委员会|联合会|促进会|协会|商会|学会|公司|集团|银行|大学|研究院|中心|总局|管理局|法院|检察院|办公室|部|委|局|署|厅|办)(?!门|员|分|署|理|属))(?=[、和及与等以]|[\p{Script=Han}])/u;

/**
 * The bodies that a sentence says something was done together with: 会同财政部、商务部印发通知. One is named where its name ends
 * as the names of bodies do; a list that opens with anything else names none.
 * @param sentence the text; offsets count from its start
 */
export function namedPartners(sentence: string): NamedPartner[] {
  return [...sentence.matchAll(WITH)].flatMap(({ 0: clause, 1: rest = '', index }): NamedPartner[] => {
    const names: string[] = [];
    let left = rest;
    for (let found = NAME.exec(left); found; found = NAME.exec(left)) {
      names.push(found[1] ?? '');
      left = left.slice(found[0].length);
      if (!/^[、和及与以]/.test(left)) break;
    }
    const what = left.replace(/^(?:等(?:有关|相关)?(?:部门|单位|部委)?|、)+/, '').trim();
    if (what.length < 2) return [];
    return names.map((name) => ({ name, kind: kindOf(name), what, start: index, end: index + clause.length }));
  });
}

function kindOf(name: string): NamedPartner['kind'] {
  if (/^[省市县区州]/.test(name)) return 'local';
  return KINDS.find(([ending]) => ending.test(name))?.[1] ?? 'ministry';
}
