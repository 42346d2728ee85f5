/**
 * The English grammar. Each step sees only what the steps before it left: codes, then times, names, quantities. The last
 * checks the edges of all of them. English has no marks of titles.
 */
import { keepWhole } from '../edges.js';
import type { Reading, ReadingContext } from '../readings.js';
import { blank } from '../text.js';
import { EnglishEdges } from './edges.js';
import { findCodes, findNames } from './names.js';
import { findQuantities } from './quantities.js';
import { normalise, small } from './script.js';
import { findTimes } from './times.js';

/**
 * Reads an English text.
 *
 * @param printed the text.
 * @param context the year of the section.
 * @returns readings sorted by start, none overlapping.
 */
export function readEnglish(printed: string, context: ReadingContext): Reading[] {
  const normal = normalise(printed);
  const codes = findCodes(normal);
  const uncoded = blank(normal, codes);
  const times = findTimes(uncoded, context);
  const undated = blank(uncoded, times);
  const names = findNames(undated, small(undated));
  const blanked = blank(undated, names);
  const stated = times.flatMap(({ reading }) => (reading === undefined ? [] : [reading]));
  const silent = times.filter(({ reading, broken }) => reading === undefined && broken === undefined);
  const impossible = times.filter(({ broken }) => broken);
  const lower = small(normal);
  const { readings, broken, uncounted } = findQuantities({
    printed,
    normal,
    lower,
    untimed: small(blank(normal, times)),
    blanked,
    blankedLower: small(blanked),
  });
  const all: Reading[] = [...stated, ...readings].sort((a, b) => a.start - b.start);
  return keepWhole(new EnglishEdges(normal, lower, all, [...codes, ...names, ...silent]), all, {
    broken: [...broken, ...impossible],
    uncounted,
  });
}
