import { stringify } from 'yaml';
import { type GrammarLanguage, read } from '../../grammar/index.js';
import { compile } from '../compile.js';
import { Ids } from '../draft/ids.js';
import { placeOf } from '../draft/words-around.js';
import { readingText } from '../reading-text.js';
import { columnsOf } from './columns.js';
import { type CsvRow, parseCsv } from './csv.js';
import { type Line, lineOf, type Part } from './row-line.js';

/** Something wrong with a table: the line of its file, 0 for the whole. */
export interface TableFault {
  line: number;
  message: string;
}

type FilledRow = { row: CsvRow; line: Line };

/** What a table does not say of its report. */
export interface TableOptions {
  title: string;
  /** By default it is said not to be attached. */
  publisher?: string;
  /** As EDTF; by default the latest year in the table. */
  published?: string;
}

/** The two files that a report is compiled from; "" where there are faults. */
export interface FromTable {
  source: string;
  yaml: string;
  /** How many rows have a figure. */
  figures: number;
  /** The lines of rows that have none, and are left out. */
  empty: number[];
  faults: TableFault[];
}

const NOT_ATTACHED = { zh: '出处未附', en: 'Source not attached' };

/**
 * Makes of a table a report in which no sentence is quoted: its text is a line a row, of the cells and the words that join
 * them, and it is marked as such (`sourceKind: table`), so that every widget says that no source is attached.
 * @param csv a table with a head, as `columns.ts` names it
 */
export function fromTable(csv: string, options: TableOptions): FromTable {
  const parsed = parseCsv(csv);
  if ('message' in parsed) return refused([parsed]);
  const [head, ...rows] = parsed.rows;
  if (!head) return refused([{ line: 0, message: 'there is no table in it' }]);
  const columns = columnsOf(head.cells);
  if (typeof columns === 'string') return refused([{ line: head.line, message: columns }]);
  const language = /\p{Script=Han}/u.test(csv) ? 'zh' : 'en';
  const made = rows.map((row) => ({ row, line: lineOf(row.cells, columns, language) }));
  const faults = [
    ...rows.filter(({ cells }) => cells.slice(head.cells.length).some((cell) => cell !== '')).map(tooLong),
    ...made.flatMap(({ row, line }) => (typeof line === 'string' ? [{ line: row.line, message: line }] : [])),
  ];
  if (faults.length > 0) return refused(faults);
  const lines = made.flatMap(({ row, line }) => (typeof line === 'object' && line !== null ? [{ row, line }] : []));
  const repeated = repeatedRows(lines);
  if (repeated.length > 0) return refused(repeated);
  if (lines.length === 0) return refused([{ line: 0, message: 'no row of the table has a figure' }]);
  const published = options.published ?? latestYear(lines);
  if (published === undefined)
    return refused([{ line: 0, message: 'the table names no year that it is of: say when it was published' }]);
  const source = `${[options.title, ...lines.map(({ line }) => line.text)].join('\n')}\n`;
  const yaml = annotationsOf(source, lines, { ...options, published }, language);
  const told = faultsOf(source, yaml, lines);
  if (told.length > 0) return refused(told);
  const empty = made.filter(({ line }) => line === null).map(({ row }) => row.line);
  return { source, yaml, figures: lines.length, empty, faults: [] };
}

/** What of the lines does not compile: the first fault of each row, since others follow from it. */
function faultsOf(source: string, yaml: string, lines: readonly FilledRow[]): TableFault[] {
  const told = new Map<number, TableFault>();
  for (const { file, line, key = '', message } of compile(source, yaml).faults) {
    const place = file === 'source.txt' ? line - 2 : Number(/^metrics\.(\d+)/.exec(key)?.[1] ?? -1);
    const at = lines[place]?.row.line ?? 0;
    const hint = message.includes('is not one quantity')
      ? '; a figure needs a unit that the grammar knows, such as 家, 亿元, %'
      : '';
    if (!told.has(at)) told.set(at, { line: at, message: `${message.replace(/^metrics\.\S+ /, '')}${hint}` });
  }
  return [...told.values()];
}

