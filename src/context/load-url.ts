import { failedReport, faultyReport, type LoadedReport } from './loaded-report.js';

/** The largest response that is read, in bytes: some hundred times the bundled report. */
const MAXIMUM_BYTES = 8_000_000;

/** A request that is on its way, and for how many elements. */
interface Fetching {
  loaded: Promise<LoadedReport>;
  aborter: AbortController;
  users: number;
}

const fetching = new Map<string, Fetching>();
/** What has come, for as long as an element has it. */
const fetched = new Map<string, WeakRef<LoadedReport>>();

/**
 * Fetches and checks a report. Elements with one address share one request, which ends when the last of them no longer
 * waits; what has come is kept while one of them has it, and a failure is not.
 * @param source an address as a page writes it
 * @param signal ends the wait of one element
 * @param check makes a report of the text
 */
export function loadUrl(
  source: string,
  signal: AbortSignal,
  check: (text: string) => Promise<LoadedReport>,
): Promise<LoadedReport> {
  const url = resolve(source);
  if (url === null) return Promise.resolve(failedReport({ code: 'bad-url', url: source.slice(0, 200) }));
  const kept = fetched.get(url)?.deref();
  if (kept) return Promise.resolve(kept);
  let request = fetching.get(url);
  if (!request) {
    const aborter = new AbortController();
    request = { loaded: fetchReport(url, aborter, check).catch(faultyReport), aborter, users: 0 };
    fetching.set(url, request);
    request.loaded.then((loaded) => keep(url, aborter, loaded));
  }
  watch(url, request, signal);
  return request.loaded;
}

/** Counts an element among those that wait; ends the request when the last has left. */
function watch(url: string, request: Fetching, signal: AbortSignal): void {
  request.users += 1;
  const leave = (): void => {
    request.users -= 1;
    if (request.users > 0 || fetching.get(url) !== request) return;
    fetching.delete(url);
    request.aborter.abort();
  };
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave);
}

function keep(url: string, aborter: AbortController, loaded: LoadedReport): void {
  if (fetching.get(url)?.aborter !== aborter) return;
  fetching.delete(url);
  for (const [other, reference] of fetched) if (!reference.deref()) fetched.delete(other);
  if (loaded.index) fetched.set(url, new WeakRef(loaded));
}

/** The address of a document in full, without the part that only says where in it. */
function resolve(source: string): string | null {
  try {
    const url = new URL(source, document.baseURI);
    url.hash = '';
    return source !== '' && /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

async function fetchReport(
  url: string,
  aborter: AbortController,
  check: (text: string) => Promise<LoadedReport>,
): Promise<LoadedReport> {
  let text: string | null;
  try {
    const response = await fetch(url, { signal: aborter.signal, headers: { accept: 'application/json' } });
    if (!response.ok) {
      aborter.abort();
      return failedReport({ code: 'http', url, status: response.status });
    }
    text = await readBounded(response);
  } catch {
    return failedReport({ code: 'network', url });
  }
  if (text === null) {
    aborter.abort();
    return failedReport({ code: 'too-large', url, limit: MAXIMUM_BYTES });
  }
  const loaded = await check(text);
  // A page in place of a report, as a site answers for an address that it does not know, is told with that address.
  const problems = loaded.problems.map((problem) => (problem.code === 'not-json' ? { ...problem, url } : problem));
  return { index: loaded.index, problems };
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
