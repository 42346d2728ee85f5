/** What the words around a number say of it: a rise or a fall, against what it is counted, whether it is a forecast. */
import type { QuantityReading } from '../readings.js';

type Change = NonNullable<QuantityReading['change']>;
type Direction = Change['direction'];

/** Longer clauses are cut, so that reading stays linear. */
const REACH = 140;
/** What no clause runs over; a point within a number or an abbreviation ends none. */
const STOP = /[;!?\n]|[.:](?=\s|$)/g;

/** Verbs whose object may be anything that goes up or down: rose 3%, added 85 wards, cut 1,300 posts. */
const RISE_ANY =
  'rose|rises?|risen|rising|increas(?:es?|ed|ing)|grew|grows?|grown|growing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|add(?:s|ed|ing)?|leapt|leap(?:s|ed|ing)?';
const FALL_ANY =
  'fell|falls?|fallen|falling|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|drop(?:s|ped|ping)?|shrank|shrunk|shrinks?|shrinking|slump(?:s|ed|ing)?|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:es?|ed|ing)|shed(?:s|ding)?|cut(?:s|ting)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|reduc(?:es?|ed|ing)|los(?:es?|t|ing)|axed';
/** Verbs that say so of rates and differences alone: improved 2%, and not improved 12 roads. */
const RISE_RATE =
  'expand(?:s|ed|ing)?|gain(?:s|ed|ing)?|advanc(?:es?|ed|ing)|widen(?:s|ed|ing)?|lift(?:s|ed|ing)?|rais(?:es?|ed|ing)|rebound(?:s|ed|ing)?|recover(?:s|ed|ing)?|improv(?:es?|ed|ing)|accelerat(?:es?|ed|ing)|swell(?:s|ed|ing)?|swollen|strengthen(?:s|ed|ing)?|appreciat(?:es?|ed|ing)|quicken(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|extend(?:s|ed|ing)?|boost(?:s|ed|ing)?|inflat(?:es?|ed|ing)|escalat(?:es?|ed|ing)|balloon(?:s|ed|ing)?|spik(?:es?|ed|ing)|rocket(?:s|ed|ing)?|enlarg(?:es?|ed|ing)';
const FALL_RATE =
  'contract(?:s|ed|ing)?|slid|slid(?:es?|ing)|slip(?:s|ped|ping)?|dip(?:s|ped|ping)?|eas(?:es?|ed|ing)|lower(?:s|ed|ing)?|narrow(?:s|ed|ing)?|retreat(?:s|ed|ing)?|sank|sunk|sinks?|sinking|weaken(?:s|ed|ing)?|depreciat(?:es?|ed|ing)|devalu(?:es?|ed|ing)|shorten(?:s|ed|ing)?|slow(?:s|ed|ing)?|dwindl(?:es?|ed|ing)|curtail(?:s|ed|ing)?|par(?:es?|ed|ing)|shav(?:es?|ed|ing)|collaps(?:es?|ed|ing)|crash(?:es|ed|ing)?|deteriorat(?:es?|ed|ing)|div(?:es?|ed|ing)|dov?e|halv(?:es?|ed|ing)|moderat(?:es?|ed|ing)|curb(?:s|ed|ing)?|scal(?:es?|ed|ing) back|cut back|cutback';
const RISE_NOUN =
  'increases?|rises?|growth|gains?|jumps?|surge|upturn|uptick|expansion|hike|upswing|improvement|acceleration|rebound|addition|uplift|leap|climb|boost|pick-up|pickup|appreciation';
const FALL_NOUN =
  'declines?|falls?|drops?|decreases?|reductions?|contraction|slump|cuts?|dip|slowdown|downturn|shrinkage|plunge|slide|depreciation|deterioration|fall-off|collapse|saving|tumble|retreat|deceleration';

/** What may stand between the verb and its number; not to or from, which make it a level. */
const BETWEEN =
  '(?: (?:[a-z]+ly|back|further|again|only|just|another|even|by|of|an?|some|much|as|in total|on average|more|modest|record|combined|net|total|total of|average|average of|additional|annual|annualised|annualized|yearly|real|nominal|cumulative|slight|sharp|steep|strong|mere|whopping|massive|year[- ]on[- ]year|month[- ]on[- ]month|quarter[- ]on[- ]quarter|year[- ]over[- ]year|in real terms|in nominal terms|at an? (?:[a-z]+ ){0,3}(?:rate|pace) of|at (?:the|a) rate of|it|over)){0,5} ?$';
