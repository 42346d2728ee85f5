import { bisector } from 'd3-array';
import { type GrammarLanguage, read } from '../grammar/index.js';
import type { QuantityReading, Reading, ReadingContext, TimeReading } from '../grammar/readings.js';
import type { Extents, Stretch } from './places.js';

const byStart = bisector(({ start }: Stretch) => start);
const byEnd = bisector(({ end }: Stretch) => end);

/** The year of a section, its own or that of the nearest around it. */
export function yearOf(
  id: string,
  sections: ReadonlyMap<string, { year?: string | undefined; parent?: string | undefined }>,
): string | undefined {
  for (let at = sections.get(id); at; at = sections.get(at.parent ?? '')) if (at.year !== undefined) return at.year;
  return undefined;
}

/** What a section's own words do not say: its language, its year, and when the report was published. */
export function contextOf(
  { published, language }: { published: string; language: GrammarLanguage },
  sections: Parameters<typeof yearOf>[1],
): (section: string) => ReadingContext {
  return (id) => {
    const year = yearOf(id, sections);
    return { language, published, ...(year === undefined ? {} : { year: Number(year) }) };
  };
}

/**
 * The time that words state by themselves, whatever their sentence makes of them: 2015年 of 比2015年增长.
 * @returns undefined where they are not one time as a whole
 */
export function readTime(words: string, context: ReadingContext): TimeReading | undefined {
  return read(words, context).find(
    (reading): reading is TimeReading => reading.kind === 'time' && reading.start === 0 && reading.end === words.length,
  );
}

/** All that the grammar finds in a report, each section read with its own year. */
export class SectionReadings {
  /** In order, none overlapping. */
  readonly all: readonly Reading[];
  readonly #parts: readonly { id: string; start: number; end: number }[];

  /**
   * @param text the reading text
   * @param contextOf what a section's own words do not say; '' is what stands before the first
   */
  constructor(text: string, extents: Extents, contextOf: (section: string) => ReadingContext) {
    const cuts = [...extents].map(([id, { start }]) => ({ id, start })).sort((a, b) => a.start - b.start);
    this.#parts = [{ id: '', start: 0 }, ...cuts].map((cut, i) => ({ ...cut, end: cuts[i]?.start ?? text.length }));
    this.all = this.#parts.flatMap(({ id, start, end }) => {
      const found = read(text.slice(start, end), contextOf(id));
      return found.map((reading) => ({ ...reading, start: reading.start + start, end: reading.end + start }));
    });
  }

  /** The innermost section that a place is in; '' before the first. */
  sectionAt(offset: number): string {
    return this.#parts[byStart.right(this.#parts, offset) - 1]?.id ?? '';
  }

  /** The quantities that share a character with a stretch. */
  quantitiesIn(stretch: Stretch): QuantityReading[] {
    return this.#in(stretch).filter((reading) => reading.kind === 'quantity');
  }

  /** The first time that shares a character with a stretch. */
  timeIn(stretch: Stretch): TimeReading | undefined {
    return this.#in(stretch).find((reading) => reading.kind === 'time');
  }

  #in({ start, end }: Stretch): Reading[] {
    return this.all.slice(byEnd.right(this.all, start), byStart.left(this.all, end));
  }
}
