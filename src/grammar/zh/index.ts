/** The Chinese grammar. Each step sees only what the steps before it left: titles, then names, times, quantities. */
import type { Reading, ReadingContext } from '../readings.js';
import { findNames } from './names.js';
import { findQuantities } from './quantities.js';
import { blank, normalise } from './script.js';
import { findTimes } from './times.js';
import { readTitles } from './titles.js';

/**
 * Reads a Chinese text.
 *
 * @param printed the text, simplified or traditional.
 * @param context the year of the section.
 * @returns readings sorted by start, none overlapping.
 */
export function readChinese(printed: string, context: ReadingContext): Reading[] {
  const titles = readTitles(printed);
  const normal = normalise(printed);
  const untitled = blank(normal, titles);
  const unnamed = blank(untitled, findNames(untitled));
  const times = findTimes(unnamed, context);
  const blanked = blank(unnamed, times);
  const stated = times.flatMap(({ reading }) => (reading === undefined ? [] : [reading]));
  const readings: Reading[] = [...titles, ...stated, ...findQuantities({ printed, normal, blanked })];
  return readings.sort((a, b) => a.start - b.start);
}