/** Verbs that up and down are a part of without saying a change: set up 31 centres, laid down 12 rules. */
const PARTICLE =
  '(?:set|sets|setting|make|makes|made|making|take|takes|took|taken|taking|draw|draws|drew|drawn|sign|signed|open|opened|clean|cleaned|follow|followed|break|broke|broken|back|backed|build|built|bring|brought|call|called|come|came|end|ended|give|gave|given|hold|held|keep|kept|line|lined|look|looked|pay|paid|round|rounded|sum|summed|turn|turned|use|used|work|worked|catch|caught|cover|covered|dig|dug|show|showed|split|start|started|stock|stocked|tie|tied|wrap|wrapped|fill|filled|buy|bought|offer|offered|lay|lays|laid|shut|close|closed|put|track|tracked|hand|handed|write|wrote|written|burn|burned|count|stand|stood|mark|freed|free)';
const NO_PARTICLE = `(?<!\\b${PARTICLE} )`;

const words = (list: string) => `(?<![a-z-])(?:${list})`;
const UP_ANY = new RegExp(`(?:${words(RISE_ANY)}|${NO_PARTICLE}(?<![a-z-])up)${BETWEEN}`);
const DOWN_ANY = new RegExp(`(?:${words(FALL_ANY)}|${NO_PARTICLE}(?<![a-z-])down)${BETWEEN}`);
const UP_RATE = new RegExp(`${words(RISE_RATE)}${BETWEEN}`);
const DOWN_RATE = new RegExp(`${words(FALL_RATE)}${BETWEEN}`);
/** cut 12 and added 5: of two that both reach the number, the later holds. */
const LEVEL = /(?<![a-z])(?:to|from|at|between|was|were|is|are) $/;

const ANY_UP = `${RISE_ANY}|${RISE_RATE}|${RISE_NOUN}|up|higher`;
const ANY_DOWN = `${FALL_ANY}|${FALL_RATE}|${FALL_NOUN}|down|lower`;
/** raised its policy rate by 25 basis points: the last word of direction before by. */
const BY =
  /(?<![a-z])by(?: (?:a further|another|an additional|as much as|an average of|an average|a total of|a record|only|just|a|an|some|even))? $/;
const LAST = new RegExp(`(?<![a-z-])(?:(?<up>${ANY_UP})|(?<down>${ANY_DOWN}))(?![a-z-])`, 'g');
/** a rise in exports of 5%; the growth rate of value added was 8.3%. */
const NOUN_OF = new RegExp(
  `(?<![a-z-])(?:(?<up>${RISE_NOUN})|(?<down>${FALL_NOUN}))(?: rates?)?(?: (?:in|of|for|to|on|among|during|over|across)(?![a-z])[^,;]{1,60}?)?,?(?: (?:of|was|were|is|averag(?:ed|ing)|amounted to|came to|worth|equal to|equivalent to|totall?ing|totall?ed|stood at|came in at|reached|hit|running at|ran at)(?: (?:an? |the )?(?:[a-z]+ly|only|just|average|record|total|mere|around|annual rate of|average of))?) $`,
);
/** Nouns that name an amount and no change where money or things follow. */
const RATE_NOUN_ONLY = /^(?:growth|expansion|addition|saving|improvement|gains?|acceleration)$/;

const QUALITY =
  '(?:year[- ]on[- ]year|year[- ]over[- ]year|month[- ]on[- ]month|quarter[- ]on[- ]quarter|annual|annualised|annualized|monthly|quarterly|yearly|weekly|daily|real|real-terms|nominal|further|overall|average|net|sharp|steep|slight|modest|record|cumulative|combined|projected|expected|planned|across-the-board|seasonally adjusted|like-for-like|total|additional|strong|rapid|steady|massive|single|unprecedented|estimated|small|big|large|significant|percentage|reported|corresponding|economic|price|pay|wage|tariff|tax|budget|gdp|output|export|sales|revenue|population|productivity|staff|rate|cost|fare|salary|volume|year|quarter)';
