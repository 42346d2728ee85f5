import type { Stretch } from '../places.js';
import { readTime } from '../section-readings.js';
import type { Drafted, DraftText } from './draft-text.js';
import type { Ids } from './ids.js';

/** A drafted figure: where it stands, and the units of it and of its changes. */
export interface DraftedFigure {
  start: number;
  units: string[];
}

/** A clause that says what is to be done. */
interface PlannedClause extends Stretch {
  title: string;
  /** Where its sentence ends. */
  sentenceEnd: number;
}

const SENTENCE = /[^。；;！？\n]+/g;
/** 一是, 二是; 一要 */
const COUNTED = /^[\s　]*(?:[一二三四五六七八九十]+(?:是|要)|[（(]?\d{1,2}[）)、．])?[\s　]*/;
const LEAST = 6;
const LONGEST = 40;

/**
 * The first clause of each sentence of a plan, which names what is to be done.
 * @param text of the section
 * @param from where it begins; the offsets given count from there
 */
function plannedClauses(text: string, from: number): PlannedClause[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }): PlannedClause[] => {
    const opening = COUNTED.exec(sentence)?.[0].length ?? 0;
    const [title = ''] = /^[^，,：:]*/.exec(sentence.slice(opening)) ?? [];
    const words = title.trimEnd();
    if (words.length < LEAST || words.length > LONGEST || /[《》]/.test(words)) return [];
    const start = from + index + opening;
    return [{ start, end: start + words.length, title: words, sentenceEnd: from + index + sentence.length }];
  });
}

/**
 * What the plans of a text say is to be done, with the targets that each sentence sets.
 * @param figures the drafted metrics by id
 */
export function draftTasks(text: DraftText, figures: ReadonlyMap<string, DraftedFigure>, ids: Ids): Drafted[] {
  const plans = text.sections.filter(({ isPlanned }) => isPlanned);
  return plans.flatMap(({ id: section, start, end }) =>
    plannedClauses(text.words(start, end), start).flatMap((clause): Drafted[] => {
      const isFigure = [...figures.values()].some(({ start: at }) => at >= clause.start && at < clause.end);
      const isTime = readTime(clause.title, text.contextOf(section)) !== undefined;
      const place = text.isHeading(clause) || isFigure || isTime ? null : text.place(clause);
      if (!place) return [];
      const metrics = [...figures].flatMap(([id, { start: at }]) =>
        at >= clause.start && at < clause.sentenceEnd ? [id] : [],
      );
      const id = ids.idOf(clause.title, 'task');
      const own = { ...place, title: { zh: clause.title }, ...(metrics.length > 0 && { metrics }) };
      return [{ annotation: { id, section, ...own }, check: '' }];
    }),
  );
}
