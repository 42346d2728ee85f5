import { sort } from 'd3-array';
import type { ReadingContext } from '../../grammar/readings.js';
import { sentenceBounds } from '../../report/sentence.js';
import type { Extents, Stretch } from '../places.js';
import type { ReadingText } from '../reading-text.js';
import type { SectionReadings } from '../section-readings.js';
import type { DraftLanguage } from './language.js';
import { type Place, placeOf } from './words-around.js';

/** An annotation with what an editor is to look at in it. */
export interface Drafted {
  /** As it stands in `report.yaml`. */
  annotation: Record<string, unknown>;
  /** What is unsure; "" for nothing. */
  check: string;
}

/** A text with its sections found, and what the grammar reads in it. */
export interface SectionedText {
  language: DraftLanguage;
  reading: ReadingText;
  extents: Extents;
  readings: SectionReadings;
  sections: ReadonlyMap<string, { role: string }>;
  /** What a section's own words do not say. */
  contextOf: (section: string) => ReadingContext;
  /** Where headings stand in the source. */
  headings: ReadonlyMap<string, Stretch>;
}

/** A text as it is drafted from: its words, and where they stand. */
export class DraftText {
  readonly #text: SectionedText;
  /** Where headings stand in the reading text. */
  readonly #headings: readonly Stretch[];

  constructor(text: SectionedText) {
    this.#text = text;
    const { headings, reading } = text;
    this.#headings = [...headings.values()].map(({ start, end }) => ({
      start: reading.at(start),
      end: reading.at(end),
    }));
  }

  get language(): DraftLanguage {
    return this.#text.language;
  }

  /** Words for a reader, in the language of the text. */
  say(words: string): Record<string, string> {
    return { [this.#text.language.language]: words };
  }

  /** Sections with what is their own: each ends where the next begins. */
  get sections(): { id: string; start: number; end: number; isPlanned: boolean }[] {
    const sorted = sort(this.#text.extents, ([, { start }]) => start);
    return sorted.map(([id, { start, end }], i) => ({
      id,
      start,
      end: sorted[i + 1]?.[1].start ?? end,
      isPlanned: this.isPlanned(id),
    }));
  }

  words(start: number, end: number): string {
    return this.#text.reading.text.slice(Math.max(0, start), end);
  }

  sentence(start: number, end: number): [number, number] {
    return sentenceBounds(this.#text.reading.text, start, end);
  }

  section({ start }: Pick<Stretch, 'start'>): string {
    return this.#text.readings.sectionAt(start);
  }

  isPlanned(section: string): boolean {
    return this.#text.sections.get(section)?.role === 'plan';
  }

  /** Whether something stands under a plan, or in a paragraph that opens as one. */
  isPlannedAt({ start, end }: Stretch): boolean {
    if (this.isPlanned(this.section({ start }))) return true;
    const line = this.#text.reading.text.lastIndexOf('\n', start - 1) + 1;
    return this.language.opensPlan(this.words(line, end));
  }

  contextOf(section: string): ReadingContext {
    return this.#text.contextOf(section);
  }

  isHeading({ start, end }: Stretch): boolean {
    return this.#headings.some((heading) => heading.start < end && start < heading.end);
  }

  /** How an annotation says which words are meant; null where nothing tells them from others. */
  place(stretch: Stretch): Place | null {
    const extent = this.#text.extents.get(this.section(stretch));
    return extent ? placeOf(this.#text.reading, stretch, extent) : null;
  }
}
