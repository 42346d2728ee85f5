import type { Language } from '../i18n/language.js';
import { describeMetric, formatFigure } from '../i18n/metric.js';
import { type MarkTarget, recordTarget } from '../report/mark-target.js';
import type { Metric } from '../report/types.js';

/** A cell: plain words, or what opens its source: a figure, or with `words` a title or phrase, which may wrap. */
export type Cell = string | { text: string; target: MarkTarget; label: string; words?: boolean };

/** A column's head; numbers stand at its right. */
export interface Column {
  label: string;
  numeric?: boolean;
}

/** A widget's data as a table: the twin of its drawing. */
export interface Table {
  columns: Column[];
  /** Each row's first cell heads it. */
  rows: Cell[][];
  /** How many more rows there would be, where a widget has not made them all. */
  rest?: number;
}

/** A table shows no more rows; the data can be downloaded whole. */
export const MOST_ROWS = 500;

/** A metric's figure, which opens its source. */
export function metricCell(metric: Metric, language: Language): Cell {
  const { text } = formatFigure(metric, language);
  return { text, target: recordTarget(metric.id), label: describeMetric(metric, language) };
}
