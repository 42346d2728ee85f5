import type { QuantityReading } from '../../../grammar/readings.js';
import type { Words } from '../language.js';

/** 亿元以上; after what has a size, 产值超100亿元. */
const BOUNDED = /以上|以下|以内/;
const EXCEEDS = /^(?:超|逾|突破|过|不足|低于|高于)/;
const SIZED = /(?:产值|营收|收入|规模|投资|面积|资本|资产|销售|市值|估值|长度|人口|人数|利润|税收|总额)(?:额|总额)?$/;
const PEOPLE = /^的?(?:老|儿|婴|幼|少|青|人口|人群|居民|女|男|适龄|群众|孩|学生|参保|困难|重)/;
/** What is counted stands between a size and its number: 亿元以上项目150个, 产值超100亿元企业3家. */
const COUNTED = /^(?:级)?的?(?![增占同比下上达较为以多左右])(?!.*了)[\p{Script=Han}“”]{0,16}$/u;

/** Why a figure stands for nothing by itself: it names a group or a size of what another one counts; "" where it does. */
export function asideReason(figure: QuantityReading, next: QuantityReading | undefined, words: Words): string {
  const { unit, written, high } = figure.quantity;
  const after = words(figure.end, figure.end + 6);
  // 千人医疗床位数 is a rate, 五年前 a time.
  if (/^每?[十百千万]+人$/.test(written) && /^\p{Script=Han}{2}/u.test(after)) return 'What a rate is of.';
  if (/^(?:个?[年月季]|个?季度)$/.test(unit) && /连续$/.test(words(figure.start - 2, figure.start)))
    return 'For how long it has been so.';
  if (/年$/.test(unit) && /^(?:前|后|来|以来|间|内|期)/.test(after))
    return 'A length of time, and no figure of its own.';
  // “文化进万家”
  const isNamed =
    !/\d/.test(written) &&
    /“[^”\n]{0,12}$/.test(words(figure.start - 13, figure.start)) &&
    /^[^“\n]{0,12}”/.test(words(figure.end, figure.end + 13));
  if (isNamed) return 'It is part of a name.';
  if (/岁$/.test(unit)) {
    const isBounded = /以上|以下/.test(written) || high !== undefined;
    return PEOPLE.test(after) || (isBounded && /^的?\p{Script=Han}{2}/u.test(after))
      ? 'An age that names a group.'
      : '';
  }
  const isBound = BOUNDED.test(written) || (EXCEEDS.test(written) && SIZED.test(words(figure.start - 6, figure.start)));
  const isSize = isBound && next !== undefined && unit !== next.quantity.unit && !figure.change;
  return isSize && COUNTED.test(words(figure.end, next.start)) ? 'A size that names what the next figure counts.' : '';
}
