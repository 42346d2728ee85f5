/** What touches an English reading (the edge rule). */
import { Edges, Held, type Span } from '../edges.js';
import type { Reading } from '../readings.js';

/** Digits of every script, circled, Roman, raised and vulgar ones among them. */
const NUMBER = /[\p{N}%‰‱]/u;
/** Parts two halves of one number, and is punctuation elsewhere. */
const SEPARATOR = /[,.' :_]/;
/** Signs and operators; an em dash is punctuation unless figures stand on both sides of it. */
const OPERATOR = /[-+±~^×*/√⁺⁻–—·=<>≤≥≈]/;
const CURRENCY = /\p{Sc}/u;
/** A word of number right beside a reading, at a space or a hyphen. */
const WORD = /^(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)(?![a-z])/;

/** The edges of English readings. */
export class EnglishEdges extends Edges {
  readonly #lower: string;

  /** @param lower the text in small letters */
  constructor(text: string, lower: string, readings: readonly Reading[], names: readonly Span[]) {
    super(text, readings, names);
    this.#lower = lower;
  }

  /** Whether something numeral-like stands at an end and no other reading accounts for it. */
  touches({ start, end }: Span): boolean {
    return this.#touchesAt(start, -1) || this.#touchesAt(end, 1) || this.#isGoneOnWith(end);
  }

  /** @param edge the offset between the last character inside and the first outside, in the direction `step`. */
  #touchesAt(edge: number, step: -1 | 1): boolean {
    const [at, inside] = step === 1 ? [edge, edge - 1] : [edge - 1, edge];
    const [outer = '', inner = '', beyond = ''] = [at, inside, at + step].map((place) => this.text.charAt(place));
    if (outer === '') return false;
    const held = this.held[at];
    if (held === Held.name) return NUMBER.test(outer);
    if (held !== Held.nothing) return NUMBER.test(outer) && NUMBER.test(inner);
    if (NUMBER.test(outer)) return true;
    // The letter O for a nought.
    if (/[Oo]/.test(outer)) return /\d/.test(inner);
    const beyondHeld = this.held[at + step] ?? Held.nothing;
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
    if (!/[ -]/.test(this.text.charAt(end))) return false;
    return this.held[end + 1] === Held.nothing && WORD.test(this.#lower.slice(end + 1, end + 12));
  }

  protected isSeparator(character: string): boolean {
    return SEPARATOR.test(character);
  }

  protected isNumeralLike(character: string): boolean {
    return NUMBER.test(character) || OPERATOR.test(character) || CURRENCY.test(character);
  }
}
