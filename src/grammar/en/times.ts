/** Dates and periods in English, and what the words around them make of them: as of, by, since, the year to. */

import { day, days, edtfOf, lastDay, months, type Period, planYears, yearOf } from '../calendar.js';
import type { ReadingContext, TimeReading } from '../readings.js';

/** The words of a time; `reading` is missing when they only name the basis of a comparison or lack a year. */
export interface FoundTime {
  start: number;
  end: number;
  reading?: TimeReading;
  /** The words make no time of the calendar: 30 February 2020. */
  broken?: true;
}

interface Point {
  /** Where its own words begin: those of an end (end of June) are among them. */
  start: number;
  end: number;
  /** Null where the calendar has none such. */
  period: Period | null;
  year: Year;
  /** It names one day, at which a stock is counted: the end of June. */
  isInstant?: boolean;
  /** A name of a month alone, which may be another word: may, March. */
  isBareMonth?: boolean;
  /** Its form needs a word of time before it: 1850. */
  needsCue?: boolean;
}

/** Where the year of a time is from: its own words, the context, or nowhere. */
interface Year {
  value: number;
  source: 'stated' | 'context' | 'unknown';
}

type Groups = Record<string, string | undefined>;

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const M =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![a-z])\\.?)';
const D = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d,]*\\d|[.:]\\d|%)';
const Y = '(?:1[89]\\d{2}|20\\d{2})(?![\\d,]*\\d|\\.\\d|%)';
const Y2 = '(?:\\d{2}|(?:19|20)\\d{2})(?![\\d,]*\\d|\\.\\d|%)';
const TO = '(?: ?[-–—] ?| to | through | until | till )';
const AND = '(?: and | & )';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
/** of 2020, 2020, of this year, of the year, of last year. */
const OF_YEAR = `(?:,? (?:of |in )?(?:the )?(?:year )?(?<y>${Y})|,? (?:of )?(?<rel>(?:this|last|next|the|that|the same|the current|the previous) year))?`;
const ORDINAL: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
};
const COUNT = `(?:${Object.keys(COUNTS).join('|')}|\\d{1,2})`;

