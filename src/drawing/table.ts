import type { Language } from '../i18n/language.js';
import { describeMetric, formatFigure } from '../i18n/metric.js';
import { type MarkTarget, recordTarget } from '../report/mark-target.js';
import type { Status } from '../report/status.js';
import type { Metric } from '../report/types.js';

/**
 * A cell: plain words, words over a smaller line of their own, or what opens its source: a figure, or with `words` a title
 * or phrase, which may wrap.
 */
export type Cell = string | PlainCell | OpeningCell;

export interface PlainCell {
  text: string;
  /** The smaller line; "" for none. */
  under: string;
  /** What is not done is boxed, as in a drawing. */
  status?: Status;
}

export interface OpeningCell {
  text: string;
  target: MarkTarget;
  /** What a screen reader says. */
  label: string;
  words?: boolean;
  under?: string;
}

/** A column's head. Numbers stand at its right; no words break but those of the first column and of one that wraps. */
export interface Column {
  label: string;
  numeric?: boolean;
  wraps?: boolean;
}

/** A widget's data as a table: the twin of its drawing. */
export interface Table {
  columns: Column[];
  /** Each row's first cell heads it. */
  rows: Cell[][];
  /** How many more rows there would be, where a widget has not made them all. */
  rest?: number;
}

/** A column with what stands in it of a row's record. */
export interface ColumnOf<Row> extends Column {
  cell: (row: Row) => Cell;
}

/** A table shows no more rows; the data can be downloaded whole. */
export const MOST_ROWS = 500;

/** A table of records, a row each. */
export function tableOf<Row>(columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table {
  return {
    columns: columns.map(({ cell: _cell, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** The same column of another kind of row; its cell is empty where the row has no such record. */
export function columnOf<Row, Of>(column: ColumnOf<Of>, of: (row: Row) => Of | undefined): ColumnOf<Row> {
  return {
    ...column,
    cell: (row) => {
      const own = of(row);
      return own === undefined ? '' : column.cell(own);
    },
  };
}

/** A table without the columns that say nothing in any row; the first heads the rows and stays. */
export function withoutEmptyColumns({ columns, rows, ...rest }: Table): Table {
  const isKept = columns.map((_, i) => i === 0 || rows.some((row) => wordsOf(row[i] ?? '') !== ''));
  return {
    columns: columns.filter((_, i) => isKept[i]),
    rows: rows.map((row) => row.filter((_, i) => isKept[i])),
    ...rest,
  };
}

/** The words of a cell, line after line, as they are to be compared or measured. */
function wordsOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : `${cell.text}${cell.under ?? ''}`;
}

/** A metric's figure, which opens its source. */
export function metricCell(metric: Metric, language: Language): OpeningCell {
  const { text } = formatFigure(metric, language);
  return { text, target: recordTarget(metric.id), label: describeMetric(metric, language) };
}
