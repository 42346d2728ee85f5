/** Whole quantities: an amount with its sign, its money, the qualifiers around it, and what its clause says of it. */
import type { QuantityReading } from '../readings.js';
import { type Amount, type Bounds, readAmount, readBounds, type Sources } from './amounts.js';
import { changeAround, changeOf, isExpected, sharesChange } from './changes.js';
import type { Span } from './names.js';
import { readNoun } from './nouns.js';
import { NUMBER_WORD, type Numeral, readNumeral } from './numerals.js';
import { type FoundQualifier, qualifierAfter, qualifierBefore } from './qualifiers.js';
import { moneyBefore, readPer, readUnit, type Unit } from './units.js';

const TRIGGER = new RegExp(
  `\\d|[½⅓⅔¼¾⅛⅜⅝⅞]|(?<![a-z\\u00c0-\\u024f'-])(?:an?(?= (?:dozen|hundred|thousand|million|billion|trillion|half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth)(?![a-z])) |(?:${NUMBER_WORD}|half|twice|double|doubled|doubling|redoubled|tripled|tripling|trebled|trebling|quadrupled|quadrupling|quintupled|quintupling)(?![a-z\\u00c0-\\u024f'])(?:-?fold)?)|(?<![a-z-])(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)fold(?![a-z])`,
  'g',
);
const FOLD = new RegExp(`(?<number>${NUMBER_WORD}|hundred)-?fold(?![a-z])`, 'y');
const SIGN = /(?<![\w.,%)–-])(?:[-+]|minus |negative |plus )$/;
/** Words in the midst of which a numeral in words counts nothing. */
const DEFINITE =
  /(?<![a-z])(?:the|these|those|both|other|all|its|their|our|your|my|his|her|next|last|past|first|every|each)(?: (?:other|last|first|next|past))? $/;
