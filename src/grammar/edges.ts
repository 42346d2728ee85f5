/**
 * The edge rule: a reading begins and ends where no numeral-like character touches it, or it is none. A figure beside
 * a digit, a sign or a separator that it does not hold is the head or the tail of a longer number. What is numeral-like, and
 * what touches, is each language's own.
 */
import type { Reading, UnreadReading } from './readings.js';

/** A stretch of a text, `[start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** What holds each character of the text. */
export const Held = { nothing: 0, quantity: 1, time: 2, name: 3 } as const;

/** Checks the edges of readings against all that is held by another reading or a name. */
export abstract class Edges {
  protected readonly text: string;
  protected readonly held: Uint8Array;

  /**
   * @param text the normalised text, nothing blanked out
   * @param readings what was read, in order and apart
   * @param names spans that are known to be no figures: they may touch a reading
   */
  constructor(text: string, readings: readonly Reading[], names: readonly Span[]) {
    this.text = text;
    this.held = new Uint8Array(text.length);
    for (const { start, end } of names) this.held.fill(Held.name, start, end);
    for (const { kind, start, end } of readings)
      this.held.fill(kind === 'quantity' ? Held.quantity : kind === 'time' ? Held.time : Held.name, start, end);
  }

  /** Whether something numeral-like stands at a place and no other reading accounts for it. */
  abstract touches(span: Span, ofTime?: boolean): boolean;

  /** What parts two halves of one number, and is punctuation elsewhere. */
  protected abstract isSeparator(character: string): boolean;

  /** Digits, signs, operators and currencies; not separators. */
  protected abstract isNumeralLike(character: string): boolean;

  release({ start, end }: Span): void {
    this.held.fill(Held.nothing, start, end);
  }

  /** The whole run of numeral-like characters around a span, as far as no reading or name holds them. */
  around({ start, end }: Span): Span {
    const isFree = (at: number): boolean => {
      const character = this.text.charAt(at);
      return this.held[at] === Held.nothing && (this.isNumeralLike(character) || this.isSeparator(character));
    };
    let [from, to] = [start, end];
    while (isFree(from - 1)) from -= 1;
    while (isFree(to)) to += 1;
    while (from < start && this.isSeparator(this.text.charAt(from))) from += 1;
    while (to > end && this.isSeparator(this.text.charAt(to - 1))) to -= 1;
    return { start: from, end: to };
  }
}

/**
 * Keeps the readings whose edges nothing numeral-like touches.
 *
 * @param edges of the readings.
 * @param readings what was read, in order and apart.
 * @param numerals digits that make no number, and numbers that count nothing: of these only those that are touched
 *   are parts of something unread.
 * @returns the readings that are whole, and in place of the others what stands there unread; in order and apart.
 */
export function keepWhole(
  edges: Edges,
  readings: readonly Reading[],
  { broken, uncounted }: { broken: readonly Span[]; uncounted: readonly Span[] },
): Reading[] {
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
