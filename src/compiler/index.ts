/**
 * A report's text and annotations to a compiled report and back to proof, as functions that touch no file. They run in Node.
 * Public as `gazette-elements/compiler`.
 */

export { type GrammarLanguage, type Reading, type ReadingContext, read } from '../grammar/index.js';
export { type Compiled, compile } from './compile.js';
export { type Draft, type DraftOptions, draft } from './draft/draft.js';
export type { Fault } from './faults.js';
export type { Carried } from './revision/carried.js';
export {
  type ChangedRecord,
  diffReports,
  type FieldChange,
  type NamedRecord,
  type ReportDifference,
  type TextChange,
} from './revision/diff-reports.js';
export { type Rebased, rebase } from './revision/rebase.js';
export { type Starter, type StarterLanguage, starter } from './starter.js';
export { type FromTable, fromTable, type TableFault, type TableOptions } from './table/from-table.js';
export { verify } from './verify.js';
export { writeReport } from './write.js';
