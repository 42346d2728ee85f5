/** The data of a report: types, validation and look-ups. Public as `gazette-elements/report`. */
export { dateOf, dayOf } from './day.js';
export { type DayInterval, type Precision, parseEdtf } from './edtf.js';
export { type ParsedReport, parseReport } from './parse.js';
export type { Problem } from './problem.js';
export { quoteText } from './quote.js';
export { type QuoteSegment, quoteSegments } from './quote-segments.js';
export { type Entry, indexReport, type ReportIndex } from './report-index.js';
export { FORMAT, LIMITS, reportSchema } from './schema.js';
export type * from './types.js';
