import { sum } from 'd3-array';
import { type Cell, MOST_ROWS, type Table } from '../drawing/table.js';

/** The size of a table's type, of its smaller lines and of its figures, in pixels at a scale of 1. */
const SIZE = 13.5;
const FIGURE = 17;
const SMALL = 12.5;
/** The width of a letter or digit of a wide face, in sizes of type. */
const PLAIN = 0.575;
const BOLD = 0.7;
/** Between one column and the next; figures stand further from what follows them, the first of a row of them on both sides. */
const GAP = 11;
const FIGURE_GAP = 20;
/** A column of words that wrap is at least so wide, in sizes of type; the first one as its longest words in three lines. */
const LEAST_WORDS = 7;
const MOST_NAME = 12;
const SEAL = 23;

/** A smaller line that is longer wraps, in sizes of its type. */
const LONGEST_LINE = 12;

/** Where a line of a column that does not wrap may end after all: before a bracket that nothing ties, after a name, and after a clause. */
const BREAK = /(?<!\u00a0)(?=[（(])|(?<=[，；：]|[,;:]\s+)/u;
/** Where one statement of several ends. */
const END = /(?<=；|;\s+)/u;

/** The phrases of words that stay on one line each: 2020年 and （推定）. */
export function phrasesOf(words: string): string[] {
  return words.split(BREAK).filter((phrase) => phrase !== '');
}

/** The statements of words: A；B. Where not all of a cell fits on a line, each begins its own. */
export function statementsOf(words: string): string[] {
  return words.split(END).filter((statement) => statement !== '');
}

/** Whether a smaller line stays one line. */
export function isOneLine(under: string): boolean {
  return widthOf(under, 1) <= LONGEST_LINE;
}

/**
 * The least width at which a table is a table, in pixels: under it its cells stand under each other. It is taken from how
 * many characters the longest phrase of each column has, so that no column is narrower than that.
 */
export function leastTableWidth({ columns, rows }: Table, scale: number): number {
  const shown = rows.slice(0, MOST_ROWS);
  const widths = columns.map(({ label, wraps }, i) => {
    const head = Math.max(...label.split(/\s/u).map((word) => widthOf(word, SMALL, BOLD)));
    const cells = shown.map((row) => row[i] ?? '');
    const under = Math.min(longest(cells.map(underOf), SMALL), LONGEST_LINE * SMALL);
    if (i === 0) return Math.max(head, under, nameWidth(cells));
    if (wraps) return Math.max(head, under, LEAST_WORDS * SIZE, longest(cells.flatMap(latinWords), SIZE));
    return cells.reduce<number>((most, cell) => Math.max(most, cellWidth(cell)), Math.max(head, under));
  });
  const gaps = columns.map(({ numeric }, i) => {
    if (!numeric) return GAP;
    return (columns[i - 1]?.numeric ? 0 : GAP) + (i === columns.length - 1 ? 0 : FIGURE_GAP);
  });
  return scale * (sum(widths) + sum(gaps));
}

/** The least width of the first column. */
function nameWidth(cells: readonly Cell[]): number {
  const third = longest(cells.map(textOf), SIZE) / 3;
  return Math.max(
    Math.min(Math.max(third, LEAST_WORDS * SIZE), MOST_NAME * SIZE),
    longest(cells.flatMap(latinWords), SIZE) + (cells.some(opens) ? SEAL : 0),
  );
}

function opens(cell: Cell): boolean {
  return typeof cell !== 'string' && 'target' in cell;
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** The words that no line ends in: Chinese may end between any two characters. */
function latinWords(cell: Cell): string[] {
  return textOf(cell).split(/[\s\u2E80-\uFFEF]+/u);
}

function underOf(cell: Cell): string {
  return typeof cell === 'string' ? '' : (cell.under ?? '');
}

/** The least width of a cell that does not wrap, but for its smaller line. */
function cellWidth(cell: Cell): number {
  if (typeof cell === 'string' || !('target' in cell)) return longest(phrasesOf(textOf(cell)), SIZE);
  return cell.words ? LEAST_WORDS * SIZE : longest(phrasesOf(cell.text), FIGURE, BOLD) + SEAL;
}

/** The width of the longest; the right half of a colon at its end is blank, and may stand in the gap. */
function longest(phrases: readonly string[], size: number, latin = PLAIN): number {
  const inked = (phrase: string): number => widthOf(phrase, size, latin) - (phrase.endsWith('：') ? size / 2 : 0);
  return phrases.reduce((most, phrase) => Math.max(most, inked(phrase)), 0);
}

/** Chinese characters are squares. */
function widthOf(words: string, size: number, latin = PLAIN): number {
  let width = 0;
  for (const character of words) width += /[\u2E80-\uFFEF]/u.test(character) ? 1 : latin;
  return width * size;
}
