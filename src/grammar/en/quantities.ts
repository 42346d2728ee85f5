/** Whole quantities: an amount with its sign, its money, the qualifiers around it, and what its clause says of it. */

import type { Span } from '../edges.js';
import type { QuantityReading } from '../readings.js';
import { type Amount, type Bounds, type Head, readAmount, readBounds, type Sources } from './amounts.js';
import { changeAround, changeOf, isExpected, restatesChange, sharesChange } from './changes.js';
import { readNoun } from './nouns.js';
import { NUMBER_WORD, type Numeral, readNumeral } from './numerals.js';
import { type FoundQualifier, qualifierAfter, qualifierBefore } from './qualifiers.js';
import { moneyBefore, readPer, readUnit, type Unit } from './units.js';

const TRIGGER = new RegExp(
  `\\d|[½⅓⅔¼¾⅛⅜⅝⅞]|(?<![a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f'-])(?:an?(?= (?:dozen|hundred|thousand|million|billion|trillion|half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth)(?![a-z])) |(?:${NUMBER_WORD}|half|twice|double|doubled|doubling|redoubled|tripled|tripling|trebled|trebling|quadrupled|quadrupling|quintupled|quintupling)(?![a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f'])(?:-?fold)?)|(?<![a-z-])(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)fold(?![a-z])`,
  'g',
);
const FOLD = new RegExp(`(?<number>${NUMBER_WORD}|hundred)-?fold(?![a-z])`, 'y');
const SIGN = /(?<![\w.,%)–-])(?:[-+]|minus |negative |plus )$/;
/** Before a small numeral in words these name what was counted before: the two sides. */
const DEFINITE = /(?<![a-z])(?<!all )(?:the|these|those|both|other|first|top) $/;
/** And these too, where no noun follows: its two, the next three. */
const OF_NAMED =
  /(?<![a-z])(?:the|these|those|both|other|all|its|their|our|your|my|his|her|next|last|past|first|every|each) $/;