const AFTER_NOUN = new RegExp(
  `(?:-| )(?:${QUALITY} ){0,3}(?:(?<up>${RISE_NOUN})|(?<down>${FALL_NOUN}))(?![a-z-])(?! (?:rate|target|forecast|of the))`,
  'y',
);
const AFTER_COMPARED =
  / (?:(?<up>higher|more|greater|up|faster|larger|bigger|longer|dearer|stronger|better|heavier|wider|quicker|(?:above|over) (?:its|their|the|that)(?: [a-z-]+){0,2} (?:levels?|figures?|totals?|year|same|period|previous))|(?<down>lower|less|fewer|down|smaller|shorter|cheaper|weaker|slower|worse|lighter|narrower|below (?:its|their|the|that)(?: [a-z-]+){0,2} (?:levels?|figures?|totals?|year|same|period|previous)))(?![a-z-])/y;
const PASSED = /^(?:above|below)/;
const UP_FROM = / (?:up|down) (?:from|to)(?![a-z])/y;

const YEAR =
  /year[- ]on[- ]year|year[- ]over[- ]year|yoy|y-o-y|y\/y|annual(?:ly)?|a year (?:earlier|ago|before)|(?:the )?(?:previous|preceding|prior) year|(?:from|than|with|on|over|to|against) (?:in )?last year|(?:same|corresponding) (?:period|month|quarter|time|week)(?: (?:of|in))?(?: (?:last|the previous|the preceding|a) year| \d{4})|(?:the )?year before|over the (?:year|12 months)/;
const PERIOD =
  /month[- ]on[- ]month|quarter[- ]on[- ]quarter|month[- ]over[- ]month|week[- ]on[- ]week|mom|qoq|m\/m|q\/q|(?:the )?(?:previous|preceding|prior) (?:month|quarter|week|period)|a (?:month|quarter|week) (?:earlier|ago|before)|(?:the )?(?:month|quarter) before|(?:from|than|with|on|over) (?:in )?last (?:month|quarter)/;
const TWO_YEARS = /two-year average|average over two years/;

const FORECAST =
  /(?<![a-z])(?:(?:is|are|was|were|be|been) (?:now |still |currently )?(?:expected|forecast|projected|predicted|likely|set|due|anticipated|estimated) to|expects?|forecasts?|projects(?= (?:that|an?|the|it|its|real|global|annual|further|growth|inflation|output|spending|revenues?|gdp|deficits?)(?![a-z]))|predicts?|will(?: [a-z]+){0,3}|forecast(?:ing)?|projected|(?:is|are) on (?:course|track) (?:to|for))(?![a-z])/;
const FORESEEN = /(?<![a-z])(?:expect(?:ed|s)?|forecasts?|project(?:ed|s)|predict(?:ed|s)?|anticipated)(?![a-z])/;

/** The clause before a place. */
function clauseBefore(lower: string, start: number): string {
  const before = lower.slice(Math.max(0, start - REACH), start);
  let cut = 0;
  for (const { index, 0: mark } of before.matchAll(STOP)) cut = index + mark.length;
  return before.slice(cut);
}

function clauseAfter(lower: string, end: number): string {
  const after = lower.slice(end, end + REACH);
  STOP.lastIndex = 0;
  const stop = STOP.exec(after);
  return stop === null ? after : after.slice(0, stop.index);
}

/** Whether the clause makes the number a forecast. */
export function isExpected(lower: string, start: number): boolean {
  const clause = clauseBefore(lower, start);
  return FORECAST.test(clause) && FORESEEN.test(clause);
}

/** Which of two patterns reaches nearer to the number. */
function nearer(clause: string, up: RegExp, down: RegExp): Direction | undefined {
  const [rise, fall] = [up.exec(clause)?.index ?? -1, down.exec(clause)?.index ?? -1];
  if (rise < 0 && fall < 0) return undefined;
  return rise > fall ? 'up' : 'down';
}

function directionBefore(clause: string, isRate: boolean): Direction | undefined {
  const noun = NOUN_OF.exec(clause);
  if (noun !== null && (isRate || !RATE_NOUN_ONLY.test(noun.groups?.['up'] ?? noun.groups?.['down'] ?? '')))
    return noun.groups?.['up'] === undefined ? 'down' : 'up';
  const rate = noun === null && !isRate ? undefined : nearer(clause, UP_RATE, DOWN_RATE);
  const direct = nearer(clause, UP_ANY, DOWN_ANY) ?? rate;
  if (direct !== undefined) return direct;
  if (LEVEL.test(clause) || !BY.test(clause)) return undefined;
  const last = [...clause.matchAll(LAST)].at(-1);
  return last === undefined ? undefined : last.groups?.['up'] === undefined ? 'down' : 'up';
}

