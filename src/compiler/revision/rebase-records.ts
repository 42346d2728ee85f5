import type { Reading } from '../../grammar/readings.js';
import type { Annotations } from '../annotations.js';
import { placeOf } from '../draft/words-around.js';
import { quoted } from '../faults.js';
import { locateAll, locateWords, type Stretch } from '../places.js';
import { takeOutReferences } from '../references-out.js';
import type { Path } from '../yaml.js';
import { YamlEditor } from '../yaml-editor.js';
import type { Carried, CarriedOver } from './carried.js';
import type { Located } from './located.js';
import { likeness, pairsOf } from './sentences.js';
import type { TextMap } from './text-map.js';
import { type ReferenceGroup, type WordReference, wordReferences } from './word-references.js';

/** Of words that are no figure so much must have stayed. */
const LEAST_LIKE = 0.4;
/** Longer words are told by themselves; shorter ones only by what stands before them. */
const LEAST_WORDS = 6;
/** How many characters before or after a figure make it surely the same. */
const NEAR = 2;

interface CarriedRecords extends CarriedOver {
  /** How many words stand as they did. */
  kept: number;
}

/** Carries the records of annotations over to a later text, of which the sections have been found. */
export function rebaseRecords(
  yaml: string,
  annotations: Annotations,
  old: Located,
  now: Located,
  map: TextMap,
): CarriedRecords {
  const work = new RecordsWork(yaml, old, now, map);
  for (const group of wordReferences(annotations)) work.carry(group);
  work.finish(annotations);
  const { kept, moved, changed, vanished } = work;
  return { yaml: work.editor.toString(), kept, moved, changed, vanished };
}

/** Where words stand in the later text, and whether they surely are the same. */
interface Found {
  stretch: Stretch;
  /** What an editor should look at; "" for nothing. */
  doubt: string;
}

class RecordsWork {
  readonly editor: YamlEditor;
  readonly moved: Carried[] = [];
  readonly changed: Carried[] = [];
  readonly vanished: Carried[] = [];
  kept = 0;
  /** The mentions of documents, and actions of partners, that are gone, by record. */
  readonly #gone = new Map<string, number>();
  /** The ids of records that are comments now, and where these stood. */
  readonly #ids = new Set<string>();
  readonly #comments = new Set<string>();
  /** Sections of documents' first mentions that are others now. */
  readonly #sections = new Map<string, string>();

  constructor(
    yaml: string,
    private readonly old: Located,
    private readonly now: Located,
    private readonly map: TextMap,
  ) {
    this.editor = new YamlEditor(yaml);
  }

