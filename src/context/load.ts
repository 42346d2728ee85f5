import type { Problem } from '../report/problem.js';
import { indexReport, type ReportIndex } from '../report/report-index.js';

/** What came of a report: look-ups over what can be used, or null, with all that is wrong. */
export interface LoadedReport {
  index: ReportIndex | null;
  problems: Problem[];
}

let bundled: Promise<LoadedReport> | undefined;
/** The report that ships with the package, fetched as a module of its own when first asked for. It was checked when it was compiled. */
export function loadBundled(): Promise<LoadedReport> {
  bundled ??= import('../reports/miit-2020-2021.js').then(
    ({ default: report }) => ({ index: indexReport(report), problems: [] }),
    (error: unknown) => {
      bundled = undefined;
      return failed({
        code: 'bundle',
        detail: error instanceof Error ? error.message : '',
      });
    },
  );
  return bundled;
}

/**
 * A report given as an object or its JSON text, or by URL: checked before it is used. What fetches and checks is a
 * module of its own, which a page with the bundled report never loads.
 */
export async function loadGiven(report: unknown, src: string): Promise<LoadedReport> {
  try {
    const { loadObject, loadUrl } = await import('./load-given.js');
    return await (report == null ? loadUrl(src) : loadObject(report));
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): LoadedReport {
  return { index: null, problems: [{ code: 'bundle', detail: error instanceof Error ? error.message : '' }] };
}
