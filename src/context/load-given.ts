import { readReport } from '../report/read-report.js';
import { indexReport } from '../report/report-index.js';
import { failedReport, type LoadedReport } from './loaded-report.js';

/** The largest response that is read, in bytes: some hundred times the bundled report. */
const MAXIMUM_BYTES = 8_000_000;

const checked = new WeakMap<object, Promise<LoadedReport>>();
const fetched = new Map<string, Promise<LoadedReport>>();

/** Checks a report given as an object (or its JSON text); an object is checked once. */
export function loadObject(value: unknown): Promise<LoadedReport> {
  if (typeof value !== 'object' || value === null) return check(value);
  let loaded = checked.get(value);
  if (!loaded) {
    loaded = check(value);
    checked.set(value, loaded);
  }
  return loaded;
}

/** Fetches and checks a compiled report. Widgets with one URL share one request; a failure is not kept. */
export function loadUrl(source: string): Promise<LoadedReport> {
  const url = resolve(source);
  if (!url) return Promise.resolve(failedReport({ code: 'bad-url', url: source.slice(0, 200) }));
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

/** Checks a report; what says what is wrong with a misshapen one is loaded only for it. */
async function check(value: unknown): Promise<LoadedReport> {
  const read = readReport(value);
  if ('misshapen' in read) {
    const { explainShape } = await import('../report/explain.js');
    return { index: null, problems: explainShape(read.misshapen) };
  }
  return { index: read.report && indexReport(read.report), problems: read.problems };
}

async function fetchReport(url: string): Promise<LoadedReport> {
  const aborter = new AbortController();
  try {
    const response = await fetch(url, {
      signal: aborter.signal,
      headers: { accept: 'application/json' },
    });
    if (!response.ok) return failedReport({ code: 'http', url, status: response.status });
    const text = await readBounded(response);
    if (text === null) {
      aborter.abort();
      return failedReport({ code: 'too-large', url, limit: MAXIMUM_BYTES });
    }
    return await check(text);
  } catch {
    return failedReport({ code: 'network', url });
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
