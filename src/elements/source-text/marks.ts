import { formatTarget, isSameTarget, type SourceTarget } from '../../report/mark-target.js';
import type { Span } from '../../report/types.js';
import type { Annotation, AnnotationKind } from './annotations.js';

/** What of a text opens its source. */
export type MarkedKind = Exclude<AnnotationKind, 'heading' | 'match'>;

/** The first stretch of words that open their source. */
export interface Mark extends Annotation {
  kind: MarkedKind;
  target: SourceTarget;
}

/** Which words have been seen: the targets that words stand for, by where the words begin. */
export class SeenWords {
  readonly #targets = new Map<number, Set<string>>();

  /**
   * Adds words.
   * @param target what they stand for; null where that makes no difference
   * @returns false where they have been added before
   */
  add(target: SourceTarget | null, from: number): boolean {
    const targets = this.#targets.get(from) ?? new Set();
    this.#targets.set(from, targets);
    const name = target === null ? '' : formatTarget(target);
    if (targets.has(name)) return false;
    targets.add(name);
    return true;
  }
}

/** What is marked in a stretch of text, in its order: words that the page parts once, and so a date of several records. */
export function marksIn([from, to]: Span, annotations: readonly Annotation[]): Mark[] {
  const seen = new SeenWords();
  return annotations
    .filter(isMark)
    .filter(
      (mark) => mark.start >= from && mark.end <= to && seen.add(mark.kind === 'time' ? null : mark.target, mark.from),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function isMark(annotation: Annotation): annotation is Mark {
  return annotation.target !== null;
}

/** The words of a mark, those after a break of the page too. */
export function markedText({ kind, target, from }: Mark, annotations: readonly Annotation[], text: string): string {
  return annotations
    .filter((other) => other.from === from && other.kind === kind && isSameTarget(other.target, target))
    .map(({ start, end }) => text.slice(start, end).replaceAll('\n', ''))
    .join('');
}
