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
  /** What is behind each record of a count, in the order of the text; none of a figure that the text states. */
  records?: readonly Status[];
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

/** One measure; rows of one unit share a scale. */
export interface ComparedRow {
  id: string;
  label: string;
  /** What its figures are counted in. */
  unit: string;
  /** Whether its figures count records of the text. */
  isCount?: boolean;
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

/** One theme of the ledger: each bureau's figures, a column a bureau. */
export interface LedgerTheme {
  id: string;
  title: string;
  /** That more than one bureau has figures in it. */
  detail?: string;
  columns: LedgerColumn[];
}

/** A bureau's figures in one theme of the ledger, those first that stand for its year. */
export interface LedgerColumn extends BureauLabel {
  figures: LedgerFigure[];
  /** How many they are, in words. */
  count?: string;
  /** Drawn where there is no figure. */
  absence: string;
  /** How much of it shows; all of it by default. */
  list?: LedgerList;
}

/** A list that a reader can make longer. */
export interface LedgerList {
  id: string;
  /** Whether a reader asked for all of it. */
  isOpen: boolean;
  /** What a press on its end does, and what a picture says in its place. */
  more: (rest: number) => string;
  truncated: (rest: number) => string;
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

/** Whether a row is drawn a mark a record: it counts records, and no logarithmic scale is asked for. */
export function isCounted({ isCount = false, scale }: ComparedRow): boolean {
  return isCount && scale !== 'log';
}

/** The figures of a row. */
export function figuresOf({ lines }: ComparedRow): ComparedFigure[] {
  return lines.flatMap(({ figure }) => figure ?? []);
}

/** The figures of a row that have a length. */
export function measuredFigures(row: ComparedRow): ComparedFigure[] {
  return figuresOf(row).filter(({ isMeasured }) => isMeasured);
}
