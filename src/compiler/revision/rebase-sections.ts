import type { Annotations } from '../annotations.js';
import type { ReadingText } from '../reading-text.js';
import { YamlEditor } from '../yaml-editor.js';
import type { Carried, CarriedOver } from './carried.js';
import type { Located } from './located.js';
import { likeness, pairsOf } from './sentences.js';
import type { TextMap } from './text-map.js';

/** Of a heading so much must have stayed. */
const LEAST_LIKE = 0.4;

/**
 * Carries the sections of annotations over to a later text: the words at which each begins, those around a section that is gone,
 * and their order.
 */
export function rebaseSections(
  yaml: string,
  { sections }: Annotations,
  old: Located,
  now: Pick<Located, 'source' | 'reading'>,
  map: TextMap,
): CarriedOver {
  const editor = new YamlEditor(yaml);
  const [changed, vanished]: [Carried[], Carried[]] = [[], []];
  const offsets = new Map<string, number>();
  sections.forEach(({ id, starts }, i) => {
    const found = findHeading(id, starts, old, now, map);
    const carried = { record: `section ${id}`, key: 'starts', before: starts };
    if (!found) {
      vanished.push(carried);
      editor.check(['sections', i], `its heading is gone: “${starts}”`);
      editor.removeItem(['sections', i]);
      return;
    }
    offsets.set(id, found.offset);
    if (found.words === starts) return;
    changed.push({ ...carried, after: found.words });
    editor.set(['sections', i], 'starts', found.words, 'id');
  });
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  sections.forEach(({ id, parent }, i) => {
    if (parent === undefined || !offsets.has(id) || offsets.has(parent)) return;
    let around: string | undefined = parent;
    while (around !== undefined && !offsets.has(around)) around = parents.get(around);
    if (around === undefined) editor.remove(['sections', i], 'parent');
    else editor.set(['sections', i], 'parent', around, 'id');
    editor.check(['sections', i], `parent: ${parent} is gone`);
  });
  const ids = sections.map(({ id }) => id).filter((id) => offsets.has(id));
  const ordered = ids.toSorted((a, b) => (offsets.get(a) ?? 0) - (offsets.get(b) ?? 0));
  if (ids.every((id, i) => ordered[i] === id)) return { yaml: editor.toString(), moved: [], changed, vanished };
  // A section that is gone is a comment now, so that each that is left is an item.
  const sorting = new YamlEditor(editor.toString());
  sorting.reorder(
    ['sections'],
    ordered.map((id) => ids.indexOf(id)),
  );
  const moved = ordered
    .filter((id, i) => ids[i] !== id)
    .map((id): Carried => ({ record: `section ${id}`, key: 'order', before: startsOf(sections, id) }));
  return { yaml: sorting.toString(), moved, changed, vanished };
}

function startsOf(sections: Annotations['sections'], id: string): string {
  return sections.find((section) => section.id === id)?.starts ?? '';
}

/** Where a section begins in the later text, and with which words; null where nothing is like it. */
function findHeading(
  id: string,
  starts: string,
  { reading, headings }: Located,
  now: { source: string; reading: ReadingText },
  map: TextMap,
): { words: string; offset: number } | null {
  const first = now.source.indexOf(starts);
  if (first >= 0 && now.source.indexOf(starts, first + 1) < 0) return { words: starts, offset: first };
  const heading = headings.get(id);
  const isSkipped = reading.skipped.some(({ start }) => start === heading?.start);
  const place =
    heading && !isSkipped ? map.map({ start: reading.at(heading.start), end: reading.at(heading.end) }) : null;
  if (!place) return first < 0 ? null : { words: starts, offset: first };
  const words = now.reading.text.slice(place.start, place.end);
  const offset = now.reading.sourceOf(place.start);
  const isThere = now.source.startsWith(words, offset);
  return isThere && likeness(pairsOf(starts), pairsOf(words)) >= LEAST_LIKE ? { words, offset } : null;
}
