import { diffArrays } from 'diff';
import type { Stretch } from '../places.js';
import { likeness, pairsOf, sentencesOf, tokensOf } from './sentences.js';

/** A sentence of an earlier text and what it has become in a later one; one of the two is null where it has no other. */
export interface SentencePair {
  before: Stretch | null;
  after: Stretch | null;
  /** Whether both say the same to the letter. */
  isSame: boolean;
  /** Whether it stands among other sentences than before. */
  isMoved: boolean;
}

/** Words that two sentences have in common, or that one has in place of the other's; either may be empty. */
export interface Run {
  before: Stretch;
  after: Stretch;
  isKept: boolean;
}

/** Texts that differ in more sentences than these are compared sentence by sentence wherever they stand. */
const MOST_CHANGED = 4000;
const MOST_TOKENS_CHANGED = 2000;
/** Of sentences side by side, and of those that stand apart, so much alike is the same sentence revised. */
const LEAST_LIKE = 0.5;
const LEAST_LIKE_APART = 0.7;
/** So many pairs of sentences are compared in one place; of more, those that stand near each other. */
const MOST_COMPARED = 250_000;

interface Sentence extends Stretch {
  words: string;
  /** The sentence of the other text. */
  other?: Sentence;
  isMoved?: boolean;
}

/** Sentences of both texts between two that are the same. */
interface Gap {
  before: Sentence[];
  after: Sentence[];
}

/**
 * Finds for each sentence of an earlier text what it has become in a later one: the same, the same elsewhere, one much like
 * it, or none.
 * @returns in the order of the later text; those that it has no more stand where they stood in the earlier one
 */
export function align(before: string, after: string): SentencePair[] {
  const [old, now] = [sentencesIn(before), sentencesIn(after)];
  const gaps = gapsBetween(old, now);
  const left = (sentences: readonly Sentence[]): Sentence[] => sentences.filter(({ other }) => !other);
  pairEqual(left(old), left(now));
  for (const gap of gaps) pairLike(left(gap.before), left(gap.after), LEAST_LIKE, false);
  pairLike(left(old), left(now), LEAST_LIKE_APART, true);
  return inOrder(old, now);
}

function sentencesIn(text: string): Sentence[] {
  return sentencesOf(text).map(({ start, end }) => ({ start, end, words: text.slice(start, end) }));
}

/** Pairs the sentences that are the same in the same order. @returns what stands between them */
function gapsBetween(old: Sentence[], now: Sentence[]): Gap[] {
  const words = (sentences: readonly Sentence[]): string[] => sentences.map((sentence) => sentence.words);
  const changes = diffArrays(words(old), words(now), { maxEditLength: MOST_CHANGED });
  if (!changes) return [{ before: old, after: now }];
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  let isOver = true;
  for (const { added, removed, count } of changes) {
    if (added || removed) {
      if (isOver) gaps.push({ before: [], after: [] });
      isOver = false;
      const gap = gaps.at(-1);
      if (gap && removed) gap.before = [...gap.before, ...old.slice(i, i + count)];
      if (gap && added) gap.after = [...gap.after, ...now.slice(j, j + count)];
    } else {
      isOver = true;
      for (let k = 0; k < count; k++) pair(old[i + k], now[j + k], false);
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  return gaps;
}

function pair(before: Sentence | undefined, after: Sentence | undefined, isMoved: boolean): void {
  if (!before || !after) return;
  before.other = after;
  after.other = before;
  after.isMoved = isMoved;
}

/** Pairs the same words wherever they stand, the first with the first. */
function pairEqual(old: readonly Sentence[], now: readonly Sentence[]): void {
  const waiting = new Map<string, Sentence[]>();
  for (const sentence of old) waiting.set(sentence.words, [...(waiting.get(sentence.words) ?? []), sentence]);
  for (const sentence of now) pair(waiting.get(sentence.words)?.shift(), sentence, true);
}

/** Pairs what is most alike first. */
function pairLike(old: readonly Sentence[], now: readonly Sentence[], least: number, isMoved: boolean): void {
  const isMany = old.length * now.length > MOST_COMPARED;
  const near = Math.ceil(MOST_COMPARED / Math.max(1, old.length) / 2);
  const pairs = now.map(({ words }) => pairsOf(words));
  const found = old.flatMap((before, i) => {
    const own = pairsOf(before.words);
    const middle = Math.round((i * now.length) / old.length);
    const [from, to] = isMany ? [Math.max(0, middle - near), middle + near] : [0, now.length];
    return now.slice(from, to).flatMap((after, k) => {
      const like = likeness(own, pairs[from + k] ?? own);
      return like < least ? [] : [{ before, after, like }];
    });
  });
  for (const { before, after } of found.toSorted((a, b) => b.like - a.like))
    if (!before.other && !after.other) pair(before, after, isMoved);
}

function inOrder(old: readonly Sentence[], now: readonly Sentence[]): SentencePair[] {
  const removed = (from: number, to: number): SentencePair[] =>
    old.slice(from, to).flatMap(({ start, end, other }) => {
      return other ? [] : [{ before: { start, end }, after: null, isSame: false, isMoved: false }];
    });
  const places = new Map(old.map((sentence, i) => [sentence, i]));
  const pairs: SentencePair[] = [];
  let told = 0;
  for (const { start, end, words, other, isMoved = false } of now) {
    const place = other && !isMoved ? (places.get(other) ?? 0) : 0;
    if (place > told) {
      pairs.push(...removed(told, place));
      told = place;
    }
    pairs.push({
      before: other ? { start: other.start, end: other.end } : null,
      after: { start, end },
      isSame: other?.words === words,
      isMoved,
    });
  }
  return [...pairs, ...removed(told, old.length)];
}

/** What two sentences have in common and where they differ, from their beginnings on, offsets from there. */
export function runsOf(before: string, after: string): Run[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_TOKENS_CHANGED }) ?? [
    { value: [before], removed: true, added: false },
    { value: [after], removed: false, added: true },
  ];
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  for (const { value, added, removed } of changes) {
    const length = value.join('').length;
    const [next, then] = [added ? i : i + length, removed ? j : j + length];
    const last = runs.at(-1);
    const isKept = !added && !removed;
    if (last && !last.isKept && !isKept) {
      last.before.end = next;
      last.after.end = then;
    } else runs.push({ before: { start: i, end: next }, after: { start: j, end: then }, isKept });
    [i, j] = [next, then];
  }
  return runs;
}

/** Runs for reading: a single character that two sentences have in common between others is chance. */
export function readableRuns(before: string, after: string): Run[] {
  const runs = runsOf(before, after);
  const isChance = ({ before: { start, end }, isKept }: Run, i: number): boolean =>
    isKept && end - start < 2 && i > 0 && i < runs.length - 1;
  const joined: Run[] = [];
  for (const [i, run] of runs.entries()) {
    const last = joined.at(-1);
    const isKept = run.isKept && !isChance(run, i);
    if (last && last.isKept === isKept) {
      last.before.end = run.before.end;
      last.after.end = run.after.end;
    } else joined.push({ before: { ...run.before }, after: { ...run.after }, isKept });
  }
  return joined;
}
