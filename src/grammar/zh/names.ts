/** What looks like a number but is part of a name, a code, an order or a vague word: never a quantity, never a time. */

import type { Span } from '../edges.js';
import { beginsUnit } from './units.js';

const NUMERAL = '[\\d零〇一二两三四五六七八九十百千万亿廿卅卌]';
const CHINESE = '[零〇一二两三四五六七八九十百千万亿廿卅卌]';

const CODES: readonly RegExp[] = [
  /〔[^〔〕\n]{0,40}〕(?:第? ?\d+号)?/g,
  /[[(（]\d{4}[\])）] ?第? ?\d+ ?号/g,
  /(?:https?:\/\/|www\.)[^\s，。；、）)》”\0]+/g,
  /(?:GB|ISO|IEC|IEEE|YD|SJ|HJ|JB|QC|EN|RFC|ITU)(?:\/[A-Z]{1,3})? ?\d+(?:\.\d+)*(?:[-—:]\d{2,4})?/g,
  /(?<![A-Za-z\d万亿])[A-Za-z][A-Za-z/]*[-—]?\d+(?:\.\d+)*(?:[-—]\d{2,4}(?!\d))?(?!\.?\d|[%‰万亿]|个百分点)/g,
  /(?<!\d)(?:0\d{2,3}-\d{7,8}|[48]00-\d{3,4}-\d{3,4})(?!\d)/g,
  /(?:电话|传真|邮编|邮政编码|热线|编号|证号|批号|№|#)(?:[：:] ?[\dA-Za-z-]+| ?\d[\d-]{5,})/g,
  /(?<!\d)(?:\d{5}(?=热线|政务|便民|平台)|\d{3}(?=热线|报警|急救|火警|平台)|(?:985|211|863|973)(?=高校|院校|大学|工程|计划|项目|学科))/g,
  /(?<!\d)\d对\d(?![\d.,，万亿])/g,
  // The end of an address: 3楼302室.
  /(?:\d{1,3}(?:层|楼) ?)?(?<=[号厦楼层幢栋座元])\d{3,4}室|\d{1,3}(?:层|楼) ?(?=\d{3,4}室)/g,
  // A standard of any body: T/CAS 419—2020.
  /(?<![A-Za-z\d])[A-Z]{1,3}\d{0,4}(?:\/[A-Z]{1,6})? ?\d+(?:\.\d+)*[-—](?:19|20)\d{2}(?!\d)/g,
  /±\d{3,4} ?(?:千伏|[kK]V)/g,
  // The term of a loan or bond: 10年期国债.
  /(?<![\d一二三五七十])(?:\d{1,3}|[一二三五七十]{1,3})(?:年|个月|天)期(?![间内满中限待望])/g,
  /(?<![\d.])(?!\d{4}\.\d{1,2}\.\d{1,2}(?!\d))\d+(?:\.\d+){2,}/g,
  /(?:[上下中]午|凌晨|晚上?)\d{1,2}[:：]\d{2}|(?<!\d)\d{1,2}[:：]\d{2} ?[-—~至] ?\d{1,2}[:：]\d{2}|(?<!\d)\d{1,2}[时点]\d{1,2}分(?!之)/g,
  /(?<![\d比例率值为])(?:[01]\d|2[0-3]|[2-9])[:：][0-5]\d(?![\d:：]|\.\d)/g,
  /^[ \t]*(?:\d{1,2}\.(?=\d{4}年)|\d{1,2}(?:、(?!\d{1,2} ?月)|[．)）]|\.(?!\d))|[（(]\d{1,2}[）)])/gm,
  /[[［]\d{1,2}[\]］]/g,
  /(?<=^|[（(，,。；;、\s见如])(?:图|表|附件|附表|附图|专栏) ?\d{1,3}(?:[-.]\d{1,2})?(?![\d.%份个张项]|[,，]\d{3}(?!\d)|[ \u00a0]\d{3}(?!\d)[万亿])/gm,
];

const ORDERS: readonly RegExp[] = [
  new RegExp(`第(?![一二三四1-4]季度) ?${NUMERAL}+(?:[,，]\\d{3}(?!\\d))*(?:[、—~和及至到-]第?${NUMERAL}+)*`, 'g'),
  new RegExp(`前${NUMERAL}+[名位强大]`, 'g'),
  // Campaigns: 万人助企活动, 百企兴百村行动.
  new RegExp(
    `(?<!${NUMERAL})[百千万][人企家村县校店镇乡社日](?!企业|参)[\\u4e00-\\u9fff]{0,4}?(?:行动|活动|工程|计划|会战|攻坚)`,
    'g',
  ),
  // A rate that is named by what it is per: 万人发明专利拥有量.
  new RegExp(`(?<!${NUMERAL})[百千万]人(?=(?:口|高价值|有效|发明|拥有|就业)[^，,。；;\\d\\n]{0,16}[量数率]|发明)`, 'g'),
  new RegExp(`届[^，,。；;\\n]{0,10}?${CHINESE}{1,3}次(?:全体)?会议|${CHINESE}{1,3}次全会`, 'g'),
  new RegExp(
    `(?:\\d{2,4}|[二三四五六七八九]十)年代|(?<!${NUMERAL})${NUMERAL}{1,3}世纪|\\d{4}年?版|\\d{4}年本(?=[)）])`,
    'g',
  ),
  /[周](?:[一二三四五六日](?!次))|(?:星期|礼拜)[一二三四五六日]/g,
  new RegExp(`每 ?(?:\\d+(?:\\.\\d+)?)?${CHINESE}+|每 ?\\d+(?:\\.\\d+)?`, 'g'),
];