const REACH = 12;
const OF_WHICH =
  /^ of (?=\d)|^ of (?:(?:the|these|those|its|their|our|his|her|all|which|them|whom|us|a total of|some|about|around|more than|over|nearly|the country's|the city's|the nation's) ?)+/;
/** A bare numeral in words is a count only before such words or at the end of a clause. */
const COUNTS_ALONE =
  /^(?: of (?:the|these|those|which|them|its|their|whom|our)(?![a-z])| (?:were|are|was|is|have|had|has|each|more|others?|in (?:the|\0)|in$|from|apiece|out of|at|on|less|[a-z]+ed)(?![a-z])| ?[,.;:)\n]| ?$| \0| (?:and|or|to) (?:\d|two|three|four|five|six|seven|eight|nine|ten))/;

/** A numeral with its unit, its noun or none. */
function readCounted(sources: Sources, numeral: Numeral, ahead: Head): Amount | null {
  const { lower, blankedLower } = sources;
  const bounds = readBounds(sources, numeral, ahead);
  const { last, value, high, head } = bounds;
  const core = {
    start: head,
    value,
    ...(high === undefined ? {} : { high }),
    numeral: [bounds.low.start, last.digitsEnd] as [number, number],
  };
  const inside = qualifierAfter(blankedLower, last.end);
  const at = inside?.at ?? last.end;
  const qualified = inside === null ? {} : { qualifier: inside.qualifier };
  if (ahead.money !== null) return { ...core, ...qualified, end: at, unit: ahead.money, kind: 'money' };
  const unit = unitAt(sources, at) ?? (inside === null ? ofAPoint(sources, at) : null);
  if (unit !== null) {
    const amount: Amount = { ...core, ...qualified, end: unit.end, unit: unit.name, kind: unit.kind };
    return secondPart(sources, amount);
  }
  const hyphenated = inside === null ? hyphenatedNoun(sources, bounds) : null;
  if (hyphenated !== null) return { ...core, ...hyphenated };
  if (isCode(sources, last)) return null;
  const noun = readNoun(sources, at, value === 1 && high === undefined);
  if (noun !== null) {
    if (numeral.words && isDefinite(lower, bounds)) return null;
    if (isOne(sources, bounds) && !isCountedOne(noun.name)) return null;
    const comparison = noun.comparison === undefined ? {} : { comparison: noun.comparison };
    return { ...core, ...qualified, ...comparison, end: noun.end, unit: noun.name };
  }
  return readBare(sources, bounds, { ...core, ...qualified, end: at, unit: '' });
}

/** The unit at a place, which names and times must not hold. */
function unitAt({ normal, blanked, lower }: Sources, at: number): Unit | null {
  const unit = readUnit(normal, lower, at);
  return unit === null || blanked.slice(at, unit.end).includes('\0') ? null : unit;
}

/** 0.1 of a percentage point. */
function ofAPoint(sources: Sources, at: number): Unit | null {
  const [of] =
    / of an? $/.exec(sources.lower.slice(at, at + 6)) ?? / of a(?=n? )/.exec(sources.lower.slice(at, at + 6)) ?? [];
  if (of === undefined) return null;
  const unit = unitAt(sources, at + of.length);
  return unit?.kind === 'rate' ? unit : null;
}

/** A letter right after digits makes a code of them. */
function isCode({ normal }: Sources, { words, end }: Numeral): boolean {
  return !words && /[A-Za-z]/.test(normal.charAt(end));
}

/** 500-bed, 30-day; a word before the hyphen is mostly a name (two-way), and counts only a measure. */
function hyphenatedNoun({ normal, blankedLower }: Sources, { last }: Bounds): Pick<Amount, 'end' | 'unit'> | null {
  if (last.words || blankedLower.charAt(last.end) !== '-') return null;
  const [noun] = /^[a-z]{3,}/.exec(blankedLower.slice(last.end + 1, last.end + 24)) ?? [];
  if (noun === undefined || /^(?:odd|plus|something|strong|point)$/.test(noun)) return null;
  return { end: last.end + 1 + noun.length, unit: normal.slice(last.end + 1, last.end + 1 + noun.length) };
}

function isOne({ lower }: Sources, { low, high }: Bounds): boolean {
  return low.words && low.value === 1 && high === undefined && lower.startsWith('one', low.start);
}

/** one before a noun counts where a person, a case or a loss is told, or where it is bounded. */
function isCountedOne(noun: string): boolean {
  return /(?:person|death|fatality|case|patient|passenger|officer|child|woman|man|student|teacher|worker|soldier|firm|company|bank|school|hospital|province|country|city|member|vote|abstention|complaint|application|appeal|injury|casualty|vessel|aircraft|plant|reactor|site|station)$/.test(
    noun,
  );
}

function isDefinite(lower: string, { head, last }: Bounds): boolean {
  return last.value < 10 && DEFINITE.test(lower.slice(Math.max(0, head - REACH), head));
}

/** A number that no noun follows: a count of what was named, an index, a part of a whole that is. */
function readBare(sources: Sources, bounds: Bounds, core: Amount): Amount | null {
  const { lower, blankedLower } = sources;
  const { last } = bounds;
  const follows = blankedLower.slice(core.end, core.end + 40);
  const of = OF_WHICH.exec(follows);
  const joined = of === null && bounds.high === undefined ? joinedUnit(sources, last) : null;
  if (joined === 'untold') return { ...core, value: Number.NaN };
  if (joined !== null && !isOne(sources, bounds))
    return { ...core, value: Number((core.value * joined.scale).toPrecision(15)), unit: joined.unit };
  const whole = of === null ? null : wholeUnit(sources, core.end + of[0].length);
  if (whole !== null && !isOne(sources, bounds)) return { ...core, unit: whole };
  if (!last.words) return core;
  if (isOne(sources, bounds)) return null;
  const isLarge = last.value >= 20 || last.scaled;
  if (!isLarge && OF_NAMED.test(lower.slice(Math.max(0, core.start - REACH), core.start))) return null;
  return isLarge || core.qualifier !== undefined || COUNTS_ALONE.test(follows) ? core : null;
}

/** targets of 12 of the 15 targets. */
function wholeUnit(sources: Sources, at: number): string | null {
  const whole = readNumeral(sources.blankedLower, at);
  if (whole === null) return null;
  const unit = unitAt(sources, whole.end);
  if (unit !== null) return unit.kind === 'rate' || unit.kind === 'money' ? null : unit.name;
  return readNoun(sources, whole.end, false)?.name ?? null;
}

const JOIN = /(?:, | and | or |, and | to |, or )(?:(?:about|some|nearly|over|more than|almost|around) )?/y;
const MOST_JOINED = 8;

/**
 * The unit that a number shares with a later one: 300 and 500 beds. A multiplier after the last is that of all where they
 * are no whole numbers (1.06, 1.0 and 0.68 billion); of 3 and 5 million it is not said.
 */
function joinedUnit(sources: Sources, first: Numeral): { unit: string; scale: number } | 'untold' | null {
  const text = sources.blankedLower;
  let at = first.end;
  let isWhole = Number.isInteger(first.value);
  for (let joined = 0; joined < MOST_JOINED; joined += 1) {
    JOIN.lastIndex = at;
    const [joint = ''] = JOIN.exec(text) ?? [];
    if (joint === '') return null;
    const next = readNumeral(text, JOIN.lastIndex);
    if (next === null || next.words !== first.words) return null;
    const measured = unitAt(sources, next.end);
    // 3.7 million, 96 per cent: a count and its share, and no millions of per cent.
    if (first.scaled && measured?.kind === 'rate') return null;
    const unit = (measured ?? readNoun(sources, next.end, false))?.name;
    if (next.scaled && !next.words && !first.scaled) {
      // From 2.4 to 3.1 million; of by 12,000 to 4.71 million the first has its own size.
      if (joint.startsWith(' to ') && !/from $/.test(text.slice(Math.max(0, first.start - 5), first.start)))
        return null;
      const digits = Number(text.slice(next.start, next.digitsEnd).replaceAll(',', ''));
      isWhole = isWhole && Number.isInteger(digits);
      const isFrom = joint.startsWith(' to ');
      return isWhole && !isFrom ? 'untold' : { unit: unit ?? '', scale: Math.round(next.value / digits) };
    }
    if (unit !== undefined) return { unit, scale: 1 };
    at = next.end;
  }
  return null;
}

/** Units that are told in two parts, and how many of the second make one of the first. */
const IN_PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { month: 12 },
  hour: { minute: 60 },
  minute: { second: 60 },
  foot: { inch: 12 },
  day: { hour: 24 },
};

