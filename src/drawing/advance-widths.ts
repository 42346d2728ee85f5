import type { Measure } from './layout-context.js';

/** Advance widths of a common sans, in em, for where there is no canvas: Helvetica's for Latin, one em for Han. */
const NARROW = /[ijltfrI.,:;'’!|()[\] ]/;
const WIDE = /[mwMW@%—−×]/;
const CAPITAL = /[A-Z&]/;

/** Measures text without a browser, on the generous side, so that labels placed by it do not collide. */
export const measureByTable: Measure = (text, { size, weight }) => {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0x2e7f || /[“”‘’…—·]/.test(character)) width += 1;
    else if (NARROW.test(character)) width += 0.31;
    else if (WIDE.test(character)) width += 0.9;
    else if (CAPITAL.test(character)) width += 0.7;
    else width += 0.56;
  }
  return width * size * (weight === 400 ? 1 : 1.05);
};