function directionAfter(lower: string, end: number, isRate: boolean): Direction | undefined {
  UP_FROM.lastIndex = end;
  if (UP_FROM.test(lower)) return undefined;
  for (const pattern of isRate ? [AFTER_NOUN, AFTER_COMPARED] : [AFTER_COMPARED]) {
    pattern.lastIndex = end;
    const found = pattern.exec(lower);
    if (found !== null) return found.groups?.['up'] === undefined ? 'down' : 'up';
  }
  return undefined;
}

export interface Surroundings {
  /** Where the words of the quantity begin and end, qualifiers included. */
  start: number;
  end: number;
  /** A rate, points or multiples, of which some verbs say more. */
  isRate: boolean;
  /** more or fewer before the counted noun. */
  comparison?: Direction | undefined;
}

/**
 * The change that the words around a number make of it; nothing for a level (fell to, was).
 *
 * @param lower normalised text in small letters.
 */
export function changeAround(lower: string, { start, end, isRate, comparison }: Surroundings): Change | undefined {
  const before = clauseBefore(lower, start);
  const after = clauseAfter(lower, end);
  // Fell below and rose above say what level was passed.
  if (PASSED.test(lower.slice(start, start + 6))) return undefined;
  const compared = comparison !== undefined && /(?<![a-z])than(?![a-z])/.test(after) ? comparison : undefined;
  const direction = compared ?? directionBefore(before, isRate) ?? directionAfter(lower, end, isRate);
  return direction === undefined ? undefined : withBasis(direction, before, after);
}

/** A direction with its basis, which English says after the number more often than before it. */
function withBasis(direction: Direction, before: string, after: string): Change {
  const [next = ''] = after.split(/,| and | but | while /);
  for (const clause of [next, before]) {
    if (TWO_YEARS.test(clause)) return { direction, basis: 'two-year-average' };
    const [year, period] = [YEAR.exec(clause), PERIOD.exec(clause)];
    if (year !== null && (period === null || year.index < period.index)) return { direction, basis: 'year-on-year' };
    if (period !== null) return { direction, basis: 'period-on-period' };
  }
  return { direction };
}

/** The change of a number that says it itself: doubled. */
export function changeOf(lower: string, start: number, end: number, direction: Direction): Change {
  return withBasis(direction, clauseBefore(lower, start), clauseAfter(lower, end));
}

/** By 4.0% and 1.9%; 7%, those to the EU 7.2%: only a joining word, or who or what the next is of, and no other verb. */
const JOINT =
  /^(?: (?:year|month|quarter)[- ]on[- ](?:year|month|quarter))?(?: (?:in|for|on|of|among) [a-z-]+(?: [a-z-]+){0,3})?(?:,? and|,|,? but)(?: by| [a-z][a-z -]{0,40})? $/;
const OTHER_SENSE =
  /(?<![a-z])(?:to|from|at) $|(?<![a-z])(?:is|are|was|were|be|been|has|have|had|against|versus|compared|with|which|who|while|making|reach[a-z]*|account[a-z]*|share|rate|ratio|level|lower|higher|than|stood|total[a-z]*|remain[a-z]*|unchanged|equal[a-z]*|target|it|they|some|about|only|nearly|almost|around|over|said|say|will|would|can|may)(?![a-z])/;
const MOST_BETWEEN = 60;

/** Whether a joining word makes a number share the change of the one before: by 4.0% and 1.9% respectively. */
export function sharesChange(lower: string, gapStart: number, start: number, end: number): boolean {
  const gap = lower.slice(gapStart, start);
  return gap.length < MOST_BETWEEN && JOINT.test(gap) && !OTHER_SENSE.test(gap) && !lower.startsWith(' of ', end);
}

/** Whether a number says the change of the one before in another measure: rose by 1.2 million hectares, or 0.6 per cent. */
export function restatesChange(gap: string): boolean {
  return /^,? (?:or|equivalent to|equal to) (?:by )?$/.test(gap);
}
