import type { Annotations, Fault, LineOf } from './annotations.js';

/** The lists whose records are looked up by id together: an id stands for one record among them all. */
const RECORDS = ['metrics', 'events', 'documents', 'partners', 'tasks'] as const;
const LISTS = ['bureaus', 'themes', 'sections', 'comparisons', 'frameworks'] as const;

/**
 * What must hold of the annotations before any words are looked for: an id stands once, a section lies within one
 * before it, and every bureau named exists. A section within itself would otherwise be looked for without end.
 */
export function checkOutline(annotations: Annotations, lineOf: LineOf): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: readonly (string | number)[], message: string): void => {
    faults.push({ line: lineOf(path), message: `${path.join('.')}: ${message}` });
  };
  const unique = (lists: readonly (typeof RECORDS | typeof LISTS)[number][], what: string): void => {
    const seen = new Set<string>();
    for (const list of lists) {
      annotations[list].forEach(({ id }, i) => {
        if (seen.has(id)) fault([list, i, 'id'], `the id “${id}” stands for two ${what}`);
        seen.add(id);
      });
    }
  };
  unique(RECORDS, 'records');
  for (const list of LISTS) unique([list], list);

  const bureaus = new Set(annotations.bureaus.map(({ id }) => id));
  const bureau = (id: string | undefined, path: readonly (string | number)[]): void => {
    if (id !== undefined && !bureaus.has(id)) fault(path, `there is no bureau “${id}”`);
  };
  annotations.sections.forEach((section, i) => {
    bureau(section.bureau, ['sections', i, 'bureau']);
    const { parent } = section;
    if (parent !== undefined && !annotations.sections.slice(0, i).some(({ id }) => id === parent))
      fault(['sections', i, 'parent'], `no section before it is called “${parent}”`);
  });
  annotations.comparisons.forEach((comparison, i) => {
    if (comparison.basis === 'counted') {
      for (const id of comparison.notStated) bureau(id, ['comparisons', i, 'notStated']);
      return;
    }
    for (const [j, row] of comparison.rows.entries()) bureau(row.bureau, ['comparisons', i, 'rows', j, 'bureau']);
  });
  return faults;
}
