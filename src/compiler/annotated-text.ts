import type { GrammarLanguage } from '../grammar/index.js';
import type { QuantityReading, ReadingContext } from '../grammar/readings.js';
import { UNDATED } from '../report/edtf.js';
import { sentenceBounds } from '../report/sentence.js';
import type { Quote, Time } from '../report/types.js';
import type { Annotations, Place } from './annotations.js';
import { checkComplete } from './completeness.js';
import { type Fault, quoted } from './faults.js';
import {
  type Extents,
  faultyPart,
  keyOfPart,
  locateAll,
  locateSections,
  locateWords,
  MOST_NEAR,
  noSection,
  type Stretch,
} from './places.js';
import { type ReadingText, readingText } from './reading-text.js';
import { contextOf, readTime, SectionReadings, yearOf } from './section-readings.js';
import type { LineOf, Path } from './yaml.js';

type SectionNote = Annotations['sections'][number];
type MetricNote = Annotations['metrics'][number];
/** What annotations say of when a record is of. */
type When = Pick<MetricNote, 'time' | 'timeIn' | 'year' | 'undated'> & Partial<Pick<MetricNote, 'duration'>>;
/** Words of a section that may be left out. */
type SomeWords = { words: string | undefined; in: string | undefined };

/** Words that are one quantity. */
export interface AnnotatedFigure {
  reading: QuantityReading;
  quote: Quote;
  /** The quote of their sentence. */
  sentence: Quote;
}

/** Words that annotations name, where they were found. */
export interface FoundWords extends Stretch {
  /** Of the record, or of a part of it. */
  path: Path;
  place: Place;
  /** Whether they account for what the grammar reads there; words that say who or what do not. */
  accounts: boolean;
}

const PUNCTUATION_ENDS = /[，,、；;：:]$/;

/**
 * A text, and what annotations say of the words in it: finds them, reads them by the grammar, and keeps what is wrong and what
 * is accounted for.
 */
export class AnnotatedText {
  readonly faults: Fault[];
  readonly reading: ReadingText;
  readonly extents: Extents;
  /** Offsets in the source. */
  readonly headings: ReadonlyMap<string, Stretch>;
  readonly context: (section: string) => ReadingContext;
  readonly readings: SectionReadings;
  /** In the order in which they were looked for. */
  readonly found: FoundWords[] = [];
  private misplaced = 0;
  private readonly told = new Set<string>();
  /** The records in which something is wrong, as list and place. */
  readonly failed = new Set<string>();
  readonly sections: ReadonlyMap<string, SectionNote>;

  constructor(
    readonly source: string,
    private readonly annotations: Annotations,
    private readonly lineOf: LineOf,
    readonly language: GrammarLanguage,
  ) {
    this.reading = readingText(source, language);
    const located = locateSections(source, this.reading, annotations, lineOf);
    this.extents = located.extents;
    this.headings = located.headings;
    this.faults = located.faults;
    this.sections = new Map(annotations.sections.map((section) => [section.id, section]));
    this.context = contextOf({ published: annotations.report.published, language }, this.sections);
    this.readings = new SectionReadings(this.reading.text, this.extents, this.context);
  }

  /** Words that are one quantity, which accounts for them; null where they are none, which is a fault. */
  figure(place: Place, path: Path): AnnotatedFigure | null {
    const stretch = this.cover(place, path);
    const reading = stretch && this.quantityAt(stretch, place.words, path);
    return reading && { reading, quote: this.quote(stretch), sentence: this.sentence(stretch) };
  }

  private quantityAt(stretch: Stretch, words: string, path: Path): QuantityReading | null {
    const there = this.readings.quantitiesIn(stretch);
    const exact = there.find(({ start, end }) => start === stretch.start && end === stretch.end);
    if (exact) return exact;
    const read = there.map(({ start, end }) => quoted(this.reading.text.slice(start, end))).join(', ');
    this.fault(
      keyOfPart(path, 'words'),
      `${quoted(words)} is not one quantity; the grammar reads ${read === '' ? 'none there' : read}`,
    );
    return null;
  }

  /** When a record of a section is of: as its words say, else as the editor infers, else as the section is. */
  time(section: string, { time: words, timeIn, duration, year, undated }: When, path: Path): Time {
    const ofSection = this.yearOf(section);
    const edtf = undated ? UNDATED : (year ?? ofSection);
    const inferred: Time = {
      edtf,
      kind: 'during',
      stated: false,
      ...(edtf === ofSection ? {} : { assigned: true }),
    };
    if (duration !== undefined) {
      const figure = this.figure({ section, words: duration }, [...path, 'duration']);
      if (!figure || undated) return inferred;
      const { reading, quote } = figure;
      return { ...inferred, edtf: `${edtf}/..`, kind: 'from', duration: reading.quantity, quote };
    }
    if (words !== undefined && undated) this.fault([...path, 'undated'], 'a time is given as well');
    if (words === undefined) return inferred;
    const stretch = this.cover({ section, words, in: timeIn }, [...path, 'time']);
    if (!stretch) return inferred;
    const reading = this.readings.timeIn(stretch);
    if (!reading) {
      this.fault([...path, 'time'], `${quoted(words)} is not a time that the grammar reads`);
      return inferred;
    }
    return { ...reading.time, quote: this.quote(stretch) };
  }