  carry(group: ReferenceGroup): void {
    const { main, others, at } = group;
    const was = this.#stretchOf(main, group);
    // What stood nowhere before is nothing to carry over; compiling tells of it.
    if (!was) return;
    const found = this.#find(main, was, group);
    const to = found ? this.#sectionAt(found.stretch, group.section) : undefined;
    if (!found || (group.section !== undefined && to === undefined)) {
      this.#drop(group);
      return;
    }
    if (to !== undefined && to !== group.section) {
      this.editor.set(at, 'section', to);
      this.moved.push({ ...this.#carried(group, 'section', group.section ?? ''), after: to });
      if (at[0] === 'documents' && at[3] === 0) this.#sections.set(String(at[1]), to);
    }
    this.#put(group, main, found, to);
    for (const other of others) {
      const stood = this.#stretchOf(other, group);
      if (!stood) continue;
      const place = this.#find(other, stood, group);
      if (place && this.#isIn(place.stretch, to)) this.#put(group, other, place, to);
      else this.#dropWords(group, other);
    }
  }

  /** Makes comments of records whose every mention is gone, and takes out what points at such records. */
  finish(annotations: Annotations): void {
    const { documents, partners } = annotations;
    for (const [list, records] of Object.entries({ documents, partners })) {
      records.forEach((record, i) => {
        const all = 'mentions' in record ? record.mentions.length : record.actions.length;
        if (this.#gone.get(`${list}.${i}`) === all) this.#comment([list, i], record.id);
      });
    }
    documents.forEach(({ section, mentions }, i) => {
      const to = this.#sections.get(String(i));
      if (to !== undefined && mentions[0]?.section === section) this.editor.set(['documents', i], 'section', to, 'id');
    });
    takeOutReferences(this.editor, annotations, this.#ids, (record) => this.#comments.has(record.join('.')));
  }

  #stretchOf(reference: WordReference, { section, isEverywhere }: ReferenceGroup): Stretch | null {
    const { reading, extents } = this.old;
    const scope = section === undefined ? undefined : extents.get(section);
    if (isEverywhere || section === undefined)
      return section !== undefined && !scope ? null : (locateAll(reference.words, reading, scope)[0] ?? null);
    const stretch = locateWords({ section, words: reference.words, in: reference.in }, reading, extents, false);
    return typeof stretch === 'string' ? null : stretch;
  }

  /** Where words of the earlier text stand in the later one. */
  #find(reference: WordReference, was: Stretch, { isEverywhere, section }: ReferenceGroup): Found | null {
    const scope = section === undefined ? undefined : this.now.extents.get(section);
    if (isEverywhere && (section === undefined || scope)) {
      const [again] = locateAll(reference.words, this.now.reading, scope);
      if (again) return { stretch: again, doubt: '' };
    }
    const place = this.map.map(was);
    const mapped = place && this.#snapped(reference, was, place);
    return mapped ?? this.#elsewhere(reference, was);
  }

  /** A stretch in place of an earlier one as the whole of what stands there. */
  #snapped({ words, kind }: WordReference, was: Stretch, place: Stretch): Found | null {
    const { text } = this.now.reading;
    if (kind === 'quantity') return this.#quantity(was, place);
    const now = text.slice(place.start, place.end);
    if (now === words) return { stretch: place, doubt: '' };
    if (kind === 'title') {
      const title = this.now.readings.all.find((reading) => reading.kind === 'title' && overlaps(reading, place));
      return title
        ? { stretch: { start: title.start, end: title.end }, doubt: `${quoted(words)} is another title` }
        : null;
    }
    if (kind === 'time') return { stretch: place, doubt: '' };
    return likeness(pairsOf(words), pairsOf(now)) >= LEAST_LIKE ? { stretch: trimmed(text, place), doubt: '' } : null;
  }

  /** The figure in place of an earlier one; where another is as near to it, or it counts something else, it is doubtful. */
  #quantity(was: Stretch, place: Stretch): Found | null {
    const isQuantity = (stretch: Stretch) => (reading: Reading) =>
      reading.kind === 'quantity' && overlaps(reading, stretch);
    const [before] = this.old.readings.quantitiesIn(was);
    const there = this.now.readings.all.filter(isQuantity(place)).filter((reading) => reading.kind === 'quantity');
    const alike = there.filter(({ quantity }) => quantity.unit === before?.quantity.unit);
    const reading = alike[0] ?? there[0];
    if (!reading) return null;
    const stretch = { start: reading.start, end: reading.end };
    const written = this.#words(this.old, was);
    if (written === reading.quantity.written) return { stretch, doubt: '' };
    if (alike.length === 0 && before)
      return { stretch, doubt: `“${written}” is “${reading.quantity.written}” now, of another unit` };
    const isSure = alike.length === 1 && this.#isBeside(was, stretch);
    return { stretch, doubt: isSure ? '' : `is “${reading.quantity.written}” what “${written}” was?` };
  }

  /** Whether what stands right before, or right after, has stayed. */
  #isBeside(was: Stretch, is: Stretch): boolean {
    const [old, now] = [this.old.reading.text, this.now.reading.text];
    const before = old.slice(was.start - NEAR, was.start);
    const after = old.slice(was.end, was.end + NEAR);
    return before === now.slice(is.start - NEAR, is.start) || after === now.slice(is.end, is.end + NEAR);
  }

