import type { DraftLanguage } from '../language.js';
import { asideReason } from './asides.js';
import { namedAfter } from './beside.js';
import { changedFigures, comparedWith, isCompared } from './changes.js';
import { documentOf } from './document.js';
import { findHeadings, isPlan, partNames, publicationIn, yearIn } from './headings.js';
import { labelOf, shareIn, subjectBefore, withLineHead } from './label.js';
import { namedPartners } from './partners.js';
import { plannedClauses } from './tasks.js';

/** Units that measure: what is measured stands before the figure, never after it. */
const MEASURES = /[%‰元币镑点倍吨米里升瓦度年月日天时分秒顷亩]|卢布|法郎|千瓦|公斤/;
/** What a clause says of a figure that is still to be reached. */
const AIM = /力争|目标|计划|将|拟|预期(?!寿命)|要求|确保|到20\d{2}年(?!的)/;
/** So far before a figure its sentence may say that it is aimed at, in characters. */
const AIM_REACH = 60;
/** What was aimed at before, and is done: 完成年度目标的107.5%. */
const AIM_REACHED = /(?:完成|达到|实现|超过|优于|高于|低于|好于)[^，。；]*?(?:目标|计划)/;
const IN_BRACKETS = /（[^（）]*）|\([^()]*\)/g;
const NAMED_AIM = /^(?!完成|实现|达到).*(?:目标|计划数?)$/;
/** What a target or a change is called beyond what it measures. */
const BESIDE_MEASURE =
  /目标|指标|增长|下降|增速|降幅|增幅|力争|实现|确保|完成|^(?:全[国省市区县州]|[我本][国省市区县州])/g;
/** No title of an event is longer, in characters. */
const LONGEST_TITLE = 40;
/** A shorter label says a kind of figure and not of what: 总数, 增速. */
const LEAST_LABEL = 4;

/** A kind of figure and not what it is of. */
const IS_KIND = /^(?:总|占|比|面积|规模|产[量值]|数量|增[速幅长]|降幅|余额|收入|支出)/;
/** A paragraph of what is still to be done: 2024年，我们将 */
const PLAN_OPENS =
  /^[\s　]*(?:下一步|(?:20\d{2}年|明年|今年|来年|新的一年)(?:，|,)?(?:我们?|我[市省县区厅局委]|全[市省县区厅系统]{1,3})?(?:将|要|计划|力争))/;
const HAPPENED =
  /开通|揭牌|投运|投用|投入使用|挂牌|开工|竣工|签署|印发|出台|举办|召开|建成|投产|落成|成立|启动|通车|获批|颁布|施行/;

/** Drafting from Chinese. */
export const chinese: DraftLanguage = {
  language: 'zh',
  tag: 'zh-Hans',
  findHeadings,
  isPlan,
  partNames,
  yearIn,
  publicationIn,
  changedFigures,
  comparedWith,
  isCompared,
  saysAgainst: isCompared,
  nameOf(sentence, start, end, { quantity: { unit }, change }) {
    // 覆盖98.6%的学校: what the share is of stands after it.
    const [, of = ''] = (unit === '%' && !change && /^的([^，,。；;：:、\d]{2,16})/.exec(sentence.slice(end))) || [];
    const has = of === '' ? '' : labelOf(sentence.slice(0, end), start, end, false);
    if (has.length >= LEAST_LABEL) return { label: has, whole: of, check: '' };
    const words = labelOf(sentence, start, end, !MEASURES.test(unit) && unit !== '');
    const { part, whole } = unit === '%' ? shareIn(words, sentence.slice(0, start)) : { part: '', whole: '' };
    const subject = whole === '' ? '' : part || subjectBefore(sentence, start);
    const own = subject || words;
    const label = withLineHead(sentence, start, own);
    const isShort = label !== '' && label.length < LEAST_LABEL && !/^..率$/.test(label);
    if (whole !== '') return { label, whole, check: subject === '' || isShort ? 'label: a share of what?' : '' };
    // Each of 其中，猪肉2.7万吨、禽肉0.8万吨 is a part of what stands before.
    const isPart = /其中[^。；;]*$/.test(sentence.slice(0, start)) && !IS_KIND.test(label);
    return { label, whole, check: isShort && !isPart ? 'label: of what?' : '' };
  },
  namedAfter,
  asideReason,
  leadsToTime: () => false,
  endsTime: (_before, gap) => /^(?:任务|目标|计划(?:数|的|任务|目标))/.test(gap),
  timeOfBefore: () => undefined,
  titlesIn: () => [],
  opensPlan: (paragraph) => PLAN_OPENS.test(paragraph),
  isHappening: (clause) => HAPPENED.test(clause),
  isAimed: (before, label) =>
    AIM.test(
      (/[^。；;]*$/.exec(before.slice(-AIM_REACH))?.[0] ?? '').replace(IN_BRACKETS, '').replace(AIM_REACHED, ''),
    ) || NAMED_AIM.test(label),
  measureOf: (label) => label.replace(BESIDE_MEASURE, '').replace(/\s+/g, ''),
  clauseAt(time, sentence, words) {
    const clause = /[^，,。；;：:\n]*$/.exec(words(sentence.start, time.start))?.[0] ?? '';
    // 总投资65亿元的产业园于8月投产 is of the park.
    const lead = clause.replace(/^.*\d\S{0,12}?的(?=\p{Script=Han}{3})/u, '');
    const [gap = '', opening = ''] = /^([，,\s]*)[^，,。；;！？\n]*/.exec(words(time.end, sentence.end)) ?? [];
    const who = lead.replace(/[于在自至到]$/, '').trim();
    if (who === '') {
      const start = time.end + opening.length;
      const end = Math.min(time.end + gap.length, start + LONGEST_TITLE);
      return { start, end, title: words(start, end) };
    }
    const start = time.start - lead.trimStart().length;
    const end = Math.min(time.end + gap.length, start + LONGEST_TITLE + time.end - time.start);
    return { start, end, title: who + gap.slice(opening.length) };
  },
  plannedClauses,
  namedPartners,
  documentOf,
};
