import type { Annotations } from './annotations.js';
import type { Path } from './yaml.js';
import type { YamlEditor } from './yaml-editor.js';

/**
 * Takes out of annotations what points at records that are gone, and asks for a check where it did. What a comparison shows is
 * only asked about, since its rows would say less than they did.
 * @param ids of the records that are gone
 * @param isGone whether a record, by list and place, is itself gone
 */
export function takeOutReferences(
  editor: YamlEditor,
  { metrics, events, documents, tasks, comparisons, frameworks }: Annotations,
  ids: ReadonlySet<string>,
  isGone: (record: Path) => boolean,
): void {
  const unlink = (record: Path, key: string, own: readonly string[]): void => {
    if (isGone(record.slice(0, 2))) return;
    const gone = own.flatMap((id, place) => (ids.has(id) ? [{ id, place }] : []));
    if (gone.length === own.length && gone.length > 0) editor.remove(record, key);
    else for (const { place } of gone) editor.removeItem([...record, key, place]);
    if (gone.length > 0) editor.check(record.slice(0, 2), `${key}: ${gone.map(({ id }) => id).join(', ')} is gone`);
  };
  metrics.forEach(({ of }, i) => {
    if (of === undefined || !ids.has(of)) return;
    editor.remove(['metrics', i], 'of');
    editor.check(['metrics', i], `of: ${of} is gone`);
  });
  events.forEach(({ metrics: own }, i) => {
    unlink(['events', i], 'metrics', own);
  });
  documents.forEach(({ issuers }, i) => {
    unlink(['documents', i], 'issuers', issuers);
  });
  tasks.forEach(({ continues, metrics: own }, i) => {
    unlink(['tasks', i], 'continues', continues);
    unlink(['tasks', i], 'metrics', own);
  });
  comparisons.forEach((comparison, i) => {
    if (comparison.basis !== 'stated') return;
    for (const row of comparison.rows)
      if ('metrics' in row && row.metrics.some((id) => ids.has(id)))
        editor.check(['comparisons', i], `rows: ${row.metrics.filter((id) => ids.has(id))} is gone`);
  });
  frameworks.forEach(({ levels }, i) => {
    levels.forEach(({ items }, j) => {
      items.forEach(({ tasks: own }, k) => {
        unlink(['frameworks', i, 'levels', j, 'items', k], 'tasks', own);
      });
    });
  });
}
