import type { NamedPartner } from '../language.js';

const WITH = /(?:会同|联合|协同|配合)([^，,。；;：:！？\n]{2,60})/g;
/** 与南岭银行签署战略合作协议 */
const AGREED_WITH =
  /(?:与|同)([\p{Script=Han}（）、]{2,40}?)((?:签署|签订|共建|共同|携手|联合)[^，,。；;：:！？\n]{2,40})/gu;
/** What the name of a body ends with, by its kind. */
const KINDS: readonly (readonly [ending: RegExp, kind: NamedPartner['kind']])[] = [
  [/(?:协会|联合会|商会|学会|促进会|联盟|工商联|科协|残联|妇联|文联|工会)$/, 'association'],
  [/(?:公司|集团|银行|企业)$/, 'company'],
  [/(?:大学|学院|研究院|研究所|医院|实验室|科学院|[农社]科院)$/, 'public'],
  [/(?:日报社|电视台|新华社)$/, 'media'],
  [/^[省市县区州]|(?:省|市|县|区|州)(?:人民政府|政府)$/, 'local'],
  [/中心$/, 'public'],
];
const NAME =
  /^(?:、|和|及|与|以及)?([\p{Script=Han}（）]{1,18}?(?:人民政府|委员会|联合会|促进会|协会|商会|学会|联盟|工商联|科协|残联|妇联|文联|工会|公司|集团|银行|大学|学院|研究院|研究所|医院|实验室|科学院|[农社]科院|中心|总局|管理局|法院|检察院|办公室|海关|电视台|日报社|部|委|(?<![布格])局|(?<![签部])署|厅|(?<![举承主开督协交创兴])办)(?!门|员|分|署|理|属|院|支行|分行))(?=$|[、和及与等以]|[\p{Script=Han}“])/u;

/**
 * The bodies that a sentence says something was done together with: 会同财政部、商务部印发通知, 与南岭银行签署协议. One is named where
 * its name ends as the names of bodies do; a list that opens with anything else names none.
 * @param sentence the text; offsets count from its start
 */
export function namedPartners(sentence: string): NamedPartner[] {
  const together = [...sentence.matchAll(WITH)].flatMap(({ 0: clause, 1: rest = '', index }): NamedPartner[] => {
    const { names, left } = namesIn(rest);
    const what = left.replace(/^(?:等(?:有关|相关)?(?:部门|单位|部委)?|、)+/, '').trim();
    if (what.length < 2) return [];
    return names.map((name) => ({ name, kind: kindOf(name), what, start: index, end: index + clause.length }));
  });
  const agreed = [...sentence.matchAll(AGREED_WITH)].flatMap(
    ({ 0: clause, 1: bodies = '', 2: what = '', index }): NamedPartner[] => {
      const { names, left } = namesIn(bodies);
      if (left !== '' && !/^等/.test(left)) return [];
      return names.map((name) => ({ name, kind: kindOf(name), what, start: index, end: index + clause.length }));
    },
  );
  return [...together, ...agreed].sort((a, b) => a.start - b.start);
}

/** The names that words open with, one after another, and what is left of the words. */
function namesIn(words: string): { names: string[]; left: string } {
  const names: string[] = [];
  let left = words;
  for (let found = NAME.exec(left); found; found = NAME.exec(left)) {
    names.push(found[1] ?? '');
    left = left.slice(found[0].length);
    if (!/^[、和及与以]/.test(left)) break;
  }
  return { names, left };
}

function kindOf(name: string): NamedPartner['kind'] {
  return KINDS.find(([ending]) => ending.test(name))?.[1] ?? 'ministry';
}
