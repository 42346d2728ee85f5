import type { BureauTone } from '../../../drawing/marks.js';
import type { QuantityWords } from '../../../i18n/quantity.js';
import type { Quantity } from '../../../report/types.js';

/** A figure of a comparison, as a quantity and in words. */
export interface ComparedFigure {
  /** What its mark opens: a metric's id, or `comparison:bureau` for a count. */
  record: string;
  quantity: Quantity;
  words: QuantityWords;
  /** Done is solid, planned is hatched, expected is outlined. */
  status: 'done' | 'planned' | 'expected';
  /** The status in words, for its tag; "" when done. */
  tag: string;
  /** False for a figure that is told in words alone: zero, or a target beside outcomes. */
  measured: boolean;
  /** What it counts and when, where that is its own and not the row's; else "". */
  note: string;
  /** What a screen reader says. */
  label: string;
}

/** What one bureau says in a row: a figure, or the words for having none. */
export interface ComparedLine {
  bureau: string;
  tone: BureauTone;
  name: string;
  /** Stands in for the name where that does not fit. */
  shortName: string;
  says: ComparedFigure | string;
}

/** One measure: its lines share a ruler that begins at zero, or none where nothing is there to compare. */
export interface ComparedRow {
  id: string;
  label: string;
  /** Whose figures they are and of when, where the whole row shares it. */
  detail: string;
  /** How the figures differ in scope; shown with the row. */
  caveat: string;
  ruler: 'linear' | 'log' | 'none';
  /** What the ruler must say of itself: that it is logarithmic, or why it is not; else "". */
  rulerNote: string;
  lines: ComparedLine[];
}

/** Rows under one heading; without a ruler they are one-sided, and the lead says that their lengths mean nothing. */
export interface RowSection {
  title: string;
  lead: string;
  rows: ComparedRow[];
}

/** One theme of the ledger: what each bureau leads with, a column a bureau. */
export interface LedgerTheme {
  id: string;
  title: string;
  columns: LedgerColumn[];
}

export interface LedgerColumn {
  bureau: string;
  tone: BureauTone;
  name: string;
  shortName: string;
  figures: LedgerFigure[];
  /** The words that stand where there is no figure. */
  absent: string;
}

export interface LedgerFigure extends ComparedFigure {
  /** What it counts, as of when, whose it is: a line each. */
  title: string;
  detail: string;
}

/** The figures of a row that have a length. */
export function measuredFigures(row: ComparedRow): ComparedFigure[] {
  return row.lines.flatMap(({ says }) => (typeof says !== 'string' && says.measured ? [says] : []));
}
