import type { QuantityReading, TimeReading } from '../../grammar/readings.js';
import type { ChangedFigure, DraftLanguage, Words } from './language.js';

/** So far before its end a time's clause is looked at, in characters. */
const REACH = 60;

/** What is known of the times of a sentence when one of its figures is drafted. */
export interface SentenceTimes {
  /** In their order, without those that something is compared with. */
  times: readonly TimeReading[];
  figures: readonly QuantityReading[];
  /** Whether a figure before has the time already. */
  isTaken: (time: TimeReading) => boolean;
}

/**
 * The time that a figure is of: the last one before it in its sentence, else the one that follows it in its clause. One that
 * follows goes before one that an earlier figure has.
 */
export function timeOf(
  { figure, before, lead }: ChangedFigure,
  { times, figures, isTaken }: SentenceTimes,
  language: DraftLanguage,
  words: Words,
): TimeReading | undefined {
  const start = lead?.start ?? figure.start;
  const stands = times.findLast(({ end }) => end <= start);
  const isOfOther =
    stands && language.endsTime(words(stands.end - REACH, stands.end), words(stands.end, start), stands.time.kind);
  const own = isOfOther ? undefined : stands;
  if (own && !isTaken(own)) return own;
  // Of 412 staff at 31 March 2023 (2022: 388) the time stands before the level before.
  const next = figures.find((other) => other.start >= figure.end);
  const last = next === before ? Number.POSITIVE_INFINITY : (next?.start ?? Number.POSITIVE_INFINITY);
  const after = times.find((time) => time.start >= figure.end && time.start < last);
  return after && language.leadsToTime(words(figure.end, after.start)) ? after : own;
}
