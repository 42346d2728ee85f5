import { sectionPath } from '../../report/section-tree.js';
import type { Report, Section, Span } from '../../report/types.js';
import { linesOf } from './text-lines.js';

/**
 * The stretch of text of a section: from its heading to that of the next one that is not inside it. A heading that the
 * page has put into another section's sentence has no text but itself, and ends none.
 */
export function sectionSpan(section: Section, { sections, source }: Report): Span {
  const byId = new Map(sections.map((each) => [each.id, each]));
  const broken = linesOf(source.text, [0, source.text.length]).filter(({ isBroken }) => isBroken);
  const intrudes = (other: Section): boolean =>
    broken.some((line) => startOf(other) === line.start && endOf(other) >= line.end);
  const start = startOf(section);
  if (intrudes(section)) return [start, endOf(section)];
  const later = sections.filter(
    (other) => startOf(other) > start && !sectionPath(byId, other.id).includes(section) && !intrudes(other),
  );
  return [start, Math.min(source.text.length, ...later.map(startOf))];
}

/** The sections whose headings stand in a stretch of text, in its order. */
export function sectionsIn([from, to]: Span, sections: readonly Section[]): Section[] {
  return sections
    .filter((section) => section.quote.spans.length > 0 && startOf(section) >= from && startOf(section) < to)
    .sort((a, b) => startOf(a) - startOf(b));
}

/** Where a section's heading begins. */
function startOf({ quote }: Section): number {
  return quote.spans[0]?.[0] ?? 0;
}

/** Where a section's heading ends. */
function endOf({ quote }: Section): number {
  return quote.spans.at(-1)?.[1] ?? 0;
}
