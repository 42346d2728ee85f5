import { parseReport } from '../report/parse.js';
import type { Problem } from '../report/problem.js';
import { indexReport } from '../report/report-index.js';
import type { LoadedReport } from './load.js';

/** The largest response that is read, in bytes: some hundred times the bundled report. */
const MAXIMUM_BYTES = 8_000_000;

const checked = new WeakMap<object, LoadedReport>();
const fetched = new Map<string, Promise<LoadedReport>>();

/** Checks a report given as an object (or its JSON text); an object is checked once. */
export function loadObject(value: unknown): LoadedReport {
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

function check(value: unknown): LoadedReport {
  const { report, problems } = parseReport(value);
  return { index: report && indexReport(report), problems };
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
    return check(text);
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
