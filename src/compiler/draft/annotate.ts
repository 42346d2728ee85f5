import { group } from 'd3-array';
import type { QuantityReading, Reading, TimeReading, TitleReading } from '../../grammar/readings.js';
import type { Stretch } from '../places.js';
import { type ChangedFigure, changedFigures, comparedWith } from './changes.js';
import { documentOf } from './document.js';
import type { Drafted, DraftText } from './draft-text.js';
import { Ids } from './ids.js';
import { labelOf } from './label.js';
import { pairTargets } from './pairs.js';
import { draftPartners } from './partners.js';
import { type DraftedFigure, draftTasks } from './tasks.js';
import type { Place } from './words-around.js';

export interface DraftedRecords {
  metrics: Drafted[];
  events: Drafted[];
  documents: Drafted[];
  partners: Drafted[];
  tasks: Drafted[];
  dismissed: Drafted[];
}

/** Units that measure: what is measured stands before the figure, never after it. */
const MEASURES = /[%‰元币镑点倍吨米里升瓦度年月日天时分秒顷亩]|卢布|法郎|千瓦|公斤/;
/** What a clause says of a figure that is still to be reached. */
const AIM = /力争|目标|计划|将|拟|预期|要求|确保|到20\d{2}年/;
/** No title of an event is longer, in characters. */
const LONGEST_TITLE = 40;
const LEAST_TITLE = 4;
/** A shorter label says a kind of figure and not of what: 总数, 增速. */
const LEAST_LABEL = 4;

/** Annotates every reading of a text, or dismisses it with what an editor should look at. */
export function annotateAll(text: DraftText, readings: readonly Reading[]): DraftedRecords {
  return new Annotator(text).annotate(readings.filter((reading) => !text.isHeading(reading)));
}

