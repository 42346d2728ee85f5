import { indexReport, type ReportIndex } from '../report/lookup.js';
import type { Problem } from '../report/problem.js';

/** The largest response that is read, in bytes: some hundred times the bundled report. */
export const MAXIMUM_BYTES = 8_000_000;

/** What came of a report: look-ups over what can be used, or null, with all that is wrong. */
export interface LoadedReport {
  index: ReportIndex | null;
  problems: Problem[];
}

let bundled: Promise<LoadedReport> | undefined;
const checked = new WeakMap<object, Promise<LoadedReport>>();
const fetched = new Map<string, Promise<LoadedReport>>();

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

/** Checks a report given as an object (or its JSON text); an object is checked once. */
export function loadObject(value: unknown): Promise<LoadedReport> {
  if (typeof value !== 'object' || value === null) return check(value);
  let loading = checked.get(value);
  if (!loading) {
    loading = check(value);
    checked.set(value, loading);
  }
  return loading;
}

/** Fetches and checks a compiled report. Widgets with one URL share one request; a failure is not kept. */
export function loadUrl(source: string): Promise<LoadedReport> {
  const url = resolve(source);
  if (!url) return Promise.resolve(failed({ code: 'bad-url', url: source.slice(0, 200) }));
  let loading = fetched.get(url);
  if (!loading) {
    loading = fetchReport(url);
    fetched.set(url, loading);
    loading.then(({ index }) => index ?? fetched.delete(url));
  }
  return loading;
}

function resolve(source: string): string | null {
  try {
    const url = new URL(source, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function failed(problem: Problem): LoadedReport {
  return { index: null, problems: [problem] };
}

async function check(value: unknown): Promise<LoadedReport> {
  try {
    const { parseReport } = await import('../report/parse.js');
    const { report, problems } = parseReport(value);
    return { index: report && indexReport(report), problems };
  } catch (error) {
    return failed({
      code: 'bundle',
      detail: error instanceof Error ? error.message : '',
    });
  }
}

async function fetchReport(url: string): Promise<LoadedReport> {
  const aborter = new AbortController();
  try {
    const response = await fetch(url, {
      signal: aborter.signal,
      headers: { accept: 'application/json' },
    });
    if (!response.ok) return failed({ code: 'http', url, status: response.status });
    const text = await readBounded(response);
    if (text === null) {
      aborter.abort();
      return failed({ code: 'too-large', url, limit: MAXIMUM_BYTES });
    }
    return await check(text);
  } catch {
    return failed({ code: 'network', url });
  }
}

/** The text of a response, or null as soon as it proves larger than is read. */
async function readBounded(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? 0) > MAXIMUM_BYTES) return null;
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAXIMUM_BYTES) return null;
    text += decoder.decode(value, { stream: true });
  }
}
