/** What looks like a number but is part of a name, a code, an order or a vague word: never a quantity, never a time. */

import type { Span } from '../edges.js';
import { readUnit } from './units.js';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

/** Nouns whose number tells which, not how many: section 45, Table 3.2, phase two. */
const NUMBERED =
  'sections?|articles?|chapters?|paragraphs?|paras?\\.?|clauses?|sub-?sections?|regulations?|schedules?|annex(?:es)?|appendix|appendices|tables?|figures?|figs?\\.|charts?|box|boxes|panels?|exhibits?|maps?|pages?|pp\\.|footnotes?|notes?|items?|recommendations?|rules?|principles?|objectives?|priority|goals?|target|indicators?|action|orders?|decrees?|circulars?|notices?|documents?|resolutions?|directives?|decisions?|proclamations?|announcements?|opinions?|bills?|cap\\.?|phases?|stages?|tiers?|levels?|grades?|class|category|categories|types?|band|key stages?|steps?|parts?|volumes?|vol\\.|issues?|editions?|options?|scenarios?|zones?|lines?|routes?|highways?|roads?|flights?|trains?|rooms?|buildings?|blocks?|floors?|gates?|platforms?|terminals?|units?|reactors?|lots?|form|version|release|model|mark|series|hotline|helpline|extension|ext\\.?|dial|call|ring|postcode|code|ref\\.?|reference|case|no\\.?|nos\\.?|number|numbers|group|pillar|lesson|round|question|q\\.|formula|junction|amendment|protocol';
const WORD_DIGIT = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const NUMERAL = '(?:\\d+(?:\\.\\d+)*(?:-\\d+)?[a-z]?(?:\\([a-z0-9]{1,4}\\))*)';
const NO_MEASURE =
  '(?![\\d.,]*\\d)(?! ?(?:%|‰|per ?cent|percent|percentage|basis|bps?\\b|million|billion|trillion|thousand|hundred|bn\\b|tn\\b|yuan|dollars|euros|pounds|-?fold|times\\b))';

