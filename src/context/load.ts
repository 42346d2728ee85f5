import { indexReport } from '../report/report-index.js';
import { faultyReport, type LoadedReport, missingFiles } from './loaded-report.js';
import type { Wait, WantedReport } from './wanted-report.js';
import { FILE_TIMEOUT, within } from './within.js';

let bundled: Promise<LoadedReport> | undefined;

/** The report that ships with the package, fetched as a module of its own when first asked for. It was checked when it was compiled. */
export function loadBundled(): Promise<LoadedReport> {
  bundled ??= within(FILE_TIMEOUT, import('../reports/miit-2020-2021.js')).then(
    ({ default: report }) => ({ index: indexReport(report), problems: [] }),
    (error: unknown) => {
      bundled = undefined;
      return missingFiles(error);
    },
  );
  return bundled;
}

/**
 * The page's own report, or what is wrong instead of it; null where it is to be looked for anew. What waits, fetches and
 * checks is a module of its own, which a page with the bundled report never loads.
 */
export function loadOther(wanted: WantedReport, wait: Wait): Promise<LoadedReport | null> {
  return byLoader(({ load }) => load(wanted, wait));
}

/** A report that another copy of the library has loaded, with look-ups of this one; checked, since that may be any copy. */
export function translate(loaded: LoadedReport): Promise<LoadedReport> {
  return byLoader(({ loadForeign }) => loadForeign(loaded));
}

async function byLoader<Result>(
  load: (loader: typeof import('./load-given.js')) => Promise<Result>,
): Promise<Result | LoadedReport> {
  try {
    const loader = await within(FILE_TIMEOUT, import('./load-given.js'));
    return await load(loader).catch(faultyReport);
  } catch (error) {
    return missingFiles(error);
  }
}
