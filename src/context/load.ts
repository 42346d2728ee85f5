import { indexReport } from '../report/report-index.js';
import { failedReport, type LoadedReport } from './loaded-report.js';

let bundled: Promise<LoadedReport> | undefined;

/** The report that ships with the package, fetched as a module of its own when first asked for. It was checked when it was compiled. */
export function loadBundled(): Promise<LoadedReport> {
  bundled ??= import('../reports/miit-2020-2021.js').then(
    ({ default: report }) => ({ index: indexReport(report), problems: [] }),
    (error: unknown) => {
      bundled = undefined;
      return missingFiles(error);
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
    return missingFiles(error);
  }
}

/** One of the library's own files could not be fetched; an engine may say which. */
function missingFiles(error: unknown): LoadedReport {
  return failedReport({ code: 'bundle', detail: error instanceof Error ? error.message : String(error) });
}
