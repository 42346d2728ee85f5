import { bisector } from 'd3-array';
import { type GrammarLanguage, joinsLines } from '../grammar/index.js';
import type { Quote, Span } from '../report/types.js';

/**
 * A source text as one reads it: sentences that the printed page breaks are joined, headings that intrude into a
 * sentence are left out, paragraphs are parted by one line feed. Every place keeps its offsets in the source.
 */
export interface ReadingText {
  text: string;
  /** The source spans of a stretch of reading text: more than one where the page breaks it. */
  quote: (start: number, end: number) => Quote;
  /** Where an offset of the source stands in the reading text; that of a cut heading is where reading goes on. */
  at: (offset: number) => number;
  /** Where an offset of the reading text stands in the source. */
  sourceOf: (offset: number) => number;
  /** The lines of the source that were taken for headings in the midst of a sentence, and left out. */
  skipped: { start: number; end: number }[];
}

interface Piece {
  /** Offsets in the source. */
  from: number;
  to: number;
  /** Where it begins in the reading text. */
  at: number;
}

/** A heading line has no full stop and is short; a line of running text has one. */
function isHeading(line: string): boolean {
  return !line.includes('。') && line.length <= 40;
}

/** True for a line of running text whose last sentence is not finished. */
function isUnfinished(line: string): boolean {
  return line.includes('。') && !/[。：:！？”)）]$/.test(line);
}

/**
 * Joins a source text for reading. Nothing of it is changed: the result says where each character stands.
 *
 * @param language that it is in: Chinese parts the lines of a sentence by nothing, English by a space.
 */
export function readingText(source: string, language: GrammarLanguage = 'zh'): ReadingText {
  const lines = [...source.matchAll(/[^\r\n]+/g)].map(({ 0: text, index }) => ({
    text,
    from: index,
    to: index + text.length,
  }));
  const pieces: Piece[] = [];
  const skipped: ReadingText['skipped'] = [];
  let text = '';
  const take = (from: number, to: number, words = source.slice(from, to)): void => {
    pieces.push({ from, to, at: text.length });
    text += words;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    take(line.from, line.to);
    const next = lines[i + 1];
    if (!next) break;
    if (isUnfinished(line.text)) {
      // The sentence goes on after the break, or after a heading that stands in it.
      if (isHeading(next.text) && lines[i + 2]) {
        skipped.push({ start: next.from, end: next.to });
        i++;
      }
      continue;
    }
    // A blank line parts paragraphs.
    const isNext = /^(?:\r\n|\r|\n)$/.test(source.slice(line.to, next.from));
    if (isNext && joinsLines(line.text, next.text, language)) {
      take(line.to, line.to + 1, ' ');
      continue;
    }
    // One line feed, whether the source ends its lines with \n, \r\n or \r.
    take(line.to, line.to + 1, '\n');
  }
  return {
    text,
    skipped,
    quote: (start, end) => ({ spans: spansOf(pieces, start, end) }),
    at: (offset) => {
      const piece = pieces[bySourceEnd.right(pieces, offset)];
      return piece ? piece.at + Math.max(offset - piece.from, 0) : text.length;
    },
    sourceOf: (offset) => {
      const piece = pieces[byEnd.right(pieces, offset)];
      return piece ? piece.from + offset - piece.at : source.length;
    },
  };
}

const bySourceEnd = bisector(({ to }: Piece) => to);
const byEnd = bisector(({ at, from, to }: Piece) => at + to - from);

function spansOf(pieces: readonly Piece[], start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let i = byEnd.right(pieces, start); i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.at >= end) break;
    const { from, to, at } = piece;
    const first = Math.max(start, at);
    const last = Math.min(end, at + to - from);
    if (first >= last) continue;
    const span: Span = [from + first - at, from + last - at];
    const before = spans.at(-1);
    if (before && before[1] === span[0]) before[1] = span[1];
    else spans.push(span);
  }
  return spans;
}
