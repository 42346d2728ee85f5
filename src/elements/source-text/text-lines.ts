import type { Span } from '../../report/types.js';

/** A line of the text as printed, without the line feed that ends it. */
export interface TextLine {
  start: number;
  end: number;
  /** True where the line before it ends in the middle of a sentence, so that the page has broken it. */
  isBroken: boolean;
}

/** The lines of a stretch of text that have words on them. */
export function linesOf(text: string, [from, to]: Span): TextLine[] {
  const lines: TextLine[] = [];
  let isUnfinished = false;
  for (const match of text.slice(from, to).matchAll(/[^\n]+/g)) {
    const start = from + match.index;
    const line = match[0];
    lines.push({ start, end: start + line.length, isBroken: isUnfinished });
    // A heading has no full stop; one that intrudes leaves the sentence around it unfinished.
    if (line.includes('。')) isUnfinished = !/[。：:！？”)）]$/.test(line);
  }
  return lines;
}
