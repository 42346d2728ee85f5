import type { TitleReading } from '../../grammar/readings.js';
import type { Drafted, DraftText } from './draft-text.js';
import type { Ids } from './ids.js';
import type { Place } from './words-around.js';

export type DraftedDocument = Drafted & { annotation: { mentions: object[] } };

/** The document that a title names, with what the sentence around its first mention says of it. */
export function draftDocument(text: DraftText, title: TitleReading, place: Place, ids: Ids): DraftedDocument {
  const section = text.section(title);
  const [from, to] = text.sentence(title.start, title.end);
  const { status, action, check } = text.language.documentOf(
    text.words(from, title.start),
    text.isPlannedAt(title),
    text.words(title.end, to),
  );
  const id = ids.idOf(title.title, 'document');
  const mentions = [{ section, ...place }];
  return { annotation: { id, section, title: text.say(title.title), status, action, mentions }, check };
}

/** The titles that no marks set apart, of the whole text; offsets in it. */
export function unmarkedTitles(text: DraftText): TitleReading[] {
  return text.sections.flatMap(({ start, end }) =>
    text.language
      .titlesIn(text.words(start, end))
      .map((title) => ({ ...title, start: title.start + start, end: title.end + start }))
      .filter((title) => !text.isHeading(title)),
  );
}