class Annotator {
  readonly #text: DraftText;
  readonly #ids = new Ids();
  readonly #records: DraftedRecords = {
    metrics: [],
    events: [],
    documents: [],
    partners: [],
    tasks: [],
    dismissed: [],
  };
  /** By the id of a metric: where it stands, and the units of its figure and its changes. */
  readonly #figures = new Map<string, DraftedFigure>();
  readonly #documents = new Map<string, Drafted & { annotation: { mentions: object[] } }>();
  /** The words that are dismissed wherever they stand, each after its section. */
  readonly #repeated = new Set<string>();
  /** Times that a record takes, by where they begin. */
  readonly #taken = new Set<number>();

  constructor(text: DraftText) {
    this.#text = text;
  }

  annotate(readings: readonly Reading[]): DraftedRecords {
    const bySentence = group(readings, ({ start, end }) => this.#text.sentence(start, end)[0]);
    for (const sentence of bySentence.values()) this.#annotateSentence(sentence);
    pairTargets(this.#records.metrics, (id) => this.#figures.get(id)?.units ?? []);
    this.#records.tasks = draftTasks(this.#text, this.#figures, this.#ids);
    this.#records.partners = draftPartners(this.#text, this.#ids);
    return this.#records;
  }

  #annotateSentence(readings: readonly Reading[]): void {
    const times = readings.filter((reading) => reading.kind === 'time');
    const figures = readings.filter((reading) => reading.kind === 'quantity');
    for (const changed of changedFigures(figures, (start, end) => this.#text.words(start, end)))
      this.#metric(changed, times);
    for (const reading of readings) {
      if (reading.kind === 'title') this.#document(reading);
      if (reading.kind === 'unread') this.#dismiss(reading, 'A number that is not read.', 'the grammar cannot read it');
    }
    for (const time of times) if (!this.#taken.has(time.start)) this.#event(time, figures.length > 0);
  }

  #metric({ figure, changes, before }: ChangedFigure, times: readonly TimeReading[]): void {
    const place = this.#place(figure);
    if (!place) {
      for (const other of [...changes, ...(before ? [before] : [])])
        this.#dismiss(other, 'It goes with a figure that stands again.', 'which is it?');
      return;
    }
    const [from, to] = this.#text.sentence(figure.start, figure.end);
    const sentence = this.#text.words(from, to);
    const isCounted = !MEASURES.test(figure.quantity.unit) && figure.quantity.unit !== '';
    const named = before ?? figure;
    const label = labelOf(sentence, named.start - from, named.end - from, isCounted);
    const time = times.findLast(({ end }) => end <= figure.start && !this.#isComparedWith(end));
    const timePlace = time && this.#place(time);
    if (time && timePlace) this.#taken.add(time.start);
    const section = this.#text.section(figure);
    const clause = this.#text.words(Math.max(from, figure.start - LONGEST_TITLE), figure.start);
    const isTarget = this.#text.isPlanned(section) || AIM.test(clause.slice(clause.lastIndexOf('。') + 1));
    const id = this.#ids.idOf(label, 'figure');
    const units = [figure, ...changes].map(({ quantity }) => quantity.unit);
    this.#figures.set(id, { start: figure.start, units });
    this.#records.metrics.push({
      annotation: {
        id,
        section,
        ...place,
        ...(timePlace && { time: timePlace.words, ...(timePlace.in !== undefined && { timeIn: timePlace.in }) }),
        ...this.#changes(changes, section),
        ...this.#before(before),
        ...(isTarget && { role: 'target' }),
        label: { zh: label === '' ? figure.quantity.written : label },
      },
      check: [
        label === '' ? 'label: the words around it name nothing' : '',
        label !== '' && label.length < LEAST_LABEL ? 'label: of what?' : '',
        isTarget && !this.#text.isPlanned(section) ? 'role: a target?' : '',
      ]
        .filter(Boolean)
        .join('; '),
    });
  }

  /** How a figure has changed, with the time that each change is counted against. */
  #changes(changes: readonly QuantityReading[], section: string): Record<string, unknown> {
    const placed = changes.flatMap((change) => {
      const place = this.#place(change);
      return place ? [{ place, since: change.change?.basis ? null : this.#comparedWith(change, section) }] : [];
    });
    const [first, ...others] = placed;
    if (!first) return {};
    return {
      change: first.place.words,
      ...(first.place.in !== undefined && { changeIn: first.place.in }),
      ...sinceOf(first.since),
      ...(others.length > 0 && {
        otherChanges: others.map(({ place, since }) => ({ ...place, ...sinceOf(since) })),
      }),
    };
  }

  /** Where the time stands that a change is counted against. */
  #comparedWith(change: QuantityReading, section: string): Place | null {
    const clause =
      /[^，,。；;]*[，,]?[^，,。；;]*$/.exec(this.#text.words(change.start - LONGEST_TITLE, change.start))?.[0] ?? '';
    const time = comparedWith(clause, this.#text.contextOf(section));
    const at = time === '' ? -1 : clause.lastIndexOf(time);
    if (at < 0) return null;
    const start = change.start - clause.length + at;
    return this.#text.place({ start, end: start + time.length });
  }

  #before(before: QuantityReading | undefined): Record<string, unknown> {
    const place = before && this.#place(before);
    return place ? { before: place.words, ...(place.in !== undefined && { beforeIn: place.in }) } : {};
  }

  /** 比2015年, 较上年末: the time that something is compared with is not its own. */
  #isComparedWith(end: number): boolean {
    return /[比较][^，,。；]{0,12}$/.test(this.#text.words(Math.max(0, end - 16), end));
  }

  #document(title: TitleReading): void {
    const place = this.#place(title);
    if (!place) return;
    const section = this.#text.section(title);
    const known = this.#documents.get(title.title);
    if (known) {
      known.annotation.mentions.push({ section, ...place });
      return;
    }
    const [from] = this.#text.sentence(title.start, title.end);
    const { status, action, check } = documentOf(this.#text.words(from, title.start), this.#text.isPlanned(section));
    const drafted = {
      annotation: {
        id: this.#ids.idOf(title.title, 'document'),
        section,
        title: { zh: title.title },
        status,
        action,
        mentions: [{ section, ...place }],
      },
      check,
    };
    this.#documents.set(title.title, drafted);
    this.#records.documents.push(drafted);
  }

  /** What happened at a time that no figure has; the words are the clause after it. */
  #event(time: TimeReading, hasFigures: boolean): void {
    const place = this.#place(time);
    if (!place) return;
    const [from, to] = this.#text.sentence(time.start, time.end);
    const [clause = ''] = /^[，,\s]*[^，,。；;！？\n]*/.exec(this.#text.words(time.end, to)) ?? [];
    const start = time.end + (/^[，,\s]*/.exec(clause)?.[0].length ?? 0);
    const end = Math.min(time.end + clause.length, start + LONGEST_TITLE);
    if (/^\d{4}$/.test(time.time.edtf)) {
      this.#dismissAt(time, place, 'A year that its section has, or that is compared with.', '');
      return;
    }
    const isUnnamed = hasFigures || this.#isComparedWith(time.end) || end - start < LEAST_TITLE;
    const named = isUnnamed ? null : this.#text.place({ start, end });
    if (!named) {
      this.#dismissAt(time, place, 'A time that no record takes.', 'does one need it?');
      return;
    }
    const title = this.#text.words(start, end);
    this.#records.events.push({
      annotation: {
        id: this.#ids.idOf(title, 'event'),
        section: this.#text.section(time),
        ...named,
        time: place.words,
        ...(place.in !== undefined && { timeIn: place.in }),
        title: { zh: title },
      },
      check: from === time.start ? '' : 'title: does it say who?',
    });
  }

  #dismiss(reading: Stretch, reason: string, check: string): void {
    const place = this.#text.place(reading);
    if (place) this.#dismissAt(reading, place, reason, check);
    else this.#dismissAll(reading);
  }

  #dismissAt(at: Stretch, place: Place, reason: string, check: string): void {
    this.#records.dismissed.push({ annotation: { section: this.#text.section(at), ...place, reason }, check });
  }

  /** Where a reading stands; one that nothing tells from others is dismissed with them. */
  #place(reading: Reading): Place | null {
    const place = this.#text.place(reading);
    if (!place) this.#dismissAll(reading);
    return place;
  }

  #dismissAll(reading: Stretch): void {
    const section = this.#text.section(reading);
    const words = this.#text.words(reading.start, reading.end);
    const key = `${section} ${words}`;
    if (this.#repeated.has(key)) return;
    this.#repeated.add(key);
    const reason = 'It stands again in the same words, and no words around it tell which is which.';
    this.#records.dismissed.push({ annotation: { section, words, all: true, reason }, check: 'which is it?' });
  }
}

/** The keys of the time that a change is counted against. */
function sinceOf(place: Place | null): Record<string, string> {
  return place ? { since: place.words, ...(place.in !== undefined && { sinceIn: place.in }) } : {};
}
