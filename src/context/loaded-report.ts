import type { Problem } from '../report/problem.js';
import type { ReportIndex } from '../report/report-index.js';

/** What came of a report: look-ups over what can be used, or null, with all that is wrong. */
export interface LoadedReport {
  index: ReportIndex | null;
  problems: Problem[];
}

/** A report of which nothing can be used, and why. */
export function failedReport(problem: Problem): LoadedReport {
  return { index: null, problems: [problem] };
}
