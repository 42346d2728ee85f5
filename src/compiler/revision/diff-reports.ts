import { grammarLanguage } from '../../grammar/index.js';
import { quoteText } from '../../report/quote.js';
import { fillTitles } from '../../report/titles.js';
import type { LocalizedText, Quote, Report } from '../../report/types.js';
import { type ReadingText, readingText } from '../reading-text.js';
import { placeFinder } from '../source-text.js';
import { align, readableRuns } from './align.js';
import { matchRecords } from './match-records.js';

/** What of a record is a plain value. */
export type Scalar = string | number | boolean;

/** A field that is not as it was; `before` is missing where it is new, `after` where it is gone. */
export interface FieldChange {
  /** Its place in the record: `quantity.value`, `label.en`, `time.edtf`, `actions.2.what`. */
  field: string;
  before?: Scalar;
  after?: Scalar;
}

/** The lists of a compiled report. */
export const LISTS = [
  'bureaus',
  'themes',
  'sections',
  'metrics',
  'events',
  'documents',
  'partners',
  'tasks',
  'comparisons',
  'frameworks',
] as const;
export type List = (typeof LISTS)[number];

/** A record as a list of changes names it. */
export interface NamedRecord {
  list: List;
  id: string;
  /** Its label, title or name, in the report's own language where it has that. */
  name: string;
  /** The words that it stands on; "" for one that quotes none. */
  words: string;
}

export interface ChangedRecord extends NamedRecord {
  /** The id that the same record had, where it had another. */
  formerId?: string;
  changes: FieldChange[];
}

/** A sentence that is not as it was. */
export interface TextChange {
  /** It is new, gone, other, or stands elsewhere; one that is other may stand elsewhere too. */
  kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Its words in each text, and the line, from 1, of each. */
  before?: { words: string; line: number };
  after?: { words: string; line: number };
  /** The words from its beginning to its end: kept, or one text's in place of the other's. */
  parts: ({ kept: string } | { before: string; after: string })[];
}

/** What has changed between two compiled reports. */
export interface ReportDifference {
  isSame: boolean;
  /** Of the report as a whole: its title, publisher, date, citation. */
  report: FieldChange[];
  added: NamedRecord[];
  removed: NamedRecord[];
  changed: ChangedRecord[];
  text: TextChange[];
}

/**
 * What an editor would want to know of two versions of a compiled report: the records that are new, gone or changed, field by
 * field, and the sentences of the text. Records are the same by id or, where their ids differ, by the words that they stand
 * on, their sentence or their name. Where a quote stands does not matter, but what it says.
 * @param before a checked report, such as `parseReport` gives
 * @param after the later one
 */
export function diffReports(before: Report, after: Report): ReportDifference {
  const [old, now] = [new Described(before), new Described(after)];
  const difference: ReportDifference = {
    isSame: false,
    report: changesOf(old.about(), now.about()),
    added: [],
    removed: [],
    changed: [],
    text: textChanges(before, after),
  };
  const matches = LISTS.map((list) => ({ list, ...matchRecords(old.records(list), now.records(list)) }));
  const renamed = new Map(matches.flatMap(({ list, pairs }) => pairs.map(([a, b]) => [`${list} ${a.id}`, b.id])));
  for (const { list, pairs, removed, added } of matches) {
    const named = ({ id, name, words }: DescribedRecord): NamedRecord => ({ list, id, name, words });
    difference.removed.push(...removed.map(named));
    difference.added.push(...added.map(named));
    for (const [was, is] of pairs) {
      const changes = changesOf(old.fields(was, renamed), now.fields(is));
      const formerId = was.id === is.id ? {} : { formerId: was.id };
      if (changes.length > 0 || was.id !== is.id) difference.changed.push({ ...named(is), ...formerId, changes });
    }
  }
  const { report, added, removed, changed, text } = difference;
  return { ...difference, isSame: [report, added, removed, changed, text].every(({ length }) => length === 0) };
}

/** A record with what tells it from others. */
export interface DescribedRecord extends Omit<NamedRecord, 'list'> {
  sentence: string;
  record: object;
}

type Fields = { readonly [key: string]: unknown };

/** Which list an id under a key stands for; those of records share one name space. */
const REFERENCES: Readonly<Record<string, readonly List[]>> = {
  bureau: ['bureaus'],
  theme: ['themes'],
  section: ['sections'],
  parent: ['sections'],
  metrics: ['metrics'],
  of: ['metrics'],
  issuers: ['partners'],
  tasks: ['tasks'],
  continues: ['metrics', 'events', 'documents'],
  records: ['metrics', 'events', 'documents', 'partners', 'tasks'],
};

/** The records of one report in words: what they quote, and not where it stands. */
class Described {
  readonly #report: Report;
  readonly #language: keyof LocalizedText;

  constructor(report: Report) {
    this.#report = fillTitles(report);
    this.#language = /^en\b/i.test(report.lang) ? 'en' : 'zh';
  }

  about(): unknown {
    const { title, publisher, column, partNoun, published, revision, lang, source } = this.#report;
    return { title, publisher, column, partNoun, published, revision, lang, citation: source.citation };
  }