const CODES: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s<>"”)\0]+/g,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g,
  /\bdoi:[^\s]+/gi,
  /\[(?:19|20)\d{2}\](?: [A-Z][A-Za-z]*(?: \([A-Z][A-Za-z]*\))?)? (?:No\. ?)?\d+/g,
  /(?<![A-Za-z])(?:Regulation|Directive|Decision|Resolution|Recommendation)s?(?: \([A-Z, ]+\))?(?: No\.?)? ?\d+\/\d+(?:\/[A-Z]{2,4})?/g,
  // The 2023 Act, the 2018 Regulations.
  /(?<=[Tt]he )(?:19|20)\d{2}(?= (?:[A-Z][a-z]+ )?(?:Act|Regulations|Order|Bill|Directive|Convention|Treaty|Protocol|Code|White Paper|Green Paper)(?![a-z]))/g,
  /(?<![\d/])(?:19|20)\d{2}\/\d{3,4}(?:\/[A-Z]{2,4})?(?![\d/])|(?<![\d/])(?:19|20)\d{2}\/\d{1,3}\/[A-Z]{2,4}(?!\w)/g,
  /\b(?:ISO|IEC|IEEE|GB|EN|BS|ASTM|ITU|RFC|DIN|ANSI|NACE|SIC|HS|UN|ICD)(?:\/[A-Z]{1,3})?[ -]\d+(?:[.:-]\d+)*(?![,.]?\d| ?%| (?:million|billion))/g,
  /(?<![\w.,/])(?<!\d )(?:\+\d{1,3}[ -]\(?\d{1,5}\)?(?:[ -]\d{2,5}){1,4}|\(?0\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}|\d{3}-\d{3}-\d{4}|\d{3}-\d{4}|0800[ -]\d{3}[ -]\d{3,4})(?![\d/])/g,
  // A code of letters and digits; Q3, H1 and FY2021 are times, RMB300 and c.200 amounts.
  /(?<![A-Za-z\d.,$£€¥])(?!(?:[kc]?m[23]|hm2|[kM]?tCO2e?)(?![A-Za-z\d]))(?!(?:Q[1-4]|H[12]|FY\d+|CY\d+|RMB\d|USD\d|CNY\d|EUR\d|GBP\d|JPY\d|HKD\d|AUD\d|CAD\d|SGD\d|CHF\d|INR\d|Rs\.?\d|NZD\d|c\.\d|ca\.\d)[\d.,]*(?:[ .,;:)–-]|$|[a-z]))(?:[A-Za-z][A-Za-z&]{0,30}[-./]?(?<!\b(?:mid|end|pre|post|early|late|year|non|sub|about|over|to)-)\d+[A-Za-z\d]*(?:[-./]\d*[A-Za-z\d]+)*)/g,
  /(?<![\d.,])\d{1,5} (?:BCE?|AD|CE)(?![A-Za-z])/g,
  /(?<![\d.])\d+(?:\.\d+){2,}(?!\d)|\b(?:Industry|Web|Version|Windows|Release|Android) \d+(?:\.\d+)?(?![\d%])/g,
  /(?<![\d.,])(?:24\/7|9\/11|7\/7|50-50|50\/50|20\/20|4x4|4×4|7-Eleven)(?![\d/])/g,
  /(?<![\d.,/])\d{1,3}(?:G|K|D|P)(?![A-Za-z\d])|(?<![\d.,/])\d{1,5}-[A-Z]{1,3}(?![A-Za-z])|(?<![\d.,])\d{4} ?= ?100(?![\d.,]*\d)/g,
  // The time of day.
  /(?<![\d.,])12 (?:noon|midnight|midday)(?![a-z])/g,
  /(?<![\d.,])\d{1,2}(?:[:.]\d{2})? ?(?:a\.m\.?|p\.m\.?|am|pm|hrs|o'clock)(?![a-z])|(?<![\d.,:])(?<!(?:ratio|odds|rate)[^,;]{0,30})(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])|\b\d{4} (?:hours|hrs)(?= (?:GMT|UTC|BST|local))/g,
  // An act and its year, an edition, an event: Companies Act 2006, Paris 2024, Made in China 2025.
  new RegExp(
    `\\b(?!(?:In|By|Since|From|Until|Till|During|Before|After|Between|Through|Throughout|For|Of|On|At|As|To|And|The|This|Early|Late|Mid|Fiscal|Financial|Year|Calendar|Spring|Summer|Autumn|Fall|Winter|Whereas|While|When|Compared|Than|End|Over|${MONTHS}|Quarter|Half|FY|CY)\\b)(?<![\\w'&-])(?:[A-Z](?:[\\w'&-]{0,40}[a-z])[\\w'&-]{0,40}|[A-Z]{3,20}) (?:19|20)\\d{2}(?!\\d|[,.]\\d|[/–-]\\d|[a-z])`,
    'g',
  ),
  /(?<![A-Za-z])(?:the |The )?(?:2030 Agenda|2030 agenda|1-to-1|one-to-one)/g,
  // 12 Station Road, 10 Downing Street.
  /(?<![\d.,A-Za-z])\d{1,4}[A-Z]?(?:-\d{1,4})?,? (?:[A-Z][a-z']+ ){1,3}(?:Street|Road|Avenue|Lane|Square|Drive|Place|Boulevard|Close|Court|Row|Terrace|Gardens|Crescent|St|Rd|Ave)(?![a-z])/g,
  // Markers of lists, at the beginning of a line or in brackets; notes in square brackets.
  /^[ ]*(?:\(?\d{1,2}\)|\d{1,2}\.(?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?= +[A-Z]))/gm,
  /(?<=^|[\s,;])\(\d{1,2}\)(?![\d.,]*\d)|\[\d{1,3}(?:[,–-] ?\d{1,3})*\]/g,
];

const NUMBERED_PATTERN = new RegExp(
  `(?<![A-Za-z])(?:${NUMBERED})(?: (?:nos?\\.?|numbers?))? ?(?:(?<=[ .])(?:#|№)?${NUMERAL}${NO_MEASURE}(?:(?:, ?| and | or | to |, and | ?[–-] ?)${NUMERAL}(?![\\d,]*\\d)${NO_MEASURE})*|(?<= )(?:${WORD_DIGIT})(?![a-z-]))`,
  'g',
);
/** After these nouns a number may count what follows: call 45 witnesses, year 2020. */
const MAY_COUNT =
  /^(?:call|ring|case|form|group|units?|target|action|notes?|issue|lines?|figures|numbers|box|rule|mark|model|round|parts?|exit|orders?|trains?|flights?|rooms?|buildings?|lots?|series|bills?|roads?|opinions?|notices?|documents?|decisions?|goals?|questions?|pages?|items?)$/;

const ORDERS: readonly RegExp[] = [
  /(?<![\d.,])\d+(?:,\d{3})*(?:st|nd|rd|th)(?![a-z])(?: century| centuries)?/g,
  /(?<![\d.,])(?:\d{4}|\d{2})'?s(?![a-z])/g,
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|thirtieth)-[a-z]+/gi,
  /\b(?:no one|one another|no-one|any one|every one|each one|one by one|one-on-one|number one|square one|day one|one and the same|one or other|one or the other|at one time|one day(?! (?:of|or|a|per|in|earlier|later|after|before))|one side|one hand|one thing|one way|one such|this one|that one|which one|another one|(?:the|a|an|first|only|last|new|old|latest|earlier|former|same) one(?! (?:to|in|or|and)(?![a-z]))|ones|one's|oneself|one must|one should|one may|one might|one can|one could|one of|one reason|one example|one option|one approach|one factor)(?![a-z-])(?! (?:in|out of) (?:every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|a hundred|twenty|twelve)(?![a-z]))/g,
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|first|third|zero)-(?:stop|off|way|sided|size|fits|time|dimensional|fold-?up|star|tier|pronged|wheel|wheeled|wheeler|party|stage|step|part|pillar|track|child|parent|pager|liner|on|to|for|carbon|emission|emissions|tolerance|hours|based|rated|sum|waste|piece|handed|speed|legged|storey|story|figure|digit|letter|man|woman|person|bedroom|yearly|monthly|weekly|door|seater|lane|level|phase|point|dose|run|minded|nation|country|china|headed|track|bit|core|phased|ply|seat|line|nine|page|volume|act|hander|times|pin|layer|shot|carriageway|month-old|day-old|week-old)(?![a-z])/g,
  /\b(?:between|the|these|those|both|other|our|us|other|last|first|next|past|top) (?:two|three|four|five|six|seven|eight|nine|ten)(?= (?:of (?:them|us|these|those)|sides|parties|countries|governments|leaders|presidents|ministers|houses|chambers|nations|men|women|words|together|combined|were|are|had|have|will))/g,
  /\b(?:group of (?:seven|eight|ten|twenty|77|24)|big (?:three|four|five)|top \d{1,4}|fortune \d+|global \d+|ftse \d+|s&p \d+|csi \d+|nikkei \d+|b-?\d+|catch-22|twenty-?20|double-digit|single-digit|double|triple|zero)(?![a-z-])/g,
  // A plan or paper named by its years or points, the term of a loan, an age: ten-year bonds, five-year plan, 24-year-old.
  /(?<![\d.,a-z])(?:\d{1,3}(?: ?[-–] ?| to ))?(?:\d{1,3}|[a-z]+)-(?:year|month|day|week)-olds?(?![a-z])|(?<![\d.,a-z])(?:\d{1,3}|[a-z]+)-(?:year|month|day|week)(?:,? [a-z-]+){0,3} (?:plans?|bonds?|notes?|gilts?|yields?|treasur(?:y|ies)|bills?|programmes?|programs?|strateg(?:y|ies)|rates?|mortgages?|olds?|framework|roadmap|agenda|deals?|swaps?|swap|paper|lpr|campaigns?)(?![a-z])|(?<![\d.,a-z])(?:\d{1,3}|[a-z]+)-point (?:plan|agenda|programme|program|strategy|proposal|consensus|scale|vision|initiative)s?(?![a-z])/g,
  /(?<![\d.,a-z])(?:24|twenty-four)-hours?(?![a-z])|(?<![a-z])(?:24|twenty-four) hours a day|seven days a week|round the clock/g,
  /(?<![\d.,a-z])(?:\d{1,3}|[a-z]+)-(?:day|week|month|year) (?:rolling|moving|running|average|highs?|lows?|peak|record)(?![a-z])/g,
  // per 100,000 people: what a number is per, where no amount stands before it.
  /(?<![a-z])per (?:\d{1,3}(?:,\d{3})+|\d+|hundred|thousand|million)(?: (?:hundred|thousand|million))?(?![a-z\d])/g,
  /(?<![a-z])(?:a few|several|many|some|countless|a couple of|dozens|hundreds|thousands|tens|scores|millions|billions) (?:hundred|thousand|million|billion|dozen|of (?:hundreds|thousands|millions|billions))(?:s of (?:hundreds|thousands|millions))?/g,
];

/** Words that may begin a sentence, or bear a capital, right before an amount. */
const NO_NAME =
  /^(?:A|About|Above|Across|Added|After|All|Almost|Although|Among|An|And|Another|Approximately|Around|As|At|Average|Averaging|Because|Before|Below|Between|But|By|Circa|Close|Compared|Cost|Currently|Down|During|Each|Even|Every|Exactly|Exceeding|Fewer|First|For|From|Fully|Further|He|Hence|Here|However|If|In|Including|Instead|It|Just|Last|Less|Like|Merely|Minus|More|Most|Nearly|No|Not|Nor|Now|Of|On|Once|Only|Or|Our|Out|Over|Overall|Per|Plus|Precisely|Roughly|Since|So|Some|Such|Than|That|The|Their|Then|These|They|This|Those|Though|Through|Thus|To|Total|Totalling|Under|Unlike|Until|Up|Using|Via|Was|We|Were|What|When|Where|Whereas|Which|While|With|Within|Without|Worth|Yet|You|RMB|CNY|USD|EUR|GBP|JPY|HKD|AUD|CAD|SGD|NZD|CHF|INR|KRW|Rs|US|GDP|CPI|PPI|PMI|Sales|Revenue|Exports|Imports|Output|Investment|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Estimated|Aged|Some|Another|Spanning|Covering|Employing|Nationwide|Today|Yesterday|Together|Altogether|Additionally|Meanwhile|Ministers|Police|Inspectors|Officials|Courts|Schools|Hospitals)$/;
const CAPITAL =
  /(?<![A-Za-z\d])(?<name>[A-Z][A-Za-z'&-]{0,40}) (?<number>\d{1,5}(?:-\d{1,5})*)(?![\d,.%‰]*\d)(?![%‰])/g;
const MONTH = new RegExp(`(?:^|-)(?:${MONTHS})$`);
const CAPITAL_NUMBER =
  /(?<=[a-z,&] )(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Hundred)(?![a-z])(?:-[A-Z][a-z]+)?(?: [A-Z][a-z]+)?/g;

function find(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/**
 * The codes of a text that hold digits which a time could be taken from.
 *
 * @param text normalised text.
 */
export function findCodes(text: string): Span[] {
  return CODES.flatMap((pattern) => find(pattern, text));
}

/** Whether what follows a number makes it an amount: a unit, a multiplier, a plural noun where the number may count. */
function countsOn(text: string, lower: string, end: number): boolean {
  return (
    readUnit(text, lower, end)?.kind !== undefined ||
    /^[ -]?(?:million|billion|trillion|thousand|hundred|bn|tn|m)\b/.test(lower.slice(end, end + 12))
  );
}

/**
 * The orders, numbered things and names of a text in which numbers stand.
 *
 * @param text normalised text, codes and times blanked out.
 * @param lower the same in small letters.
 */
export function findNames(text: string, lower: string): Span[] {
  const numbered = [...lower.matchAll(NUMBERED_PATTERN)].flatMap(({ 0: words, index }): Span[] => {
    const end = index + words.length;
    const noun = /^[a-z.-]+/.exec(words)?.[0] ?? '';
    const isCounting =
      MAY_COUNT.test(noun) &&
      /^ [a-z]+s(?![a-z])/.test(lower.slice(end, end + 24)) &&
      !/[A-Z]/.test(text.charAt(index));
    return isCounting || countsOn(text, lower, end) ? [] : [{ start: index, end }];
  });
  const named = [...text.matchAll(CAPITAL)].flatMap(({ 0: words, index, groups }): Span[] => {
    const name = groups?.['name'] ?? '';
    const end = index + words.length;
    if (NO_NAME.test(name) || name.includes("'") || MONTH.test(name) || /ly$/.test(name) || countsOn(text, lower, end))
      return [];
    return [{ start: index, end }];
  });
  return [...numbered, ...named, ...find(CAPITAL_NUMBER, text), ...ORDERS.flatMap((pattern) => find(pattern, lower))];
}
