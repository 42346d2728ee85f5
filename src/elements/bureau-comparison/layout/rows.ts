import type { BureauTone } from '../../../drawing/marks.js';
import type { QuantityWords } from '../../../i18n/quantity.js';
import type { SourceTarget } from '../../../report/mark-target.js';
import type { Status } from '../../../report/status.js';
import type { Quantity } from '../../../report/types.js';

/** A figure of a comparison. */
export interface ComparedFigure {
  /** What its mark opens: the metric, or the records behind a count. */
  target: SourceTarget;
  /** What is drawn of it: a fall is below zero. */
  quantity: Pick<Quantity, 'value' | 'high' | 'qualifier'>;
  /** The quantity in the reader's language. */
  formatted: QuantityWords;
  status: Status;
  /** False for a figure that is written without a bar: a target beside outcomes. */
  isMeasured: boolean;
  /** What it counts and when, where that is its own and not the row's; else "". */
  note: string;
  /** What a screen reader says. */
  name: string;
}

/** A bureau as a drawing names it. */
export interface BureauLabel {
  bureau: string;
  tone: BureauTone;
  name: string;
  /** Used in place of the name where that does not fit. */
  shortName: string;
}

/** A bureau's part of a row: a figure, or the message that it has none. */
export interface ComparedLine extends BureauLabel {
  figure: ComparedFigure | null;
  /** Drawn where there is no figure. */
  absence: string;
}

/** How the lengths of a row are measured: from zero, by powers of ten, or not at all where there is nothing to compare. */
export type RowScale = 'linear' | 'log' | 'none';

/** One measure; its lines share a scale. */
export interface ComparedRow {
  id: string;
  label: string;
  /** Whose figures they are and of when, where the whole row shares it. */
  detail: string;
  /** How the figures differ in scope; shown with the row. */
  caveat: string;
  scale: RowScale;
  /** That the scale is logarithmic, or why it is not although the page asked for it; else "". */
  scaleNote: string;
  lines: ComparedLine[];
}

/** Rows under one heading; without a scale they are one-sided, and the lead explains that their lengths mean nothing. */
export interface RowSection {
  title: string;
  lead: string;
  rows: ComparedRow[];
}

/** One theme of the ledger: each bureau's leading figures, a column a bureau. */
export interface LedgerTheme {
  id: string;
  title: string;
  columns: LedgerColumn[];
}

/** A bureau's figures in one theme of the ledger. */
export interface LedgerColumn extends BureauLabel {
  figures: LedgerFigure[];
  /** Drawn where there is no figure. */
  absence: string;
}

/** A figure of the ledger. */
export interface LedgerFigure extends ComparedFigure {
  /** What it counts. */
  title: string;
  /** Whose it is and of when. */
  detail: string;
}

/** Whether the lengths of a row's bars can be compared. */
export function isComparable({ scale }: ComparedRow): boolean {
  return scale !== 'none';
}

/** The figures of a row. */
export function figuresOf({ lines }: ComparedRow): ComparedFigure[] {
  return lines.flatMap(({ figure }) => figure ?? []);
}

/** The figures of a row that have a length. */
export function measuredFigures(row: ComparedRow): ComparedFigure[] {
  return figuresOf(row).filter(({ isMeasured }) => isMeasured);
}