  /**
   * The time that words of a section state by themselves: 2015年 of 比2015年增长, which in its sentence only names what a change is
   * counted against. Undefined where none are given, and where they state none.
   */
  timeAlone(section: string, { words, in: within }: SomeWords, path: Path): Time | undefined {
    if (words === undefined) return undefined;
    const stretch = this.cover({ section, words, in: within }, path);
    if (!stretch) return undefined;
    const reading = readTime(words, this.context(section));
    if (reading) return { ...reading.time, quote: this.quote(stretch) };
    this.fault(path, `${quoted(words)} is not a time that the grammar reads`);
    return undefined;
  }

  /** The year of a section, else that of publication. */
  private yearOf(section: string): string {
    return yearOf(section, this.sections) ?? this.annotations.report.published.slice(0, 4);
  }

  /** Accounts for words that are no figure, time or title of the report. */
  dismiss({ section, words, in: within, all }: Annotations['dismissed'][number], path: Path): void {
    if (!all) {
      if (section === undefined) this.fault([...path, 'section'], 'is missing; name the section, or say all: true');
      else this.cover({ section, words, in: within }, path);
      return;
    }
    const found = section === undefined ? locateAll(words, this.reading) : this.everywhere(section, words);
    if (found.length === 0)
      this.fault(
        [...path, 'words'],
        `${quoted(words)} is not in the ${section === undefined ? 'text' : `section “${section}”`}`,
      );
    for (const stretch of found) this.note(stretch, { section: section ?? '', words }, path, true);
  }

  private everywhere(section: string, words: string): Stretch[] {
    const extent = this.extents.get(section);
    return extent ? locateAll(words, this.reading, extent) : [];
  }

  locate(place: Place, path: Path, accounts = false): Stretch | null {
    const stretch = locateWords(place, this.reading, this.extents, this.misplaced < MOST_NEAR);
    if (typeof stretch !== 'string') return this.note(stretch, place, path, accounts);
    const part = faultyPart(place, this.reading, this.extents);
    this.misplaced++;
    this.fault(keyOfPart(path, part), `${stretch}${this.elsewhere(place, part, stretch)}`);
    return null;
  }

  /** Where words stand that are not in their section, as the end of a message; or what to do. */
  private elsewhere(place: Place, part: keyof Place, message: string): string {
    const words = place[part];
    if (words === undefined || !message.endsWith(' is not in the section')) return '';
    const at = this.misplaced > MOST_NEAR ? -1 : this.reading.text.indexOf(words);
    return at < 0 ? '; copy it from source.txt' : `; it stands in section “${this.readings.sectionAt(at)}”`;
  }

  /** Finds words that account for what the grammar reads there. */
  cover(place: Place, path: Path): Stretch | null {
    return this.locate(place, path, true);
  }

  private note(stretch: Stretch, place: Place, path: Path, accounts: boolean): Stretch {
    this.found.push({ ...stretch, path, place, accounts });
    return stretch;
  }

  /** The quote of a document's name, which accounts for the title there and for the years in it. */
  mention(place: Place, path: Path): Quote {
    return this.quote(this.cover(place, path));
  }

  /** The quote of words that say who or what, and so account for no figure, date or title among them. */
  reference(place: Place, path: Path): Quote {
    return this.quote(this.locate(place, path));
  }

  /** The quote of words; of words that are not found, which is a fault already, that of the first character. */
  quote(stretch: Stretch | null): Quote {
    return stretch ? this.reading.quote(stretch.start, stretch.end) : { spans: [[0, 1]] };
  }

  /** The quote of the sentence that words stand in. */
  sentence(stretch: Stretch | null): Quote {
    const { start, end } = stretch ?? { start: 0, end: 1 };
    const [from, to] = sentenceBounds(this.reading.text, start, end);
    const isOpen = PUNCTUATION_ENDS.test(this.reading.text.slice(from, to));
    return this.reading.quote(from, isOpen ? to - 1 : to);
  }

  /** The quote of a section's heading. */
  headingQuote(id: string): Quote {
    const { start, end } = this.headings.get(id) ?? { start: 0, end: 1 };
    return { spans: [[start, end]] };
  }

  /** The part of the report that a section is in; undefined where the report has none. */
  bureauOf(section: string, path: Path): string | undefined {
    if (!this.sections.has(section)) {
      this.fault([...path, 'section'], noSection(section, this.extents, this.misplaced < MOST_NEAR));
      return undefined;
    }
    if (this.annotations.bureaus.length === 0) return undefined;
    for (
      let at = this.sections.get(section);
      at;
      at = at.parent === undefined ? undefined : this.sections.get(at.parent)
    ) {
      if (at.bureau !== undefined) return at.bureau;
    }
    this.fault(
      [...path, 'section'],
      `section “${section}” belongs to no bureau; give it, or a section around it, bureau:`,
    );
    return undefined;
  }

  /** The first quantity among words; undefined for none. */
  countIn(stretch: Stretch): number | undefined {
    return this.readings.quantitiesIn(stretch)[0]?.quantity.value;
  }

  /** Finds what of the text no annotation accounts for. */
  checkComplete(): void {
    const headings = [...this.headings.values()];
    const covered = this.found.filter(({ accounts }) => accounts);
    for (const fault of checkComplete(this.source, this.reading, this.readings, covered, headings, this.language))
      this.faults.push(fault);
  }

  fault(path: Path, message: string): void {
    this.failed.add(path.slice(0, 2).join('.'));
    const key = path.filter((step) => typeof step === 'string' || step >= 0).join('.');
    // Of a section that is not there each of a record's words would tell the same.
    if (this.told.has(`${key} ${message}`)) return;
    this.told.add(`${key} ${message}`);
    const where = key === '' ? '' : `${key}: `;
    this.faults.push({ file: 'report.yaml', line: this.lineOf(path), key, message: `${where}${message}` });
  }
}
