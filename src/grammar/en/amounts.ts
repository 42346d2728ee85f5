/** Amounts that are no numeral with a unit: fractions, one in five, half, ratios, doubled; and ranges of numerals. */
import type { Qualifier } from '../../report/types.js';
import { NUMBER_WORD, type Numeral, readNumeral } from './numerals.js';
import { moneyEnd, readUnit, type Unit } from './units.js';

/** The text in its forms, all of one length: as printed, in one spelling, in small letters, and with names and times blanked. */
export interface Sources {
  printed: string;
  normal: string;
  /** Small letters, names and times kept: what the words around an amount are read in. */
  lower: string;
  /** Small letters, times alone blanked out: 12.3 per 100,000 people, where the second number is else a name's. */
  untimed: string;
  blanked: string;
  blankedLower: string;
}

/** An amount read whole; the words around it may still qualify it. */
export interface Amount {
  start: number;
  end: number;
  value: number;
  high?: number;
  unit: string;
  kind?: Unit['kind'];
  qualifier?: Qualifier;
  /** It says a change itself: doubled. */
  changes?: 'up' | 'down';
  comparison?: 'up' | 'down';
  /** A part of a whole: a third, one in five, 1:15. */
  isPart?: true;
  /** Where its number stands. */
  numeral: [start: number, end: number];
}

const NUMBER = `(?:\\d{1,3}(?:,\\d{3})*|(?:${NUMBER_WORD})(?:-(?:${NUMBER_WORD}))?)`;
const ONE_IN = new RegExp(
  `(?<above>${NUMBER}) (?:in(?: every)?|out of(?: every)?) (?<below>${NUMBER}(?: hundred| thousand| million)?|a hundred|a thousand|a million)(?![a-z\\d,.]*\\d|-| (?:per|million|billion|years?|months?|weeks?|days?|hours?)(?![a-z]))`,
  'y',
);
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
};
const PART = new RegExp(`(?<above>an?|${NUMBER})[ -](?<below>${Object.keys(PARTS).join('|')})s?(?![a-z-])`, 'y');
/** What follows a part of something; a third party and a quarter of the year are none. */
const OF_A_WHOLE =
  /^(?: of(?! (?:\0|the (?:year|\0)|20))| (?:more|less|fewer|higher|lower|as|the|were|are|was|is|have|had|has|said|say|or|and|to|in|on|by|from|since|over|during|compared|between|this|last|(?:week|month|quarter|year)[- ]on|came|went|comes?|goes|smaller|larger|bigger|majority|full|empty|share|stake)(?![a-z])| ?[,.;:)?!\n]|$)/;
const HALF =
  /half(?= (?:of(?! \0)|the (?!year)|an?\b|all|its|their|his|her|our|that|these|those|were|are|have|had)(?![a-z])|[,.;)]|$| (?:as|were|is|was|said|say)\b)(?!-)/y;
/** half an hour is a half of the unit. */
const HALF_A = /half an? (?=[a-z])/y;
const NOT_HALF = /(?:first|second|latter|other|last|better|each|either|this|one|1st|2nd|time|per)[ -]$/;
const OF_A = / of an? (?=percentage point|per cent|percent|degree|tonne|mile|kilomet|second|hectare)/y;
const RATIO = /(?<left>\d+(?:\.\d+)?) ?(?::|to|-to-) ?(?<right>\d+(?:\.\d+)?)(?![\d:]|\.\d)/y;
const SAID_OF_RATIO = /(?:ratio|odds|proportion)[^.;,]{0,30}$/;
const RATIO_OF =
  /(?:ratio|odds)(?: (?:of|between) [a-z -]{1,40})? (?:of|was|is|were|are|at) (?:about |around |roughly )?$/;
