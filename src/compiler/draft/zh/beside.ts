import type { ChangedFigure, NamedAfter, Words } from '../language.js';
import { VERB } from './verb.js';

/** ，高于全省平均; 、增速快于全国 */
const DIFFERS =
  /^[，,、（(](?:增速|增幅|涨幅|降幅|比例|比重|占比)?((?:[高低快慢多少好优大小][于出]|领先|超过?|超出)[^，,。；;、：:\d（）()]{2,14})$/;
/** ，比预期目标高 */
const MORE_THAN = /^[，,、（(]((?:比|较)[^，,。；;\d]{2,12}?[高低快慢多少])(?:出|了)?$/;
/** 1.36亿件，相当于人均130件，日均37万件 */
const PER = /^[，,、（(](?:相当于|折合)?((?:人|日|户|亩|月)均)(?:达到?|为|约)?$/;
/** （年度目标; ，年度目标为 */
const TARGET = /^(?:[（(]|[，,])(?:年度|全年|年初|预期|控制|规划)*目标(?:值|任务|数)?(?:[为是：:]|定为)?$/;
/** ，低于5.5%的年度目标 */
const PASSES_TARGET = /^[，,、（(](?:[高低优好快]于|超过|超额完成|没有完成|未完成)$/;
const TARGET_AFTER = /^的?(?:年度|全年|年初|预期|控制|规划)*目标/;
/** 低于5.5%的控制目标0.7个百分点: the target is passed by so much. */
const PASSED_BY = /^的?((?:年度|全年|年初|预期|控制|规划)*目标)(?:值)?$/;
const PASSED = /^(?:高于|低于|超过|优于|快于)/;
/** （目标8万人），完成率107.5% */
const RATE_DONE = /^[）)]?[，,、](?:目标|计划|任务)?(完成率)(?:达到?|为)?$/;
/** ，分别高于全国、全省 */
const THAN_BOTH =
  /^[，,、](?:增速|增幅)?分别([高低快慢多少好优]于)([^，,。；;、和\d]{2,8})[、和]([^，,。；;、和\d]{2,8})$/;
/** 28个行业中有21个实现正增长 */
const AMONG = /^[^，,。；;\d]{2,14}中有?$/;
/** ，是2020年的; ，相当于上年的 */
const MULTIPLE = /^[，,、（(](?:大约|已|达到?)?(?:是|为|相当于)[^，,。；;]{0,16}的?$/;
const EACH_MULTIPLE = /^[，,、（(]分别[是为][^，,。；;]{0,14}的$/;
/** ，分别恢复到2019年的108%和115% */
const BACK_TO = /^[，,、（(](?:已)?(分别)?(恢复)(?:到|至)[^，,。；;]{0,14}的$/;
const TIMES = 'label: so many times of what?';
/** 、占比21.7% */
const SHARE = /^[，,、（(](占比|比重|增幅|增速|涨幅|降幅)(?:达到?|为|约|达)?$/;
/** ，总数突破2000家 */
const TOTAL =
  /^[，,；;、（(](?:目前|现有|全[市省县区国州]|使)?(总数|总量|总计|累计|总规模|总面积|保有量|存量)(?:已)?(?:达到?|增至|增加到|突破|超过?|为|约)*$/;
const NEWLY =
  /^(?:新增|新登记|新注册|新设|新获批?|新建成?|新认定|新培育|新引进|新设立|新改扩建|培育|认定|建成|净增|引进|创建|完成|设立|成立)+/;
/** ，完成年度任务的112% */
const DONE = /^[，,、（(](?:达到?)?((?:完成|为|占)(?:年度|全年|年初)?(?:目标|计划|任务|预算)+数?)的?$/;
/** 首次突破百亿大关，达到103.6亿元: the level that was passed, and then what it is. */
const REACHED = /^(?:大关|元?大关)?[，,](?:达到?|为|至)+$/;
/** ，较1—10月加快0.4个百分点: of a change, not of the level */
const QUICKENED =
  /^[，,、](?:增速|增幅|降幅|涨幅)?((?:比|较)[^，,。；;]{2,12}?(?:加快|放缓|收窄|回落|提高|扩大|提升|回升))(?:了)?$/;
/** ，占全省42.6% */
const SHARE_OF = /^[，,、（(](?:约)?占[^，,。；;\d（）()]{2,14}?(?:的)?(?:比重|比例)?(?:为|达到?)?$/;
/** ，与GDP之比为2.2% */
const RATIO_TO = /^[，,、（(](与[^，,。；;\d]{2,10}之比|相当于[^，,。；;\d]{2,10})(?:为|达到?|的)?$/;

/**
 * Whether a figure is named after the one before it: a difference from an average, a target, a multiple, a share, or the total of
 * what is new.
 */
export function namedAfter(
  { figure }: ChangedFigure,
  earlier: readonly ChangedFigure[],
  words: Words,
): NamedAfter | null {
  const last = earlier.at(-1);
  if (!last) return null;
  const of = last.figure;
  const end = Math.max(of.end, ...last.changes.map((change) => change.end));
  const [gap, after] = [words(end, figure.start), words(figure.end, figure.end + 12)];
  const isAlike = of.quantity.unit === figure.quantity.unit;
  const isPassed = PASSES_TARGET.test(gap) || (/^[，,、（(]$/.test(gap) && PASSED.test(figure.quantity.written));
  if (TARGET.test(gap) || (isPassed && TARGET_AFTER.test(after)))
    return isAlike ? { of, nameAfter: (label) => label, role: 'target', check: '' } : null;
  const by = PASSED.exec(of.quantity.written)?.[0];
  const passed = by === undefined ? undefined : PASSED_BY.exec(gap)?.[1];
  if (passed !== undefined) return { of, nameAfter: (label) => `${label}${by}${passed}`, role: 'outcome', check: '' };
  const base = levelBefore(earlier) ?? last;
  const isPoints = /百分点$/.test(figure.quantity.unit);
  const quickened = isPoints ? QUICKENED.exec(gap)?.[1] : undefined;
  if (quickened !== undefined && (of.quantity.unit !== '%' || of.change))
    return { of, nameAfter: (label) => `${label}${changeWord(last, words)}${quickened}`, role: 'outcome', check: '' };
  const [, than = '', one = ''] = THAN_BOTH.exec(gap) ?? [];
  if (one !== '') {
    const check = isPoints ? '' : 'words: their unit stands after the next figure';
    return {
      of: base.figure,
      nameAfter: (label) => `${label}${changeWord(base, words)}${than}${one}`,
      role: 'outcome',
      check,
    };
  }
  const pair = /^[、和]$/.test(gap) ? thanOther(earlier, words) : null;
  if (pair)
    return {
      of: pair.of.figure,
      nameAfter: (label) => `${label}${changeWord(pair.of, words)}${pair.than}`,
      role: 'outcome',
      check: '',
    };
  const among = AMONG.test(gap) ? /^[^，,。；;\d]{2,12}/.exec(after)?.[0] : undefined;
  if (among !== undefined && isAlike) return { of, nameAfter: (label) => `${label}${among}`, check: '' };
  const average = isAlike ? PER.exec(gap)?.[1] : undefined;
  if (average !== undefined)
    return { of, nameAfter: (label) => `${label.replace(/[人日户亩月]均$/, '')}${average}`, check: '' };
  const differs = DIFFERS.exec(gap)?.[1] ?? (figure.change ? undefined : MORE_THAN.exec(gap)?.[1]);
  if (differs !== undefined)
    return {
      of: base.figure,
      nameAfter: (label) => `${label}${isPoints ? changeWord(base, words) : ''}${differs}`,
      role: 'outcome',
      check: '',
    };
  if (figure.quantity.unit === '倍' && !figure.change && MULTIPLE.test(gap))
    return {
      of,
      nameAfter: (label) => label,
      role: 'outcome',
      isUntimed: true,
      check: TIMES,
    };
  // 112人、85人，分别是2018年的2.3倍和1.6倍: each of the level that stands as far before it.
  const level = earlier.at(-2)?.figure;
  const isOfEach = EACH_MULTIPLE.test(gap) || (/^[和、]$/.test(gap) && of.quantity.unit === '倍');
  if (figure.quantity.unit === '倍' && !figure.change && level && isOfEach)
    return { of: level, nameAfter: (label) => label, role: 'outcome', isUntimed: true, check: TIMES };
  const back = figure.quantity.unit === '%' ? BACK_TO.exec(gap) : null;
  if (back) {
    const to = back[1] === '分别' ? level : of;
    if (to) return { of: to, nameAfter: (label) => `${label}${back[2]}`, role: 'outcome', isUntimed: true, check: '' };
  }
  const first = earlier.at(-3)?.figure;
  const isBoth = /^[和、]$/.test(gap) && first && level && BACK_TO.exec(words(level.end, of.start))?.[1] === '分别';
  if (isBoth) return { of: level, nameAfter: (label) => `${label}恢复`, role: 'outcome', isUntimed: true, check: '' };
  const share = figure.quantity.unit === '%' ? SHARE.exec(gap)?.[1] : undefined;
  if (share !== undefined) return { of, nameAfter: (label) => `${label}${share}`, check: '' };
  const ratio = figure.quantity.unit === '%' ? RATIO_TO.exec(gap)?.[1] : undefined;
  if (ratio !== undefined) return { of, nameAfter: (label) => `${label}${ratio}`, check: '' };
  if (/突破|超/.test(of.quantity.written) && REACHED.test(gap)) return { of, nameAfter: (label) => label, check: '' };
  const done = figure.quantity.unit === '%' ? (DONE.exec(gap) ?? RATE_DONE.exec(gap))?.[1] : undefined;
  if (done !== undefined)
    return { of, nameAfter: (label) => `${label.replace(/^完成/, '')}${done}`, role: 'outcome', check: '' };
  if (figure.quantity.unit === '%' && of.quantity.unit !== '%' && SHARE_OF.test(gap))
    return { of, nameAfter: (label) => label, check: '' };
  const total = isAlike ? TOTAL.exec(gap)?.[1] : undefined;
  if (total === undefined) return null;
  return { of, nameAfter: (label) => `${label.replace(NEWLY, '')}${total}`, check: 'label: of what?' };
}

/** What the second of two differences is from: 全省 of 分别高于全国、全省0.6个和0.4个百分点. */
function thanOther(earlier: readonly ChangedFigure[], words: Words): { of: ChangedFigure; than: string } | null {
  const [of, first] = [earlier.at(-2), earlier.at(-1)];
  if (!of || !first) return null;
  const end = Math.max(of.figure.end, ...of.changes.map((change) => change.end));
  const [, than = '', , other = ''] = THAN_BOTH.exec(words(end, first.figure.start)) ?? [];
  return other === '' ? null : { of: levelBefore(earlier.slice(0, -1)) ?? of, than: than + other };
}

/** The last figure that is no difference in points from another. */
function levelBefore(earlier: readonly ChangedFigure[]): ChangedFigure | undefined {
  return earlier.findLast(({ figure }) => !/百分点$/.test(figure.quantity.unit));
}

/** The verb of a change that points are a difference from: 增长 of 增长6.1%，高于全省平均0.8个百分点; "" where the level is a rate. */
function changeWord({ figure, changes }: ChangedFigure, words: Words): string {
  const change = changes.at(-1) ?? (figure.change ? figure : undefined);
  if (!change || (changes.length > 0 && /^[%‰]$/.test(figure.quantity.unit))) return '';
  return VERB.exec(words(change.start - 4, change.start))?.[0].replace(/了$/, '') ?? '';
}
