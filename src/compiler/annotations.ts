import * as v from 'valibot';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/**
 * An editor's annotations, `report.yaml`: ids, labels, links and the words that they stand for; never a value. This is
 * its shape; a key means what the field of its name means in `report/schema.ts`.
 */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'an id of a-z, 0-9 and -'));
const words = v.pipe(v.string(), v.minLength(1));
const text = v.object({ zh: v.optional(words), en: v.optional(words) });
const ids = v.optional(v.array(id), []);
const role = v.picklist(['outcome', 'plan', 'preface']);
const status = v.picklist(['drafted', 'advanced', 'issued', 'revised', 'compiled', 'planned', 'referenced']);
const year = v.message(v.pipe(v.string(), v.regex(/^\d{4}$/)), 'a year in quotes: "2020"');

/** Words in a section that occur once there, or within the longer words of `in`. */
const place = { section: id, words, in: v.optional(words) };
const mention = v.strictObject(place);
const shared = { id, ...place, theme: v.optional(id), note: v.optional(text) };

const annotations = v.strictObject({
  report: v.strictObject({
    id,
    title: text,
    publisher: text,
    column: v.optional(text),
    partNoun: v.optional(text),
    published: words,
    lang: words,
    citation: v.strictObject({
      title: text,
      container: text,
      column: v.optional(text),
      publisher: v.optional(text),
      published: words,
      url: v.optional(words),
    }),
  }),
  bureaus: v.array(v.strictObject({ id, name: text, shortName: text })),
  themes: v.optional(v.array(v.strictObject({ id, label: text })), []),
  sections: v.array(
    v.strictObject({
      id,
      bureau: v.optional(id),
      parent: v.optional(id),
      /** The words at which it begins; it runs to where the next one does. */
      starts: words,
      marker: v.optional(words),
      title: text,
      year: v.optional(year),
      role,
      /** A heading that is printed inside another section's text and has none of its own. */
      empty: v.optional(v.boolean()),
      note: v.optional(text),
    }),
  ),
  metrics: v.array(
    v.strictObject({
      ...shared,
      label: text,
      role: v.optional(v.picklist(['outcome', 'target', 'context']), 'outcome'),
      attribution: v.optional(v.picklist(['own', 'joint', 'economy-wide', 'third-party']), 'own'),
      cumulative: v.optional(v.boolean()),
      leading: v.optional(v.boolean()),
      time: v.optional(words),
      timeIn: v.optional(words),
      duration: v.optional(words),
      change: v.optional(words),
    }),
  ),
  events: v.array(
    v.strictObject({
      ...shared,
      title: text,
      time: v.optional(words),
      timeIn: v.optional(words),
      role: v.optional(v.picklist(['outcome', 'plan'])),
      metrics: ids,
    }),
  ),
  documents: v.array(
    v.strictObject({
      id,
      section: id,
      title: text,
      theme: v.optional(id),
      status,
      action: words,
      issuers: ids,
      mentions: v.pipe(v.array(mention), v.minLength(1)),
      note: v.optional(text),
    }),
  ),
  partners: v.array(
    v.strictObject({
      id,
      name: text,
      kind: v.picklist(['central', 'ministry', 'local', 'company', 'association', 'media', 'foreign', 'public']),
      actions: v.pipe(v.array(v.strictObject({ ...place, what: text })), v.minLength(1)),
    }),
  ),
  tasks: v.array(v.strictObject({ ...shared, title: text, continues: ids, metrics: ids })),
  comparisons: v.array(
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
        status: v.optional(v.array(status), []),
        role: v.optional(v.picklist(['outcome', 'plan', 'target', 'context'])),
        notStated: ids,
      }),
    ]),
  ),
  frameworks: v.array(
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
  dismissed: v.array(v.strictObject({ ...place, reason: words })),
});

export type Annotations = v.InferOutput<typeof annotations>;
export type Place = { section: string; words: string; in?: string | undefined };

/** What is wrong with the annotations or with what they say of the text, and where. */
export interface Fault {
  /** The line of `report.yaml`, from 1; 0 where it has none. */
  line: number;
  message: string;
}

/** Where a value stands in the annotations, from the outside in. */
export type Path = readonly (string | number)[];

/** Finds the line of a value by its path, for messages. */
export type LineOf = (path: Path) => number;

export interface ReadAnnotations {
  annotations: Annotations | null;
  lineOf: LineOf;
  faults: Fault[];
}

/** Reads and checks `report.yaml`. */
export function readAnnotations(yaml: string): ReadAnnotations {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineOf: LineOf = (path) => lineAt(document, path, counter);
  const errors = document.errors.map(
    // The message goes on to say the line again, and to draw it.
    ({ message, pos }): Fault => ({
      line: counter.linePos(pos[0]).line,
      message: message.replace(/ at line \d.*$/s, ''),
    }),
  );
  if (errors.length > 0) return { annotations: null, lineOf, faults: errors };
  const { value, fault } = plainData(document);
  if (fault) return { annotations: null, lineOf, faults: [fault] };
  const result = v.safeParse(annotations, value);
  if (result.success) return { annotations: result.output, lineOf, faults: [] };
  const faults = result.issues.map((issue): Fault => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    const where = path.length === 0 ? 'report.yaml' : path.join('.');
    return { line: lineOf(path), message: `${where}: ${wrongWith(issue)}` };
  });
  return { annotations: null, lineOf, faults };
}

/** The document as plain data: an alias with no anchor, or with too many uses, is found only now. */
function plainData(document: Document): { value: unknown; fault?: Fault } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { value: null, fault: { line: 0, message: error instanceof Error ? error.message : 'an alias is wrong' } };
  }
}

/** In this file's own words where it has some; valibot's own begin with “Invalid”. */
function wrongWith({ expected, received, message }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'there is no such key';
  return `expected ${message.startsWith('Invalid ') ? expected : message}, found ${received}`;
}

function lineAt(document: Document, path: readonly (string | number)[], counter: LineCounter): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 0;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}
