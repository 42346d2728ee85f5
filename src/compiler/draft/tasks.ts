import { readTime } from '../section-readings.js';
import type { Drafted, DraftText } from './draft-text.js';
import type { Ids } from './ids.js';

/** A drafted figure: where it stands, and the units of it and of its changes. */
export interface DraftedFigure {
  start: number;
  units: string[];
}

/**
 * What the plans of a text say is to be done, with the targets that each sentence sets.
 * @param figures the drafted metrics by id
 */
export function draftTasks(text: DraftText, figures: ReadonlyMap<string, DraftedFigure>, ids: Ids): Drafted[] {
  const plans = text.sections.filter(({ isPlanned }) => isPlanned);
  return plans.flatMap(({ id: section, start, end }) =>
    text.language.plannedClauses(text.words(start, end), start).flatMap((clause): Drafted[] => {
      const isFigure = [...figures.values()].some(({ start: at }) => at >= clause.start && at < clause.end);
      const isTime = readTime(clause.title, text.contextOf(section)) !== undefined;
      const place = text.isHeading(clause) || isFigure || isTime ? null : text.place(clause);
      if (!place) return [];
      const metrics = [...figures].flatMap(([id, { start: at }]) =>
        at >= clause.start && at < clause.sentenceEnd ? [id] : [],
      );
      const id = ids.idOf(clause.title, 'task');
      const own = { ...place, title: text.say(clause.title), ...(metrics.length > 0 && { metrics }) };
      return [{ annotation: { id, section, ...own }, check: '' }];
    }),
  );
}
