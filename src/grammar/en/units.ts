/** Units of English: money, measures with their signs, and what an amount is per. */

/** Codes of ISO 4217 by the sign before a number; the longest first. */
const SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['NT$', 'TWD'],
  ['AU$', 'AUD'],
  ['CA$', 'CAD'],
  ['CN¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['RMB', 'CNY'],
  ['Rs.', 'INR'],
  ['Rs', 'INR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'CNY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
];
const CODES = 'CNY USD EUR GBP JPY HKD AUD CAD SGD NZD CHF INR KRW BRL RUB ZAR SEK NOK DKK MXN TWD THB MYR IDR';

function escaped(words: string): string {
  return words.replaceAll(/[.$/*+^()]/g, '\\$&');
}

const CODE_OF = new Map([...SIGNS, ...CODES.split(' ').map((code): [string, string] => [code, code])]);
const SIGN = `(?:${[...CODE_OF.keys()].map(escaped).join('|')})`;
const MONEY_BEFORE = new RegExp(`(?<![A-Za-z])${SIGN} ?$`);
const MONEY_AT = new RegExp(`${SIGN} ?`, 'y');

/** Names of money after a number. */
const NAMES: readonly (readonly [pattern: string, code: string])[] = [
  ['yuan(?: renminbi| \\(rmb\\))?|renminbi(?: yuan)?|rmb', 'CNY'],
  ['(?:us|u\\.s\\.|american) dollars?', 'USD'],
  ['hong kong dollars?', 'HKD'],
  ['australian dollars?', 'AUD'],
  ['canadian dollars?', 'CAD'],
  ['singapore dollars?', 'SGD'],
  ['new zealand dollars?', 'NZD'],
  ['dollars?', 'USD'],
  ['euros?', 'EUR'],
  ['pounds? sterling|pounds?', 'GBP'],
  ['(?:japanese )?yen', 'JPY'],
  ['(?:indian )?rupees?', 'INR'],
  ['(?:russian )?rou?bles?', 'RUB'],
  ['swiss francs?', 'CHF'],
  ['(?:south african )?rand', 'ZAR'],
  ['(?:south )?korean won', 'KRW'],
  ...CODES.split(' ').map((code): [string, string] => [code.toLowerCase(), code]),
];
const NAME = new RegExp(`[ -]?(?:${NAMES.map(([pattern], i) => `(?<n${i}>${pattern})`).join('|')})(?![a-z])`, 'y');

export interface Unit {
  end: number;
  name: string;
  kind: 'money' | 'rate' | 'length' | 'measure';
}

/**
 * The money whose sign or code stands right before a place.
 *
 * @param text normalised text.
 * @returns its code and where the sign begins; null where there is none.
 */
export function moneyBefore(text: string, at: number): { unit: string; start: number } | null {
  const [sign] = MONEY_BEFORE.exec(text.slice(Math.max(0, at - 6), at)) ?? [];
  const unit = sign === undefined ? undefined : CODE_OF.get(sign.trim());
  return sign === undefined || unit === undefined ? null : { unit, start: at - sign.length };
}

/** Where a sign of money at a place ends; the place itself where there is none. */
export function moneyEnd(text: string, at: number): number {
  MONEY_AT.lastIndex = at;
  return MONEY_AT.test(text) ? MONEY_AT.lastIndex : at;
}

function money(lower: string, at: number): Unit | null {
  NAME.lastIndex = at;
  const found = NAME.exec(lower);
  if (found === null) return null;
  const named = NAMES.findIndex((_, i) => found.groups?.[`n${i}`] !== undefined);
  const name = NAMES[named]?.[1];
  return name === undefined ? null : { end: NAME.lastIndex, name, kind: 'money' };
}

/** Rates and points, which have one name however they are written. */
const RATES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [
    /(?: of an?)?[ -](?:full )?(?:percentage|per cent|percent|%)[ -]?points?(?![a-z])|(?: of a)? ?(?:ppts?|pps?)(?![a-z])|%-points?(?![a-z])/y,
    'percentage points',
  ],
  [/[ -]basis[ -]points?(?![a-z])| ?bps?(?![a-z])/y, 'basis points'],
  [/ ?%|[ -]per[ -]?cent(?![a-z])|[ -]pct(?![a-z])/y, '%'],
  [/ ?‰|[ -]per (?:mille|mil|thousand)(?![a-z])/y, '‰'],
  [/[ -]times(?![a-z])|-?fold(?![a-z])/y, 'times'],
];

const SI = '(?:square |cubic |sq\\.? |cu\\.? )?(?:kilo|centi|milli|micro|nano)?met(?:re|er)s?';
/** Measures in words; a plural is as good as one. */
const MEASURES = [
  '(?:net |gross )?(?:tonne|ton|passenger|vehicle|train)[- ](?:kilomet(?:re|er)s?|km|miles?)',
  SI,
  '(?:square |cubic |nautical )?(?:miles?|yards?|feet|foot|inches|inch)',
  'acres?',
  'hectares?',
  'mu',
  '(?:metric |short |long |deadweight |gross |net )?(?:tonnes?|tons?)(?: of (?:standard coal|coal|oil|carbon dioxide|carbon|co2)(?: equivalent)?(?= |[.,;:)]|$))?',
  '(?:kilo|milli|micro)?gram(?:me)?s?',
  'ounces?',
  'barrels?',
  'bushels?',
  'gallons?',
  '(?:milli|mega|giga)?lit(?:re|er)s?',
  '(?:kilo|mega|giga|tera)?watt(?:[- ]?hours?|s)?',
  '(?:kilo|mega|giga)?volts?',
  '(?:kilo|mega|giga|tera)?joules?',
  '(?:kilo|mega|giga|tera|peta|exa|zetta)?(?:bytes?|bits?)(?: per second)?',
  '(?:kilo|mega|giga)?hertz',
  'decibels?',
  'kilocalories|calories',
  'degrees?(?: celsius| centigrade| fahrenheit|(?= |[.,;:)]|$))',
  'carats?',
  'pixels?',
  'pence',
  'cents',
  'people',
  'persons?',
].join('|');
const LENGTHS =
  '(?:working |business |calendar |trading |school )?days?|(?:calendar |consecutive )?(?:months?|weeks?|years?|quarters?)|hours?|minutes?|seconds?|nights?|decades?|centuries|milliseconds?|fortnights?';
const SYMBOLS =
  'km/h|km2|km²|km|hm2|hm²|mm|cm|m2|m²|m3|m³|μm|nm|m|mi|ft|kg|mg|μg|g|kt|Mt|Gt|t|mL|ml|L|kWh|MWh|GWh|TWh|kW|MW|GW|TW|MVA|kVA|kV|V|kPa|MPa|hPa|kHz|MHz|GHz|Hz|KB|MB|GB|TB|PB|EB|ZB|kbps|Mbps|Gbps|Tbps|PFLOPS|EFLOPS|ha|ppm|ppb|°C|°F|℃|TEUs?|bcm|mcm|bpd|mb/d|dB|mph|kJ|MJ|GJ|TJ|PJ|EJ|tce|toe|tCO2e?|MtCO2e?|p';
const MEASURE = new RegExp(`[ -](?:${MEASURES})(?![a-z])`, 'y');
const LENGTH = new RegExp(`[ -](?:${LENGTHS})(?![a-z'])`, 'y');
const SYMBOL = new RegExp(`(?:[ -]?(?:${SYMBOLS}))(?:/[A-Za-zμ]{1,10}[23²³]?)?(?![A-Za-z0-9²³])`, 'y');

function test(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/**
 * The unit that follows a number, with the space or hyphen between them.
 *
 * @param text normalised text.
 * @param lower the same in small letters.
 * @param at where the number ends.
 * @returns null where no unit of the lexicon follows.
 */
export function readUnit(text: string, lower: string, at: number): Unit | null {
  for (const [pattern, name] of RATES) {
    const end = test(pattern, lower, at);
    if (end > at) return { end, name, kind: 'rate' };
  }
  const paid = money(lower, at);
  if (paid !== null) return paid;
  for (const [pattern, source, kind] of [
    [SYMBOL, text, 'measure'],
    [MEASURE, lower, 'measure'],
    [LENGTH, lower, 'length'],
  ] as const) {
    const end = test(pattern, source, at);
    if (end > at) return { end, name: text.slice(at, end).replace(/^[ -]/, ''), kind };
  }
  return null;
}

/** Lengths of time say how often, and are a denominator only beside another. */
const OFTEN = /^(?:day|week|month|quarter|year|annum|night|term|session)$/;
const PER =
  /(?: per |\/| (?=an? (?:tonne|ton|barrel|lit(?:re|er)|kilogram|kilo|gram|hour|minute|second|mile|kilomet|met(?:re|er)|square|cubic|head|unit|share|dose|child|pupil|patient|worker|household|family|vehicle|car|ticket|copy|trip|piece|pair|bag|place|room|visit|hectare|acre|mu\b|person|megawatt|kilowatt|gallon|ounce|bottle|bushel)))(?!cent\b|mille\b)/y;
const PER_ARTICLE = /an? /y;
const PER_NUMBER =
  /(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|hundred|thousand|million|billion)(?: (?:hundred|thousand|million|billion))? /y;
const PER_NOUN = /(?:unit of [a-z]+|[a-z][a-z0-9'-]*)/y;
/** 100,000 live births: a number counts up to three words, the last of them a plural. */
const PER_COUNTED =
  /(?:[a-z-]+ ){0,2}?(?:people|inhabitants|residents|population|men|women|children|persons|[a-z-]{3,}s)(?![a-z])|[a-z]+/y;

/**
 * What an amount is per: per 1,000 live births, a litre, per person per year. How often (a year, per day) alone is none.
 *
 * @param lower normalised text in small letters.
 * @param at where the unit ends.
 * @param isMoney whether the amount is one of money.
 * @returns the denominator as printed and where it ends; null where there is none.
 */
export function readPer(
  text: string,
  lower: string,
  at: number,
  isMoney: boolean,
): { name: string; end: number } | null {
  const found: string[] = [];
  let end = at;
  for (let count = 0; count < 3; count += 1) {
    const head = test(PER, lower, end);
    if (head === end) break;
    const start = test(PER_ARTICLE, lower, head);
    const counted = test(PER_NUMBER, lower, start);
    const from = lower.charAt(start - 1) === ' ' ? start - 1 : start;
    const measure = counted === start ? readUnit(text, lower, from) : null;
    const noun = test(counted > start ? PER_COUNTED : PER_NOUN, lower, Math.max(counted, start));
    const last = measure?.kind === 'measure' ? measure.end : noun;
    if (last === start || last === counted) break;
    const name = text.slice(start, last);
    if (OFTEN.test(name) && (!isMoney || found.length === 0)) break;
    found.push(name);
    end = last;
  }
  return found.length === 0 ? null : { name: found.join('·'), end };
}
