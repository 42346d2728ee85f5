import type { Annotations, Fault, LineOf, Place } from './annotations.js';
import type { ReadingText } from './reading-text.js';

/** A stretch of reading text. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where each section stands in the reading text; a section holds those inside it. */
export type Extents = ReadonlyMap<string, Stretch>;

/** Finds the sections: each begins at its words, after the one before, and runs to where the next begins. */
export function locateSections(
  source: string,
  reading: ReadingText,
  { sections }: Annotations,
  lineOf: LineOf,
): { extents: Extents; headings: ReadonlyMap<string, Stretch>; faults: Fault[] } {
  const faults: Fault[] = [];
  const headings = new Map<string, Stretch>();
  const starts = new Map<string, number>();
  let from = 0;
  sections.forEach(({ id, starts: words }, i) => {
    const offset = source.indexOf(words, from);
    if (offset < 0) {
      faults.push({
        line: lineOf(['sections', i, 'starts']),
        message: `section ${id}: “${words}” is not found after the section before it`,
      });
      return;
    }
    headings.set(id, { start: offset, end: offset + words.length });
    starts.set(id, reading.at(offset));
    from = offset + 1;
  });
  const extents = new Map<string, Stretch>();
  sections.forEach(({ id, empty }, i) => {
    const start = starts.get(id);
    if (start === undefined || empty) return;
    const next = sections.slice(i + 1).find((later) => !later.empty && !isInside(later, id, sections));
    extents.set(id, { start, end: (next && starts.get(next.id)) ?? reading.text.length });
  });
  return { extents, headings, faults };
}

function isInside(
  section: Annotations['sections'][number],
  ancestor: string,
  sections: Annotations['sections'],
): boolean {
  for (let parent = section.parent; parent !== undefined; ) {
    if (parent === ancestor) return true;
    parent = sections.find(({ id }) => id === parent)?.parent;
  }
  return false;
}

/** Finds words in their section; where they are absent or occur more than once it says so. */
export function locateWords(
  { section, words, in: within }: Place,
  { text }: ReadingText,
  extents: Extents,
): Stretch | string {
  const extent = extents.get(section);
  if (!extent) return `section “${section}” does not exist or has no text`;
  const scope = within === undefined ? extent : once(text, within, extent);
  if (typeof scope === 'string') return scope;
  return once(text, words, scope);
}

function once(text: string, words: string, { start, end }: Stretch): Stretch | string {
  const first = text.indexOf(words, start);
  if (first < 0 || first + words.length > end) {
    const near = nearestWords(text.slice(start, end), words);
    return `“${words}” is not in the section${near.length > 0 ? `; near it: ${near.map((candidate) => `“${candidate}”`).join(', ')}` : ''}`;
  }
  const second = text.indexOf(words, first + 1);
  if (second >= 0 && second + words.length <= end) {
    const context = (at: number): string =>
      `“${text.slice(Math.max(start, at - 8), at + words.length + 4).replaceAll('\n', ' ')}”`;
    return `“${words}” stands more than once: ${context(first)}, ${context(second)}; say which with in:`;
  }
  return { start: first, end: first + words.length };
}

/** Up to two stretches as long as the words and likest to them, by shared characters in order. */
function nearestWords(text: string, words: string): string[] {
  const wanted = new Set(words);
  const found: { at: number; score: number }[] = [];
  for (let at = 0; at + words.length <= text.length; at++) {
    if (text[at] !== words[0] && text[at + words.length - 1] !== words.at(-1)) continue;
    let score = 0;
    for (let i = 0; i < words.length; i++) {
      const character = text[at + i] ?? '';
      if (character === words[i]) score += 2;
      else if (wanted.has(character)) score += 1;
    }
    if (score >= words.length) found.push({ at, score });
  }
  found.sort((a, b) => b.score - a.score);
  const kept: number[] = [];
  for (const { at } of found) {
    if (kept.every((other) => Math.abs(other - at) >= words.length)) kept.push(at);
    if (kept.length === 2) break;
  }
  return kept.map((at) => text.slice(at, at + words.length).replaceAll('\n', ' '));
}