const SLASH = /(?<![\d./])(?<above>\d{1,3})\/(?<below>\d{1,3})(?![\d/]|\.\d)/y;
const MULTIPLES: readonly (readonly [pattern: RegExp, value: number, changes?: 'up' | 'down'])[] = [
  [/(?:doubl(?:ed|ing)|redoubled)(?! (?:down|as|up|over))(?![a-z-])/y, 2, 'up'],
  [/(?:tripl(?:ed|ing)|trebl(?:ed|ing))(?![a-z-])/y, 3, 'up'],
  [/quadrupl(?:ed|ing)(?![a-z-])/y, 4, 'up'],
  [/quintupl(?:ed|ing)(?![a-z-])/y, 5, 'up'],
  [/twice(?= (?:as|the|that|its|their|what))/y, 2],
  [
    /double(?= (?:the (?:number|amount|level|figure|rate|total|size|value|volume|share|previous|average|national)|that of|what it))/y,
    2,
  ],
];
const NO_MULTIPLE = /(?:has|had|have|be|is|are|re) doubled and redoubled$|(?:the|a|an) $/;
/** A range whose ends share what follows the second. */
const RANGE = /(?: ?[-–] ?| ?— ?| to | or (?=\S))/y;
const AND = / and /y;
const BETWEEN_BEFORE = /(?<![a-z])between (?:(?:some|about|around|roughly|an estimated) )?$/;
const FROM_BEFORE = /(?<![a-z])from (?:(?:some|about|around|as little as|as low as) )?$/;
/** Of what goes from one to the other, both are levels. */
const MOVES =
  /(?<![a-z])(?:rose|ris(?:en|es?|ing)|grew|grow(?:n|s|ing)?|fell|fall(?:en|s|ing)?|increas(?:ed?|es|ing)|decreas(?:ed?|es|ing)|declin(?:ed?|es|ing)|dropp(?:ed|ing)|drops?|climb(?:ed|s|ing)?|rais(?:ed?|es|ing)|lower(?:ed|s|ing)?|reduc(?:ed?|es|ing)|cut(?:s|ting)?|up|down|jump(?:ed|s|ing)?|surg(?:ed?|es|ing)|expand(?:ed|s|ing)?|improv(?:ed?|es|ing)|mov(?:ed?|es|ing)|went|go(?:es|ing)?|chang(?:ed?|es|ing)|widen(?:ed|s|ing)?|narrow(?:ed|s|ing)?|slow(?:ed|s|ing)?|accelerat(?:ed?|es|ing)|eas(?:ed?|es|ing)|edg(?:ed?|es|ing)|shorten(?:ed|s|ing)?|lengthen(?:ed|s|ing)?|extend(?:ed|s|ing)?|doubl(?:ed?|es|ing)|upgrad(?:ed?|es|ing)|shr[aiu]nk|halv(?:ed?|es|ing)|lift(?:ed|s|ing)?|revis(?:ed?|es|ing)|trimm(?:ed|ing)|slash(?:ed|es)?|ticked|dipp(?:ed|ing)|tripl(?:ed?|es|ing)|plung(?:ed?|es|ing)|soar(?:ed|s|ing)?|strengthen(?:ed|s)?|weaken(?:ed|s)?|increase|decrease|decline|drop|reduction|growth|rise|fall)(?![a-z])[^.;]{0,60}$/;

export interface Groups {
  end: number;
  words: string;
  groups: Record<string, string | undefined>;
}

function match(pattern: RegExp, text: string, at: number): Groups | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : { end: pattern.lastIndex, words: found[0], groups: found.groups ?? {} };
}

function numberOf(words: string | undefined): number {
  return words === undefined ? Number.NaN : (readNumeral(words, 0)?.value ?? Number.NaN);
}

function plain(start: number, end: number, value: number): Amount {
  return { start, end, value, unit: '', isPart: true, numeral: [start, end] };
}

/** one in five, nine out of ten. */
function oneIn(text: string, at: number): Amount | null {
  const found = match(ONE_IN, text, at);
  const [above, below] = [numberOf(found?.groups['above']), numberOf(found?.groups['below'])];
  if (found === null || !(above > 0 && above < below) || (below >= 1900 && below < 2100)) return null;
  return plain(at, found.end, above / below);
}

