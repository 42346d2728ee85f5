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

/** A fault of the library itself, whatever was thrown. */
export function faultyReport(error: unknown): LoadedReport {
  return failedReport({ code: 'internal', detail: errorText(error) });
}

/** One of the library's own files could not be fetched; an engine may say which. */
export function missingFiles(error: unknown): LoadedReport {
  return failedReport({ code: 'bundle', detail: errorText(error) });
}

function errorText(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 300);
}
