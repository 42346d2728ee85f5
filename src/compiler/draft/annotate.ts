import { group } from 'd3-array';
import type { QuantityReading, Reading, TimeReading, TitleReading } from '../../grammar/readings.js';
import { sentenceBounds } from '../../report/sentence.js';
import type { Extents, Stretch } from '../places.js';
import type { ReadingText } from '../reading-text.js';
import type { SectionReadings } from '../section-readings.js';
import { documentOf } from './document.js';
import type { Ids } from './ids.js';
import { labelOf } from './label.js';
import { type Place, placeOf } from './words-around.js';

/** An annotation with what an editor is to look at in it. */
export interface Drafted {
  /** As it stands in `report.yaml`. */
  annotation: Record<string, unknown>;
  /** What is unsure; "" for nothing. */
  check: string;
}

export interface DraftedRecords {
  metrics: Drafted[];
  events: Drafted[];
  documents: Drafted[];
  dismissed: Drafted[];
}

interface Text {
  reading: ReadingText;
  extents: Extents;
  readings: SectionReadings;
  /** Whether a section is of what is planned. */
  isPlanned: (section: string) => boolean;
  ids: Ids;
}

/** Units that measure: what is measured stands before the figure, never after it. */
const MEASURES = /[%‰元币镑点倍吨米里升瓦度年月日天时分秒顷亩]|卢布|法郎|千瓦|公斤/;
/** What a clause says of a figure that is still to be reached. */
const AIM = /力争|目标|计划|将|拟|预期|要求|确保|到20\d{2}年/;
/** A figure and its change stand no further apart, in characters. */
const NEAR = 14;
/** No title of an event is longer, in characters. */
const LONGEST_TITLE = 40;
const LEAST_TITLE = 4;
/** A shorter label says a kind of figure and not of what: 总数, 增速. */
const LEAST_LABEL = 4;

/** Annotates every reading of a text, or dismisses it with what an editor should look at. */
export function annotateAll(text: Text, isHeading: (reading: Reading) => boolean): DraftedRecords {
  return new Annotator(text).annotate(text.readings.all.filter((reading) => !isHeading(reading)));
}

class Annotator {
  readonly #text: Text;
  readonly #records: DraftedRecords = { metrics: [], events: [], documents: [], dismissed: [] };
  readonly #documents = new Map<string, Drafted & { annotation: { mentions: object[] } }>();
  /** The words that are dismissed wherever they stand, each after its section. */
  readonly #repeated = new Set<string>();
  /** Times that a record takes, by where they begin. */
  readonly #taken = new Set<number>();

  constructor(text: Text) {
    this.#text = text;
  }