/** two-thirds, a quarter, three-fifths; two tenths of a percentage point. */
function part(sources: Sources, at: number): Amount | null {
  const text = sources.blankedLower;
  const found = match(PART, text, at);
  if (found === null) return null;
  const { above, below = '' } = found.groups;
  const value = (/^an?$/.test(above ?? '') ? 1 : numberOf(above)) / (PARTS[below] ?? Number.NaN);
  if (!(value > 0 && value <= 1)) return null;
  if (/^ of an? (?:hundred|thousand|million|billion|trillion)(?![a-z])/.test(text.slice(found.end, found.end + 16)))
    return null;
  const isPlural = text.charAt(found.end - 1) === 's';
  const isLength = below === 'quarter' && isPlural && !/^ of /.test(text.slice(found.end, found.end + 4));
  const follows = text.slice(found.end, found.end + 12);
  const isWhole = OF_A_WHOLE.test(follows) || (isPlural && !isLength);
  const isTime =
    below === 'quarter' &&
    /(?:per|for|over|within|in|each|every|last|this|next|past|of) $/.test(text.slice(Math.max(0, at - 8), at)) &&
    !/^ of /.test(follows);
  if (!isWhole || isTime || (isLength && !OF_A_WHOLE.test(follows))) return null;
  return ofUnit(sources, plain(at, found.end, value));
}

/** 0.1 of a percentage point. */
function ofUnit({ normal, lower }: Sources, amount: Amount): Amount {
  const of = match(OF_A, lower, amount.end);
  const unit = of === null ? null : readUnit(normal, lower, of.end - 1);
  return unit === null ? amount : { ...amount, end: unit.end, unit: unit.name, kind: unit.kind };
}

function half({ blankedLower: text, normal, lower }: Sources, at: number): Amount | null {
  if (NOT_HALF.test(text.slice(Math.max(0, at - 8), at))) return null;
  const unitHalf = match(HALF_A, text, at);
  const unit = unitHalf === null ? null : readUnit(normal, lower, unitHalf.end - 1);
  if (unit !== null)
    return { start: at, end: unit.end, value: 0.5, unit: unit.name, kind: unit.kind, numeral: [at, at + 4] };
  const qualified = /(?:about|around|roughly|over|than|nearly|almost|approximately|least|under|by|in) $/.test(
    text.slice(Math.max(0, at - 14), at),
  );
  const found = match(HALF, text, at) ?? (qualified ? match(/half(?= [a-z]|[.,;)]|$)/y, text, at) : null);
  return found === null || unitHalf !== null ? null : plain(at, at + 4, 0.5);
}

function ratio(text: string, at: number): Amount | null {
  const found = match(RATIO, text, at);
  const [left, right] = [Number(found?.groups['left']), Number(found?.groups['right'])];
  if (found === null || left === 0 || right === 0) return null;
  const before = text.slice(Math.max(0, at - 60), at);
  const isColon = found.words.includes(':');
  const isSaid = (isColon ? SAID_OF_RATIO : RATIO_OF).test(before);
  const isOneTo = isColon && (left === 1 || right === 1);
  return isSaid || isOneTo ? plain(at, found.end, left / right) : null;
}

/** 3/4, where it may be no date. */
function slash(text: string, at: number): Amount | null {
  const found = match(SLASH, text, at);
  const [above, below] = [Number(found?.groups['above']), Number(found?.groups['below'])];
  if (found === null || above === 0 || above >= below || below > 10) return null;
  return plain(at, found.end, above / below);
}

function multiple(text: string, at: number): Amount | null {
  for (const [pattern, value, changes] of MULTIPLES) {
    const found = match(pattern, text, at);
    if (found === null) continue;
    if (changes !== undefined && NO_MULTIPLE.test(text.slice(Math.max(0, at - 24), at))) return null;
    return { ...plain(at, found.end, value), unit: 'times', kind: 'rate', ...(changes ? { changes } : {}) };
  }
  return null;
}

