/** How well a reader reads a corpus: what it finds beside what is there. */

/** A quantity of a sentence, in the shape that `gazette read` prints. */
export interface CorpusQuantity {
  span: [start: number, end: number];
  value: number;
  unit: string;
  qualifier: string;
  high?: number;
  /** The direction of a change. */
  change?: string;
}

/** A time of a sentence. */
export interface CorpusTime {
  span: [start: number, end: number];
  edtf: string;
}

/** What is found in a sentence, or should be. */
export interface Found {
  quantities: readonly CorpusQuantity[];
  times: readonly CorpusTime[];
}

/** A sentence of a corpus with all that is in it; one without quantities and times is a trap. */
export interface CorpusSentence extends Found {
  id: string;
  lang: string;
  /** The year of the section, for times that name none. */
  year?: number;
  /** `held` sentences are never used to mend the grammar. */
  set: 'open' | 'held';
  construct: readonly string[];
  text: string;
}

/** A share of a whole; `of` is 0 where there is nothing to have a share of. */
export interface Share {
  right: number;
  of: number;
}

/** How many of one kind are right, were found and are there. */
export interface Matches {
  right: number;
  found: number;
  there: number;
}

/** The scores of some sentences. The shares are of the quantities that are right in value. */
export interface Scores {
  sentences: number;
  quantities: Matches;
  times: Matches;
  units: Share;
  qualifiers: Share;
  /** Of those that are a change, or were read as one. */
  directions: Share;
  /** Of the quantities and times that are right, those with the very words. */
  spans: Share;
  /** Traps of which something was read as a quantity. */
  traps: Share;
}

interface Spanned {
  span: [start: number, end: number];
}

/** Recognisers round: 2/3 is 0.666666666666667 to some. */
const ROUNDING = 1e-9;

function isSame(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}

/** Each reading found goes with one that is there, whose words it shares and which means the same. */
function pair<Reading extends Spanned>(
  there: readonly Reading[],
  found: readonly Reading[],
  means: (one: Reading, other: Reading) => boolean,
): { there: Reading; found: Reading }[] {
  const left = [...found];
  return there.flatMap((reading) => {
    const [start, end] = reading.span;
    const at = left.findIndex((other) => other.span[0] < end && start < other.span[1] && means(reading, other));
    const [match] = at < 0 ? [] : left.splice(at, 1);
    return match === undefined ? [] : [{ there: reading, found: match }];
  });
}

function hasSameSpan({ there, found }: { there: Spanned; found: Spanned }): boolean {
  return there.span[0] === found.span[0] && there.span[1] === found.span[1];
}

/**
 * Scores what was found in some sentences.
 *
 * @param sentences of a corpus
 * @param found what a reader found in each, by id; a sentence that is not there had nothing found
 */
export function score(sentences: readonly CorpusSentence[], found: ReadonlyMap<string, Found>): Scores {
  const scores: Scores = {
    sentences: sentences.length,
    quantities: { right: 0, found: 0, there: 0 },
    times: { right: 0, found: 0, there: 0 },
    units: { right: 0, of: 0 },
    qualifiers: { right: 0, of: 0 },
    directions: { right: 0, of: 0 },
    spans: { right: 0, of: 0 },
    traps: { right: 0, of: 0 },
  };
  const count = (share: Share, isRight: boolean): void => {
    share.of += 1;
    if (isRight) share.right += 1;
  };
  for (const sentence of sentences) {
    const { quantities = [], times = [] } = found.get(sentence.id) ?? {};
    const rightQuantities = pair(
      sentence.quantities,
      quantities,
      (one, other) => isSame(one.value, other.value) && isSame(one.high, other.high),
    );
    const rightTimes = pair(sentence.times, times, (one, other) => one.edtf === other.edtf);
    for (const [matches, right, read, there] of [
      [scores.quantities, rightQuantities, quantities, sentence.quantities],
      [scores.times, rightTimes, times, sentence.times],
    ] as const) {
      matches.right += right.length;
      matches.found += read.length;
      matches.there += there.length;
      for (const match of right) count(scores.spans, hasSameSpan(match));
    }
    for (const { there, found: read } of rightQuantities) {
      count(scores.units, there.unit === read.unit);
      count(scores.qualifiers, there.qualifier === read.qualifier);
      if ((there.change ?? read.change) !== undefined) count(scores.directions, there.change === read.change);
    }
    if (sentence.quantities.length + sentence.times.length === 0) count(scores.traps, quantities.length > 0);
  }
  return scores;
}

/** A share as a number from 0 to 1; null where there is nothing to have a share of. */
export function shareOf({ right, of }: Share): number | null {
  return of === 0 ? null : right / of;
}

/** The share of what was found that is right; null where nothing was found. */
export function precisionOf({ right, found }: Matches): number | null {
  return shareOf({ right, of: found });
}

/** The share of what is there that was found; null where nothing is there. */
export function recallOf({ right, there }: Matches): number | null {
  return shareOf({ right, of: there });
}

/** The harmonic mean of precision and recall; null where nothing is there and nothing was found. */
export function f1Of({ right, found, there }: Matches): number | null {
  return shareOf({ right: 2 * right, of: found + there });
}