  annotate(readings: readonly Reading[]): DraftedRecords {
    const bySentence = group(readings, ({ start, end }) => this.#sentence(start, end)[0]);
    for (const sentence of bySentence.values()) this.#annotateSentence(sentence);
    return this.#records;
  }

  #annotateSentence(readings: readonly Reading[]): void {
    const times = readings.filter((reading) => reading.kind === 'time');
    const figures = readings.filter((reading) => reading.kind === 'quantity');
    const changes = new Map<QuantityReading, QuantityReading>();
    figures.forEach((figure, i) => {
      const before = figures[i - 1];
      if (before && this.#isChangeOf(figure, before) && !changes.has(before) && !before.change)
        changes.set(before, figure);
    });
    const changing = new Set(changes.values());
    for (const figure of figures) if (!changing.has(figure)) this.#metric(figure, changes.get(figure), times);
    for (const reading of readings) {
      if (reading.kind === 'title') this.#document(reading);
      if (reading.kind === 'unread') this.#dismiss(reading, 'A number that is not read.', 'the grammar cannot read it');
    }
    for (const time of times) if (!this.#taken.has(time.start)) this.#event(time, figures.length > 0);
  }

  /** Whether a figure says how the one before it has changed, in its next words: 14.6万亿元，同比增长29.6%. */
  #isChangeOf(figure: QuantityReading, before: QuantityReading): boolean {
    const between = this.#words(before.end, figure.start);
    return figure.change?.basis !== undefined && between.length <= NEAR && !/[。；;、]/.test(between);
  }

  #metric(figure: QuantityReading, change: QuantityReading | undefined, times: readonly TimeReading[]): void {
    const place = this.#place(figure);
    if (!place) return;
    const [from, to] = this.#sentence(figure.start, figure.end);
    const sentence = this.#words(from, to);
    const isCounted = !MEASURES.test(figure.quantity.unit) && figure.quantity.unit !== '';
    const label = labelOf(sentence, figure.start - from, figure.end - from, isCounted);
    const time = times.findLast(({ end }) => end <= figure.start && !this.#isComparedWith(end));
    const timePlace = time && this.#place(time);
    const changePlace = change && this.#place(change);
    if (time && timePlace) this.#taken.add(time.start);
    const section = this.#section(figure);
    const clause = this.#words(Math.max(from, figure.start - LONGEST_TITLE), figure.start);
    const isTarget = this.#text.isPlanned(section) || AIM.test(clause.slice(clause.lastIndexOf('。') + 1));
    this.#records.metrics.push({
      annotation: {
        id: this.#text.ids.idOf(label, 'figure'),
        section,
        ...place,
        ...(timePlace && { time: timePlace.words, ...(timePlace.in !== undefined && { timeIn: timePlace.in }) }),
        ...(changePlace && {
          change: changePlace.words,
          ...(changePlace.in !== undefined && { changeIn: changePlace.in }),
        }),
        ...(isTarget && { role: 'target' }),
        label: { zh: label === '' ? figure.quantity.written : label },
      },
      check: [
        label === '' ? 'label: the words around it name nothing' : '',
        label !== '' && label.length < LEAST_LABEL ? 'label: of what?' : '',
        /^(?:提高|增加|上升|下降|降|增|扩大|缩小|减少)*[到至]/.test(this.#words(figure.end, figure.end + NEAR)) &&
        /[由从]$/.test(this.#words(from, figure.start))
          ? 'time: what it was before (由…到…)'
          : '',
        isTarget && !this.#text.isPlanned(section) ? 'role: a target?' : '',
      ]
        .filter(Boolean)
        .join('; '),
    });
    if (change && !changePlace)
      this.#dismiss(change, 'A change of the figure before it.', 'its words stand more than once');
  }

  /** 比2015年, 较上年末: the time that something is compared with is not its own. */
  #isComparedWith(end: number): boolean {
    return /[比较][^，,。；]{0,12}$/.test(this.#words(Math.max(0, end - 16), end));
  }

  #document(title: TitleReading): void {
    const place = this.#place(title);
    if (!place) return;
    const section = this.#section(title);
    const known = this.#documents.get(title.title);
    if (known) {
      known.annotation.mentions.push({ section, ...place });
      return;
    }
    const [from] = this.#sentence(title.start, title.end);
    const { status, action, check } = documentOf(this.#words(from, title.start), this.#text.isPlanned(section));
    const drafted = {
      annotation: {
        id: this.#text.ids.idOf(title.title, 'document'),
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
    const [from, to] = this.#sentence(time.start, time.end);
    const [clause = ''] = /^[，,\s]*[^，,。；;！？\n]*/.exec(this.#words(time.end, to)) ?? [];
    const start = time.end + (/^[，,\s]*/.exec(clause)?.[0].length ?? 0);
    const end = Math.min(time.end + clause.length, start + LONGEST_TITLE);
    if (/^\d{4}$/.test(time.time.edtf)) {
      this.#dismissAt(time, place, 'A year that its section has, or that is compared with.', '');
      return;
    }
    const isUnnamed = hasFigures || this.#isComparedWith(time.end) || end - start < LEAST_TITLE;
    const named = isUnnamed ? null : this.#placeIn({ start, end });
    if (!named) {
      this.#dismissAt(time, place, 'A time that no record takes.', 'does one need it?');
      return;
    }
    const title = this.#words(start, end);
    this.#records.events.push({
      annotation: {
        id: this.#text.ids.idOf(title, 'event'),
        section: this.#section(time),
        ...named,
        time: place.words,
        ...(place.in !== undefined && { timeIn: place.in }),
        title: { zh: title },
      },
      check: from === time.start ? '' : 'title: does it say who?',
    });
  }

  #dismiss(reading: Stretch, reason: string, check: string): void {
    const place = this.#placeIn(reading);
    if (place) this.#dismissAt(reading, place, reason, check);
    else this.#dismissAll(reading);
  }

  #dismissAt(at: Stretch, place: Place, reason: string, check: string): void {
    this.#records.dismissed.push({ annotation: { section: this.#section(at), ...place, reason }, check });
  }

  /** Where a reading stands; one that nothing tells from others is dismissed with them. */
  #place(reading: Reading): Place | null {
    const place = this.#placeIn(reading);
    if (!place) this.#dismissAll(reading);
    return place;
  }

  #dismissAll(reading: Stretch): void {
    const section = this.#section(reading);
    const words = this.#words(reading.start, reading.end);
    const key = `${section} ${words}`;
    if (this.#repeated.has(key)) return;
    this.#repeated.add(key);
    const reason = 'It stands again in the same words, and no words around it tell which is which.';
    this.#records.dismissed.push({ annotation: { section, words, all: true, reason }, check: 'which is it?' });
  }

  #placeIn(stretch: Stretch): Place | null {
    const extent = this.#text.extents.get(this.#section(stretch));
    return extent ? placeOf(this.#text.reading, stretch, extent) : null;
  }

  #section({ start }: Stretch): string {
    return this.#text.readings.sectionAt(start);
  }

  #sentence(start: number, end: number): [number, number] {
    return sentenceBounds(this.#text.reading.text, start, end);
  }

  #words(start: number, end: number): string {
    return this.#text.reading.text.slice(start, end);
  }
}
