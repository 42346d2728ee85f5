import { createHash } from 'node:crypto';
import { type GrammarLanguage, grammarLanguage, LANGUAGES_READ } from '../grammar/index.js';
import type { QuantityReading, ReadingContext } from '../grammar/readings.js';
import { UNDATED } from '../report/edtf.js';
import { FORMAT } from '../report/format.js';
import { parseReport } from '../report/parse.js';
import { sentenceBounds } from '../report/sentence.js';
import type { Comparison, Metric, Quote, Report, Time } from '../report/types.js';
import { type Annotations, type Place, readAnnotations } from './annotations.js';
import { checkComplete } from './completeness.js';
import { countRecords } from './counts.js';
import { digestOf } from './digest.js';
import { type Fault, nearOnes, quoted } from './faults.js';
import { inventedMessage, inventedNumbers } from './invented-numbers.js';
import { checkOutline } from './outline.js';
import { type Extents, locateAll, locateSections, locateWords, MOST_NEAR, type Stretch } from './places.js';
import { type ReadingText, readingText } from './reading-text.js';
import { unknownReferences } from './references.js';
import { contextOf, readTime, SectionReadings, yearOf } from './section-readings.js';
import { checkSource } from './source-text.js';
import type { LineOf, Path } from './yaml.js';

export interface Compiled {
  report: Report | null;
  faults: Fault[];
}

/**
 * Compiles a report: the text as published, and an editor's annotations that point at words in it. Every value is read
 * from those words by the grammar; every quantity, time and title that the grammar finds must be annotated or dismissed.
 * @returns the report, or null with all that is wrong
 */
export function compile(source: string, yaml: string): Compiled {
  const unfit = checkSource(source);
  if (unfit.length > 0) return { report: null, faults: unfit };
  const { annotations, lineOf, faults } = readAnnotations(yaml);
  if (!annotations) return { report: null, faults };
  const { lang } = annotations.report;
  const language = grammarLanguage(lang);
  if (language === null) {
    const message = `report.lang: no grammar reads ${quoted(lang)}, so that no figure of the text could be checked; the grammars are of ${LANGUAGES_READ}`;
    return { report: null, faults: [{ file: 'report.yaml', line: lineOf(['report', 'lang']), message }] };
  }
  const misplaced = checkOutline(annotations, lineOf);
  if (misplaced.length > 0) return { report: null, faults: misplaced };
  const work = new Compilation(source, annotations, lineOf, language);
  // Without its sections nothing else is found either.
  if (work.faults.length > 0) return { report: null, faults: work.faults };
  const report = work.report();
  if (work.faults.length > 0) return { report: null, faults: inOrder(work.faults) };
  const { problems } = parseReport(report);
  if (problems.length > 0) {
    return {
      report: null,
      faults: problems.map((problem) => ({
        file: 'report.yaml',
        line: 'path' in problem ? lineOf(pathInAnnotations(problem.path, annotations)) : 0,
        key: 'path' in problem ? problem.path : '',
        message: `the compiled report is not sound: ${JSON.stringify(problem)}`,
      })),
    };
  }
  return { report: { ...report, digest: digestOf(report) }, faults: [] };
}

/** As they stand in the annotations, then in the text. */
function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line || (a.column ?? 0) - (b.column ?? 0) : a.file === 'report.yaml' ? -1 : 1,
  );
}

/** Where the annotations say what a field of the compiled report holds: the same place, or within `report`. */
function pathInAnnotations(path: string, annotations: Annotations): Path {
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return (keys[0] ?? '') in annotations ? keys : ['report', ...keys.filter((key) => key !== 'source')];
}

type SectionNote = Annotations['sections'][number];
type MetricNote = Annotations['metrics'][number];
type When = Pick<MetricNote, 'time' | 'timeIn' | 'year' | 'undated'> & Partial<Pick<MetricNote, 'duration'>>;

const PUNCTUATION_ENDS = /[，,、；;：:]$/;