  /** The same words after the same words somewhere else, if only there. */
  #elsewhere({ words }: WordReference, was: Stretch): Found | null {
    const { text } = this.old.reading;
    const clause = /[^，,。；;：:、！？\n]{0,8}$/.exec(text.slice(Math.max(0, was.start - 8), was.start))?.[0] ?? '';
    const prefix = clause.length >= NEAR ? clause : '';
    if (prefix === '' && words.length < LEAST_WORDS) return null;
    const places = locateAll(prefix + words, this.now.reading);
    const [place] = places;
    if (!place || places.length > 1) return null;
    const stretch = { start: place.start + prefix.length, end: place.end };
    const isWhole = this.now.readings
      .quantitiesIn(stretch)
      .every(({ start, end }) => start >= stretch.start && end <= stretch.end);
    return isWhole ? { stretch, doubt: '' } : null;
  }

  /** The section that words are of in the later text: their own, or where they stand now. */
  #sectionAt(stretch: Stretch, section: string | undefined): string | undefined {
    if (section === undefined) return undefined;
    if (this.#isIn(stretch, section)) return section;
    return this.now.readings.sectionAt(stretch.start) || undefined;
  }

  #isIn({ start, end }: Stretch, section: string | undefined): boolean {
    if (section === undefined) return true;
    const extent = this.now.extents.get(section);
    return extent !== undefined && extent.start <= start && end <= extent.end;
  }

  /** Writes where words stand now. */
  #put(group: ReferenceGroup, reference: WordReference, { stretch, doubt }: Found, section: string | undefined): void {
    const { key, inKey, at } = reference;
    const words = this.#words(this.now, stretch);
    const isSame = words === reference.words;
    if (!isSame) {
      this.editor.set(at, key, words);
      this.changed.push({ ...this.#carried(group, nameOf(group, reference), reference.words), after: words });
    }
    if (doubt !== '') this.editor.check(group.record, `${key}: ${doubt}`);
    const within = this.#around(reference, words, stretch, section, group.isEverywhere);
    if (within === null) {
      this.editor.check(group.record, `${key}: “${words}” stands more than once, and nothing tells which`);
      this.vanished.push(this.#carried(group, nameOf(group, reference), reference.words));
      return;
    }
    if (within !== undefined && within !== reference.in) {
      this.editor.set(at, inKey, within, key);
      const name = nameOf(group, { ...reference, key: inKey });
      if (isSame) this.moved.push({ ...this.#carried(group, name, reference.in ?? ''), after: within });
    } else if (isSame) this.kept += 1;
  }

  /**
   * The longer words that tell which are meant: none where they stand once, the old ones where these still tell.
   * @returns null where nothing tells
   */
  #around(
    { in: own, inKey }: WordReference,
    words: string,
    stretch: Stretch,
    section: string | undefined,
    isEverywhere: boolean,
  ): string | undefined | null {
    if (section === undefined || isEverywhere) return own;
    const { reading, extents } = this.now;
    const extent = extents.get(section);
    const tells = (within: string | undefined): boolean => {
      const place = locateWords({ section, words, in: within }, reading, extents, false);
      return typeof place !== 'string' && place.start === stretch.start && place.end === stretch.end;
    };
    if (tells(own)) return own;
    if (own === undefined && inKey === '') return null;
    const place = extent && placeOf(reading, stretch, extent);
    if (!place) return null;
    const within = place.in ?? words;
    return tells(within) ? within : null;
  }

  /** What a group's words are gone of: a mention goes, a record becomes a comment. */
  #drop(group: ReferenceGroup): void {
    const { record, at, id, main } = group;
    this.vanished.push(this.#carried(group, nameOf(group, main), main.words));
    if (at.length === record.length) {
      this.editor.check(record, `gone from the text: ${quoted(main.words)}`);
      this.#comment(record, id);
      return;
    }
    const key = record.join('.');
    this.#gone.set(key, (this.#gone.get(key) ?? 0) + 1);
    this.editor.check(record, `gone from the text: ${quoted(main.words)}`);
    this.editor.removeItem(at);
  }

  #comment(record: Path, id: string): void {
    if (id !== '') this.#ids.add(id);
    this.#comments.add(record.join('.'));
    this.editor.removeItem(record);
  }

  /** Words beside the main ones that are gone: the time, the change. Of a framework's levels an editor must say. */
  #dropWords(group: ReferenceGroup, reference: WordReference): void {
    const { at, key, inKey, words } = reference;
    const name = nameOf(group, reference);
    this.vanished.push(this.#carried(group, name, words));
    this.editor.check(group.record, `${name}: gone from the text: ${quoted(words)}`);
    if (group.record[0] === 'frameworks') return;
    if (key === 'words') {
      this.editor.removeItem(at);
      return;
    }
    this.editor.remove(at, key);
    if (inKey !== '') this.editor.remove(at, inKey);
  }

  #carried({ record: [list, place], id }: ReferenceGroup, key: string, before: string): Carried {
    return { record: `${list} ${id === '' ? place : id}`, key, before };
  }

  #words({ reading }: Located, { start, end }: Stretch): string {
    return reading.text.slice(start, end);
  }
}

/** A reference by its keys within the record: `change`, `otherChanges.0.words`. */
function nameOf({ record }: ReferenceGroup, { at, key }: WordReference): string {
  return [...at.slice(record.length), key].join('.');
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

const EDGES = /^[\s，,。；;：:、！？]+|[\s，,。；;：:、！？]+$/g;

/** A stretch without the stops and blanks at its ends. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const first = words.length - words.replace(/^[\s，,。；;：:、！？]+/, '').length;
  return { start: start + first, end: start + first + words.replace(EDGES, '').length };
}
