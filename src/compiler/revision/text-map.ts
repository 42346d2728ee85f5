import { bisector } from 'd3-array';
import type { Stretch } from '../places.js';
import { align, type Run, runsOf, type SentencePair } from './align.js';

const byEnd = bisector((pair: Paired) => pair.before.end);

interface Paired extends SentencePair {
  before: Stretch;
}

/** Where words of an earlier text stand in a later one. */
export class TextMap {
  /** In the order of the earlier text. */
  readonly #pairs: readonly Paired[];
  readonly #runs = new Map<Paired, Run[]>();

  constructor(
    readonly before: string,
    readonly after: string,
  ) {
    this.#pairs = align(before, after)
      .flatMap((pair) => (pair.before ? [{ ...pair, before: pair.before }] : []))
      .sort((a, b) => a.before.start - b.before.start);
  }

  /**
   * The stretch of the later text that stands in place of one of the earlier; the words in it may be others.
   * @returns null where its sentence is gone, or its words are gone from the sentence
   */
  map({ start, end }: Stretch): Stretch | null {
    const [first, last] = [this.#pairAt(start), this.#pairAt(end - 1)];
    if (!first?.after || !last?.after) return null;
    const from = first.after.start + this.#within(first, start - first.before.start, false);
    const to = last.after.start + this.#within(last, end - last.before.start, true);
    // What was one stretch and now stands apart is none.
    return from < to && to - from <= 2 * (end - start) + 40 ? { start: from, end: to } : null;
  }

  #pairAt(offset: number): Paired | undefined {
    const pair = this.#pairs[byEnd.right(this.#pairs, offset)];
    return pair && pair.before.start <= offset ? pair : undefined;
  }

  /** Where in its later sentence words begin, or end, that begin or end at an offset of the earlier one. */
  #within(pair: Paired, offset: number, isEnd: boolean): number {
    if (pair.isSame) return offset;
    const at = isEnd ? offset - 1 : offset;
    const run = this.#runsOf(pair).find(({ before: { start, end } }) => start <= at && at < end);
    if (!run) return 0;
    if (run.isKept) return run.after.start + offset - run.before.start;
    return isEnd ? run.after.end : run.after.start;
  }

  #runsOf(pair: Paired): Run[] {
    const known = this.#runs.get(pair);
    if (known) return known;
    const { before, after } = pair;
    const runs = runsOf(this.before.slice(before.start, before.end), this.after.slice(after?.start, after?.end));
    this.#runs.set(pair, runs);
    return runs;
  }
}
