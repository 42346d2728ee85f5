/**
 * The edge rule: a reading begins and ends where no numeral-like character touches it, or it is none. A figure beside
 * a digit, a sign or a separator that it does not hold is the head or the tail of a longer number.
 */
import type { Reading, UnreadReading } from '../readings.js';
import type { Span } from './names.js';

/** Digits of every script, circled, Roman, raised and vulgar ones among them. */
const NUMBER = /[\p{N}%‰‱]/u;
/** Parts two halves of one number, and is punctuation elsewhere. */
const SEPARATOR = /[,.' :_]/;
/** Signs and operators; an em dash is punctuation unless figures stand on both sides of it. */
const OPERATOR = /[-+±~^×*/√⁺⁻–—·=<>≤≥≈]/;
const CURRENCY = /\p{Sc}/u;
/** A word of number right beside a reading, at a space or a hyphen. */
const WORD = /^(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)(?![a-z])/;

const Held = { nothing: 0, quantity: 1, time: 2, name: 3 } as const;

class Edges {
  readonly #text: string;
  readonly #lower: string;
  readonly #held: Uint8Array;

  constructor(text: string, lower: string, readings: readonly Reading[], names: readonly Span[]) {
    this.#text = text;
    this.#lower = lower;
    this.#held = new Uint8Array(text.length);
    for (const { start, end } of names) this.#held.fill(Held.name, start, end);
    for (const { kind, start, end } of readings)
      this.#held.fill(kind === 'quantity' ? Held.quantity : Held.time, start, end);
  }

  release({ start, end }: Span): void {
    this.#held.fill(Held.nothing, start, end);
  }

  /** Whether something numeral-like stands at an end and no other reading accounts for it. */
  touches({ start, end }: Span): boolean {
    return this.#touchesAt(start, -1) || this.#touchesAt(end, 1) || this.#isGoneOnWith(end);
  }

  /** @param edge the offset between the last character inside and the first outside, in the direction `step`. */
  #touchesAt(edge: number, step: -1 | 1): boolean {
    const [at, inside] = step === 1 ? [edge, edge - 1] : [edge - 1, edge];
    const [outer = '', inner = '', beyond = ''] = [at, inside, at + step].map((place) => this.#text.charAt(place));
    if (outer === '') return false;
    const held = this.#held[at];
    if (held === Held.name) return NUMBER.test(outer);
    if (held !== Held.nothing) return NUMBER.test(outer) && NUMBER.test(inner);
    if (NUMBER.test(outer)) return true;
    // The letter O for a nought.
    if (/[Oo]/.test(outer)) return /\d/.test(inner);
    const beyondHeld = this.#held[at + step] ?? Held.nothing;
    if (SEPARATOR.test(outer)) {
      // The digits of a code do not end where a figure begins.
      if (beyondHeld === Held.name) return outer !== ' ' && /\d/.test(beyond) && /\d/.test(inner);
      if (outer === ' ' && beyondHeld !== Held.nothing) return false;
      const isSentence = outer === ' ' && step === -1 && /[.,;:]/.test(beyond);
      if (isSentence) return false;
      return (
        (/\d/.test(beyond) && /\d/.test(inner)) ||
        (step === -1 && outer === '.' && beyond !== '.' && /\d/.test(inner) && !/[a-z)]/i.test(beyond))
      );
    }
    if (CURRENCY.test(outer)) return step === -1 || /\d/.test(inner);
    if (!OPERATOR.test(outer)) return false;
    // A dash of two is punctuation.
    if (outer === beyond && /[-–—]/.test(outer)) return false;
    if (step === -1)
      return /[\p{N}(]/u.test(inner) && !/[A-Za-z)”"]/.test(beyond)
        ? !(/[–—]/.test(outer) && !/[\d\s(%]/.test(beyond))
        : false;
    if (beyondHeld === Held.time && /[–—]/.test(outer)) return false;
    return NUMBER.test(beyond);
  }

  /** A multiplier that the reading does not hold: 3 hundred thousand million. */
  #isGoneOnWith(end: number): boolean {
    if (!/[ -]/.test(this.#text.charAt(end))) return false;
    return this.#held[end + 1] === Held.nothing && WORD.test(this.#lower.slice(end + 1, end + 12));
  }

  /** The whole run of numeral-like characters around a span, as far as no reading or name holds them. */
  around({ start, end }: Span): Span {
    const isFree = (at: number): boolean => {
      const character = this.#text.charAt(at);
      return (
        this.#held[at] === Held.nothing &&
        (NUMBER.test(character) || SEPARATOR.test(character) || OPERATOR.test(character) || CURRENCY.test(character))
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
 * @param lower the same in small letters.
 * @param readings what was read, in order and apart.
 * @param names spans that are known to be no figures: they may touch a reading.
 * @param numerals digits that make no number, and numbers that count nothing: of these only those that are touched
 *   are parts of something unread.
 * @returns the readings that are whole, and in place of the others what stands there unread; in order and apart.
 */
export function keepWhole(
  text: string,
  lower: string,
  readings: readonly Reading[],
  names: readonly Span[],
  { broken, uncounted }: { broken: readonly Span[]; uncounted: readonly Span[] },
): Reading[] {
  const edges = new Edges(text, lower, readings, names);
  const refused = new Set<Reading>();
  const check = (reading: Reading): void => {
    if (refused.has(reading) || !edges.touches(reading)) return;
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
    if (last !== undefined && span.end <= last.end) continue;
    const { start, end } = edges.around(span);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else unread.push({ kind: 'unread', start, end });
  }
  return [...readings.filter((reading) => !refused.has(reading)), ...unread].sort((a, b) => a.start - b.start);
}