const OF_WHICH =
  /^ of (?:(?:the|these|those|its|their|our|his|her|all|which|them|whom|us|a total of|some|about|around|more than|over|nearly|the country's|the city's|the nation's) ?)+/;
/** A bare numeral in words is a count only before such words or at the end of a clause. */
const COUNTS_ALONE =
  /^(?: of (?:the|these|those|which|them|its|their|whom|our)(?![a-z])| (?:were|are|was|is|have|had|has|each|more|others?|in (?:the|\0)|in$|from|apiece|out of|at|on|less)(?![a-z])| ?[,.;:)\n]| ?$| \0| (?:and|or|to) (?:\d|two|three|four|five|six|seven|eight|nine|ten))/;
const NO_CODE = /[A-Za-z]/;

/** A numeral with its unit, its noun or none. */
function readCounted(sources: Sources, numeral: Numeral, money: { unit: string; start: number } | null): Amount | null {
  const { blanked, lower, blankedLower } = sources;
  const bounds = readBounds(sources, numeral, money?.start ?? null);
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
  if (money !== null) return { ...core, ...qualified, end: at, unit: money.unit, kind: 'money' };
  const unit = unitAt(sources, at) ?? (inside === null ? ofAPoint(sources, at) : null);
  if (unit !== null) {
    const amount: Amount = { ...core, ...qualified, end: unit.end, unit: unit.name, kind: unit.kind };
    return secondPart(sources, amount);
  }
  const hyphenated = inside === null ? hyphenatedNoun(sources, bounds) : null;
  if (hyphenated !== null) return { ...core, ...hyphenated };
  if (isCode(sources, last)) return null;
  const noun = readNoun(blanked, blankedLower, at, value === 1 && high === undefined);
  if (noun !== null && !isTimeAfter(sources, at)) {
    if (numeral.words && isDefinite(lower, bounds)) return null;
    if (isOne(sources, bounds) && !isCountedOne(lower, noun.name)) return null;
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

function isTimeAfter({ blanked }: Sources, at: number): boolean {
  return blanked.charAt(at + 1) === '\0';
}

/** A letter right after digits makes a code of them. */
function isCode({ normal }: Sources, { words, end }: Numeral): boolean {
  return !words && NO_CODE.test(normal.charAt(end));
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
function isCountedOne(lower: string, noun: string): boolean {
  void lower;
  return /(?:person|death|fatality|case|patient|passenger|officer|child|woman|man|student|teacher|worker|soldier|firm|company|bank|school|hospital|province|country|city|member|vote|abstention|complaint|application|appeal|injury|casualty|vessel|aircraft|plant|reactor|site|station)$/.test(
    noun,
  );
}

function isDefinite(lower: string, { head, last }: Bounds): boolean {
  return (
    last.value < 10 &&
    DEFINITE.test(lower.slice(Math.max(0, head - 20), head)) &&
    !/(?<![a-z])all (?:the )?$/.test(lower.slice(Math.max(0, head - 9), head)) &&
    /(?<![a-z])(?:the|these|those|both|other) $/.test(lower.slice(Math.max(0, head - 8), head))
  );
}

/** A number that no noun follows: a count of what was named, an index, a part of a whole that is. */
function readBare(sources: Sources, bounds: Bounds, core: Amount): Amount | null {
  const { lower, blankedLower, normal } = sources;
  const { last, low } = bounds;
  const follows = blankedLower.slice(core.end, core.end + 40);
  const of = OF_WHICH.exec(follows);
  const shared = of === null ? joinedUnit(sources, last) : wholeUnit(sources, core.end + of[0].length);
  if (shared !== null && !(low.words && isOne(sources, bounds))) return { ...core, unit: shared };
  if (!last.words) return core;
  if (isOne(sources, bounds)) return null;
  const isLarge = last.value >= 20 || last.scaled;
  if (DEFINITE.test(lower.slice(Math.max(0, core.start - 20), core.start)) && !isLarge) return null;
  void normal;
  return isLarge || core.qualifier !== undefined || COUNTS_ALONE.test(follows) ? core : null;
}

/** targets of 12 of the 15 targets. */
function wholeUnit(sources: Sources, at: number): string | null {
  const whole = readNumeral(sources.blankedLower, at);
  if (whole === null) return null;
  const unit = unitAt(sources, whole.end);
  if (unit !== null) return unit.kind === 'rate' || unit.kind === 'money' ? null : unit.name;
  return readNoun(sources.blanked, sources.blankedLower, whole.end, false)?.name ?? null;
}

const JOIN = /(?:, | and | or |, and | to |, or )(?:(?:about|some|nearly|over|more than|almost|around) )?/y;
const MOST_JOINED = 8;

/** The unit that a number shares with a later one: 300 and 500 beds. */
function joinedUnit(sources: Sources, { end, words }: Numeral): string | null {
  const text = sources.blankedLower;
  let at = end;
  for (let joined = 0; joined < MOST_JOINED; joined += 1) {
    JOIN.lastIndex = at;
    if (!JOIN.test(text)) return null;
    const next = readNumeral(text, JOIN.lastIndex);
    if (next === null || next.words !== words) return null;
    const unit = unitAt(sources, next.end);
    if (unit !== null) return unit.name;
    const noun = readNoun(sources.blanked, text, next.end, false);
    if (noun !== null) return noun.name;
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

/** What stands before the number: its sign, its money, in either order. */
function headOf(
  { normal, blankedLower }: Sources,
  at: number,
): {
  money: { unit: string; start: number } | null;
  start: number;
  factor: 1 | -1;
} {
  const signAt = (end: number): string => SIGN.exec(blankedLower.slice(Math.max(0, end - 10), end))?.[0] ?? '';
  const inner = signAt(at);
  const money = moneyBefore(normal, at - inner.length);
  const from = money?.start ?? at - inner.length;
  const outer = money !== null && inner === '' ? signAt(from) : '';
  const sign = inner + outer;
  return {
    money: money === null ? null : { ...money, start: from - outer.length },
    start: from - outer.length,
    factor: /^(?:-|minus|negative)/.test(sign) ? -1 : 1,
  };
}

function readWhole(
  sources: Sources,
  at: number,
  previous: QuantityReading | undefined,
): QuantityReading | 'broken' | null {
  const { printed, normal, lower, blankedLower } = sources;
  const free = previous?.end ?? 0;
  const head = headOf(sources, at);
  const special = readAmount(sources, at) ?? fold(blankedLower, at);
  const numeral = special === null ? readNumeral(blankedLower, at, head.money !== null) : null;
  const read = special ?? (numeral === null ? null : readCounted(sources, numeral, head.money));
  if (read === null) return null;
  const own: Amount = head.factor === -1 && read.high === undefined ? { ...read, value: -read.value } : read;
  if (!Number.isFinite(own.value) || (numeral !== null && isTooLong(normal, numeral))) return 'broken';
  const first = Math.max(free, Math.min(read.start, head.start));
  const prefix = prefixOf(lower, first, own, free);
  const start = prefix?.at ?? first;
  const per =
    own.kind === 'rate' && own.unit !== 'times' ? null : readPer(normal, lower, own.end, own.kind === 'money');
  const end = per === null || (own.unit === '' && special === null && !own.qualifier) ? own.end : per.end;
  const unit = end === own.end || per === null ? own.unit : own.unit === '' ? '' : `${own.unit}/${per.name}`;
  const after = own.qualifier === undefined ? qualifierAfter(blankedLower, end) : null;
  const last = after?.at ?? end;
  const isRate = own.kind === 'rate' || (own.unit === '' && !Number.isInteger(own.value));
  const change =
    own.changes === undefined
      ? (changeAround(lower, { start, end: last, isRate, comparison: own.comparison }) ??
        (previous?.change !== undefined && sharesChange(lower, previous.end, start) ? previous.change : undefined))
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
      numeral: [(head.factor === -1 && head.money === null ? head.start : from) - start, to - start],
    },
    ...(isExpected(lower, start) ? { expected: true as const } : {}),
    ...(signless.change === undefined ? {} : { change: signless.change }),
  };
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
