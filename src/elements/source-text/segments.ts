import type { Span } from '../../report/types.js';
import type { Annotation } from './annotations.js';

/** A stretch of text that is marked alike throughout. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  /** The innermost first. */
  annotations: readonly Annotation[];
}

/**
 * Cuts a stretch of text at the edges of everything that is marked in it.
 * @returns segments in order; their texts set end to end are the stretch
 */
export function cutText(text: string, [from, to]: Span, annotations: readonly Annotation[]): Segment[] {
  const inside = annotations.filter(({ start, end }) => start < to && end > from);
  const edges = new Set([from, to]);
  for (const { start, end } of inside) for (const edge of [start, end]) if (edge > from && edge < to) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? from;
    return {
      start,
      end,
      text: text.slice(start, end),
      annotations: inside
        .filter((annotation) => annotation.start <= start && annotation.end >= end)
        .sort(innermostFirst),
    };
  });
}

/** Which of two annotations is inside the other: the shorter; what opens nothing is outside of all. */
function innermostFirst(a: Annotation, b: Annotation): number {
  const outside = Number(a.target === null) - Number(b.target === null);
  return outside || a.end - a.start - (b.end - b.start);
}
