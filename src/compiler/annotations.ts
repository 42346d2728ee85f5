import * as v from 'valibot';
import { parseEdtf, UNDATED } from '../report/edtf.js';
import { hasWords } from '../report/has-words.js';
import { LIMITS } from '../report/limits.js';
import { type Fault, nearOnes, quoted } from './faults.js';
import { type LineOf, type Path, readYaml } from './yaml.js';

/**
 * An editor's annotations, `report.yaml`: ids, labels, links and the words that they stand for; never a value. This is
 * its shape; a key means what the field of its name means in `report/schema.ts`.
 */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'an id of a-z, 0-9 and -'));
const words = v.pipe(
  v.string(),
  v.minLength(1, 'some words'),
  v.check((text) => !/\p{Cs}/u.test(text), 'whole characters'),
);
/** What a reader sees. */
const phrase = v.pipe(words, v.maxLength(LIMITS.words, `at most ${LIMITS.words} characters`));
const text = v.pipe(
  v.strictObject({ zh: v.optional(phrase), en: v.optional(phrase) }),
  v.check(hasWords, 'zh: or en: with words'),
);
const date = v.pipe(
  v.string(),
  v.check(
    (edtf) => parseEdtf(edtf) !== null && edtf !== UNDATED,
    'a date of the calendar, such as 2021-01 or 2021-01-31',
  ),
);
const lang = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/, 'a language, such as zh-Hans'));
const url = v.pipe(
  v.string(),
  v.maxLength(LIMITS.words),
  v.regex(/^https?:\/\//i, 'an address that begins with https://'),
);
/** A list may be left out, or empty. */
const listOf = <Item extends v.GenericSchema>(item: Item) => v.nullish(v.array(item), []);
const ids = listOf(id);
const role = v.picklist(['outcome', 'plan', 'preface']);
const status = v.picklist(['drafted', 'advanced', 'issued', 'revised', 'compiled', 'planned', 'referenced']);
const year = v.message(v.pipe(v.string(), v.regex(/^\d{4}$/)), 'a year in quotes: "2020"');

/** Words in a section that occur once there, or within the longer words of `in`. */
const place = { section: id, words, in: v.optional(words) };
const mention = v.strictObject(place);
const shared = { id, ...place, theme: v.optional(id), note: v.optional(text) };
/** When a record is of: words that say it, or else what the editor infers; by default the year of its section. */
const when = {
  time: v.optional(words),
  timeIn: v.optional(words),
  /** The year that it is of, where that is another than its section's and the text does not say it. */
  year: v.optional(year),
  /** No time is stated, and none follows. */
  undated: v.optional(v.boolean()),
};

const annotations = v.strictObject({
  report: v.strictObject({
    id,
    title: text,
    publisher: text,
    column: v.optional(text),
    partNoun: v.optional(text),
    published: date,
    lang,
    citation: v.strictObject({
      title: text,
      container: text,
      column: v.optional(text),
      publisher: v.optional(text),
      published: date,
      url: v.optional(url),
    }),
  }),
  revision: v.optional(
    v.strictObject({
      /** The digest of the report that was published before. */
      of: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a digest: 64 of 0-9 and a-f'))),
      date,
      note: text,
    }),
  ),
  bureaus: listOf(v.strictObject({ id, name: text, shortName: text })),
  themes: listOf(v.strictObject({ id, label: text })),
  sections: v.array(
    v.strictObject({
      id,
      bureau: v.optional(id),
      parent: v.optional(id),
      /** The words at which it begins; it runs to where the next one does. */
      starts: words,
      marker: v.optional(phrase),
      title: text,
      year: v.optional(year),
      role,
      /** A heading that is printed inside another section's text and has none of its own. */
      empty: v.optional(v.boolean()),
      note: v.optional(text),
    }),
  ),
  metrics: listOf(
    v.strictObject({
      ...shared,
      label: text,
      role: v.optional(v.picklist(['outcome', 'target', 'context']), 'outcome'),
      attribution: v.optional(v.picklist(['own', 'joint', 'economy-wide', 'third-party']), 'own'),
      cumulative: v.optional(v.boolean()),
      leading: v.optional(v.boolean()),
      ...when,
      duration: v.optional(words),
      change: v.optional(words),
      changeIn: v.optional(words),
      /** The words of the time that the change is counted against, where it is not the year or the period before. */
      since: v.optional(words),
      sinceIn: v.optional(words),
      otherChanges: listOf(
        v.strictObject({
          words,
          in: v.optional(words),
          since: v.optional(words),
          sinceIn: v.optional(words),
        }),
      ),
      /** The words of an earlier level beside the figure, and of its time: 由16%降至13%. */
      before: v.optional(words),
      beforeIn: v.optional(words),
      beforeTime: v.optional(words),
      beforeTimeIn: v.optional(words),
      shareOf: v.optional(text),
      of: v.optional(id),
      series: v.optional(id),
    }),
  ),
  events: listOf(
    v.strictObject({
      ...shared,
      title: text,
      ...when,
      role: v.optional(v.picklist(['outcome', 'plan'])),
      metrics: ids,
    }),
  ),
  documents: listOf(
    v.strictObject({
      id,
      section: id,
      title: text,
      theme: v.optional(id),
      status,
      action: phrase,
      issuers: ids,
      mentions: v.pipe(v.array(mention), v.minLength(1)),
      note: v.optional(text),
    }),
  ),
  partners: listOf(
    v.strictObject({
      id,
      name: text,
      kind: v.picklist(['central', 'ministry', 'local', 'company', 'association', 'media', 'foreign', 'public']),
      actions: v.pipe(v.array(v.strictObject({ ...place, what: text })), v.minLength(1)),
    }),
  ),
  tasks: listOf(v.strictObject({ ...shared, title: text, ...when, continues: ids, metrics: ids })),
  comparisons: listOf(
    v.variant('basis', [
      v.strictObject({
        id,
        basis: v.literal('stated'),
        label: text,
        theme: v.optional(id),
        caveat: v.optional(text),
        rows: v.array(
          v.union([
            v.strictObject({ bureau: id, metrics: v.array(id) }),
            v.strictObject({ bureau: id, notStated: v.literal(true) }),
          ]),
        ),
      }),
      v.strictObject({
        id,
        basis: v.literal('counted'),
        label: text,
        theme: v.optional(id),
        caveat: v.optional(text),
        /** Which records the compiler counts, and which of them. */
        count: v.picklist(['documents', 'partners', 'metrics', 'events', 'tasks']),
        status: listOf(status),
        role: v.optional(v.picklist(['outcome', 'plan', 'target', 'context'])),
        notStated: ids,
      }),
    ]),
  ),
  frameworks: listOf(
    v.strictObject({
      id,
      ...place,
      label: text,
      levels: v.array(
        v.strictObject({
          words,
          in: v.optional(words),
          label: text,
          items: v.array(v.strictObject({ words, in: v.optional(words), label: text, tasks: ids })),
        }),
      ),
    }),
  ),
  /** With `all`, wherever the words stand in the section, and without one wherever they stand in the text. */
  dismissed: listOf(v.strictObject({ ...place, section: v.optional(id), all: v.optional(v.boolean()), reason: words })),
});

export type Annotations = v.InferOutput<typeof annotations>;
export type Place = { section: string; words: string; in?: string | undefined };

export interface ReadAnnotations {
  annotations: Annotations | null;
  lineOf: LineOf;
  faults: Fault[];
}

/** Reads and checks `report.yaml`. */
export function readAnnotations(yaml: string): ReadAnnotations {
  const { value, lineOf, faults } = readYaml(yaml);
  if (faults.length > 0) return { annotations: null, lineOf, faults: withWidePunctuation(yaml, faults) };
  const result = v.safeParse(annotations, value);
  if (result.success) return { annotations: result.output, lineOf, faults: [] };
  const misshapen = result.issues.map((issue): Fault => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    const key = path.join('.');
    const where = key === '' ? 'report.yaml' : key;
    return { file: 'report.yaml', line: lineOf(path), key, message: `${where}: ${wrongWith(issue, path)}` };
  });
  return { annotations: null, lineOf, faults: withWidePunctuation(yaml, misshapen) };
}

