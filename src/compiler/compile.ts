import { createHash } from 'node:crypto';
import { grammarLanguage, LANGUAGES_READ } from '../grammar/index.js';
import type { QuantityReading } from '../grammar/readings.js';
import { FORMAT } from '../report/format.js';
import { parseReport } from '../report/parse.js';
import type { Comparison, Metric, Report } from '../report/types.js';
import { AnnotatedText } from './annotated-text.js';
import { type Annotations, type Place, readAnnotations } from './annotations.js';
import { countRecords } from './counts.js';
import { digestOf } from './digest.js';
import { dropUndefined } from './drop-undefined.js';
import { type Fault, nearOnes, quoted } from './faults.js';
import { inventedMessage, inventedNumbers } from './invented-numbers.js';
import { checkOutline } from './outline.js';
import { keyOfPart, MOST_NEAR } from './places.js';
import { unknownReferences } from './references.js';
import { checkSource } from './source-text.js';
import type { LineOf, Path } from './yaml.js';

export interface Compiled {
  report: Report | null;
  faults: Fault[];
}

/** What was compiled, with the text in which the words of the annotations were looked for. */
export interface CompiledText extends Compiled {
  /** Null where the annotations do not parse, or their sections are not in the text. */
  annotated: { text: AnnotatedText; annotations: Annotations; lineOf: LineOf } | null;
}

/**
 * Compiles a report: the text as published, and an editor's annotations that point at words in it. Every value is read
 * from those words by the grammar; every quantity, time and title that the grammar finds must be annotated or dismissed.
 * @returns the report, or null with all that is wrong
 */
export function compile(source: string, yaml: string): Compiled {
  const { report, faults } = compileText(source, yaml);
  return { report, faults };
}

/** Compiles a report, and keeps what was found on the way, for whoever edits the annotations. */
export function compileText(source: string, yaml: string): CompiledText {
  const unfit = checkSource(source);
  if (unfit.length > 0) return refused(unfit);
  const { annotations, lineOf, faults } = readAnnotations(yaml);
  if (!annotations) return refused(faults);
  const { lang } = annotations.report;
  const language = grammarLanguage(lang);
  if (language === null) {
    const message = `report.lang: no grammar reads ${quoted(lang)}, so that no figure of the text could be checked; the grammars are of ${LANGUAGES_READ}`;
    return refused([{ file: 'report.yaml', line: lineOf(['report', 'lang']), key: 'report.lang', message }]);
  }
  const misplaced = checkOutline(annotations, lineOf);
  if (misplaced.length > 0) return refused(misplaced);
  const text = new AnnotatedText(source, annotations, lineOf, language);
  // Without its sections nothing else is found either.
  if (text.faults.length > 0) return refused(text.faults);
  const report = new Compilation(text, annotations).report();
  const annotated = { text, annotations, lineOf };
  if (text.faults.length > 0) return { report: null, faults: inOrder(text.faults), annotated };
  const { problems } = parseReport(report);
  if (problems.length > 0) {
    return {
      annotated,
      report: null,
      faults: problems.map((problem) => ({
        file: 'report.yaml',
        line: 'path' in problem ? lineOf(pathInAnnotations(problem.path, annotations)) : 0,
        key: 'path' in problem ? problem.path : '',
        message: `the compiled report is not sound: ${JSON.stringify(problem)}`,
      })),
    };
  }
  return { report: { ...report, digest: digestOf(report) }, faults: [], annotated };
}

