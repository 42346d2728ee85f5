/** The words around a number that say about, nearly, over or under, and the look-alikes that do not. */
import type { Qualifier } from '../../report/types.js';

interface Rule {
  qualifier: Qualifier;
  pattern: RegExp;
}

/** Words that end in 约 and do not say about; what stands before them in turn may say that they are others: 损失约, 筹集约. */
const PACT =
  '[节签违条契履毁预邀缔和婉俭简相特赴爽践盟]|(?<![研编控限管绘复抑])制|(?<![综联配整结融组混集])合|(?<!办)公|(?<![筹募收聚采汇征])集|(?<!损)失|(?<![缓化分瓦了])解|(?<![陆持连手继延])续|(?<![出招])租';
/** Words that end in 超: 中超, 高超; not 其中超, 提高超. */
const SUPER = '[赶反英]|(?<!其)中|(?<![提升新走])高';

/**
 * Before the number, longest words first. What a look-behind excludes is a word that ends alike:
 * 违约, 节约, 附近, 赶超, 取得突破.
 */
const BEFORE: readonly Rule[] = [
  { qualifier: 'over', pattern: /(?:不少于|不低于|不小于|不下于|不亚于|不下)$/ },
  {
    qualifier: 'under',
    pattern: /(?:不超过|不高于|不多于|不大于|未超过|不超|未达到?|不足|不到|低于|少于|小于|最多|至多)$/,
  },
  {
    qualifier: 'over',
    pattern: new RegExp(`(?:超过了?|超出|(?<!${SUPER})超|(?<!优)逾|高于|多于|大于|至少|最少)$`),
  },
  { qualifier: 'over', pattern: /(?<![得现大新性])突破了?$|首破$|[≥>]=?$/ },
  { qualifier: 'under', pattern: /[≤<]=?$/ },
  { qualifier: 'nearly', pattern: /(?:将近|接近|(?<![附临靠邻远亲就迫相最])近)$/ },
  {
    qualifier: 'about',
    pattern: new RegExp(`(?:大约|大概|≈|(?<!${PACT})约)(?:合|占|为|有|达|计|需)?$`),
  },
];

/** 上百, 过亿, 破万: only before a multiplier that no digit precedes. 以上, 线上, 通过, 超过 end alike. */
const BEFORE_BARE: readonly Rule[] = [
  { qualifier: 'over', pattern: /(?<![以线网海路会岸村市之在晚早马身世])上$/ },
  { qualifier: 'over', pattern: /(?<![通超经不度])过$/ },
  { qualifier: 'over', pattern: /(?<![突打])破$/ },
];

/** Between the number and its unit, or after a bare number: 400余件, 8万多次, 三百来家. */
const BETWEEN: readonly Rule[] = [
  { qualifier: 'over', pattern: /余(?![额款热下粮量地震温缺])|多(?![样层方边种媒功维彩民渠晶]|元[化素])/y },
  { qualifier: 'about', pattern: /来(?![自源])/y },
];

/** After a unit that can be cut (年, 倍, 元): 三年多, 5倍多. */
const AFTER_MEASURE: Rule = { qualifier: 'over', pattern: /[多余](?![元样层方边种媒功项个维彩民渠额次家变热])/y };
const CUTTABLE = /(?:[年天月周岁倍元吨亩里米斤升%]|小时|分钟|公顷)$/;

/** After the unit: 10家以上, 30%左右. */
const AFTER: readonly Rule[] = [
  { qualifier: 'over', pattern: /(?:[（(]含[)）])?[及或]?以上|有余|开外/y },
  { qualifier: 'under', pattern: /(?:[（(]含[)）])?[及或]?以下|(?:之|以)内/y },
  { qualifier: 'over', pattern: /\+(?![\dA-Za-z一-龥])/y },
  { qualifier: 'about', pattern: /左右(?![岸两手])|上下(?![游联级两功文班行])/y },
];

/** A qualifier and where its words end (after the number) or start (before it). */
export interface FoundQualifier {
  qualifier: Qualifier;
  at: number;
}

/** Enough for the longest qualifier, the character that would make it another word, and a space. */
const REACH = 10;

function before(rules: readonly Rule[], text: string, start: number): FoundQualifier | null {
  const words = text.slice(Math.max(0, start - REACH), start);
  const close = words.trimEnd();
  if (words.length - close.length > 1) return null;
  for (const { qualifier, pattern } of rules) {
    const match = pattern.exec(close);
    if (match !== null) return { qualifier, at: start - (words.length - match.index) };
  }
  return null;
}

function after(rules: readonly Rule[], text: string, at: number): FoundQualifier | null {
  for (const { qualifier, pattern } of rules) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { qualifier, at: pattern.lastIndex };
  }
  return null;
}

/**
 * The qualifier that ends where a number starts.
 *
 * @param text normalised text.
 * @param start where the number starts.
 * @param bare whether the number begins with a multiplier (百, 万), when 上, 过 and 破 qualify too.
 */
export function qualifierBefore(text: string, start: number, bare: boolean): FoundQualifier | null {
  return before(BEFORE, text, start) ?? (bare ? before(BEFORE_BARE, text, start) : null);
}

/** The qualifier between a number and its unit; the caller checks that a unit, or nothing countable, follows. */
export function qualifierBetween(text: string, at: number): FoundQualifier | null {
  return after(BETWEEN, text, at);
}

/** The qualifier after a unit that ends at `at`; `unit` decides whether 多 may follow it. */
export function qualifierAfter(text: string, at: number, unit: string): FoundQualifier | null {
  return after(CUTTABLE.test(unit) ? [...AFTER, AFTER_MEASURE] : AFTER, text, at);
}