/** In words of its own where it has some; valibot's begin with “Invalid”. */
function wrongWith({ expected, received, message }: v.BaseIssue<unknown>, path: Path): string {
  const key = String(path.at(-1));
  if (expected === 'never' && !/^[A-Za-z]+$/.test(key))
    return 'there is no such key; within { } a value that holds a comma needs quotes';
  if (expected === 'never') return `there is no such key${nearOnes(key, KEYS)}`;
  if (received === 'undefined' || received === 'null') return path.length === 0 ? 'it is empty' : 'is missing';
  const wanted = message.startsWith('Invalid ') ? expected : message;
  const isBare = expected === 'string' && /^[\d.-]+$|^(?:true|false)$/.test(received);
  const hint = !isBare ? '' : PLACES.has(key) ? ': write it as the text does, unit and all' : `: write "${received}"`;
  return `expected ${wanted}, found ${received.length > 80 ? quoted(received) : received}${hint}`;
}

/**
 * The faults of annotations, those first that full-width punctuation makes where YAML knows only : and , since what else
 * is wrong there follows from it.
 */
function withWidePunctuation(yaml: string, faults: readonly Fault[]): Fault[] {
  const wide = yaml.split(/\r\n|\r|\n/).flatMap((text, i): Fault[] => {
    const [found, key = ''] = WIDE_COLON.exec(text) ?? WIDE_COMMA.exec(text) ?? [];
    if (found === undefined || !KEYS.has(key)) return [];
    const [is, wanted] = found.endsWith('：') ? ['after', ': and a space'] : ['before', ', and a space'];
    return [{ file: 'report.yaml', line: i + 1, message: `full-width punctuation ${is} “${key}”: write ${wanted}` }];
  });
  const lines = new Set(wide.map(({ line }) => line));
  return [...wide, ...faults.filter(({ line }) => !lines.has(line))].sort((a, b) => a.line - b.line);
}

const WIDE_COLON = /(?<=^\s*(?:- +)?(?:\{ *)?|[,，] *)([A-Za-z]+)：/;
const WIDE_COMMA = /，\s*([A-Za-z]+)(?=[:：])/;

/** The keys that hold words of the text. */
const PLACES: ReadonlySet<string> = new Set([
  'words',
  'in',
  'starts',
  'time',
  'timeIn',
  'duration',
  'change',
  'changeIn',
  'since',
  'sinceIn',
  'before',
  'beforeIn',
  'beforeTime',
  'beforeTimeIn',
]);

/** Every key that the annotations know. */
const KEYS: ReadonlySet<string> = keysOf(annotations);

function keysOf(schema: unknown, keys = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return keys;
  if ('entries' in schema && typeof schema.entries === 'object' && schema.entries !== null) {
    for (const [key, entry] of Object.entries(schema.entries)) keysOf(entry, keys.add(key));
  }
  for (const part of ['item', 'wrapped', 'options', 'pipe'] as const) {
    const inner: unknown = part in schema ? (schema as Record<string, unknown>)[part] : undefined;
    for (const one of Array.isArray(inner) ? inner : [inner]) if (one !== schema) keysOf(one, keys);
  }
  return keys;
}
