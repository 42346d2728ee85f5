import type { Annotations } from './annotations.js';
import { type Fault, nearOnes } from './faults.js';
import type { LineOf, Path } from './yaml.js';

/** The lists whose records are looked up by id together: an id stands for one record among them all. */
const RECORDS = ['metrics', 'events', 'documents', 'partners', 'tasks'] as const;
const LISTS = ['bureaus', 'themes', 'sections', 'comparisons', 'frameworks'] as const;

/**
 * What must hold of the annotations before any words are looked for: an id stands once, a section lies within one
 * before it, and every bureau named exists. A section within itself would otherwise be looked for without end.
 */
export function checkOutline(annotations: Annotations, lineOf: LineOf): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: Path, message: string): void => {
    const key = path.join('.');
    faults.push({ file: 'report.yaml', line: lineOf(path), key, message: `${key}: ${message}` });
  };
  const unique = (lists: readonly (typeof RECORDS | typeof LISTS)[number][], what: string): void => {
    const seen = new Map<string, Path>();
    for (const list of lists) {
      annotations[list].forEach(({ id }, i) => {
        const path = [list, i, 'id'];
        const first = seen.get(id);
        if (first) fault(path, `the id “${id}” stands for two ${what}; the first is on line ${lineOf(first)}`);
        else seen.set(id, path);
      });
    }
  };
  unique(RECORDS, 'records');
  for (const list of LISTS) unique([list], list);

  const bureaus = new Set(annotations.bureaus.map(({ id }) => id));
  const bureau = (id: string | undefined, path: Path): void => {
    if (id !== undefined && !bureaus.has(id)) fault(path, `there is no bureau “${id}”${nearOnes(id, bureaus)}`);
  };
  const before = new Set<string>();
  annotations.sections.forEach(({ id, bureau: own, parent }, i) => {
    bureau(own, ['sections', i, 'bureau']);
    if (parent !== undefined && !before.has(parent))
      fault(['sections', i, 'parent'], `no section before it is called “${parent}”${nearOnes(parent, before)}`);
    before.add(id);
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
