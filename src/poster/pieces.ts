import type { Measure } from '../drawing/layout-context.js';
import type { Font, Mark, Tone } from '../drawing/marks.js';
import { PALETTE, type Token } from '../drawing/palette.js';
import { round } from '../drawing/round.js';
import { setText } from '../drawing/text.js';
import { markWriter, xml } from '../export/standalone-svg.js';
import type { Footnotes } from './footnotes.js';
import { numberPlace } from './footnotes.js';
import type { Look } from './themes.js';

/** A piece of a poster that no cut goes through: SVG from its own top left corner, and how high it is. */
export interface Piece {
  svg: string;
  height: number;
  /** The figures on it. */
  figures: PlacedFigure[];
}

/** A figure of a picture, for a program: where it is, and which sentence it has. */
export interface PlacedFigure {
  /** The number beside it. */
  note: number;
  /** What a screen reader would say: name, figure, time. */
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What pieces are made with. */
export interface Setting {
  look: Look;
  measure: Measure;
  /** BCP 47. */
  language: string;
  width: number;
}

/** The size of the number beside a figure. */
const NUMBER = 23;

/** Words of one font as a piece. */
export function wordsPiece(
  words: string,
  font: Font & { leading: number },
  tone: Tone | { color: string },
  { look, measure, language, width }: Setting,
): Piece {
  const isTone = typeof tone === 'string';
  const set = setText({ text: words, x: 0, y: 0, width, tone: isTone ? tone : 'ink', ...font }, { measure, language });
  const write = markWriter(isTone ? look : { ...look, colors: { ...look.colors, ink: tone.color } });
  return { svg: set.marks.map(write).join(''), height: set.height, figures: [] };
}

/** A drawing as a piece, the seals of its figures exchanged for the numbers of their sentences. */
export function drawingPiece(marks: readonly Mark[], height: number, footnotes: Footnotes, { look }: Setting): Piece {
  const write = markWriter(look);
  const figures: PlacedFigure[] = [];
  const svg = marks.map((mark) => {
    if (mark.kind !== 'item') return mark.kind === 'seal' ? '' : write(mark);
    const { marks: own, label, x, y, width, height: high } = mark;
    const drawn = write({ ...mark, marks: own.filter(({ kind }) => kind !== 'seal') });
    const place = numberPlace(own);
    const note = place && footnotes.of(mark);
    if (!place || !note) return drawn;
    figures.push({ note: note.number, name: label, x, y, width, height: high });
    return `${drawn}${numberSvg(note.number, place.x, place.y, look)}`;
  });
  return { svg: svg.join(''), height, figures };
}

/** The number of a sentence, in the colour of the seal that it stands for. */
export function numberSvg(number: number, x: number, y: number, look: Look): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${NUMBER}" font-weight="700" fill="${colorOf('seal', look)}">${number}</text>`;
}

/** A rectangle of a colour of its own. */
export function boxSvg(x: number, y: number, width: number, height: number, color: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${color}"/>`;
}

/** A colour of a look. */
export function colorOf(token: Token, { palette, colors }: Pick<Look, 'palette' | 'colors'>): string {
  return xml(colors[token] ?? PALETTE[token][palette === 'light' ? 0 : 1]);
}

/** Pieces one under another as one, which no cut goes through. */
export function stacked(pieces: readonly { piece: Piece; after: number }[]): Piece {
  let y = 0;
  const parts: string[] = [];
  const figures: PlacedFigure[] = [];
  let last = 0;
  for (const { piece, after } of pieces) {
    parts.push(at(0, y, piece.svg));
    figures.push(...piece.figures.map((figure) => ({ ...figure, y: figure.y + y })));
    y += piece.height + after;
    last = after;
  }
  return { svg: parts.join(''), height: y - last, figures };
}

/** SVG that is moved to a place. */
export function at(x: number, y: number, svg: string): string {
  return svg === '' ? '' : `<g transform="translate(${round(x)} ${round(y)})">${svg}</g>`;
}
