import { group } from 'd3-array';
import type { QuantityReading, Reading, TimeReading, TitleReading } from '../../grammar/readings.js';
import type { Stretch } from '../places.js';
import { type ChangedFigure, changedFigures, comparedWith } from './changes.js';
import { documentOf } from './document.js';
import type { Drafted, DraftText } from './draft-text.js';
import { Ids } from './ids.js';
import { labelOf, subjectBefore, wholeOf } from './label.js';
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
/** What was aimed at before, and is done: 完成年度目标的107.5%. */
const AIM_REACHED = /(?:完成|达到|实现|超过)[^，。；]*?(?:目标|计划)/;
const NAMED_AIM = /^(?!完成|实现|达到).*(?:目标|计划数?)$/;
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
  /** The records that take a time, by where it begins. */
  readonly #taken = new Map<number, string[]>();

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
    for (const time of times) this.#event(time, figures);
  }

  #metric({ figure, changes, before, lead }: ChangedFigure, times: readonly TimeReading[]): void {
    const place = this.#place(figure);
    if (!place) {
      for (const other of [...changes, ...(before ? [before] : [])])
        this.#dismiss(other, 'It goes with a figure that stands again.', 'which is it?');
      return;
    }
    const [from, to] = this.#text.sentence(figure.start, figure.end);
    const sentence = this.#text.words(from, to);
    const isCounted = !MEASURES.test(figure.quantity.unit) && figure.quantity.unit !== '';
    const at = (lead?.start ?? figure.start) - from;
    const words = labelOf(sentence, at, (before ?? figure).end - from, isCounted);
    const whole = wholeOf(words);
    const label = (whole === '' ? '' : subjectBefore(sentence, at)) || words;
    const time = times.findLast(({ end }) => end <= (lead?.start ?? figure.start) && !this.#isComparedWith(end));
    const timePlace = time && this.#place(time);
    const section = this.#text.section(figure);
    const clause = this.#text.words(Math.max(from, figure.start - LONGEST_TITLE), figure.start);
    const isAimed =
      AIM.test(clause.slice(clause.lastIndexOf('。') + 1).replace(AIM_REACHED, '')) || NAMED_AIM.test(label);
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
        label: { zh: label === '' ? figure.quantity.written : label },
        ...(whole !== '' && { shareOf: { zh: whole } }),
      },
      check: [
        label === '' ? 'label: the words around it name nothing' : '',
        label !== '' && label.length < LEAST_LABEL ? 'label: of what?' : '',
        isTarget && !this.#text.isPlanned(section) ? 'role: a target?' : '',
        whole === '' ? '' : 'label: a share of what?',
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
    const clause = this.#clauseOf(time);
    const isUnnamed =
      time.time.kind === 'as-of' ||
      this.#isComparedWith(time.end) ||
      clause.title.length < LEAST_TITLE ||
      figures.some(({ start, end }) => start < clause.end && clause.start < end);
    const named = isUnnamed ? null : this.#text.place(clause);
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
        title: { zh: clause.title },
        ...(metrics && { metrics }),
      },
      check: this.#text.sentence(time.start, time.end)[0] === time.start ? '' : 'title: does it say who?',
    });
  }

  /** The clause that a time stands in or before, and its words without the time. */
  #clauseOf(time: TimeReading): Stretch & { title: string } {
    const [from, to] = this.#text.sentence(time.start, time.end);
    const lead = /[^，,。；;：:\n]*$/.exec(this.#text.words(from, time.start))?.[0] ?? '';
    const [gap = '', words = ''] = /^([，,\s]*)[^，,。；;！？\n]*/.exec(this.#text.words(time.end, to)) ?? [];
    const after = gap.slice(words.length);
    const who = lead.replace(/[于在自至到]$/, '').trim();
    const start =
      who === '' ? time.end + words.length : time.start - lead.length + (lead.length - lead.trimStart().length);
    const end = Math.min(time.end + gap.length, start + LONGEST_TITLE + (who === '' ? 0 : time.end - time.start));
    return { start, end, title: who === '' ? this.#text.words(start, end) : who + after };
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
