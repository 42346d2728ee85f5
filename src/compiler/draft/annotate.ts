import { group, sort } from 'd3-array';
import type { QuantityReading, Reading, TimeReading, TitleReading } from '../../grammar/readings.js';
import type { Stretch } from '../places.js';
import { draftChanges, timeBefore } from './changes.js';
import { type DraftedDocument, draftDocument, unmarkedTitles } from './documents.js';
import type { Drafted, DraftText } from './draft-text.js';
import { eventAt, isComparedWith } from './events.js';
import { timeOf } from './figure-time.js';
import { Ids } from './ids.js';
import type { ChangedFigure, FigureName } from './language.js';
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

/** So far around a change its words may say against what it is counted, in characters. */
const REACH = 60;

/** Annotates every reading of a text, or dismisses it with what an editor should look at. */
export function annotateAll(text: DraftText, readings: readonly Reading[]): DraftedRecords {
  return new Annotator(text).annotate(readings.filter((reading) => !text.isHeading(reading)));
}

/** Annotates what one sentence says, by itself. */
export function annotateSentence(text: DraftText, readings: readonly Reading[]): DraftedRecords {
  return new Annotator(text).annotateSentence(readings.filter((reading) => !text.isHeading(reading)));
}

/** What of a sentence its figures are drafted with. */
interface Sentence {
  times: readonly TimeReading[];
  /** All of them, those that are a change or a level before too. */
  figures: readonly QuantityReading[];
  /** What those that are drafted are called. */
  names: Map<QuantityReading, { id: string; label: string }>;
  earlier: readonly ChangedFigure[];
}

/** A name, and what another figure of the sentence makes of the one that is called so. */
interface Named extends FigureName {
  of?: string;
  role?: 'target' | 'outcome' | undefined;
  isUntimed?: boolean | undefined;
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
  readonly #documents = new Map<string, DraftedDocument>();
  /** The words that are dismissed wherever they stand, each after its section. */
  readonly #repeated = new Set<string>();
  /** The records that take a time, by where it begins. */
  readonly #taken = new Map<number, string[]>();
  /** Where the times begin that are what something is compared with. */
  readonly #spent = new Set<number>();
  /** The targets of a figure that a sentence sets beside it, and of which metric. */
  readonly #targets = new Map<Drafted, string>();

  readonly #words = (start: number, end: number): string => this.#text.words(start, end);

  constructor(text: DraftText) {
    this.#text = text;
  }

