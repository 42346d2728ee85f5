import type { QuantityReading, TimeReading } from '../../grammar/readings.js';
import type { Drafted, DraftText } from './draft-text.js';
import type { Ids } from './ids.js';
import type { Place } from './words-around.js';

/** So far before its end a time's words may say that something is compared with it, in characters. */
const REACH = 60;
const LEAST_TITLE = 4;

/** What becomes of a time that a sentence names: an event, or why it is of no record; null where a figure has it. */
export type DraftedTime = { event: Drafted } | { reason: string; check: string } | null;

/** Whether a time that ends here is only what something is compared with. */
export function isComparedWith(text: DraftText, end: number): boolean {
  return text.language.isCompared(text.words(end - REACH, end));
}

/**
 * What happened at a time, in the words of its clause, with the figures that share the time.
 * @param place where the time stands
 * @param figures of its sentence
 * @param metrics the records that have the time; undefined where none was asked
 */
export function eventAt(
  text: DraftText,
  { time, place, metrics }: { time: TimeReading; place: Place; metrics: readonly string[] | undefined },
  figures: readonly QuantityReading[],
  ids: Ids,
): DraftedTime {
  const { language } = text;
  const { edtf, kind } = time.time;
  const [start, end] = text.sentence(time.start, time.end);
  const clause = language.clauseAt(time, { start, end }, (from, to) => text.words(from, to));
  // A figure's month or year is its period; on a day something happened, and once in a month.
  const isOnce = /^\d{4}-\d{2}$/.test(edtf) && language.isHappening(clause.title);
  if (metrics && !isOnce && !/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return null;
  const leave = (reason: string, check: string): DraftedTime => (metrics ? null : { reason, check });
  if (/^\d{4}$/.test(edtf)) return leave('A year that its section has, or that is compared with.', '');
  // 上半年，经济运行平稳: what is said of a period happened on no day of it.
  const isSince = /^\d{4}(?:-01(?:-01)?)?\/\.\.$/.test(edtf) && !language.isHappening(clause.title);
  if (isSince && start === time.start) return leave('A period that what is said here is of.', '');
  const isPeriod = /^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(edtf) && !language.isHappening(clause.title);
  if (isPeriod && kind === 'during') return leave('A period that what is said here is of.', '');
  if (isComparedWith(text, time.end)) return leave('A time that something is compared with.', '');
  if (!metrics && edtf === text.contextOf(text.section(time)).published) return leave('When it was published.', '');
  if (clause.title === '' && clause.isWhole) return leave('A time that only says which is meant.', '');
  const isUnnamed =
    kind === 'as-of' ||
    clause.title.length < LEAST_TITLE ||
    figures.some((figure) => figure.start < clause.end && clause.start < figure.end);
  // ——在第五次会议上: a line under the title says where it was read.
  const isUnderTitle = /^[—–-]/.test(text.words(start, end).trimStart());
  const named = isUnnamed || isUnderTitle ? null : text.place(clause);
  if (!named) return leave('A time that no record takes.', 'does one need it?');
  const annotation = {
    id: ids.idOf(clause.title, 'event'),
    section: text.section(time),
    ...named,
    time: place.words,
    ...(place.in !== undefined && { timeIn: place.in }),
    title: text.say(clause.title),
    ...(metrics && metrics.length > 0 && { metrics }),
  };
  return { event: { annotation, check: start === time.start || clause.isWhole ? '' : 'title: does it say who?' } };
}