function monthOf(name: string | undefined): number {
  return MONTH_NAMES.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function countOf(words: string | undefined): number {
  const name = (words ?? '').toLowerCase();
  return COUNTS[name] ?? Number.parseInt(name, 10);
}

/** The year that two digits after another mean: 25 of 2021–25. */
function laterYear(first: number, second: string): number {
  return second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
}

/** The day before the same day so many months later or earlier; what a length of months up to a day begins at. */
function monthsUpTo(year: number, month: number, count: number): Period | null {
  const first = year * 12 + month - count;
  const [fromYear, fromMonth] = [Math.floor(first / 12), (first % 12) + 1];
  const pad = (value: number) => String(value).padStart(2, '0');
  return month < 1 ? null : { from: `${yearOf(fromYear)}-${pad(fromMonth)}`, to: `${yearOf(year)}-${pad(month)}` };
}

interface Rule {
  pattern: RegExp;
  /** @param year of the groups `y` and `rel`, or of the context */
  read: (groups: Groups, year: number) => Period | null;
  isInstant?: boolean;
  isBareMonth?: boolean;
  needsCue?: boolean;
  /** The years are in the words themselves. */
  isDated?: boolean;
}

const rule = (pattern: string, read: Rule['read'], more: Partial<Rule> = {}): Rule => ({
  pattern: new RegExp(pattern, 'y'),
  read,
  ...more,
});

const QUARTER = '(?:[Qq]uarter)';
const PLAN_ORDINALS =
  'sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth'.split(' ');

/** The longest constructs first. */
const RULES: readonly Rule[] = [
  rule('(?<y>[12]\\d{3})-(?<m>\\d{2})-(?<d>\\d{2})(?![\\d-])', ({ m, d }, year) => day(year, Number(m), Number(d))),
  rule(
    '(?<d>\\d{1,2})(?<mark>[/.])(?<m>\\d{1,2})\\k<mark>(?<y>(?:19|20)\\d{2})(?![\\d/])',
    ({ d, m }, year) => day(year, Number(m), Number(d)) ?? null,
  ),
  rule('(?<y>(?:19|20)\\d{2})(?<mark>[/.])(?<m>\\d{1,2})\\k<mark>(?<d>\\d{1,2})(?![\\d/])', ({ d, m }, year) =>
    day(year, Number(m), Number(d)),
  ),
  rule(
    `(?:(?<plan>\\d{1,2})(?:th|st|nd|rd)|(?<word>(?:${PLAN_ORDINALS.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')}))) [Ff]ive[- ][Yy]ear [Pp]lan (?:[Pp]eriod|years)`,
    ({ plan, word }) =>
      planYears(plan === undefined ? PLAN_ORDINALS.indexOf((word ?? '').toLowerCase()) + 6 : Number(plan)),
    { isDated: true },
  ),
  // The year to March 2021, the three months ended 30 June 2020.
  rule(
    `(?:(?<n>${COUNT})[- ]months?|(?<unit>(?:[Ff]inancial |[Ff]iscal )?[Yy]ear|[Qq]uarter))(?: period)? (?:to|ended|ending|through)(?: the)?(?: end[- ](?:of )?)?(?: (?<d>${D}))? ?(?<m>${M})(?: (?<d2>${D}))?(?:,? (?<y>${Y}))?(?![a-z])`,
    ({ n, unit, m }, year) =>
      monthsUpTo(year, monthOf(m), n === undefined ? (/quarter/i.test(unit ?? '') ? 3 : 12) : countOf(n)),
  ),
  // 12–15 May 2019, 1 November to 10 December 2020, 1 December 2019 to 31 January 2020.
  rule(
    `(?<d>${D}) ?(?:(?<m>${M}),?(?: (?<y1>${Y}))?)?(?:${TO}|(?<=[Bb]etween [^.;]{0,30})${AND})(?<d2>${D}) (?:of )?(?<m2>${M})(?:,? (?<y>${Y}))?`,
    ({ d, m, y1, d2, m2 }, year) => {
      const first = day(y1 === undefined ? year : Number(y1), monthOf(m ?? m2), Number.parseInt(d ?? '', 10));
      const last = day(year, monthOf(m2), Number.parseInt(d2 ?? '', 10));
      return days(first, last);
    },
  ),
  // May 12–15, 2019; November 1 to December 10, 2020.
  rule(
    `(?<m>${M}) (?<d>${D})(?:, (?<y1>${Y}))?(?:${TO}|(?<=[Bb]etween [^.;]{0,30})${AND})(?:(?<m2>${M}) )?(?<d2>${D})(?:,? (?<y>${Y}))?(?! ?(?:%|per|million|billion|firms))`,
    ({ d, m, y1, d2, m2 }, year) => {
      const first = day(y1 === undefined ? year : Number(y1), monthOf(m), Number.parseInt(d ?? '', 10));
      return days(first, day(year, monthOf(m2 ?? m), Number.parseInt(d2 ?? '', 10)));
    },
  ),
  // 1 of 1 and 2 June 2020.
  rule(`(?<d>${D})(?=(?:, ${D}){0,5}(?: and | & | or )${D} (?<m>${M})(?:,? (?<y>${Y}))?)`, ({ d, m }, year) =>
    day(year, monthOf(m), Number.parseInt(d ?? '', 10)),
  ),
  rule(`${WEEKDAY}(?<d>${D}) (?:of )?(?<m>${M})${OF_YEAR}`, ({ d, m }, year) =>
    day(year, monthOf(m), Number.parseInt(d ?? '', 10)),
  ),
  rule(`${WEEKDAY}(?<m>${M}) (?<d>${D})(?:,? (?<y>${Y}))?(?! (?:per|million|billion|trillion))`, ({ d, m }, year) =>
    day(year, monthOf(m), Number.parseInt(d ?? '', 10)),
  ),
  // January to November 2020, December 2019–January 2020.
  rule(
    `(?<m>${M})(?:,? (?<y1>${Y}))?(?:${TO}|-to-|(?<=[Bb]etween [^.;]{0,30})${AND})(?<m2>${M})${OF_YEAR}`,
    ({ m, y1, m2 }, year) => {
      if (y1 === undefined || Number(y1) === year) return months(year, monthOf(m), monthOf(m2));
      const [first, last] = [months(Number(y1), monthOf(m)), months(year, monthOf(m2))];
      return first === null || last === null || Number(y1) > year ? null : { from: first.from, to: last.from };
    },
  ),
  rule(`[Ee]nd[- ](?:of[- ])?(?<m>${M})${OF_YEAR}`, ({ m }, year) => day(year, monthOf(m), lastDay(year, monthOf(m))), {
    isInstant: true,
  }),
  rule(`[Mm]id-(?<m>${M})${OF_YEAR}`, ({ m }, year) => months(year, monthOf(m))),
  rule(`(?<m>${M}),? (?:of )?(?:(?<y>${Y})|(?<rel>(?:this|last|next|the same|that) year))(?!-\\d)`, ({ m }, year) =>
    months(year, monthOf(m)),
  ),
  rule(`(?<m>${M})(?![a-z-])`, ({ m }, year) => months(year, monthOf(m)), { isBareMonth: true }),
  // Quarters.
  rule(`Q(?<q>[1-4])(?:${TO}|${AND})Q(?<q2>[1-4])${OF_YEAR}`, ({ q, q2 }, year) =>
    months(year, Number(q) * 3 - 2, Number(q2) * 3),
  ),
  rule(
    `(?:Q(?<q>[1-4])|(?<q2>[1-4])Q)(?:[ /-]?(?<y>${Y})|${OF_YEAR.replace('<y>', '<ofy>')})(?![A-Za-z\\d])`,
    ({ q, q2 }, year) => months(year, Number(q ?? q2) * 3 - 2, Number(q ?? q2) * 3),
  ),
  rule(`(?<y>${Y.replace('(?![\\d,]*\\d|\\.\\d|%)', '')})[ -]?Q(?<q>[1-4])(?!\\d)`, ({ q }, year) =>
    months(year, Number(q) * 3 - 2, Number(q) * 3),
  ),
  rule(`[Ff]irst (?<n>two|three|2|3) ${QUARTER}s${OF_YEAR}`, ({ n }, year) => months(year, 1, countOf(n) * 3)),
  rule(
    `[Ee]nd[- ](?:of )?(?:Q(?<q>[1-4])|H(?<h>[12]))${OF_YEAR}`,
    ({ q, h }, year) =>
      day(
        year,
        q === undefined ? Number(h) * 6 : Number(q) * 3,
        lastDay(year, q === undefined ? Number(h) * 6 : Number(q) * 3),
      ),
    { isInstant: true },
  ),
  rule(
    `(?:[Ee]nd[- ]of (?:the )?)(?<q>first|second|third|fourth|final|last|1st|2nd|3rd|4th) ${QUARTER}${OF_YEAR}`,
    ({ q }, year) => day(year, (ORDINAL[q ?? ''] ?? 0) * 3, lastDay(year, (ORDINAL[q ?? ''] ?? 0) * 3)),
    { isInstant: true },
  ),
  rule(
    `(?<q>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th)(?=(?:,| and|, and) (?:the )?(?:first|second|third|fourth|final) ${QUARTER}s)`,
    ({ q }, year) =>
      months(year, (ORDINAL[(q ?? '').toLowerCase()] ?? 0) * 3 - 2, (ORDINAL[(q ?? '').toLowerCase()] ?? 0) * 3),
  ),
  rule(
    `(?<q>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|1st|2nd|3rd|4th)(?: calendar)?[- ]${QUARTER}s?${OF_YEAR}(?! (?:century|finals?))`,
    ({ q }, year) =>
      months(year, (ORDINAL[(q ?? '').toLowerCase()] ?? 0) * 3 - 2, (ORDINAL[(q ?? '').toLowerCase()] ?? 0) * 3),
  ),
  // Halves.
  rule(`H(?<h>[12])(?:[ /-]?(?<y>${Y})|${OF_YEAR.replace('<y>', '<ofy>')})(?![A-Za-z\\d])`, ({ h }, year) =>
    h === '1' ? months(year, 1, 6) : months(year, 7, 12),
  ),
  rule(`(?<h>[12])H[ -]?(?<y>${Y})`, ({ h }, year) => (h === '1' ? months(year, 1, 6) : months(year, 7, 12))),
  rule(
    `(?<h>[Ff]irst|[Ss]econd|[Ll]ast|[Ll]atter|1st|2nd)[- ]half(?:[- ]year)?(?! of the (?!year)| of (?!(?:(?:the |this |last |next |that )?year)|\\d))${OF_YEAR}(?! (?:marathon|century))`,
    ({ h }, year) => (/first|1st/i.test(h ?? '') ? months(year, 1, 6) : months(year, 7, 12)),
  ),
  rule(`[Ff]irst (?<n>${COUNT}) months${OF_YEAR}`, ({ n }, year) => months(year, 1, countOf(n))),
  rule(
    `(?:[Ll]ast|[Ff]inal) (?<n>${COUNT}) months (?:of|in) (?:(?<y>${Y})|(?<rel>(?:this|last|the) year))`,
    ({ n }, year) => months(year, 13 - countOf(n), 12),
  ),
  // Fiscal years and other spans of years.
  rule(
    `(?:FY ?|[Ff]iscal [Yy]ear |[Ff]inancial [Yy]ear |[Ff]iscal )(?<y>${Y.replace('(?![\\d,]*\\d|\\.\\d|%)', '')})[-–/](?<y2>${Y2})`,
    ({ y2 }, year) => span(year, y2),
  ),
  rule(`(?:FY ?|[Ff]iscal [Yy]ear |[Ff]inancial [Yy]ear |[Ff]iscal )(?<y>${Y})`, (_, year) => ({ from: yearOf(year) })),
  rule('FY(?<short>\\d{2})(?!\\d)', ({ short }) => ({ from: `20${short}` }), { isDated: true }),
  rule(
    `(?<y>(?:1[89]|20)\\d{2})(?: ?[-–—] ?|/|(?<=(?:[Ff]rom|[Bb]etween) \\d{4}) (?:to|and) | to (?=\\d{4}))(?<y2>${Y2})(?: (?:financial|fiscal|school|academic|tax|marketing|crop|accounting) year)?(?![-/]\\d)`,
    ({ y2 }, year) => span(year, y2),
  ),
  // Ends of years, and years.
  rule(
    `(?:[Ee]nd|[Cc]lose)[- ](?:of[- ])?(?:(?:the )?(?:financial |fiscal |calendar )?(?:year )?(?<y>${Y})|(?<rel>(?:this|last|next|the|that|the current) (?:financial |fiscal )?year))(?! earlier)`,
    (_, year) => day(year, 12, 31),
    { isInstant: true },
  ),
  rule(
    '(?<!financial |fiscal |tax )[Yy]ear[- ]end(?: (?<y>(?:19|20)\\d{2}))?(?! (?:bonus|party|review|close))',
    (_, year) => day(year, 12, 31),
    { isInstant: true },
  ),
  rule("(?<rel>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he current) year(?![a-z]| (?:on|over) year|-|'s)", (_, year) => ({
    from: yearOf(year),
  })),
  rule(`(?:[Mm]id-|[Pp]re-|[Pp]ost-)?(?<y>(?:19|20)\\d{2})(?![\\d,]*\\d|\\.\\d|%|'?s\\b|[A-Za-z])`, (_, year) => ({
    from: yearOf(year),
  })),
  rule(`(?<y>1[5-8]\\d{2})(?![\\d,]*\\d|\\.\\d|%|'?s\\b)`, (_, year) => ({ from: yearOf(year) }), { needsCue: true }),
];

function span(first: number, last: string | undefined): Period | null {
  const to = laterYear(first, last ?? '');
  return to > first && to - first < 100 ? { from: yearOf(first), to: yearOf(to) } : null;
}

const RELATIVE: readonly (readonly [words: RegExp, years: number])[] = [
  [/^(?:last|the previous)/i, -1],
  [/^next/i, 1],
];

/** Words before a time. */
const CLOCK =
  '(?: (?:(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.?m\\.?|p\\.?m\\.?)|\\d{1,2}:\\d{2}|noon|midnight|midday|close of business|\\0+)(?: on)?))?';
const AS_OF = new RegExp(`(?<![A-Za-z])(?:[Aa]s (?:of|at|on|from))${CLOCK}(?: the)? $`);
const BY = new RegExp(
  `(?<![A-Za-z])(?:[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|(?:[Nn]o|[Nn]ot) later than|[Pp]rior to|[Uu]p (?:to|until)|[Rr]unning to|[Tt]hrough(?: to)?|(?<=(?:[Oo]utlook|[Rr]oadmap|[Pp]lans?|[Ss]trategy|[Vv]ision|[Pp]rogramme|[Ff]ramework|[Tt]argets?|out|runs?|running|valid|extended|continues?|continued|lasts?|lasting|postponed|delayed|deferred) )to)${CLOCK}(?: the)?(?: (?:start|beginning|middle) of(?: the)?| early| late)? $`,
);
const SINCE =
  /(?<![A-Za-z])(?:(?:[Ee]ver )?[Ss]ince)(?: the)?(?: (?:start|beginning|turn|middle) of(?: the)?| early| late)? $/;
const FROM =
  /(?<![A-Za-z])(?:(?:(?:[Ss]tarting|[Bb]eginning|[Ee]ffective|[Ww]ith effect|[Aa]s) )?(?:[Ff]rom|[Ss]tarting|[Oo]n and after)|(?:[Ss]tarting|[Bb]eginning|[Ee]ffective) (?:in|on))(?: the)?(?: (?:start|beginning|middle) of(?: the)?| early| late)? $/;
/** Against what a change is counted: than in 2019, compared with the same period of 2019. */
const BASIS =
  /(?<![A-Za-z])(?:(?:[Cc]ompared (?:with|to)|(?<!(?:later|earlier|sooner) )[Tt]han|[Rr]elative to|[Vv]ersus|[Vv]s\.?|[Aa]gainst|[Oo]ver|[Cc]ontrast (?:with|to))(?: in| at| for| during| on)?|(?:same|corresponding|equivalent|comparable) (?:period|months?|quarters?|time|point|stage|week|date|day|season|half|year)s?(?: of| in| last| a)?|(?:levels?|figures?|totals?) (?:of|in|for|seen in|recorded in|from))(?: the)?(?: (?:same|corresponding|equivalent) (?:period|months?|quarters?|time|point|stage|week|day)s?(?: of| in| during)?)?(?: the)? $/;
/** up 5% on 2019, 12% down from 2019; a day after on is a date. */
const BASIS_OF_RATE =
  /(?:%|per ?cent|points?|times|higher|lower|up|down|increase|decrease|rise|fall|decline|reduction|drop|growth|improvement) (?:on|from|over)(?: the)? $/;
/** down 103.3 billion from, rose by 4.1 per cent on: a verb of direction and its number. */
const BASIS_OF_CHANGE =
  /(?<![A-Za-z])(?:up|down|rose|risen|rises|fell|fallen|falls|grew|grown|increased?|decreased?|declined?|dropped|climbed|rise|fall|increase|decrease|drop|decline|growth|reduction|higher|lower|more|less|fewer)(?: (?:by|of))? (?:(?! (?:to|from) )[^.;,]){0,16}\d(?:(?! (?:to|from) )[^;,]){0,36} (?:on|from|over)(?: the)? $/;
/** Words after a time that make it a basis too. */
const LEVELS = / (?:levels?|baselines?|prices|base year)(?![a-z])/y;
/** Before a name of a month that may be another word. */
const MONTH_CUE =
  /(?<![A-Za-z])(?:[Ii]n|[Oo]f|[Bb]y|[Ss]ince|[Ff]rom|[Tt]o|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hrough|[Bb]efore|[Aa]fter|[Bb]etween|[Ff]or|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Tt]his|[Nn]ext|[Aa]nd|[Oo]r|[Ii]nto|[Tt]han|[Ww]ith|[Tt]he|[Oo]n|[Aa]s of|[Ee]very|[Ee]ach|[Tt]hroughout|[Oo]ver)(?: early| late| mid)?[ -]$|[(,/–-] ?$/;
const YEAR_CUE =
  /(?<![A-Za-z])(?:[Ii]n|[Ss]ince|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Oo]f|[Ff]rom|[Dd]uring|[Bb]etween|[Tt]o|[Aa]nd) $/;
