import * as v from 'valibot';
import { LIMITS } from '../../report/limits.js';
import { type CompiledText, compileText } from '../compile.js';
import type { Fault } from '../faults.js';
import { accept } from './accept.js';
import { annotate } from './annotate.js';
import { dismissRecord, dismissStatement } from './dismiss.js';
import type { Edited, Editing } from './editing.js';
import { relabel } from './relabel.js';

const words = v.pipe(v.string(), v.maxLength(LIMITS.words));
const label = v.strictObject({ zh: v.optional(words), en: v.optional(words) });
const record = v.pipe(v.string(), v.regex(/^[a-z]+\.\d+$/i));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const reason = v.pipe(words, v.trim(), v.minLength(1));

const edit = v.variant('action', [
  /** What is to be checked on a line is as it should be; the record is called so, where a label is given. */
  v.strictObject({ action: v.literal('accept'), line: place, record: v.optional(record), label: v.optional(label) }),
  v.strictObject({ action: v.literal('relabel'), record, label }),
  /** A record, or what begins at an offset of the source. */
  v.strictObject({ action: v.literal('dismiss'), record: v.optional(record), start: v.optional(place), reason }),
  v.strictObject({ action: v.literal('annotate'), start: place, label }),
]);

/** One thing that an editor does to annotations. */
export type Edit = v.InferOutput<typeof edit>;

/** An edit from parsed JSON; null for what is none. */
export function parseEdit(value: unknown): Edit | null {
  const result = v.safeParse(edit, value);
  return result.success ? result.output : null;
}

/**
 * Edits annotations where they stand: comments, order and line ends stay. Annotations that have faults already may be edited, as
 * long as no fault is added.
 * @param compileWith compiles both what was and what is made; a caller who keeps what was compiled last gives its own
 * @returns the annotations anew, or why the edit is refused
 */
export function applyEdit(source: string, yaml: string, wanted: Edit, compileWith = compileText): Edited {
  const isCrlf = yaml.includes('\r\n') && !/(?<!\r)\n/.test(yaml);
  const plain = isCrlf ? yaml.replaceAll('\r\n', '\n') : yaml;
  const before = compileWith(source, plain);
  const made = changed(before, plain, wanted);
  if ('fault' in made) return made;
  if (made.yaml === plain) return { fault: 'the annotations say so already' };
  const after = compileWith(source, made.yaml);
  const added = addedFault(before.faults, after.faults);
  if (added) return { fault: added.message };
  return { yaml: isCrlf ? made.yaml.replaceAll('\n', '\r\n') : made.yaml };
}

function changed({ annotated, faults }: CompiledText, yaml: string, wanted: Edit): Edited {
  if (!annotated) return { fault: `first mend what is wrong: ${faults[0]?.message ?? ''}` };
  const editing: Editing = { yaml, annotations: annotated.annotations, text: annotated.text };
  switch (wanted.action) {
    case 'accept':
      return acceptAs(editing, wanted);
    case 'relabel':
      return relabel(editing, wanted.record, wanted.label);
    case 'dismiss':
      if (wanted.record !== undefined) return dismissRecord(editing, wanted.record, wanted.reason);
      return dismissStatement(editing, wanted.start ?? -1, wanted.reason);
    case 'annotate':
      return annotate(editing, wanted.start, wanted.label);
  }
}

/** A name stands on the line on which it stood, so that the check above it is found where it was. */
function acceptAs(editing: Editing, { line, record: name, label: own }: Extract<Edit, { action: 'accept' }>): Edited {
  const accepted = accept(editing.yaml, line);
  if ('fault' in accepted || name === undefined || own === undefined) return accepted;
  return relabel({ ...editing, yaml: accepted.yaml }, name, own);
}

/** The first fault that was not there before, wherever its record stands now. */
function addedFault(before: readonly Fault[], after: readonly Fault[]): Fault | undefined {
  const known = new Map<string, number>();
  const nameOf = ({ file, key = '', message }: Fault): string =>
    `${file} ${message.slice(message.startsWith(key) ? key.length : 0)}`;
  for (const fault of before) known.set(nameOf(fault), (known.get(nameOf(fault)) ?? 0) + 1);
  return after.find((fault) => {
    const left = known.get(nameOf(fault)) ?? 0;
    known.set(nameOf(fault), left - 1);
    return left <= 0;
  });
}
