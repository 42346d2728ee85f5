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
  /** Whether a section is of what is planned. */
  isPlanned: (section: string) => boolean;
  /** What a section's own words do not say. */
  contextOf: (section: string) => ReadingContext;
  /** Stretches of the reading text that are headings. */
  headings: readonly Stretch[];
}

/** A text as it is drafted from: its words, and where they stand. */
export class DraftText {
  readonly #text: SectionedText;

  constructor(text: SectionedText) {
    this.#text = text;
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
      isPlanned: this.#text.isPlanned(id),
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
    return this.#text.isPlanned(section);
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
    return this.#text.headings.some((heading) => heading.start < end && start < heading.end);
  }

  /** How an annotation says which words are meant; null where nothing tells them from others. */
  place(stretch: Stretch): Place | null {
    const extent = this.#text.extents.get(this.section(stretch));
    return extent ? placeOf(this.#text.reading, stretch, extent) : null;
  }
}