class Compilation {
  readonly faults: Fault[];
  private readonly reading: ReadingText;
  private readonly extents: Extents;
  private readonly headings: ReadonlyMap<string, Stretch>;
  private readonly context: (section: string) => ReadingContext;
  private readonly readings: SectionReadings;
  private readonly covered: Stretch[] = [];
  private misplaced = 0;
  /** The records in which something is wrong, as list and place. */
  private readonly failed = new Set<string>();
  private readonly sections: ReadonlyMap<string, SectionNote>;

  constructor(
    private readonly source: string,
    private readonly annotations: Annotations,
    private readonly lineOf: LineOf,
    private readonly language: GrammarLanguage,
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

  report(): Report {
    const { bureaus, themes, frameworks, revision } = this.annotations;
    const { citation, ...about } = this.annotations.report;
    for (const [i, dismissed] of this.annotations.dismissed.entries()) this.dismiss(dismissed, ['dismissed', i]);
    const metrics = this.annotations.metrics.flatMap((_, i) => this.metric(i) ?? []);
    const events = this.annotations.events.map((_, i) => this.event(i));
    const documents = this.annotations.documents.map(({ mentions, section, ...document }, i) => ({
      ...document,
      section,
      bureau: this.bureauOf(section, ['documents', i]),
      mentions: mentions.map((mention, j) => this.mention(mention, ['documents', i, 'mentions', j])),
    }));
    const partners = this.annotations.partners.map(({ actions, ...partner }, i) => ({
      ...partner,
      actions: actions.map(({ what, ...place }, j) => ({
        what,
        section: place.section,
        bureau: this.bureauOf(place.section, ['partners', i, 'actions', j]),
        quote: this.reference(place, ['partners', i, 'actions', j]),
      })),
    }));
    const tasks = this.annotations.tasks.map(({ words, in: within, time, timeIn, year, undated, ...task }, i) => ({
      ...task,
      bureau: this.bureauOf(task.section, ['tasks', i]),
      time: this.time(task.section, { time, timeIn, year, undated }, ['tasks', i]),
      quote: this.reference({ section: task.section, words, in: within }, ['tasks', i]),
    }));
    const records = { metrics, events, documents, partners, tasks };
    const compiled = {
      format: FORMAT,
      ...about,
      revision,
      source: { text: this.source, sha256: createHash('sha256').update(this.source).digest('hex'), citation },
      bureaus,
      themes,
      sections: this.annotations.sections.map(({ starts: _starts, empty: _empty, ...section }) => ({
        ...section,
        quote: this.headingQuote(section.id),
      })),
      ...records,
      comparisons: this.annotations.comparisons.map((comparison, i): Comparison => {
        if (comparison.basis === 'counted') return countRecords(comparison, bureaus, records);
        return { ...comparison, unit: this.sharedUnit(comparison.rows, metrics, ['comparisons', i]) };
      }),
      frameworks: frameworks.map(({ words, in: within, levels, ...framework }, i) => ({
        ...framework,
        bureau: this.bureauOf(framework.section, ['frameworks', i]),
        quote: this.reference({ section: framework.section, words, in: within }, ['frameworks', i]),
        levels: levels.map((level, j) => this.level(framework.section, level, ['frameworks', i, 'levels', j])),
      })),
    };
    for (const [i, { path, id, among }] of unknownReferences(compiled).entries())
      this.fault(path, `“${id}” does not exist${i < MOST_NEAR ? nearOnes(id, among) : ''}`);
    const headings = [...this.headings.values()];
    for (const fault of checkComplete(this.source, this.reading, this.readings, this.covered, headings, this.language))
      this.faults.push(fault);
    const report = dropUndefined(compiled) as Report;
    this.checkNumbers(report);
    return report;
  }

  /** A figure that cannot be read is left out of the report, so that those after it stand elsewhere than in the annotations. */
  private checkNumbers(report: Report): void {
    const places = new Map(this.annotations.metrics.map(({ id }, i) => [id, i]));
    for (const { path, ...number } of inventedNumbers(report)) {
      const [list = '', i = 0, ...field] = path;
      const place = list === 'metrics' ? (places.get(report.metrics[Number(i)]?.id ?? '') ?? i) : i;
      // Of a record whose words were not found it is not known what they state.
      if (!this.failed.has(`${list}.${place}`)) this.fault([list, place, ...field], inventedMessage(number));
    }
  }

  private metric(i: number): Metric | null {
    const annotation = this.annotations.metrics[i];
    if (!annotation) return null;
    const { id, section, label, role, attribution, cumulative, leading, theme, note, shareOf, of, series } = annotation;
    const { words, in: within, time, timeIn, year, undated, duration } = annotation;
    const path: Path = ['metrics', i];
    const stretch = this.cover({ section, words, in: within }, path);
    if (!stretch) return null;
    const reading = this.quantityAt(stretch, words, path);
    if (!reading) return null;
    const [from, to] = this.sentenceOf(stretch);
    const metric = {
      ...{ id, section, label, role, attribution, cumulative, leading, theme, note, shareOf, of, series },
      bureau: this.bureauOf(section, path),
      quantity: reading.quantity,
      time: this.time(section, { time, timeIn, year, undated, duration }, path),
      expected: reading.expected,
      ...this.changes(annotation, reading, path),
      before: this.before(annotation, path),
      quote: this.reading.quote(stretch.start, stretch.end),
      sentence: this.reading.quote(from, to),
    };
    return dropUndefined(metric) as Metric;
  }

  /** How a figure changed; where it is itself a change, which way and against what. */
  private changes(
    { section, change, changeIn, since, sinceIn, otherChanges }: MetricNote,
    { change: own }: QuantityReading,
    path: Path,
  ): Partial<Pick<Metric, 'change' | 'otherChanges' | 'direction' | 'basis' | 'since'>> {
    const against = { words: since, in: sinceIn };
    if (change === undefined) {
      if (!own || since === undefined) return own ?? {};
      const time = this.timeAlone(section, against, [...path, 'since']);
      return { direction: own.direction, ...(time ? { basis: 'stated-time', since: time } : {}) };
    }
    const first = this.change({ section, words: change, in: changeIn }, against, [...path, 'change']);
    const others = otherChanges.flatMap(({ words, in: within, since: time, sinceIn: timeIn }, j) => {
      const at = [...path, 'otherChanges', j];
      return this.change({ section, words, in: within }, { words: time, in: timeIn }, at) ?? [];
    });
    return {
      ...(own ? { direction: own.direction, ...(own.basis ? { basis: own.basis } : {}) } : {}),
      ...(first ? { change: first } : {}),
      ...(others.length > 0 ? { otherChanges: others } : {}),
    };
  }

  /** The earlier level that the text states beside a figure. */
  private before(
    { section, before, beforeIn, beforeTime, beforeTimeIn }: MetricNote,
    path: Path,
  ): NonNullable<Metric['before']> | undefined {
    if (before === undefined) return undefined;
    const at: Path = [...path, 'before'];
    const stretch = this.cover({ section, words: before, in: beforeIn }, at);
    const reading = stretch && this.quantityAt(stretch, before, at);
    if (!stretch || !reading) return undefined;
    const time = this.timeAlone(section, { words: beforeTime, in: beforeTimeIn }, [...path, 'beforeTime']);
    return {
      quantity: reading.quantity,
      ...(time ? { time } : {}),
      quote: this.reading.quote(stretch.start, stretch.end),
    };
  }

  private quantityAt(stretch: Stretch, words: string, path: Path): QuantityReading | null {
    const there = this.readings.quantitiesIn(stretch);
    const exact = there.find(({ start, end }) => start === stretch.start && end === stretch.end);
    if (exact) return exact;
    const read = there.map(({ start, end }) => quoted(this.reading.text.slice(start, end))).join(', ');
    this.fault(path, `${quoted(words)} is not one quantity; the grammar reads ${read === '' ? 'none there' : read}`);
    return null;
  }

  private change(
    place: Place,
    since: { words: string | undefined; in: string | undefined },
    path: Path,
  ): NonNullable<Metric['change']> | null {
    const stretch = this.cover(place, path);
    if (!stretch) return null;
    const reading = this.quantityAt(stretch, place.words, path);
    if (!reading) return null;
    if (!reading.change) {
      this.fault(path, `${quoted(place.words)} is no change: the text says neither a rise nor a fall of it`);
      return null;
    }
    const quote = this.reading.quote(stretch.start, stretch.end);
    const { direction, basis } = reading.change;
    if (since.words !== undefined) {
      const time = this.timeAlone(place.section, since, path);
      return time ? { quantity: reading.quantity, direction, basis: 'stated-time', since: time, quote } : null;
    }
    return { quantity: reading.quantity, direction, basis: basis ?? 'not-stated', quote };
  }

  private event(i: number): Report['events'][number] {
    const annotation = this.annotations.events[i];
    if (!annotation) throw new RangeError('no such event');
    const { words, in: within, time, timeIn, year, undated, role, ...rest } = annotation;
    const path: Path = ['events', i];
    const stretch = this.locate({ section: rest.section, words, in: within }, path) ?? { start: 0, end: 1 };
    const [from, to] = this.sentenceOf(stretch);
    return {
      ...rest,
      bureau: this.bureauOf(rest.section, path),
      time: this.time(rest.section, { time, timeIn, year, undated }, path),
      role: role ?? (this.sections.get(rest.section)?.role === 'plan' ? 'plan' : 'outcome'),
      quote: this.reading.quote(stretch.start, stretch.end),
      sentence: this.reading.quote(from, to),
    };
  }

  private time(section: string, { time: words, timeIn, duration, year, undated }: When, path: Path): Time {
    const ofSection = this.yearOf(section);
    const inferred: Time = {
      edtf: undated ? UNDATED : (year ?? ofSection),
      kind: 'during',
      stated: false,
      ...(undated || (year ?? ofSection) !== ofSection ? { assigned: true } : {}),
    };
    if (duration !== undefined) {
      const stretch = this.cover({ section, words: duration }, [...path, 'duration']);
      const reading = stretch && this.quantityAt(stretch, duration, path);
      if (!stretch || !reading || undated) return inferred;
      return {
        ...inferred,
        edtf: `${inferred.edtf}/..`,
        kind: 'from',
        duration: reading.quantity,
        quote: this.reading.quote(stretch.start, stretch.end),
      };
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
    return { ...reading.time, quote: this.reading.quote(stretch.start, stretch.end) };
  }

  /**
   * The time that words of a section state by themselves: 2015年 of 比2015年增长, which in its sentence only names what a change is
   * counted against. Undefined where none are given, and where they state none.
   */
  private timeAlone(
    section: string,
    { words, in: within }: { words: string | undefined; in: string | undefined },
    path: Path,
  ): Time | undefined {
    if (words === undefined) return undefined;
    const stretch = this.cover({ section, words, in: within }, path);
    if (!stretch) return undefined;
    const reading = readTime(words, this.context(section));
    if (reading) return { ...reading.time, quote: this.reading.quote(stretch.start, stretch.end) };
    this.fault(path, `${quoted(words)} is not a time that the grammar reads`);
    return undefined;
  }

  /** The year of a section, else that of publication. */
  private yearOf(section: string): string {
    return yearOf(section, this.sections) ?? this.annotations.report.published.slice(0, 4);
  }

  /** Accounts for words that are no figure, time or title of the report. */
  private dismiss({ section, words, in: within, all }: Annotations['dismissed'][number], path: Path): void {
    if (!all) {
      if (section === undefined) this.fault(path, 'name the section, or say all: true');
      else this.cover({ section, words, in: within }, path);
      return;
    }
    const found = section === undefined ? locateAll(words, this.reading) : this.everywhere(section, words);
    if (found.length === 0)
      this.fault(path, `${quoted(words)} is not in the ${section === undefined ? 'text' : `section “${section}”`}`);
    this.covered.push(...found);
  }

  private everywhere(section: string, words: string): Stretch[] {
    const extent = this.extents.get(section);
    return extent ? locateAll(words, this.reading, extent) : [];
  }

  private level(
    section: string,
    { words, in: within, label, items }: Annotations['frameworks'][number]['levels'][number],
    path: Path,
  ): Report['frameworks'][number]['levels'][number] {
    const stretch = this.cover({ section, words, in: within }, path) ?? { start: 0, end: 1 };
    const [reading] = this.readings.quantitiesIn(stretch);
    const count = reading ? reading.quantity.value : items.length;
    if (count !== items.length) this.fault(path, `${quoted(words)} says ${count} but ${items.length} are listed`);
    return {
      count,
      label,
      quote: this.reading.quote(stretch.start, stretch.end),
      items: items.map(({ words: item, in: around, label: name, tasks }, i) => ({
        label: name,
        tasks,
        quote: this.reference({ section, words: item, in: around }, [...path, 'items', i]),
      })),
    };
  }

  private sharedUnit(rows: Comparison['rows'], metrics: readonly Metric[], path: Path): string {
    const unitOf = new Map(metrics.map(({ id, quantity }) => [id, quantity.unit]));
    const units = new Set(
      rows.flatMap((row) => ('metrics' in row ? row.metrics.flatMap((id) => unitOf.get(id) ?? []) : [])),
    );
    if (units.size > 1) this.fault(path, `its figures have several units: ${[...units].join(', ')}`);
    return [...units][0] ?? '';
  }

  private locate(place: Place, path: Path): Stretch | null {
    const stretch = locateWords(place, this.reading, this.extents, this.misplaced < MOST_NEAR);
    if (typeof stretch !== 'string') return stretch;
    this.misplaced++;
    this.fault(path, stretch);
    return null;
  }

  /** Finds words that account for what the grammar reads there. */
  private cover(place: Place, path: Path): Stretch | null {
    const stretch = this.locate(place, path);
    if (stretch) this.covered.push(stretch);
    return stretch;
  }

  /** The quote of a document's name, which accounts for the title there and for the years in it. */
  private mention(place: Place, path: Path): Quote {
    return this.quoted(this.cover(place, path));
  }

  /** The quote of words that say who or what, and so account for no figure, date or title among them. */
  private reference(place: Place, path: Path): Quote {
    return this.quoted(this.locate(place, path));
  }

  private quoted(stretch: Stretch | null): Quote {
    return stretch ? this.reading.quote(stretch.start, stretch.end) : { spans: [[0, 1]] };
  }

  private sentenceOf({ start, end }: Stretch): [number, number] {
    const [from, to] = sentenceBounds(this.reading.text, start, end);
    return PUNCTUATION_ENDS.test(this.reading.text.slice(from, to)) ? [from, to - 1] : [from, to];
  }

  private headingQuote(id: string): Quote {
    const { start, end } = this.headings.get(id) ?? { start: 0, end: 1 };
    return { spans: [[start, end]] };
  }

  /** The part of the report that a section is in; undefined where the report has none. */
  private bureauOf(section: string, path: Path): string | undefined {
    if (this.annotations.bureaus.length === 0) return undefined;
    for (
      let at = this.sections.get(section);
      at;
      at = at.parent === undefined ? undefined : this.sections.get(at.parent)
    ) {
      if (at.bureau !== undefined) return at.bureau;
    }
    this.fault(path, `section “${section}” belongs to no bureau`);
    return undefined;
  }

  private fault(path: Path, message: string): void {
    this.failed.add(path.slice(0, 2).join('.'));
    const key = path.filter((step) => typeof step === 'string' || step >= 0).join('.');
    const where = key === '' ? '' : `${key}: `;
    this.faults.push({ file: 'report.yaml', line: this.lineOf(path), key, message: `${where}${message}` });
  }
}

/** The same value without keys that hold undefined, which the schema does not know. */
function dropUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropUndefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, dropUndefined(item)]])),
  );
}
