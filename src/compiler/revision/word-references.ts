import type { Annotations } from '../annotations.js';
import type { Path } from '../yaml.js';

/** What words of an annotation stand for, which says how they are found again where the text says something else. */
type WordKind = 'quantity' | 'time' | 'title' | 'words';

/** Words of the text that an annotation points at. */
export interface WordReference {
  /** The map that holds them. */
  at: Path;
  /** The keys of the words and of the longer words around them; "" where there is no such key. */
  key: string;
  inKey: string;
  words: string;
  in: string | undefined;
  kind: WordKind;
}

/** References that share a section: those of a record, or of one mention of a document. */
export interface ReferenceGroup {
  /** The record as list and place, and its id; "" for one that has none. */
  record: readonly [list: string, place: number];
  id: string;
  /** The map that says the section. */
  at: Path;
  section: string | undefined;
  /** Without it the record, or the mention, stands for nothing. */
  main: WordReference;
  others: WordReference[];
  /** Whether it accounts for its words wherever they stand. */
  isEverywhere: boolean;
}

interface Words {
  words: string | undefined;
  in?: string | undefined;
}

/** Every reference to words of the text that annotations make, but where sections begin. */
export function wordReferences(annotations: Annotations): ReferenceGroup[] {
  const { metrics, events, documents, partners, tasks, frameworks, dismissed } = annotations;
  return [
    ...metrics.map((metric, i) => {
      const at: Path = ['metrics', i];
      const { words, in: within, time, timeIn, duration, change, changeIn, since, sinceIn } = metric;
      const { before, beforeIn, beforeTime, beforeTimeIn, otherChanges } = metric;
      return group(at, metric, reference(at, 'quantity', 'words', 'in', { words, in: within }), [
        ...optional(at, 'time', 'time', 'timeIn', { words: time, in: timeIn }),
        ...optional(at, 'quantity', 'duration', '', { words: duration }),
        ...optional(at, 'quantity', 'change', 'changeIn', { words: change, in: changeIn }),
        ...optional(at, 'time', 'since', 'sinceIn', { words: since, in: sinceIn }),
        ...optional(at, 'quantity', 'before', 'beforeIn', { words: before, in: beforeIn }),
        ...optional(at, 'time', 'beforeTime', 'beforeTimeIn', { words: beforeTime, in: beforeTimeIn }),
        ...otherChanges.flatMap((other, j) => {
          const within: Path = [...at, 'otherChanges', j];
          return [
            reference(within, 'quantity', 'words', 'in', other),
            ...optional(within, 'time', 'since', 'sinceIn', { words: other.since, in: other.sinceIn }),
          ];
        }),
      ]);
    }),
    ...Object.entries({ events, tasks }).flatMap(([list, records]) =>
      records.map((record, i) => {
        const at: Path = [list, i];
        return group(at, record, reference(at, 'words', 'words', 'in', record), [
          ...optional(at, 'time', 'time', 'timeIn', { words: record.time, in: record.timeIn }),
        ]);
      }),
    ),
    ...documents.flatMap(({ id, mentions }, i) =>
      mentions.map((mention, j) => {
        const at: Path = ['documents', i, 'mentions', j];
        return group(at, { id, ...mention }, reference(at, 'title', 'words', 'in', mention));
      }),
    ),
    ...partners.flatMap(({ id, actions }, i) =>
      actions.map((action, j) => {
        const at: Path = ['partners', i, 'actions', j];
        return group(at, { id, ...action }, reference(at, 'words', 'words', 'in', action));
      }),
    ),
    ...frameworks.map((framework, i) => {
      const at: Path = ['frameworks', i];
      const levels = framework.levels.flatMap((level, j) => [
        reference([...at, 'levels', j], 'words', 'words', 'in', level),
        ...level.items.map((item, k) => reference([...at, 'levels', j, 'items', k], 'words', 'words', 'in', item)),
      ]);
      return group(at, framework, reference(at, 'words', 'words', 'in', framework), levels);
    }),
    ...dismissed.map((place, i) => {
      const at: Path = ['dismissed', i];
      const found = group(at, { id: '', ...place }, reference(at, 'words', 'words', 'in', place));
      return { ...found, isEverywhere: place.all ?? false };
    }),
  ];
}

function group(
  at: Path,
  { id, section }: { id: string; section?: string | undefined },
  main: WordReference,
  others: WordReference[] = [],
): ReferenceGroup {
  const record = [String(at[0]), Number(at[1])] as const;
  return { record, id, at, section, main, others, isEverywhere: false };
}

function reference(
  at: Path,
  kind: WordKind,
  key: string,
  inKey: string,
  { words, in: within }: { words: string; in?: string | undefined },
): WordReference {
  return { at, key, inKey, words, in: within, kind };
}

function optional(at: Path, kind: WordKind, key: string, inKey: string, { words, in: within }: Words): WordReference[] {
  return words === undefined ? [] : [reference(at, kind, key, inKey, { words, in: within })];
}