function refused(faults: Fault[]): CompiledText {
  return { report: null, faults, annotated: null };
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

type MetricNote = Annotations['metrics'][number];

/** Makes a report of an annotated text. */
class Compilation {
  constructor(
    private readonly text: AnnotatedText,
    private readonly annotations: Annotations,
  ) {}

  report(): Report {
    const { bureaus, themes, frameworks, revision } = this.annotations;
    const { citation, sourceKind, ...about } = this.annotations.report;
    for (const [i, dismissed] of this.annotations.dismissed.entries()) this.text.dismiss(dismissed, ['dismissed', i]);
    const metrics = this.annotations.metrics.flatMap((_, i) => this.metric(i) ?? []);
    const events = this.annotations.events.map((_, i) => this.event(i));
    const documents = this.annotations.documents.map(({ mentions, section, ...document }, i) => ({
      ...document,
      section,
      bureau: this.text.bureauOf(section, ['documents', i]),
      mentions: mentions.map((mention, j) => this.text.mention(mention, ['documents', i, 'mentions', j])),
    }));
    const partners = this.annotations.partners.map(({ actions, ...partner }, i) => ({
      ...partner,
      actions: actions.map(({ what, ...place }, j) => ({
        what,
        section: place.section,
        bureau: this.text.bureauOf(place.section, ['partners', i, 'actions', j]),
        quote: this.text.reference(place, ['partners', i, 'actions', j]),
      })),
    }));
    const tasks = this.annotations.tasks.map(({ words, in: within, time, timeIn, year, undated, ...task }, i) => ({
      ...task,
      bureau: this.text.bureauOf(task.section, ['tasks', i]),
      time: this.text.time(task.section, { time, timeIn, year, undated }, ['tasks', i]),
      quote: this.text.reference({ section: task.section, words, in: within }, ['tasks', i]),
    }));
    const records = { metrics, events, documents, partners, tasks };
    const compiled = {
      format: FORMAT,
      ...about,
      revision,
      source: {
        text: this.text.source,
        kind: sourceKind,
        sha256: createHash('sha256').update(this.text.source).digest('hex'),
        citation,
      },
      bureaus,
      themes,
      sections: this.annotations.sections.map(({ starts: _starts, empty: _empty, ...section }) => ({
        ...section,
        quote: this.text.headingQuote(section.id),
      })),
      ...records,
      comparisons: this.annotations.comparisons.map((comparison, i): Comparison => {
        if (comparison.basis === 'counted') return countRecords(comparison, bureaus, records);
        return { ...comparison, unit: this.sharedUnit(comparison.rows, metrics, ['comparisons', i]) };
      }),
      frameworks: frameworks.map(({ words, in: within, levels, ...framework }, i) => ({
        ...framework,
        bureau: this.text.bureauOf(framework.section, ['frameworks', i]),
        quote: this.text.reference({ section: framework.section, words, in: within }, ['frameworks', i]),
        levels: levels.map((level, j) => this.level(framework.section, level, ['frameworks', i, 'levels', j])),
      })),
    };
    for (const [i, { path, id, what, among }] of unknownReferences(compiled).entries())
      this.text.fault(path, `the ${what} “${id}” does not exist${i < MOST_NEAR ? nearOnes(id, among) : ''}`);
    this.text.checkComplete();
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
      if (!this.text.failed.has(`${list}.${place}`)) this.text.fault([list, place, ...field], inventedMessage(number));
    }
  }

  private metric(i: number): Metric | null {
    const annotation = this.annotations.metrics[i];
    if (!annotation) return null;
    const { id, section, label, role, attribution, cumulative, leading, theme, note, shareOf, of, series } = annotation;
    const { words, in: within, time, timeIn, year, undated, duration } = annotation;
    const path: Path = ['metrics', i];
    const figure = this.text.figure({ section, words, in: within }, path);
    if (!figure) return null;
    const { reading, quote, sentence } = figure;
    const metric = {
      ...{ id, section, label, role, attribution, cumulative, leading, theme, note, shareOf, of, series },
      bureau: this.text.bureauOf(section, path),
      quantity: reading.quantity,
      time: this.text.time(section, { time, timeIn, year, undated, duration }, path),
      expected: reading.expected,
      ...this.changes(annotation, reading, path),
      before: this.before(annotation, path),
      quote,
      sentence,
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
      const time = this.text.timeAlone(section, against, [...path, 'since']);
      return { direction: own.direction, ...(time ? { basis: 'stated-time', since: time } : {}) };
    }
    const first = this.change(
      { section, words: change, in: changeIn },
      against,
      [...path, 'change'],
      [...path, 'since'],
    );
    const others = otherChanges.flatMap(({ words, in: within, since: time, sinceIn: timeIn }, j) => {
      const at = [...path, 'otherChanges', j];
      return this.change({ section, words, in: within }, { words: time, in: timeIn }, at, [...at, 'since']) ?? [];
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
    const figure = this.text.figure({ section, words: before, in: beforeIn }, [...path, 'before']);
    if (!figure) return undefined;
    const time = this.text.timeAlone(section, { words: beforeTime, in: beforeTimeIn }, [...path, 'beforeTime']);
    return { quantity: figure.reading.quantity, ...(time ? { time } : {}), quote: figure.quote };
  }

  private change(
    place: Place,
    since: { words: string | undefined; in: string | undefined },
    path: Path,
    sincePath: Path,
  ): NonNullable<Metric['change']> | null {
    const figure = this.text.figure(place, path);
    if (!figure) return null;
    const { reading, quote } = figure;
    if (!reading.change) {
      this.text.fault(
        keyOfPart(path, 'words'),
        `${quoted(place.words)} is no change: the text says neither a rise nor a fall of it`,
      );
      return null;
    }
    const { direction, basis } = reading.change;
    if (since.words !== undefined) {
      const time = this.text.timeAlone(place.section, since, sincePath);
      return time ? { quantity: reading.quantity, direction, basis: 'stated-time', since: time, quote } : null;
    }
    return { quantity: reading.quantity, direction, basis: basis ?? 'not-stated', quote };
  }

  private event(i: number): Report['events'][number] {
    const annotation = this.annotations.events[i];
    if (!annotation) throw new RangeError('no such event');
    const { words, in: within, time, timeIn, year, undated, role, ...rest } = annotation;
    const path: Path = ['events', i];
    const stretch = this.text.locate({ section: rest.section, words, in: within }, path);
    return {
      ...rest,
      bureau: this.text.bureauOf(rest.section, path),
      time: this.text.time(rest.section, { time, timeIn, year, undated }, path),
      role: role ?? (this.text.sections.get(rest.section)?.role === 'plan' ? 'plan' : 'outcome'),
      quote: this.text.quote(stretch),
      sentence: this.text.sentence(stretch),
    };
  }

  private level(
    section: string,
    { words, in: within, label, items }: Annotations['frameworks'][number]['levels'][number],
    path: Path,
  ): Report['frameworks'][number]['levels'][number] {
    const stretch = this.text.cover({ section, words, in: within }, path);
    const count = (stretch && this.text.countIn(stretch)) ?? items.length;
    if (count !== items.length)
      this.text.fault([...path, 'words'], `${quoted(words)} says ${count} but ${items.length} are listed`);
    return {
      count,
      label,
      quote: this.text.quote(stretch),
      items: items.map(({ words: item, in: around, label: name, tasks }, i) => ({
        label: name,
        tasks,
        quote: this.text.reference({ section, words: item, in: around }, [...path, 'items', i]),
      })),
    };
  }

  private sharedUnit(rows: Comparison['rows'], metrics: readonly Metric[], path: Path): string {
    const unitOf = new Map(metrics.map(({ id, quantity }) => [id, quantity.unit]));
    const units = new Set(
      rows.flatMap((row) => ('metrics' in row ? row.metrics.flatMap((id) => unitOf.get(id) ?? []) : [])),
    );
    if (units.size > 1) this.text.fault([...path, 'rows'], `its figures have several units: ${[...units].join(', ')}`);
    return [...units][0] ?? '';
  }
}
