import type { GrammarLanguage } from '../../grammar/index.js';
import type { Annotations } from '../annotations.js';
import type { Fault } from '../faults.js';
import { type Extents, locateSections, type Stretch } from '../places.js';
import { type ReadingText, readingText } from '../reading-text.js';
import { contextOf, SectionReadings } from '../section-readings.js';
import type { LineOf } from '../yaml.js';

/** A text with its sections and all that the grammar reads in them. */
export interface Located {
  source: string;
  reading: ReadingText;
  extents: Extents;
  /** Where each section's first words stand in the source. */
  headings: ReadonlyMap<string, Stretch>;
  readings: SectionReadings;
  /** Sections that are not where the annotations say. */
  faults: Fault[];
}

/** Finds the sections of annotations in a text, and reads it. */
export function locate(source: string, annotations: Annotations, lineOf: LineOf, language: GrammarLanguage): Located {
  const reading = readingText(source, language);
  const { extents, headings, faults } = locateSections(source, reading, annotations, lineOf);
  const sections = new Map(annotations.sections.map((section) => [section.id, section]));
  const context = contextOf({ published: annotations.report.published, language }, sections);
  return { source, reading, extents, headings, readings: new SectionReadings(reading.text, extents, context), faults };
}
