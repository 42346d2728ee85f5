import { bisectRight } from 'd3-array';
import { LIMITS } from '../report/limits.js';
import type { Fault } from './faults.js';

/** Finds the line and column, both from 1, of an offset in a text, whether its lines end with \n, \r\n or \r. */
export function placeFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    const line = bisectRight(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** Half a surrogate pair, or a control character that no text has; tabs, line ends and page breaks are text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
const NO_TEXT = /\p{Cs}|[\u0000-\u0008\u000e-\u001f\u007f]/gu;

/**
 * What makes a source text unfit to be compiled as it is. Half a surrogate pair cannot be written in UTF-8, so that the
 * checksum would be of another text than the one that is quoted.
 */
export function checkSource(source: string): Fault[] {
  const whole = (message: string): Fault[] => [{ file: 'source.txt', line: 0, message }];
  if (source.trim() === '') return whole('there is no text in it');
  if (source.length > LIMITS.text) {
    const [is, limit] = [source.length, LIMITS.text].map((count) => count.toLocaleString('en'));
    return whole(`it has ${is} characters, a report may have ${limit}: make several reports of it`);
  }
  const placeOf = placeFinder(source);
  return [...source.matchAll(NO_TEXT)].map(({ 0: character, index }) => {
    const code = character.charCodeAt(0);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const message =
      code >= 0xd800
        ? `half a character (the surrogate ${name} without its other half): the text was damaged before it got here; copy it anew`
        : `the control character ${name}, which is no text; take it out`;
    return { file: 'source.txt', ...placeOf(index), message };
  });
}
