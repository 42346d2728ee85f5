import type { QuantityReading, TimeReading } from '../../grammar/readings.js';
import { readTime } from '../section-readings.js';
import type { DraftText } from './draft-text.js';
import type { ChangedFigure } from './language.js';
import type { Place } from './words-around.js';

/** How a figure has changed, as its annotation says it, and where the times stand that it is counted against. */
export interface DraftedChanges {
  annotation: Record<string, unknown>;
  /** Whether the text names a time for each change that says nothing else of what it is counted against. */
  isCounted: boolean;
  against: { start: number; end: number }[];
}

/**
 * How a figure has changed, with the time that each change is counted against.
 * @param changes with their places, those that no words tell from others left out
 */
export function draftChanges(
  text: DraftText,
  changes: readonly { change: QuantityReading; place: Place }[],
  section: string,
): DraftedChanges {
  const words = (start: number, end: number): string => text.words(start, end);
  const placed = changes.map(({ change, place }) => {
    const at = change.change?.basis ? null : text.language.comparedWith(change, words, text.contextOf(section));
    const since = at && text.place(at);
    return { place, at: since ? at : null, since: sinceOf(since), basis: change.change?.basis };
  });
  const [first, ...others] = placed;
  const against = placed.flatMap(({ at }) => at ?? []);
  const isCounted = placed.every(({ at, basis }) => at !== null || basis !== undefined);
  if (!first) return { annotation: {}, isCounted, against };
  return {
    annotation: {
      change: first.place.words,
      ...(first.place.in !== undefined && { changeIn: first.place.in }),
      ...first.since,
      ...(others.length > 0 && { otherChanges: others.map(({ place, since }) => ({ ...place, ...since })) }),
    },
    isCounted,
    against,
  };
}

/** The keys of the time that a change is counted against. */
function sinceOf(place: Place | null): Record<string, string> {
  return place ? { since: place.words, ...(place.in !== undefined && { sinceIn: place.in }) } : {};
}

/** The time of the level before, which the words that lead to both or the words beside it name. */
export function timeBefore(
  text: DraftText,
  { before, lead }: ChangedFigure,
  times: readonly TimeReading[],
): { time: TimeReading; place: Place } | null {
  if (!before) return null;
  const words = (start: number, end: number): string => text.words(start, end);
  const led = times.find(({ start, end }) => lead && start >= lead.start && end <= before.start);
  const time = led && words(led.start, led.end) === lead?.time ? led : text.language.timeOfBefore(before, times, words);
  const isRead = time && readTime(words(time.start, time.end), text.contextOf(text.section(time)));
  const place = isRead && text.place(time);
  return place ? { time, place } : null;
}