function refused(faults: TableFault[]): FromTable {
  return { source: '', yaml: '', figures: 0, empty: [], faults };
}

function tooLong({ line, cells }: CsvRow): TableFault {
  return { line, message: `it has ${cells.length} cells, more than the head: put a cell that holds a comma in quotes` };
}

/** Two rows of the same words could not be told apart, and most often one is a mistake. */
function repeatedRows(lines: readonly FilledRow[]): TableFault[] {
  const first = new Map<string, number>();
  return lines.flatMap(({ row, line: { text } }) => {
    const before = first.get(text);
    if (before === undefined) first.set(text, row.line);
    return before === undefined ? [] : [{ line: row.line, message: `it is the same as line ${before}` }];
  });
}

function latestYear(lines: readonly FilledRow[]): string | undefined {
  const years = lines.flatMap(({ line: { text, time } }) =>
    time ? (/(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text.slice(...time))?.[0] ?? []) : [],
  );
  return years.toSorted().at(-1);
}

function annotationsOf(
  source: string,
  lines: readonly FilledRow[],
  { title, publisher, published }: TableOptions & { published: string },
  language: GrammarLanguage,
): string {
  const ids = new Ids();
  const reading = readingText(source, language);
  const say = (words: string): object => ({ [language]: words });
  const who = (): object => (publisher === undefined ? { ...NOT_ATTACHED } : say(publisher));
  /** Words of a line by the names of two keys: what they are and, where it takes more to tell which, longer ones. */
  const placed = (at: number, [start, end]: Part, words: string, within: string): Record<string, string> => {
    const stretch = { start: reading.at(at + start), end: reading.at(at + end) };
    const place = placeOf(reading, stretch, { start: 0, end: reading.text.length });
    const own = place ?? { words: source.slice(at + start, at + end) };
    return { [words]: own.words, ...(own.in !== undefined && { [within]: own.in }) };
  };
  const metrics: object[] = [];
  const dismissed: object[] = [];
  let at = title.length + 1;
  for (const { line } of lines) {
    const [first, ...others] = line.changes;
    metrics.push({
      id: ids.idOf(line.label, 'row'),
      section: 'table',
      ...placed(at, line.figure, 'words', 'in'),
      ...(line.time && placed(at, line.time, 'time', 'timeIn')),
      ...(first && placed(at, first, 'change', 'changeIn')),
      ...(others.length > 0 && { otherChanges: others.map((part) => placed(at, part, 'words', 'in')) }),
      label: say(line.label),
    });
    // A number or a year in a label is a part of its name.
    if (read(line.label, { language }).length > 0) {
      const label = placed(at, [0, line.label.length], 'words', 'in');
      dismissed.push({ section: 'table', ...label, reason: 'A part of the label of a row.' });
    }
    at += line.text.length + 1;
  }
  const head = {
    report: {
      id: new Ids().idOf(title, 'table'),
      title: say(title),
      publisher: who(),
      published,
      lang: language === 'zh' ? 'zh-Hans' : 'en',
      sourceKind: 'table',
      citation: { title: say(title), container: who(), published },
    },
    sections: [{ id: 'table', starts: title, title: say(title), year: published.slice(0, 4), role: 'outcome' }],
  };
  const list = (name: string, records: readonly object[]): string =>
    records.length === 0 ? '' : `${name}:\n${records.map((record) => `  - ${flow(record)}`).join('')}`;
  return `# Made of a table by gazette from-csv: no text is attached, and every widget says so.\n${stringify(head, { lineWidth: 0 })}${list('metrics', metrics)}${list('dismissed', dismissed)}`;
}

function flow(record: object): string {
  // On one line whatever it holds.
  return stringify(record, { collectionStyle: 'flow', lineWidth: 0, doubleQuotedMinMultiLineLength: 1e9 });
}
