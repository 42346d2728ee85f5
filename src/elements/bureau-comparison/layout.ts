/** The geometry of `<gazette-bureau-comparison>`. */
export { drawLedger } from './layout/ledger.js';
export type {
  ComparedFigure,
  ComparedLine,
  ComparedRow,
  LedgerColumn,
  LedgerFigure,
  LedgerTheme,
  RowSection,
} from './layout/rows.js';
export { drawSmallMultiples } from './layout/small-multiples.js';