function singular(unit: string): string {
  return unit === 'feet' ? 'foot' : unit.replace(/(?<=inch)es$|s$/, '');
}

/** 8 minutes 20 seconds. */
function secondPart(sources: Sources, amount: Amount): Amount {
  const parts = IN_PARTS[singular(amount.unit)];
  const text = sources.blankedLower;
  if (parts === undefined || amount.high !== undefined || text.charAt(amount.end) !== ' ') return amount;
  const minor = readNumeral(text, amount.end + 1);
  const unit = minor === null ? null : unitAt(sources, minor.end);
  const whole = unit === null ? undefined : parts[singular(unit.name)];
  if (minor === null || unit === null || whole === undefined || !(minor.value > 0 && minor.value < whole))
    return amount;
  const value = Number((amount.value + minor.value / whole).toPrecision(16));
  return { ...amount, end: unit.end, value, numeral: [amount.numeral[0], minor.digitsEnd] };
}

function fold(text: string, at: number): Amount | null {
  FOLD.lastIndex = at;
  const found = FOLD.exec(text);
  if (found === null) return null;
  const number = found.groups?.['number'] ?? '';
  const value = number === 'hundred' ? 100 : (readNumeral(number, 0)?.value ?? Number.NaN);
  return { start: at, end: FOLD.lastIndex, value, unit: 'times', kind: 'rate', numeral: [at, at + number.length] };
}

