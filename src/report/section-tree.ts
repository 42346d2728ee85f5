import type { Section } from './types.js';

/** The ids of the sections that their own parents lead back to. */
export function cyclicSections(sections: readonly Section[]): Set<string> {
  const parents = new Map<string, string | undefined>();
  for (const { id, parent } of sections) if (!parents.has(id)) parents.set(id, parent);
  const seen = new Set<string>();
  const cyclic = new Set<string>();
  for (const { id } of sections) {
    const way: string[] = [];
    let at: string | undefined = id;
    for (; at !== undefined && !seen.has(at); at = parents.get(at)) {
      seen.add(at);
      way.push(at);
    }
    const start = at === undefined ? -1 : way.indexOf(at);
    if (start >= 0) for (const member of way.slice(start)) cyclic.add(member);
  }
  return cyclic;
}

/** The ids of the sections whose parents, up to the outermost, are all among those given. */
export function rootedSections(sections: readonly Section[]): Set<string> {
  const rooted = new Set<string>();
  const children = new Map<string, string[]>();
  for (const { id, parent } of sections) {
    const siblings = children.get(parent ?? '');
    if (parent === undefined) rooted.add(id);
    else if (siblings) siblings.push(id);
    else children.set(parent, [id]);
  }
  // A set yields what is added to it while it is gone through.
  for (const id of rooted) for (const child of children.get(id) ?? []) rooted.add(child);
  return rooted;
}