  annotate(readings: readonly Reading[]): DraftedRecords {
    const titles = unmarkedTitles(this.#text);
    // The year in a title is of its name.
    const others = readings.filter(({ start, end }) =>
      titles.every((title) => title.end <= start || end <= title.start),
    );
    const all = sort([...others, ...titles], ({ start }) => start);
    const bySentence = group(all, ({ start, end }) => this.#text.sentence(start, end)[0]);
    for (const sentence of bySentence.values()) this.annotateSentence(sentence);
    for (const [target, of] of this.#targets) target.annotation['of'] = of;
    const { measureOf } = this.#text.language;
    pairTargets(this.#records.metrics, measureOf, (id) => this.#figures.get(id)?.units ?? []);
    this.#records.tasks = draftTasks(this.#text, this.#figures, this.#ids);
    this.#records.partners = draftPartners(this.#text, this.#ids);
    return this.#records;
  }

  annotateSentence(readings: readonly Reading[]): DraftedRecords {
    const { language } = this.#text;
    const times = readings.filter((reading) => reading.kind === 'time');
    const quantities = readings.filter((reading) => reading.kind === 'quantity');
    const asides = new Set<Reading>();
    for (const [i, figure] of quantities.entries()) {
      const reason = language.asideReason(figure, quantities[i + 1], this.#words);
      if (reason === '') continue;
      asides.add(figure);
      this.#dismiss(figure, reason, '');
    }
    const figures = quantities.filter((figure) => !asides.has(figure));
    const changed = language.changedFigures(figures, this.#words);
    const names = new Map<QuantityReading, { id: string; label: string }>();
    for (const [i, one] of changed.entries())
      this.#metric(one, { times, figures, names, earlier: changed.slice(0, i) });
    for (const reading of readings) {
      if (reading.kind === 'title') this.#document(reading);
      if (reading.kind === 'unread') this.#dismiss(reading, 'A number that is not read.', 'the grammar cannot read it');
    }
    for (const time of times) this.#event(time, figures);
    return this.#records;
  }

  #metric(changed: ChangedFigure, { times, figures, names, earlier }: Sentence): void {
    const { figure, changes, before, isListed } = changed;
    const place = this.#place(figure);
    if (!place) {
      for (const other of [...changes, ...(before ? [before] : [])])
        this.#dismiss(other, 'It goes with a figure that stands again.', 'which is it?');
      return;
    }
    const { language } = this.#text;
    const section = this.#text.section(figure);
    const then = timeBefore(this.#text, changed, times);
    if (then) this.#spend(then.time);
    const placed = changes.flatMap((change) => {
      const at = this.#place(change);
      return at ? [{ change, place: at }] : [];
    });
    const { annotation: change, against, isCounted } = draftChanges(this.#text, placed, section);
    for (const time of times)
      if (against.some(({ start, end }) => start < time.end && time.start < end)) this.#spend(time);
    const { label, whole, check, ...named } = this.#name(changed, { names, earlier });
    const own = times.filter((one) => !this.#spent.has(one.start) && !isComparedWith(this.#text, one.end));
    const isTaken = ({ start }: TimeReading): boolean => this.#taken.has(start);
    const time = named.isUntimed ? undefined : timeOf(changed, { times: own, figures, isTaken }, language, this.#words);
    const timePlace = time && this.#place(time);
    const [from] = this.#text.sentence(figure.start, figure.end);
    const clause = this.#words(from, figure.start);
    const isToCome = time?.time.kind === 'by' && !figure.expected && this.#isToCome(time);
    const isAimed = named.role === undefined ? isToCome || language.isAimed(clause, label) : named.role === 'target';
    const isPlanned = this.#text.isPlannedAt(figure);
    const isTarget = isPlanned || isAimed;
    const id = this.#ids.idOf(label, 'figure');
    names.set(figure, { id, label });
    if (time && timePlace) this.#taken.set(time.start, [...(this.#taken.get(time.start) ?? []), id]);
    const units = [figure, ...changes].map(({ quantity }) => quantity.unit);
    this.#figures.set(id, { start: figure.start, units });
    const earlierLevel = before && this.#place(before);
    const drafted: Drafted = {
      annotation: {
        id,
        section,
        ...place,
        ...(timePlace && { time: timePlace.words, ...(timePlace.in !== undefined && { timeIn: timePlace.in }) }),
        ...change,
        ...(earlierLevel && {
          before: earlierLevel.words,
          ...(earlierLevel.in !== undefined && { beforeIn: earlierLevel.in }),
          ...(then && {
            beforeTime: then.place.words,
            ...(then.place.in !== undefined && { beforeTimeIn: then.place.in }),
          }),
        }),
        ...(isTarget && { role: 'target' }),
        label: this.#text.say(label === '' ? figure.quantity.written : label),
        ...(whole !== '' && { shareOf: this.#text.say(whole) }),
      },
      check: [
        label === '' ? 'label: the words around it name nothing' : '',
        check,
        isListed && changed.name === undefined && named.of === undefined ? 'label: which of them?' : '',
        !isCounted && this.#isAgainst(changes[0]) ? 'since: against what?' : '',
        isTarget && !isPlanned && named.role === undefined ? 'role: a target?' : '',
      ]
        .filter(Boolean)
        .join('; '),
    };
    this.#records.metrics.push(drafted);
    if (named.of !== undefined && named.role === 'target') this.#targets.set(drafted, named.of);
  }

  /** Whether a time is later than the report. */
  #isToCome({ start, time: { edtf } }: TimeReading): boolean {
    const { published = '' } = this.#text.contextOf(this.#text.section({ start }));
    const [year = ''] = /\d{4}(?!.*\d{4})/.exec(edtf) ?? [];
    return published !== '' && year > published.slice(0, 4);
  }

  #isAgainst(change: QuantityReading | undefined): boolean {
    if (!change) return false;
    const { start, end } = change;
    return this.#text.language.saysAgainst(this.#words(start - REACH, start), this.#words(end, end + REACH));
  }

  /** A time that says when the level before was, or what a change is counted against, is no other figure's. */
  #spend({ start }: TimeReading): void {
    this.#spent.add(start);
    this.#taken.set(start, []);
  }

  /** What a figure is called, by itself or after another of its sentence. */
  #name(changed: ChangedFigure, { names, earlier }: Pick<Sentence, 'names' | 'earlier'>): Named {
    const { figure, before, changes, lead, name } = changed;
    if (name !== undefined) return { label: name, whole: '', check: '' };
    const [from, to] = this.#text.sentence(figure.start, figure.end);
    const start = (lead?.start ?? figure.start) - from;
    const end = Math.min(figure.end, before?.end ?? figure.end) - from;
    const isChange = Boolean(figure.change ?? (lead && changes.length > 0));
    const { language } = this.#text;
    const own = language.nameOf(this.#words(from, to), start, end, figure, isChange);
    const after = language.namedAfter(changed, earlier, this.#words);
    const other = after && names.get(after.of);
    if (!other || other.label === '') return own;
    const { nameAfter, role, isUntimed, check } = after;
    return { label: nameAfter(other.label), whole: own.whole, check, of: other.id, role, isUntimed };
  }

  #document(title: TitleReading): void {
    const place = this.#place(title);
    if (!place) return;
    const known = this.#documents.get(title.title);
    if (known) {
      known.annotation.mentions.push({ section: this.#text.section(title), ...place });
      return;
    }
    const drafted = draftDocument(this.#text, title, place, this.#ids);
    this.#documents.set(title.title, drafted);
    this.#records.documents.push(drafted);
  }

  #event(time: TimeReading, figures: readonly QuantityReading[]): void {
    const place = this.#text.place(time);
    const metrics = this.#taken.get(time.start);
    if (!place) {
      if (!metrics) this.#dismissAll(time);
      return;
    }
    const drafted = eventAt(this.#text, { time, place, metrics }, figures, this.#ids);
    if (drafted && 'event' in drafted) this.#records.events.push(drafted.event);
    else if (drafted) this.#dismissAt(time, place, drafted.reason, drafted.check);
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
