import * as v from 'valibot';
import { type Annotations, annotationSchema } from './annotation-schema.js';
import { TEXT } from './annotation-values.js';
import { type Fault, nearOnes, quoted } from './faults.js';
import { type LineOf, type Path, readYaml } from './yaml.js';

export type { Annotations };
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
  const result = v.safeParse(annotationSchema, value);
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
function wrongWith(issue: v.BaseIssue<unknown>, path: Path): string {
  const { expected, received, message } = issue;
  const key = String(path.at(-1));
  const [, glued = ''] = /^([A-Za-z]+):/.exec(key) ?? [];
  if (expected === 'never' && KEYS.has(glued)) return `write a space after “${glued}:”`;
  if (expected === 'never' && !/^[A-Za-z]+$/.test(key))
    return 'there is no such key; within { } a value that holds a comma needs quotes';
  if (expected === 'never' && KEYS.has(key))
    return 'there is no such key here; indent it under the key that it belongs to, or take it out';
  if (expected === 'never') return `there is no such key${nearOnes(key, KEYS)}`;
  if (received === 'undefined' || received === 'null') return path.length === 0 ? 'it is empty' : 'is missing';
  const wanted = message.startsWith('Invalid ') ? expectedWords(expected ?? '') : message;
  return `expected ${wanted}, found ${foundWords(received)}${rightWords(issue, key, path.length > 1)}`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  Object: 'keys and their values, indented under it',
  Array: 'a list',
  boolean: 'true or false',
  string: 'words',
};

/** The values of which one is expected; none where it is not one of several. */
function optionsOf(expected: string): string[] {
  return [...expected.matchAll(/"([^"]*)"/g)].map(([, option = '']) => option);
}

/** What valibot expects, in words: outcome, plan or preface of ("outcome" | "plan" | "preface"). */
function expectedWords(expected: string): string {
  const options = optionsOf(expected);
  if (options.length === 0) return EXPECTED[expected] ?? expected;
  return [options.slice(0, -1).join(', '), options.at(-1)].filter(Boolean).join(' or ');
}

const FOUND: Readonly<Record<string, string>> = { Object: 'keys and values', Array: 'a list', '0': 'none' };

function foundWords(received: string): string {
  return FOUND[received] ?? (received.length > 80 ? quoted(received) : received);
}

/** What would be right in place of a value, where that is known. */
function rightWords(
  { expected, received, input, message }: v.BaseIssue<unknown>,
  key: string,
  isNested: boolean,
): string {
  const isBare = expected === 'string' && /^[\d.-]+$|^(?:true|false)$/.test(received);
  if (isBare) return PLACES.has(key) ? ': write it as the text does, unit and all' : `: write "${received}"`;
  if (typeof input !== 'string') return '';
  const short = input.length <= 40 && !/["{}[\],:#\n]/.test(input);
  if (expected === 'Array')
    return short && ID_LISTS.has(key) && isNested ? `: write [${input}]` : ': each item after a hyphen and a space';
  if (expected === 'Object' && short && message === TEXT)
    return `: write { ${/\p{Script=Han}/u.test(input) ? 'zh' : 'en'}: ${input} }`;
  const near = nearOnes(input, new Set(optionsOf(expected ?? '')));
  if (near !== '') return near;
  const [, year, month, day] = DATE.exec(input) ?? [];
  const two = (part: string): string => `-${part.padStart(2, '0')}`;
  if (year && month && message.startsWith('a date')) return `: write ${year}${two(month)}${day ? two(day) : ''}`;
  if (/^(?:yes|on|是)$/i.test(input) && expected === 'boolean') return ': write true';
  return /^(?:no|off|否)$/i.test(input) && expected === 'boolean' ? ': write false' : '';
}

/** The keys within records that hold a list of ids or of words. */
const ID_LISTS: ReadonlySet<string> = new Set(['metrics', 'issuers', 'continues', 'tasks', 'notStated', 'status']);

/** A date as people write it: 2021/1/31, 2021.1, 2021年1月31日. */
const DATE = /^(\d{4})[/.年-](\d{1,2})(?:[/.月-](\d{1,2})日?)?月?$/;

/**
 * The faults of annotations, those first that full-width punctuation makes where YAML knows only : and , since what else
 * is wrong there follows from it.
 */
function withWidePunctuation(yaml: string, faults: readonly Fault[]): Fault[] {
  const wide = yaml.split(/\r\n|\r|\n/).flatMap((text, i): Fault[] => {
    if (WIDE_BLANK.test(text)) return [{ file: 'report.yaml', line: i + 1, message: BLANK_MESSAGE }];
    if (WIDE_BRACE.test(text)) return [{ file: 'report.yaml', line: i + 1, message: BRACE_MESSAGE }];
    const [found, key = ''] = WIDE_COLON.exec(text) ?? WIDE_COMMA.exec(text) ?? [];
    if (found === undefined || !KEYS.has(key)) return [];
    const [is, wanted] = found.endsWith('：') ? ['after', ': and a space'] : ['before', ', and a space'];
    return [{ file: 'report.yaml', line: i + 1, message: `full-width punctuation ${is} “${key}”: write ${wanted}` }];
  });
  const lines = new Set(wide.map(({ line }) => line));
  return [...wide, ...faults.filter(({ line }) => !lines.has(line))].sort((a, b) => a.line - b.line);
}

/** A blank of an input method or of a web page, where a line is indented. */
const WIDE_BLANK = /^ *[\u00a0\u3000]/;
const BLANK_MESSAGE = 'a full-width or no-break space stands where the line is indented: indent with plain spaces';
const WIDE_BRACE = /^\s*(?:- +)?(?:[A-Za-z]+: *)?[｛［]\s*[A-Za-z]+\s*[:：]/;
const BRACE_MESSAGE = 'full-width brackets ｛ ｝: write { and }';
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
const KEYS: ReadonlySet<string> = keysOf(annotationSchema);

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
