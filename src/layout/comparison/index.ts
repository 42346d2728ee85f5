/** The geometry of `<gazette-bureau-comparison>`. */
export { drawLedger } from './ledger.js';
export type {
  ComparedFigure,
  ComparedLine,
  ComparedRow,
  LedgerColumn,
  LedgerFigure,
  LedgerTheme,
  RowSection,
} from './rows.js';
export { drawSmallMultiples } from './small-multiples.js';
