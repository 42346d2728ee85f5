import type { AnnotatedText } from '../annotated-text.js';
import type { Annotations } from '../annotations.js';
import type { Path } from '../yaml.js';

/** Annotations that are edited, with the text in which their words were found. */
export interface Editing {
  /** Line ends are \n. */
  yaml: string;
  annotations: Annotations;
  text: AnnotatedText;
}

/** The annotations as edited, or why they were not. */
export type Edited = { yaml: string } | { fault: string };

/** What an editor may name, or take out, by list. */
const NAMES = {
  bureaus: 'name',
  themes: 'label',
  sections: 'title',
  metrics: 'label',
  events: 'title',
  documents: 'title',
  partners: 'name',
  tasks: 'title',
  comparisons: 'label',
  frameworks: 'label',
} as const satisfies Partial<Record<keyof Annotations, string>>;

type NamedList = keyof typeof NAMES;

/** The key under which the records of a list are named for readers; undefined for a list whose records have no name. */
export function nameKeyOf(list: string): string | undefined {
  return Object.hasOwn(NAMES, list) ? NAMES[list as NamedList] : undefined;
}

/** Where a record stands, from its list and place: metrics.3. Null for what is none of the annotations' records. */
export function recordPath(
  annotations: Annotations,
  record: string,
): [list: NamedList | 'dismissed', i: number] | null {
  const [, list = '', i = ''] = /^(\w+)\.(\d+)$/.exec(record) ?? [];
  if (nameKeyOf(list) === undefined && list !== 'dismissed') return null;
  const path: [NamedList | 'dismissed', number] = [list as NamedList | 'dismissed', Number(i)];
  return annotations[path[0]][path[1]] === undefined ? null : path;
}

/** A record by its list and place, as a page names it. */
export function recordName(path: Path): string {
  return path.slice(0, 2).join('.');
}

const DISMISSABLE = ['metrics', 'events', 'documents', 'partners', 'tasks'] as const;

/** Whether the records of a list can be dismissed: those that words of the text are of. */
export function isDismissable(list: string): list is (typeof DISMISSABLE)[number] {
  return (DISMISSABLE as readonly string[]).includes(list);
}