/**
 * The amount that begins at a place.
 *
 * @returns null where a plain numeral, or nothing, stands there.
 */
export function readAmount(sources: Sources, at: number): Amount | null {
  const text = sources.blankedLower;
  return (
    oneIn(text, at) ??
    part(sources, at) ??
    (text.startsWith('half', at) &&
    !/^half an? (?:dozen|hundred|thousand|million|billion|trillion)/.test(text.slice(at, at + 18))
      ? half(sources, at)
      : null) ??
    ratio(text, at) ??
    slash(text, at) ??
    multiple(text, at)
  );
}

/** A numeral, or the two of a range, before their unit. */
export interface Bounds {
  /** Where the words of the range begin: between 12 and 18. */
  head: number;
  low: Numeral;
  last: Numeral;
  value: number;
  high?: number;
}

/** The first of a range takes the multiplier of the second: 2 to 3 million. */
function sharedScale(low: Numeral, last: Numeral): number {
  const coefficient = last.value / scaleOf(last);
  return last.scaled && !low.scaled && low.value <= coefficient ? low.value * scaleOf(last) : low.value;
}

function scaleOf({ value, scaled }: Numeral): number {
  if (!scaled) return 1;
  return 10 ** (Math.floor(Math.log10(value) / 3) * 3);
}

/** What stands before a number: its sign of money and its minus, in either order. */
export interface Head {
  money: string | null;
  /** Where they begin, or the number itself. */
  start: number;
  factor: 1 | -1;
}

const MINUS = /(?:-|minus )(?=[£$€¥]?\d)/y;

/**
 * The numeral at a place, with the other end of a range where it is one.
 *
 * @param numeral the numeral.
 */
export function readBounds(
  { normal, blankedLower: text }: Sources,
  numeral: Numeral,
  { money, start: head, factor }: Head,
): Bounds {
  const single: Bounds = { head, low: numeral, last: numeral, value: numeral.value * factor };
  const before = text.slice(Math.max(0, head - 90), head);
  const between = BETWEEN_BEFORE.exec(before);
  const from = FROM_BEFORE.exec(before);
  // 5% to 7%, 5 days to 7 days: the first end has its own unit.
  const own = readUnit(normal, text, numeral.end);
  for (const end of own === null ? [numeral.end] : [own.end, numeral.end]) {
    const to = match(RANGE, text, end) ?? (between === null ? null : match(AND, text, end));
    if (to === null || (between !== null && !/^ and $| ?[-–—] ?/.test(to.words))) continue;
    const minus = match(MINUS, text, to.end);
    const start = moneyEnd(normal, minus?.end ?? to.end);
    const upper = readNumeral(text, start, money !== null || start > to.end);
    if (upper === null) continue;
    const isOr = to.words === ' or ';
    if (isOr && !(numeral.words && upper.words && upper.value === numeral.value + 1)) continue;
    const low = sharedScale(numeral, upper) * factor;
    const high = minus === null ? upper.value : -upper.value;
    if (!(low < high)) continue;
    const unit = readUnit(normal, text, upper.end);
    if (end === own?.end && own.name !== unit?.name && !(own.kind === 'money' || unit === null)) continue;
    if (end === own?.end && unit === null) continue;
    if (from !== null && MOVES.test(before.slice(0, from.index))) return single;
    // Rose by 12,000 to 4.71 million is a change and a level; rose by 5 to 7 per cent a range.
    const isShared = money === null && end === numeral.end && unit?.kind === 'rate';
    if (to.words === ' to ' && !isShared && MOVES.test(before)) return single;
    const words = between ?? from;
    return {
      head: words === null ? head : head - words[0].length,
      low: numeral,
      last: upper,
      value: low,
      high,
    };
  }
  return single;
}
