import type { Span } from '../../report/types.js';
import type { Annotation } from './layout.js';
import type { MarkedKind } from './messages.js';

export type Mark = Annotation & { kind: MarkedKind };

/** What is marked in a stretch of text, in its order: words that the page parts once, and so a date of several records. */
export function marksIn([from, to]: Span, annotations: readonly Annotation[]): Mark[] {
  const marks = new Map<string, Mark>();
  const isMark = (annotation: Annotation): annotation is Mark => annotation.key !== '';
  for (const mark of annotations.filter(isMark)) {
    const place = `${mark.kind === 'time' ? '' : mark.key} ${mark.from}`;
    if (mark.start >= from && mark.end <= to && !marks.has(place)) marks.set(place, mark);
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
