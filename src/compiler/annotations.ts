import * as v from 'valibot';
import { type Annotations, annotationSchema } from './annotation-schema.js';
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
