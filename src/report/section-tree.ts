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

/** The ids of the sections that stand within more others than a limit. */
export function deepSections(sections: readonly Section[], limit: number): Set<string> {
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  const depths = new Map<string, number>();
  const deep = new Set<string>();
  for (const { id } of sections) {
    const way: string[] = [];
    let at: string | undefined = id;
    for (; at !== undefined && !depths.has(at) && parents.has(at); at = parents.get(at)) {
      depths.set(at, 0);
      way.push(at);
    }
    let depth = at === undefined ? 0 : (depths.get(at) ?? 0);
    for (const member of way.reverse()) {
      depth += 1;
      depths.set(member, depth);
      if (depth > limit) deep.add(member);
    }
  }
  return deep;
}

/** The sections that hold a record, outermost first. */
export function sectionPath(sections: ReadonlyMap<string, Section>, id: string): Section[] {
  const chain = new Set<Section>();
  for (let at = sections.get(id); at && !chain.has(at); at = at.parent ? sections.get(at.parent) : undefined) {
    chain.add(at);
  }
  return [...chain].reverse();
}