/** What the words say of a rise of −1.6%: a fall of 1.6%. */
function withoutSign(change: Change, { value, high }: Amount): { change: Change; value: number; high?: number } {
  const bounds = high === undefined ? { value } : { value, high };
  const most = high ?? value;
  if (change === undefined || most > 0) return { ...bounds, change: value < 0 || most === 0 ? undefined : change };
  if (value === 0) return { ...bounds, change: undefined };
  const direction = change.direction === 'up' ? 'down' : 'up';
  return { change: { ...change, direction }, value: -most, ...(high === undefined ? {} : { high: -value }) };
}

type Change = QuantityReading['change'];

/** What stands before the number. */
function headOf({ normal, blankedLower }: Sources, at: number): Head {
  const signAt = (end: number): string => SIGN.exec(blankedLower.slice(Math.max(0, end - 10), end))?.[0] ?? '';
  const inner = signAt(at);
  const money = moneyBefore(normal, at - inner.length);
  const from = money?.start ?? at - inner.length;
  const outer = money !== null && inner === '' ? signAt(from) : '';
  const factor = /^(?:-|minus|negative)/.test(inner + outer) ? -1 : 1;
  return { money: money?.unit ?? null, start: from - outer.length, factor };
}

/** The amount at a place, its sign and its money with it. */
function amountAt(sources: Sources, at: number): Amount | 'broken' | null {
  const { normal, blankedLower } = sources;
  const head = headOf(sources, at);
  const special = readAmount(sources, at) ?? fold(blankedLower, at);
  const numeral = special === null ? readNumeral(blankedLower, at, head.money !== null) : null;
  const read = special ?? (numeral === null ? null : readCounted(sources, numeral, head));
  if (read === null) return null;
  if (!Number.isFinite(read.value) || (numeral !== null && isTooLong(normal, numeral))) return 'broken';
  const isSigned = head.factor === -1 && head.money === null && head.start < at;
  const numberFrom = isSigned && read.numeral[0] === at ? head.start : read.numeral[0];
  return {
    ...read,
    start: Math.min(read.start, head.start),
    value: special === null ? read.value : special.value * head.factor,
    numeral: [numberFrom, read.numeral[1]],
  };
}

/** What an amount is per, and where its words end with it. */
function withPer({ normal, lower, untimed }: Sources, { unit, kind, end }: Amount): { unit: string; end: number } {
  // A bare number is per a number of others: 12.3 per 100,000 people.
  const isCount = kind !== 'rate' && (unit !== '' || /^ per [\d]/.test(lower.slice(end, end + 6)));
  const per = isCount ? readPer(normal, untimed, end, kind === 'money') : null;
  if (per === null) return { unit, end };
  return { unit: unit === '' ? lower.slice(end + 1, per.end) : `${unit}/${per.name}`, end: per.end };
}

