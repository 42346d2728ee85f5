/**
 * The edge rule: a reading begins and ends where no numeral-like character touches it, or it is none. A figure beside
 * a digit, a sign or a separator that it does not hold is the head or the tail of a longer number.
 *
 * All texts here are normalised, so that one spelling of each sign is enough.
 */
import type { Reading, UnreadReading } from '../readings.js';
import { numeralEnd, readNumeral } from './numerals.js';
import { readUnit } from './units.js';

/** Digits of every script, circled, Roman, raised and vulgar ones among them, and the Chinese numerals. */
const NUMBER = /[\p{N}零一二两三四五六七八九十百千万亿兆廿卅卌几半壹贰叁肆柒捌玖佰仟%‰‱]/u;
/** Of these, the ones that begin no Chinese word. */
const FIGURE = /[\p{N}廿卅卌%‰‱]/u;
/** Parts two halves of one number, and is punctuation elsewhere. */
const SEPARATOR = /[,，.'’ \u00a0:：∶点至到_]/;
/** Of these, the ones that part Chinese numerals too. */
const ANY_SCRIPT = /[ \u00a0点至到]/;
/** Signs and operators. */
const OPERATOR = /[-+±~^×*/√⁺⁻–—·]/;
const CURRENCY = /[¥￥$€£]/;
const HAN = /[\u3400-\u9fff]/;
/** After a numeral these make a part of a date. */
const CALENDAR = /[月日号时季旬]/;

/** What holds each character of the text. */
const Held = { nothing: 0, quantity: 1, time: 2, name: 3 } as const;

interface Span {
  start: number;
  end: number;
}

/** Whether a character belongs to a number wherever it stands beside one. */
function isNumber(character: string): boolean {
  return NUMBER.test(character);
}

/** True where a Chinese numeral begins a word of the sentence and not the rest of a number: 一般, 三级, 万家灯火. */
function isWord(text: string, at: number, ofTime: boolean): boolean {
  // Halves of a unit are read; what is left begins another word: 半导体, 半年.
  if (text.charAt(at) === '半') return HAN.test(text.charAt(at + 1));
  const end = numeralEnd(text, at);
  const next = text.charAt(end);
  if (FIGURE.test(text.slice(at, end)) || !HAN.test(next) || isNumber(next)) return false;
  if (ofTime && CALENDAR.test(next)) return false;
  return readNumeral(text, at) !== null || readUnit(text, end) === null;
}

/** Whether a separator between two characters may be inside one number: figures of one script. */
function mayPart(separator: string, a: string, b: string): boolean {
  if (/\d/.test(a) && /\d/.test(b)) return true;
  return ANY_SCRIPT.test(separator) && isNumber(a) && isNumber(b) && !/[\d%‰‱]/.test(a + b);
}

/** Checks the edges of readings against all that is held by another reading or a name. */
class Edges {
  readonly #text: string;
  readonly #held: Uint8Array;

  constructor(text: string, readings: readonly Reading[], names: readonly Span[]) {
    this.#text = text;
    this.#held = new Uint8Array(text.length);
    for (const { start, end } of names) this.#held.fill(Held.name, start, end);
    for (const { kind, start, end } of readings)
      this.#held.fill(kind === 'quantity' ? Held.quantity : kind === 'time' ? Held.time : Held.name, start, end);
  }

  release({ start, end }: Span): void {
    this.#held.fill(Held.nothing, start, end);
  }

  /** Whether something numeral-like stands at a place and no other reading accounts for it. */
  touches({ start, end }: Span, ofTime = false): boolean {
    return this.#touchesAt(start, -1, ofTime) || this.#touchesAt(end, 1, ofTime);
  }

  /** @param edge the offset between the last character inside and the first outside, in the direction `step`. */
  #touchesAt(edge: number, step: -1 | 1, ofTime: boolean): boolean {
    const [at, inside] = step === 1 ? [edge, edge - 1] : [edge - 1, edge];
    const [outer, inner, beyond] = [at, inside, at + step].map((place) => this.#text.charAt(place));
    if (outer === undefined || inner === undefined || beyond === undefined) return false;
    const held = this.#held[at];
    // The digits of a code (1.0.1亿元) do not end where a figure begins.
    if (held === Held.name && /\d/.test(outer)) return isNumber(inner);
    if (held === Held.name && isNumber(outer) && step === -1) return /[百千万亿]/.test(inner);
    if (held !== Held.nothing) return false;
    const beyondHeld = this.#held[at + step] ?? Held.nothing;
    if (isNumber(outer)) {
      if (step === -1 || FIGURE.test(outer) || (isNumber(inner) && inner !== '%')) return true;
      return !isWord(this.#text, at, ofTime);
    }
    if (/[Oo]/.test(outer)) return /\d/.test(inner);
    if (SEPARATOR.test(outer)) {
      const joins = beyondHeld === Held.name && /[.点至到]/.test(outer);
      if (beyondHeld !== Held.nothing && !joins) return false;
      return (
        mayPart(outer, this.#pastSpaces(at + step, step), inner) ||
        (step === -1 && outer === '.' && beyond !== '.' && /\d/.test(inner))
      );
    }
    if (step === -1 && outer === '负') return this.#text.charAt(at - 1) === '正';
    // （3.2）亿元.
    if (step === -1 && /[)）]/.test(outer)) return /[万亿]/.test(inner) && /\d/.test(beyond);
    if (step === -1 && outer === '之') return this.#text.charAt(at - 1) === '分' && isNumber(this.#text.charAt(at - 2));
    if (ofTime || !(OPERATOR.test(outer) || CURRENCY.test(outer))) return false;
    // A dash of two is punctuation.
    if (outer === beyond && /[-–—]/.test(outer)) return false;
    if (step === -1) return isNumber(inner) || OPERATOR.test(inner);
    if (outer === '/' || outer === '·') return /[\p{L}\p{N}]/u.test(beyond);
    return isNumber(beyond) && beyondHeld !== Held.time;
  }

  /** The character at a place, or the first beyond the spaces and points there: 3. 2 is one number with a space in it. */
  #pastSpaces(at: number, step: -1 | 1): string {
    let place = at;
    while (Math.abs(place - at) < 3 && /[ \u00a0.,，]/.test(this.#text.charAt(place))) place += step;
    return this.#held[place] === Held.nothing ? this.#text.charAt(place) : this.#text.charAt(at);
  }

  /** The whole run of numeral-like characters around a span, as far as no reading or name holds them. */
  around({ start, end }: Span): Span {
    const isFree = (at: number): boolean => {
      const character = this.#text.charAt(at);
      return (
        this.#held[at] === Held.nothing &&
        (isNumber(character) || SEPARATOR.test(character) || OPERATOR.test(character) || /[Oo¥￥$€£]/.test(character))
      );
    };
    let [from, to] = [start, end];
    while (isFree(from - 1)) from -= 1;
    while (isFree(to)) to += 1;
    while (from < start && SEPARATOR.test(this.#text.charAt(from))) from += 1;
    while (to > end && SEPARATOR.test(this.#text.charAt(to - 1))) to -= 1;
    return { start: from, end: to };
  }
}

/**
 * Keeps the readings whose edges nothing numeral-like touches.
 *
 * @param text the normalised text, nothing blanked out.
 * @param readings what was read, in order and apart.
 * @param names spans that are known to be no figures: they may touch a reading.
 * @param numerals digits that make no number, and numbers that count nothing: of these only those that are touched
 *   are parts of something unread.
 * @returns the readings that are whole, and in place of the others what stands there unread; in order and apart.
 */
export function keepWhole(
  text: string,
  readings: readonly Reading[],
  names: readonly Span[],
  { broken, uncounted }: { broken: readonly Span[]; uncounted: readonly Span[] },
): Reading[] {
  const edges = new Edges(text, readings, names);
  const refused = new Set<Reading>();
  const check = (reading: Reading): void => {
    if (reading.kind === 'title' || refused.has(reading)) return;
    if (!edges.touches(reading, reading.kind === 'time')) return;
    refused.add(reading);
    edges.release(reading);
  };
  // What is refused no longer accounts for the characters at its neighbours' edges, on either side.
  readings.forEach(check);
  readings.toReversed().forEach(check);
  const torn = uncounted.filter((span) => edges.touches(span));
  const spans: Span[] = [...refused, ...broken, ...torn].sort((a, b) => a.start - b.start);
  const unread: UnreadReading[] = [];
  for (const span of spans) {
    const last = unread.at(-1);
    // All of a run is found from any place in it.
    if (last !== undefined && span.end <= last.end) continue;
    const { start, end } = edges.around(span);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else unread.push({ kind: 'unread', start, end });
  }
  return [...readings.filter((reading) => !refused.has(reading)), ...unread].sort((a, b) => a.start - b.start);
}
