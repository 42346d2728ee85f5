/**
 * The Chinese grammar. Each step sees only what the steps before it left: titles, then names, times, quantities. The
 * last checks the edges of all of them.
 */
import { keepWhole } from '../edges.js';
import type { Reading, ReadingContext } from '../readings.js';
import { blank } from '../text.js';
import { ChineseEdges } from './edges.js';
import { findNames, findProducts } from './names.js';
import { findQuantities } from './quantities.js';
import { normalise } from './script.js';
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
  const names = findNames(untitled);
  const unnamed = blank(untitled, [...names, ...findProducts(untitled)]);
  const times = findTimes(unnamed, context);
  const blanked = blank(unnamed, times);
  const stated = times.flatMap(({ reading }) => (reading === undefined ? [] : [reading]));
  const silent = times.filter(({ reading, broken }) => reading === undefined && broken === undefined);
  const impossible = times.filter(({ broken }) => broken);
  const { readings: quantities, broken, uncounted } = findQuantities({ printed, normal, blanked });
  const readings: Reading[] = [...titles, ...stated, ...quantities];
  readings.sort((a, b) => a.start - b.start);
  return keepWhole(new ChineseEdges(normal, readings, [...names, ...silent]), readings, {
    broken: [...broken, ...impossible],
    uncounted,
  });
}
