import { parseEdtf } from '../report/edtf.js';
import type { Annotations, Place } from './annotations.js';
import { type Fault, nearOnes as nearIdsOf, quoted } from './faults.js';
import type { ReadingText } from './reading-text.js';
import { placeFinder } from './source-text.js';
import type { LineOf, Path } from './yaml.js';

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
  let from = 0;
  sections.forEach(({ id, starts: words }, i) => {
    const offset = source.indexOf(words, from);
    if (offset >= 0) {
      headings.set(id, { start: offset, end: offset + words.length });
      from = offset + 1;
      return;
    }
    const earlier = source.indexOf(words);
    const why =
      earlier >= 0
        ? ` (it stands on line ${placeFinder(source)(earlier).line} of the text: list the sections in its order)`
        : faults.length < MOST_NEAR
          ? nearOnes(source.slice(from), words)
          : '';
    const key = `sections.${i}.starts`;
    const message = `${key}: section ${id}: ${quoted(words)} is not found after the section before it${why}`;
    faults.push({ file: 'report.yaml', line: lineOf(['sections', i, 'starts']), key, message });
  });
  return { extents: extentsOf(sections, headings, reading), headings, faults };
}

/** A section runs to where the next begins that is not inside it. */
function extentsOf(
  sections: Annotations['sections'],
  headings: ReadonlyMap<string, Stretch>,
  reading: ReadingText,
): Extents {
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  const extents = new Map<string, Stretch>();
  let open: Stretch[] = [];
  for (const { id, empty } of sections) {
    const heading = headings.get(id);
    if (!heading || empty) continue;
    const start = reading.at(heading.start);
    const around = new Set<Stretch | undefined>();
    for (let parent = parents.get(id); parent !== undefined; parent = parents.get(parent))
      around.add(extents.get(parent));
    for (const extent of open) if (!around.has(extent)) extent.end = start;
    const own = { start, end: reading.text.length };
    open = [...open.filter((extent) => around.has(extent)), own];
    extents.set(id, own);
  }
  return extents;
}

/**
 * Finds words in their section; where they are absent or occur more than once it says so.
 * @param isHelpful whether to look for words that may have been meant, which takes time
 */
export function locateWords(
  { section, words, in: within }: Place,
  { text }: ReadingText,
  extents: Extents,
  isHelpful: boolean,
): Stretch | string {
  const extent = extents.get(section);
  if (!extent) return noSection(section, extents, isHelpful);
  const scope = within === undefined ? extent : once(text, within, extent, isHelpful);
  if (typeof scope === 'string') return scope;
  return once(text, words, scope, isHelpful);
}

/** Says that a section is not there. */
export function noSection(section: string, extents: Extents, isHelpful: boolean): string {
  return `section “${section}” does not exist or has no text${isHelpful ? nearIdsOf(section, new Set(extents.keys())) : ''}`;
}

/** Which part of a place is at fault, where its words are not found: `words` where the others are well. */
export function faultyPart({ section, in: within }: Place, { text }: ReadingText, extents: Extents): keyof Place {
  const extent = extents.get(section);
  if (!extent) return 'section';
  return within !== undefined && typeof once(text, within, extent, false) === 'string' ? 'in' : 'words';
}

/** The key of the annotations that a part of a place stands in. @param path of what the place is for, as metrics.3.change */
export function keyOfPart(path: Path, part: keyof Place): Path {
  const last = path.at(-1);
  // The levels of a framework, and a change or a time of a record, are in its own section.
  if (part === 'section' && (typeof last === 'string' || path.includes('levels'))) return [...path.slice(0, 2), part];
  if (typeof last !== 'string') return [...path, part];
  return part === 'in' ? [...path.slice(0, -1), `${last}In`] : path;
}

/** Finds words wherever they stand in a stretch of the text, by default in all of it. */
export function locateAll(
  words: string,
  { text }: ReadingText,
  { start: from, end: to }: Stretch = { start: 0, end: text.length },
): Stretch[] {
  const found: Stretch[] = [];
  for (
    let at = text.indexOf(words, from);
    at >= 0 && at + words.length <= to;
    at = text.indexOf(words, at + words.length)
  )
    found.push({ start: at, end: at + words.length });
  return found;
}

function once(text: string, words: string, { start, end }: Stretch, isHelpful: boolean): Stretch | string {
  const scope = text.slice(start, end);
  const first = scope.indexOf(words);
  if (first < 0) return `${quoted(words)} is not in the section${isHelpful ? nearOnes(scope, words) : ''}`;
  const second = scope.indexOf(words, first + 1);
  if (second >= 0) {
    const context = (at: number): string => quoted(scope.slice(Math.max(0, at - 8), at + words.length + 4));
    return `${quoted(words)} stands more than once: ${context(first)}, ${context(second)}; say which with in:`;
  }
  return { start: start + first, end: start + first + words.length };
}

/** For so many faults the likest words are looked for; a list of more is the same fault many times over. */
export const MOST_NEAR = 50;
const LONGEST_COMPARED = 200;
const IN_QUOTES = /^[“‘「『"'](.+)[”’」』"']$/s;

/** What may have been meant by words that are not there, as the end of a message. */
function nearOnes(text: string, words: string): string {
  const inside = IN_QUOTES.exec(words)?.[1];
  if (inside !== undefined && text.includes(inside))
    return `; without its quotes it is: YAML knows only " and ', and takes ${words[0]} for a part of the words`;
  if (parseEdtf(words)) return '; write the words of the text, such as 2020年9月末';
  if (words.length > LONGEST_COMPARED) return '';
  const near = nearestWords(text, words).map(quoted).join(', ');
  return near === '' ? '' : `; near it: ${near}`;
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
