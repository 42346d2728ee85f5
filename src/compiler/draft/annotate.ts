import { group } from 'd3-array';
import type { QuantityReading, Reading, TimeReading, TitleReading } from '../../grammar/readings.js';
import type { Stretch } from '../places.js';
import type { Drafted, DraftText } from './draft-text.js';
import { Ids } from './ids.js';
import type { ChangedFigure } from './language.js';
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

/** So far before a figure its clause may say that it is aimed at, in characters. */
const CLAUSE = 60;
const LEAST_TITLE = 4;

/** Annotates every reading of a text, or dismisses it with what an editor should look at. */
export function annotateAll(text: DraftText, readings: readonly Reading[]): DraftedRecords {
  return new Annotator(text).annotate(readings.filter((reading) => !text.isHeading(reading)));
}

/** Annotates what one sentence says, by itself. */
export function annotateSentence(text: DraftText, readings: readonly Reading[]): DraftedRecords {
  return new Annotator(text).annotateSentence(readings.filter((reading) => !text.isHeading(reading)));
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
  /** The records that take a time, by where it begins. */
  readonly #taken = new Map<number, string[]>();

  readonly #words = (start: number, end: number): string => this.#text.words(start, end);

  constructor(text: DraftText) {
    this.#text = text;
  }

  annotate(readings: readonly Reading[]): DraftedRecords {
    const bySentence = group(readings, ({ start, end }) => this.#text.sentence(start, end)[0]);
    for (const sentence of bySentence.values()) this.annotateSentence(sentence);
    const { measureOf } = this.#text.language;
    pairTargets(this.#records.metrics, measureOf, (id) => this.#figures.get(id)?.units ?? []);
    this.#records.tasks = draftTasks(this.#text, this.#figures, this.#ids);
    this.#records.partners = draftPartners(this.#text, this.#ids);
    return this.#records;
  }

  annotateSentence(readings: readonly Reading[]): DraftedRecords {
    const times = readings.filter((reading) => reading.kind === 'time');
    const figures = readings.filter((reading) => reading.kind === 'quantity');
    for (const changed of this.#text.language.changedFigures(figures, this.#words)) this.#metric(changed, times);
    for (const reading of readings) {
      if (reading.kind === 'title') this.#document(reading);
      if (reading.kind === 'unread') this.#dismiss(reading, 'A number that is not read.', 'the grammar cannot read it');
    }
    for (const time of times) this.#event(time, figures);
    return this.#records;
  }

  #metric({ figure, changes, before, lead, isListed }: ChangedFigure, times: readonly TimeReading[]): void {
    const place = this.#place(figure);
    if (!place) {
      for (const other of [...changes, ...(before ? [before] : [])])
        this.#dismiss(other, 'It goes with a figure that stands again.', 'which is it?');
      return;
    }
    const [from, to] = this.#text.sentence(figure.start, figure.end);
    const sentence = this.#text.words(from, to);
    const at = (lead?.start ?? figure.start) - from;
    const { language } = this.#text;
    const { label, whole, check } = language.nameOf(sentence, at, (before ?? figure).end - from, figure);
    const time = times.findLast(({ end }) => end <= (lead?.start ?? figure.start) && !this.#isComparedWith(end));
    const timePlace = time && this.#place(time);
    const section = this.#text.section(figure);
    const isAimed = language.isAimed(this.#text.words(Math.max(from, figure.start - CLAUSE), figure.start), label);
    const isTarget = this.#text.isPlanned(section) || isAimed;
    const id = this.#ids.idOf(label, 'figure');
    if (time && timePlace) this.#taken.set(time.start, [...(this.#taken.get(time.start) ?? []), id]);
    const units = [figure, ...changes].map(({ quantity }) => quantity.unit);
    this.#figures.set(id, { start: figure.start, units });
    this.#records.metrics.push({
      annotation: {
        id,
        section,
        ...place,
        ...(timePlace && { time: timePlace.words, ...(timePlace.in !== undefined && { timeIn: timePlace.in }) }),
        ...this.#changes(changes, section),
        ...this.#before(before, lead, times),
        ...(isTarget && { role: 'target' }),
        label: this.#text.say(label === '' ? figure.quantity.written : label),
        ...(whole !== '' && { shareOf: this.#text.say(whole) }),
      },
      check: [
        label === '' ? 'label: the words around it name nothing' : '',
        check,
        isListed ? 'label: which of them?' : '',
        changes.some(({ change }) => !change?.basis) && this.#isComparedWith(changes[0]?.start ?? 0)
          ? 'since: against what?'
          : '',
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
    const at = this.#text.language.comparedWith(change, this.#words, this.#text.contextOf(section));
    return at && this.#text.place(at);
  }

  /** The level before, with the time that the words before it name. */
  #before(
    before: QuantityReading | undefined,
    lead: ChangedFigure['lead'],
    times: readonly TimeReading[],
  ): Record<string, unknown> {
    const place = before && this.#place(before);
    if (!place) return {};
    const time = times.find(({ start, end }) => lead && start >= lead.start && end <= before.start);
    const named = time && this.#text.words(time.start, time.end) === lead?.time ? this.#text.place(time) : null;
    if (time && named) this.#taken.set(time.start, []);
    return {
      before: place.words,
      ...(place.in !== undefined && { beforeIn: place.in }),
      ...(named && { beforeTime: named.words, ...(named.in !== undefined && { beforeTimeIn: named.in }) }),
    };
  }

  /** The time that something is compared with is not its own. */
  #isComparedWith(end: number): boolean {
    return this.#text.language.isCompared(this.#text.words(end - CLAUSE, end));
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
    const { status, action, check } = this.#text.language.documentOf(
      this.#text.words(from, title.start),
      this.#text.isPlanned(section),
    );
    const drafted = {
      annotation: {
        id: this.#ids.idOf(title.title, 'document'),
        section,
        title: this.#text.say(title.title),
        status,
        action,
        mentions: [{ section, ...place }],
      },
      check,
    };
    this.#documents.set(title.title, drafted);
    this.#records.documents.push(drafted);
  }

  /** What happened at a time, in the words of its clause, with the figures that share the time. */
  #event(time: TimeReading, figures: readonly QuantityReading[]): void {
    const metrics = this.#taken.get(time.start);
    // A figure's month or year is its period; on a day something happened.
    if (metrics && !/^\d{4}-\d{2}-\d{2}$/.test(time.time.edtf)) return;
    const place = this.#place(time);
    if (!place) return;
    const leave = (reason: string, check: string): void => {
      if (!metrics) this.#dismissAt(time, place, reason, check);
    };
    if (/^\d{4}$/.test(time.time.edtf)) {
      leave('A year that its section has, or that is compared with.', '');
      return;
    }
    const [start, end] = this.#text.sentence(time.start, time.end);
    const clause = this.#text.language.clauseAt(time, { start, end }, this.#words);
    const isUnnamed =
      time.time.kind === 'as-of' ||
      this.#isComparedWith(time.end) ||
      clause.title.length < LEAST_TITLE ||
      figures.some(({ start, end }) => start < clause.end && clause.start < end);
    // ——在第五次会议上: a line under the title says where it was read.
    const isUnderTitle = /^[—–-]/.test(this.#text.words(start, end).trimStart());
    const named = isUnnamed || isUnderTitle ? null : this.#text.place(clause);
    if (!named) {
      leave('A time that no record takes.', 'does one need it?');
      return;
    }
    this.#records.events.push({
      annotation: {
        id: this.#ids.idOf(clause.title, 'event'),
        section: this.#text.section(time),
        ...named,
        time: place.words,
        ...(place.in !== undefined && { timeIn: place.in }),
        title: this.#text.say(clause.title),
        ...(metrics && { metrics }),
      },
      check: this.#text.sentence(time.start, time.end)[0] === time.start ? '' : 'title: does it say who?',
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