/** Words between a level and what it was before: 2,300 firms, up from 1,225. */
const BESIDE =
  /^(?: in [\w/–-]+)?,? (?:and )?\(?(?:(?:up|down)(?: from| by)?|compared (?:with|to)|against|versus|from|an? (?:rise|fall|increase|decrease|drop|decline|reduction) of) (?:(?:about|around|some|just|only|nearly|almost|over|more than) )?$/;

/** How a difference from it goes on: 2.62 persons, 0.48 less than in 2010. */
const DIFFERENCE = /^ (?:more|less|fewer|higher|lower|up|down)(?: than| on)?(?![a-z])/;
const MOST_BESIDE = 40;

/** The unit that a bare number has from the level before it. */
function besideUnit(lower: string, { quantity, end }: QuantityReading, start: number, last: number): string {
  if (quantity.unit === '%' || start - end > MOST_BESIDE) return '';
  const gap = lower.slice(end, start);
  const isDifference = gap === ', ' && DIFFERENCE.test(lower.slice(last, last + 12));
  return isDifference || BESIDE.test(gap) ? quantity.unit : '';
}

function readWhole(
  sources: Sources,
  at: number,
  previous: QuantityReading | undefined,
): QuantityReading | 'broken' | null {
  const { printed, lower, blankedLower } = sources;
  const free = previous?.end ?? 0;
  const own = amountAt(sources, at);
  if (own === null || own === 'broken') return own;
  const first = Math.max(free, own.start);
  const prefix = prefixOf(lower, first, own, free);
  const start = prefix?.at ?? first;
  const { unit: counted, end } = withPer(sources, own);
  const after = own.qualifier === undefined ? qualifierAfter(blankedLower, end) : null;
  const last = after?.at ?? end;
  const isBare = counted === '' && own.kind === undefined && own.isPart !== true && own.value >= 0;
  const unit = isBare && previous !== undefined ? besideUnit(lower, previous, start, last) : counted;
  const isRate = own.kind === 'rate' || (own.unit === '' && !Number.isInteger(own.value));
  const change =
    own.changes === undefined
      ? (changeAround(lower, { start, end: last, isRate, comparison: own.comparison }) ??
        changeShared(lower, previous, { start, end: last, unit }))
      : changeOf(lower, start, last, own.changes);
  if (change?.direction === 'down' && own.value < 0) return 'broken';
  const signless = withoutSign(change, own);
  const [from, to] = own.numeral;
  return {
    kind: 'quantity',
    start,
    end: last,
    quantity: {
      value: signless.value,
      unit,
      qualifier: prefix?.qualifier ?? own.qualifier ?? after?.qualifier ?? 'exact',
      ...(signless.high === undefined ? {} : { high: signless.high }),
      written: printed.slice(start, last),
      numeral: [from - start, to - start],
    },
    ...(isExpected(lower, start) ? { expected: true as const } : {}),
    ...(signless.change === undefined ? {} : { change: signless.change }),
  };
}

/** Changes are shared by figures of one unit. */
function changeShared(
  lower: string,
  previous: QuantityReading | undefined,
  { start, end, unit }: { start: number; end: number; unit: string },
): QuantityReading['change'] {
  if (previous?.change === undefined) return undefined;
  const isSame =
    previous.quantity.unit === unit
      ? sharesChange(lower, previous.end, start, end)
      : restatesChange(lower.slice(previous.end, start));
  return isSame ? previous.change : undefined;
}

function prefixOf(lower: string, start: number, { kind }: Amount, free: number): FoundQualifier | null {
  const found = qualifierBefore(lower, start, kind === 'length');
  return found === null || found.at < free ? null : found;
}

/** More digits than a number of JSON holds. */
function isTooLong(text: string, { start, digitsEnd }: Numeral): boolean {
  const digits = text.slice(start, digitsEnd).replaceAll(/[^\d.]/g, '');
  return digits.replace(/^0+|\./g, '').length > 15 && Number(digits).toString() !== digits;
}

/** What stands between names and times. */
export interface FoundQuantities {
  readings: QuantityReading[];
  /** Digits that make no number, or one that cannot be told. */
  broken: Span[];
  /** Numbers that count nothing. */
  uncounted: Span[];
}

const DIGIT_RUN = /[\d,.]*\d/y;

/**
 * Finds every quantity of a text.
 *
 * @param sources the text in its forms.
 * @returns all in order, none overlapping.
 */
export function findQuantities(sources: Sources): FoundQuantities {
  const found: FoundQuantities = { readings: [], broken: [], uncounted: [] };
  const { blankedLower } = sources;
  TRIGGER.lastIndex = 0;
  for (let trigger = TRIGGER.exec(blankedLower); trigger !== null; trigger = TRIGGER.exec(blankedLower)) {
    const start = trigger.index;
    const reading = readWhole(sources, start, found.readings.at(-1));
    if (reading !== null && reading !== 'broken') {
      found.readings.push(reading);
      TRIGGER.lastIndex = reading.end;
      continue;
    }
    DIGIT_RUN.lastIndex = start;
    const end = DIGIT_RUN.test(blankedLower) ? DIGIT_RUN.lastIndex : start + trigger[0].trimEnd().length;
    TRIGGER.lastIndex = end;
    if (reading === 'broken') found.broken.push({ start, end });
    else if (/\d/.test(blankedLower.charAt(start))) found.uncounted.push({ start, end });
  }
  return found;
}