/** A year before these counts things: 2000 people. */
const COUNTS_THINGS =
  /^(?: ?(?:%|‰|million|billion|trillion|thousand|km|kg|mm|cm|m|ha|t|MW|GW|kW|kWh|MWh|GWh|TWh|kV|GB|TB|tonnes?|tons?|people|persons?|metres?|meters?|kilomet(?:re|er)s?|hectares?|square|cubic|yuan|dollars?|euros?|pounds?|hours?|days?|words|km2|litres?|barrels?|or more|or so|and over)(?![A-Za-z]))/;

const TRIGGER =
  /(?<![A-Za-z\d])(?=[\dQHFJASONDMEYCTLfslteymcnpq])(?:\d|Q[1-4]|H[12]|FY|[Ff]iscal|[Ff]inancial|[Jj]an|JAN|[Ff]eb|FEB|[Mm]ar|MAR|[Aa]pr|APR|May|MAY|[Jj]un|JUN|[Jj]ul|JUL|[Aa]ug|AUG|[Ss]ep|SEP|[Oo]ct|OCT|[Nn]ov|NOV|[Dd]ec|DEC|Mon|Tue|Wed|Thu|Fri|Sat|Sun|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|[Ll]atter|[Ee]nd|[Cc]lose|[Yy]ear|[Tt]his|[Nn]ext|[Tt]he current|[Mm]id|[Pp]re-|[Pp]ost-|[Qq]uarter|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ee]ighteen|[Tt]hirteenth|[Ff]ourteenth|[Ff]ifteenth)/g;