const VAGUE: readonly RegExp[] = [
  new RegExp(
    `(?<!${NUMERAL})${NUMERAL}*几${CHINESE}*|(?<![人总户指参个件次家基倍份函])数[十百千万亿]+|成[百千]上[千万]|成千累万|上百上千|成千上万|千百万`,
    'g',
  ),
  /单位[：:] ?[十百千万亿]+/g,
  // What a change is counted against: 两年平均增长5.1%.
  /(?<![\d近去一二三四五六七八九十百])[两二2]年平均/g,
  /(?<=[统唯同单专逐划归如其任惟])一|合一|(?<!分)之一|(?<![\d零一二两三四五六七八九十百千廿卅卌])万一/g,
];

const WORDS =
  '中国制造2025|工业4\\.0|教育现代化2035|健康中国2030|千家万户|千头万绪|千方百计|千军万马|百家争鸣|百家讲坛|百家号|百家姓|万家灯火|万家团圆|' +
  '[二两三四]轮(?=汽车|摩托|车|电动|驱动)|公元前[\\d一二三四五六七八九十百]+年|(?:光绪|宣统|咸丰|同治|道光|嘉庆|乾隆|雍正|康熙|顺治|万历|洪武|贞观|开元|昭和|平成|令和|大正|明治)[\\d一二三四五六七八九十元]+年|[三四五六七八九十]年(?:行动|规划|计划|义务教育|一贯)|个五年|万元(?=国内生产总值|地区生产总值|GDP|工业增加值|产值|增加值)|[国新][一二三四五六七八九十]+条|二十四节气|[二三]元(?=材料|锂|电池|前驱|正极|桥|化|结构)|' +
  '百人会|百人计划|千人计划|万人计划|三门峡|五台山|七台河|五家渠|万家寨|三次产业|三次分配|三支一扶|两部制|三部曲|三件套|四件套|' +
  '[二两三四五六七]位一体|(?:二十|20|七|77)国集团|两个一百年|三个代表|四个(?:全面|自信|意识|伟大|现代化)|两个(?:维护|确立|务必|结合|大局|毫不动摇|健康)|' +
  '[二两三四五六七八九十]个(?:最|不(?![同到足少])|一以贯之|聚焦|到位)|五花八门|四面八方|七嘴八舌|九牛一毛|四通八达|三番五次|三言两语|五光十色|五湖四海|十年树木|百年树人|[两三]票制|三天两头|三天打鱼|三年五载|十年如一日|十年磨一剑|百年大计|五日生化需氧量|' +
  '[三五六七八九十]个(?:务必|必须|坚持|明确|统筹|一批|一百|一工程)|十四个坚持|八项规定|四项基本原则|三项制度|五个一|三个一|双百|九三学社';

/** A short quotation that begins with a Chinese numeral is a slogan: “四个全面”; one of digits alone a code: “321”. */
const QUOTED = new RegExp(
  `[“"‘「『](?![一二三四五六七八九十]{1,3}五[”"’」』])(?:${CHINESE}[^“”"‘’「」『』\\n]{0,7}|[\\dA-Za-z+×·.-]{1,8})[”"’」』]`,
  'g',
);

/** Products and sums that are codes: 7×24, 1920×1080, 1+1+3; before a measure word they are figures that are not worked out. */
const PRODUCT = /(?<![\d.])\d+(?:[+×xX·](?!10[\^⁺⁻⁰¹²³⁴-⁹])\d+(?![\d.]))+(?:[+×][A-Za-z\d]+)?|(?<!\d)\d+\+[A-Za-z]+/g;
const ROUND_THE_CLOCK = /^(?:7[×xX]24|24[×xX]7)$/;

const ALL: readonly RegExp[] = [...CODES, ...ORDERS, ...VAGUE, new RegExp(WORDS, 'g'), QUOTED];

function find(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/**
 * Finds the names, codes, orders and vague numbers of a text.
 *
 * @param text normalised text.
 * @returns spans in no order, which may overlap.
 */
export function findNames(text: string): Span[] {
  return ALL.flatMap((pattern) => find(pattern, text));
}

/** Finds the products and sums that are codes. Unlike a name, one that touches a figure makes it a part of something longer. */
export function findProducts(text: string): Span[] {
  return find(PRODUCT, text).filter(
    ({ start, end }) => ROUND_THE_CLOCK.test(text.slice(start, end)) || !beginsUnit(text, end),
  );
}