  records(list: List): DescribedRecord[] {
    return this.#report[list].map((record) => {
      const { id, label, title, name, quote, mentions, sentence }: Fields & { id: string } = { ...record };
      const first = Array.isArray(mentions) ? mentions[0] : quote;
      const words = this.#words(first);
      return { id, name: this.#name(label ?? title ?? name) || words, words, sentence: this.#words(sentence), record };
    });
  }

  /**
   * The fields of a record in which a change matters.
   * @param renamed the ids that records have in the later report, by list and earlier id
   */
  fields({ record }: DescribedRecord, renamed: ReadonlyMap<string, string> = new Map()): unknown {
    const { id: _, ...rest }: Fields = { ...record };
    return this.#readable(rest, '', renamed);
  }

  #readable(value: unknown, key: string, renamed: ReadonlyMap<string, string>): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#readable(item, key, renamed));
    if (typeof value === 'string') {
      const lists = Object.hasOwn(REFERENCES, key) ? REFERENCES[key] : undefined;
      return lists?.map((list) => renamed.get(`${list} ${value}`)).find((id) => id !== undefined) ?? value;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (isQuote(value)) return this.#words(value);
    // What a figure quotes is what its quantity has as written; of its sentence the text tells.
    const left = 'quantity' in value ? ['quote', 'sentence'] : 'written' in value ? ['numeral'] : ['sentence'];
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !left.includes(name))
        .map(([name, item]) => [name, this.#readable(item, name, renamed)]),
    );
  }

  #words(quote: unknown): string {
    return isQuote(quote) ? quoteText(this.#report, quote) : '';
  }

  #name(text: unknown): string {
    if (typeof text !== 'object' || text === null) return '';
    const { zh, en }: LocalizedText = text;
    return (this.#language === 'en' ? (en ?? zh) : (zh ?? en)) ?? '';
  }
}

function isQuote(value: unknown): value is Quote {
  return typeof value === 'object' && value !== null && 'spans' in value;
}

/** Where two values differ, each plain value by its path. */
function changesOf(before: unknown, after: unknown, path = ''): FieldChange[] {
  const at = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);
  if (Array.isArray(before) || Array.isArray(after)) {
    const [old, now] = [listed(before), listed(after)];
    if (![...old, ...now].some(isTree)) return scalarChange(path, plain(old), plain(now));
    const known = (items: readonly unknown[]): Set<string> => new Set(items.map((item) => JSON.stringify(item)));
    const [was, is] = [known(old), known(now)];
    const gone = old.filter((item) => !is.has(JSON.stringify(item)));
    const come = now.flatMap((item, i) => (was.has(JSON.stringify(item)) ? [] : [{ item, i }]));
    return [
      ...come.flatMap(({ item, i }, k) => changesOf(gone[k], item, at(i))),
      ...gone.slice(come.length).flatMap((item) => changesOf(item, undefined, at(old.indexOf(item)))),
    ];
  }
  if (isTree(before) || isTree(after)) {
    const [old, now] = [isTree(before) ? before : {}, isTree(after) ? after : {}];
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) =>
      changesOf(old[key], now[key], at(key)),
    );
  }
  return scalarChange(path, before, after);
}

function isTree(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function plain(items: readonly unknown[]): string | undefined {
  return items.length === 0 ? undefined : items.join(', ');
}

function scalarChange(field: string, before: unknown, after: unknown): FieldChange[] {
  if (before === after) return [];
  return [{ field, ...(isScalar(before) && { before }), ...(isScalar(after) && { after }) }];
}

function isScalar(value: unknown): value is Scalar {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** The sentences of two source texts that differ; how the page breaks them does not matter. */
function textChanges(before: Report, after: Report): TextChange[] {
  if (before.source.text === after.source.text) return [];
  const [old, now] = [lined(before), lined(after)];
  return align(old.text, now.text).flatMap(({ before: from, after: to, isSame, isMoved }): TextChange[] => {
    if (isSame && !isMoved) return [];
    const was = from && old.at(from);
    const is = to && now.at(to);
    if (was && is) {
      const parts = isSame ? [{ kept: is.words }] : partsOf(was.words, is.words);
      return [{ kind: isSame ? 'moved' : 'changed', before: was, after: is, parts }];
    }
    if (is) return [{ kind: 'added', after: is, parts: [{ before: '', after: is.words }] }];
    return was ? [{ kind: 'removed', before: was, parts: [{ before: was.words, after: '' }] }] : [];
  });
}

function lined({ source: { text: source }, lang }: Report): Pick<ReadingText, 'text'> & {
  at: (stretch: { start: number; end: number }) => { words: string; line: number };
} {
  const { text, sourceOf } = readingText(source, grammarLanguage(lang) ?? 'zh');
  const placeOf = placeFinder(source);
  return {
    text,
    at: ({ start, end }) => ({ words: text.slice(start, end), line: placeOf(sourceOf(start)).line }),
  };
}

function partsOf(before: string, after: string): TextChange['parts'] {
  return readableRuns(before, after).map(({ before: was, after: is, isKept }) => {
    const now = after.slice(is.start, is.end);
    return isKept ? { kept: now } : { before: before.slice(was.start, was.end), after: now };
  });
}
