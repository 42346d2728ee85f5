/** A row of a table file: its cells without the blanks around them, and the line that it begins on, from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** Rows, or why they cannot be read, with the line. */
export type ParsedCsv = { rows: CsvRow[] } | { line: number; message: string };

/** More rows than these are no table of a report. */
export const MOST_ROWS = 2_000;
const SEPARATORS = [',', '\t', ';', '，'];

/**
 * Reads comma-separated values (RFC 4180), whether their lines end with \r\n, \n or \r; tabs, semicolons and full-width commas
 * separate as well where the first line holds more of them. It is strict where leniency would move figures into other columns:
 * a quote that is not closed, or that ends before its cell does, is an error. Rows without any words are left out.
 */
export function parseCsv(text: string): ParsedCsv {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, cells: [] };
  let line = 1;
  let at = 0;
  const endRow = (): void => {
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
    row = { line, cells: [] };
  };
  while (at < text.length) {
    const opened = line;
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    if (cell === null) return { line: opened, message: 'the quote " that opens here is not closed' };
    line += cell.words.match(/\r\n|\r|\n/g)?.length ?? 0;
    row.cells.push(cell.words.trim());
    at = cell.end;
    const end = /^(?:\r\n|\r|\n)/.exec(text.slice(at, at + 2))?.[0];
    if (end !== undefined) {
      at += end.length;
      line += 1;
      endRow();
    } else if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.cells.push('');
    } else if (at < text.length)
      return { line, message: 'words stand after the quote " that closes: within quotes a " is written ""' };
    if (rows.length > MOST_ROWS)
      return {
        line: row.line,
        message: `it has more than ${MOST_ROWS.toLocaleString('en')} rows: choose those that the page is to show`,
      };
  }
  endRow();
  return { rows };
}

/** Of the characters that may separate cells, that which the first line has most of. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = SEPARATORS.map((separator) => ({ separator, count: first.split(separator).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

function plainCell(text: string, from: number, separator: string): { words: string; end: number } {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { words: text.slice(from, end), end };
}

/** The words between two quotes, "" within them being one; null where the second is missing. */
function quotedCell(text: string, from: number): { words: string; end: number } | null {
  let end = from + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return null;
    if (text[end + 1] !== '"') return { words: text.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 };
    end += 2;
  }
}
