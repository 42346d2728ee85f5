import { joinReports } from '../report/join-reports.js';
import type { Problem } from '../report/problem.js';
import { indexReport } from '../report/report-index.js';
import type { Report } from '../report/types.js';
import { failedReport, type LoadedReport } from './loaded-report.js';

/** One of several reports, and how the page names it: by its address, or its place. */
type NamedReport = LoadedReport & { name: string };

/** What reports were joined to, by the first of them, so that all elements with the same have one. */
const joined = new WeakMap<Report, { of: readonly Report[]; loaded: LoadedReport }[]>();

/**
 * Several loaded reports as one. Where one of them cannot be used nothing is shown: what is missing in one would look as if
 * its text did not state it.
 */
export function joinAll(all: readonly NamedReport[]): LoadedReport {
  const problems = all.flatMap(({ name, problems: own }) => own.map((problem) => named(problem, name)));
  const reports = all.flatMap(({ index }) => index?.report ?? []);
  const [first] = reports;
  if (!first) return problems.length > 0 ? { index: null, problems } : failedReport({ code: 'no-report' });
  if (reports.length < all.length) return { index: null, problems };
  const known = joined.get(first) ?? [];
  const same = known.find(({ of }) => of.length === reports.length && of.every((report, i) => report === reports[i]));
  if (same) return same.loaded;
  const loaded = join(reports, problems);
  joined.set(first, [...known, { of: reports, loaded }]);
  return loaded;
}

function join(reports: readonly Report[], problems: readonly Problem[]): LoadedReport {
  const result = joinReports(reports);
  if ('problem' in result) return failedReport(result.problem);
  return { index: indexReport(result.report), problems: [...problems] };
}

/** A problem of one of several reports says which. */
function named(problem: Problem, name: string): Problem {
  return 'path' in problem ? { ...problem, path: `${name}: ${problem.path}` } : problem;
}
