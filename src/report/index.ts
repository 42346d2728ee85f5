/** The data of a report: types, validation and look-ups. Public as `gazette-elements/report`. */
export { dateOf, dayOf } from './day.js';
export { type EdtfDate, type EdtfTime, type Precision, parseEdtf } from './edtf.js';
export { FORMAT } from './format.js';
export { LIMITS } from './limits.js';
export { formatTarget, type MarkTarget, parseTarget } from './mark-target.js';
export { parseReport } from './parse.js';
export type { ParsedReport, Problem } from './problem.js';
export { quoteText } from './quote.js';
export { type QuoteSegment, quoteSegments } from './quote-segments.js';
export { type Entry, indexReport, type ReportIndex } from './report-index.js';
export { reportSchema } from './schema.js';
export type * from './types.js';
