import { read } from '../../grammar/index.js';

/** A table whose merged cells stand in each place that they cover. */
export interface Grid {
  rows: readonly (readonly string[])[];
  /** How many of the first rows are marked as heads; 0 where nothing is marked. */
  headRows: number;
  /** What its caption, or the line above it, says that its figures are counted in: 亿元. */
  unit?: string;
}

const FIGURE = /^[-+−]?\d[\d,，]*(?:\.\d+)?$/;
const YEAR = /^(?:19|20)\d{2}$/;
/** What says that there is no figure. */
const NONE = /^(?:[-–—－/]+|…+)?$/;
/** A head that says what its figures do; a mark between would part them: 比上年增长5%. */
const CHANGES = /(?:增长|增加|上升|提高|上涨|下降|减少|下跌|增速|增幅|涨幅|降幅|增长率)$/;
const BRACKETED = /^(.*?)\s*[（(]([^（()）]{1,12})[）)]$/s;

/**
 * A table as text, a line a row: each cell after the head of its column, all after the head of the row, as in
 * 出口：2023年，1234.5亿元；增速5%。 A unit in brackets at the end of a head, or over the table, is written after each
 * figure that it counts; that of a column goes before that of a row, and that before the table's. Empty cells are left out.
 */
export function tableLines({ rows, headRows, unit }: Grid): string[] {
  const heads = headRows > 0 ? headRows : rows[0] && rows.length > 1 && !rows[0].some(isFigure) ? 1 : 0;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, x) => withUnit(headOf(rows.slice(0, heads).map((row) => row[x]))));
  const isChinese = rows.some((row) => row.some((cell) => /\p{Script=Han}/u.test(cell)));
  const [colon, comma, semicolon, stop] = isChinese ? ['：', '，', '；', '。'] : [': ', ', ', '; ', '.'];
  return rows.slice(heads).flatMap((row) => {
    const [first = '', ...rest] = row;
    const hasHead = rest.length > 0 && !isFigure(first);
    const own = withUnit(hasHead ? first : '');
    const cells = row.flatMap((cell, x) => {
      const column = columns[x];
      if ((hasHead && x === 0) || NONE.test(cell) || (x > 0 && cell === row[x - 1] && !isFigure(cell))) return [];
      const counted = FIGURE.test(cell) ? cell + (column?.unit ?? own.unit ?? unit ?? '') : cell;
      const head = column?.head ?? '';
      const mark = CHANGES.test(head) && FIGURE.test(cell) ? '' : comma;
      return [head === '' ? counted : `${YEAR.test(head) && isChinese ? `${head}年` : head}${mark}${counted}`];
    });
    if (cells.length === 0) return own.head === '' ? [] : [own.head];
    return [`${own.head === '' ? '' : own.head + colon}${cells.join(semicolon)}${stop}`];
  });
}

/** The unit that a line over a table names: 亿元 of （单位：亿元）; nothing where it names several, or none that is known. */
export function unitOver(line: string): string | undefined {
  const [, unit = ''] = /^[（(]?(?:计量)?单位\s*[：:]\s*([^\s（()）、,，]+)[）)]?$/.exec(line.trim()) ?? [];
  return isUnit(unit) ? unit : undefined;
}

function isFigure(cell: string): boolean {
  return FIGURE.test(cell) && !YEAR.test(cell);
}

/** The heads over one column, each once. */
function headOf(cells: readonly (string | undefined)[]): string {
  const said = [...new Set(cells.filter((cell) => cell !== undefined && cell !== ''))];
  return said.join(said.some((words) => /\p{Script=Han}/u.test(words ?? '')) ? '' : ' ');
}

function withUnit(words: string): { head: string; unit?: string } {
  const [, head = '', unit = ''] = BRACKETED.exec(words) ?? [];
  return isUnit(unit) ? { head, unit } : { head: words };
}

/** Whether a figure before these words is read whole with them. */
function isUnit(words: string): boolean {
  if (words === '') return false;
  const written = `1${words}`;
  return read(written, {}).some(
    (reading) => reading.kind === 'quantity' && reading.start === 0 && reading.end === written.length,
  );
}
