/** The data of a report: types, validation and look-ups. Public as `gazette-elements/report`. */
export { dateOf, dayOf } from './day.js';
export { type DayInterval, type Precision, parseEdtf } from './edtf.js';
export { type Entry, indexReport, type ReportIndex } from './lookup.js';
export { type ParsedReport, parseReport } from './parse.js';
export type { Problem } from './problem.js';
export { quoteText } from './quote.js';
export { FORMAT, LIMITS, reportSchema } from './schema.js';
export { type QuoteSegment, quoteSegments } from './segments.js';
export type * from './types.js';