function readPoint(text: string, at: number, context: ReadingContext): Point | null {
  for (const { pattern, read, isInstant, isBareMonth, needsCue, isDated } of RULES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) continue;
    const groups: Groups = found.groups ?? {};
    const printed = groups['y'] ?? groups['ofy'];
    const relative = groups['rel'];
    const steps = RELATIVE.find(([words]) => words.test(relative ?? ''))?.[1] ?? 0;
    const year: Year =
      printed !== undefined || isDated
        ? { value: Number(printed ?? 0), source: 'stated' }
        : context.year === undefined
          ? { value: 2000, source: 'unknown' }
          : { value: context.year + steps, source: 'context' };
    const point: Point = { start: at, end: pattern.lastIndex, period: read(groups, year.value), year };
    return {
      ...point,
      ...(isInstant ? { isInstant } : {}),
      ...(isBareMonth ? { isBareMonth } : {}),
      ...(needsCue ? { needsCue } : {}),
    };
  }
  return null;
}

/** Whether a point is one: a bare month stands where a month may, a year counts nothing. */
function isTime(text: string, { start, end, isBareMonth, needsCue, period }: Point): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (isBareMonth && !MONTH_CUE.test(before) && !(start === 0 && /^[,:]/.test(text.slice(end, end + 1)))) {
    const name = text.slice(start, end);
    // May, March and August are other words as well; the others are not.
    return !/^(?:May|March|Mar|August|MAY|MARCH)/.test(name) && !/^(?:Jan|Jun|Dec|Sep)\.?$/.test(name);
  }
  if (
    isBareMonth &&
    /^(?:May|March)$/.test(text.slice(start, end)) &&
    /^ (?:of [a-z]|have|be|not|[A-Z])/.test(text.slice(end, end + 8)) &&
    !/[Ii]n $/.test(before)
  )
    return false;
  if (period?.from.length === 4 && period.to === undefined && /^\d+$/.test(text.slice(start, end))) {
    if (needsCue && !YEAR_CUE.test(before)) return false;
    if (/[£$€¥#]$|(?:RMB|CNY|USD|EUR|GBP|No\.|no\.) ?$/.test(before)) return false;
    return !COUNTS_THINGS.test(text.slice(end, end + 16));
  }
  return true;
}

function inContext(text: string, point: Point): FoundTime {
  const { start, end, period, year, isInstant } = point;
  const words = text.slice(Math.max(0, start - 70), start);
  if (period === null) return { start, end, broken: true };
  const stated = year.source === 'stated';
  const limit = period.to ?? period.from;
  const found = (pattern: RegExp | null, edtf: string, kind: TimeReading['time']['kind']): FoundTime => {
    const from = start - (pattern === null ? 0 : (pattern.exec(words)?.[0].length ?? 0));
    if (year.source === 'unknown') return { start: from, end };
    return { start: from, end, reading: { kind: 'time', start: from, end, time: { edtf, kind, stated } } };
  };
  LEVELS.lastIndex = end;
  const isDay = period.from.length === 10;
  if (
    BASIS.test(words) ||
    ((!isDay || isInstant) && (BASIS_OF_RATE.test(words) || BASIS_OF_CHANGE.test(words))) ||
    LEVELS.test(text)
  )
    return { start, end };
  if (AS_OF.test(words)) return found(AS_OF, limit, 'as-of');
  if (SINCE.test(words)) return found(SINCE, `${period.from}/..`, 'from');
  if (BY.test(words)) return found(BY, `../${limit}`, 'by');
  if (FROM.test(words) && period.to === undefined) return found(FROM, `${period.from}/..`, 'from');
  return found(null, edtfOf(period), isInstant ? 'as-of' : 'during');
}

const JOINED = /^(?:,| and| or|, and|,? as well as| to|–) $/;

/**
 * Finds every time of a text.
 *
 * @param text normalised text, codes blanked out.
 * @param context the year of the section, for times that name no year.
 * @returns times in order, none overlapping, those without a reading too, since their digits count nothing.
 */
export function findTimes(text: string, context: ReadingContext): FoundTime[] {
  const points: Point[] = [];
  TRIGGER.lastIndex = 0;
  for (let trigger = TRIGGER.exec(text); trigger !== null; trigger = TRIGGER.exec(text)) {
    const at = trigger.index;
    TRIGGER.lastIndex = at + 1;
    if (/\d[.,:/-]$|[£$€¥]$/.test(text.slice(Math.max(0, at - 2), at))) continue;
    const point = readPoint(text, at, context);
    if (point === null || !isTime(text, point)) continue;
    points.push(point);
    TRIGGER.lastIndex = point.end;
  }
  // June and July 2020: the year after the last is that of all.
  for (let i = points.length - 2; i >= 0; i -= 1) {
    const [point, next] = [points[i], points[i + 1]];
    if (point === undefined || next === undefined || point.year.source === 'stated' || next.year.source !== 'stated')
      continue;
    if (!JOINED.test(text.slice(point.end, next.start)) || next.period === null || next.period.from.length < 7)
      continue;
    const again = readPoint(text, point.start, { year: Number(next.period.from.slice(0, 4)) });
    if (again !== null) points[i] = { ...again, year: { ...again.year, source: 'stated' } };
  }
  return points.map((point) => inContext(text, point));
}
