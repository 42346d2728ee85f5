import { filterReport, matching } from '../report/filter.js';
import { addressesIn } from '../report/joined.js';
import { LIMITS } from '../report/limits.js';
import { readReport } from '../report/read-report.js';
import { indexReport } from '../report/report-index.js';
import { loadUrl } from './load-url.js';
import { failedReport, type LoadedReport } from './loaded-report.js';
import { REPORT_TAG } from './report-context.js';
import type { Wait, WantedReport } from './wanted-report.js';

const checked = new WeakMap<object, Promise<LoadedReport>>();

/**
 * The report that a page has given, as an object, as JSON text or by its address, or what is wrong instead of it. Every
 * wait ends.
 * @returns null where what stands around the element is to be asked anew
 */
export async function load({ from, value }: WantedReport, { signal, host }: Wait): Promise<LoadedReport | null> {
  if (from === 'none') return failedReport({ code: 'no-report' });
  if (from === 'foreign') return failedReport({ code: 'foreign-provider' });
  if (from === 'report') return loadValue(value);
  const { timeout } = host;
  if (!(timeout > 0)) {
    const written = host.getAttribute('timeout') ?? String(timeout);
    return failedReport({ code: 'bad-attribute', attribute: 'timeout', value: written, expected: '> 0' });
  }
  const late = wait(timeout, signal);
  if (from === 'src') {
    const aborter = new AbortController();
    signal.addEventListener('abort', () => aborter.abort());
    const overdue = late.then(() => {
      aborter.abort();
      return failedReport({ code: 'timeout', url: value, seconds: timeout });
    });
    return Promise.race([loadUrls(value, aborter.signal), overdue]);
  }
  if (from === 'undefined') {
    const overdue = late.then(() => failedReport({ code: 'undefined-provider' }));
    // Ours answers as it is defined; another script's never will, which is then seen.
    return Promise.race([customElements.whenDefined(REPORT_TAG).then(() => null), overdue]);
  }
  return late.then(() => failedReport({ code: 'no-report' }));
}

/** The longest that a timer can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** Resolves after a time, in seconds, unless nobody waits any more. */
function wait(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, Math.min(seconds * 1000, LONGEST));
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** One address, or several separated by white space, whose reports are shown as one. */
async function loadUrls(value: string, signal: AbortSignal): Promise<LoadedReport> {
  const urls = addressesIn(value);
  if (urls.length < 2) return loadUrl(value, signal, check);
  return joinLoaded(urls, (url) => loadUrl(url, signal, check));
}

/** A report, as an object or JSON text, or several of them. */
async function loadValue(value: unknown): Promise<LoadedReport> {
  if (Array.isArray(value) && value.length === 1) return loadValue(value[0]);
  if (Array.isArray(value)) return joinLoaded(value, loadValue, (_, place) => `[${place}]`);
  return typeof value === 'string' ? loadText(value) : loadObject(value);
}

/** Several reports as one; what makes one of them is loaded only for them. */
async function joinLoaded<Given>(
  given: readonly Given[],
  load: (one: Given) => Promise<LoadedReport>,
  nameOf = (one: Given, _place: number): string => String(one),
): Promise<LoadedReport> {
  if (given.length > LIMITS.joined)
    return failedReport({ code: 'cannot-join', reason: 'size', value: `${given.length} > ${LIMITS.joined}` });
  const [{ joinAll }, loaded] = await Promise.all([import('./load-several.js'), Promise.all(given.map(load))]);
  return joinAll(loaded.map((one, place) => ({ ...one, name: nameOf(given[place] as Given, place) })));
}

/** What every object has in place of its text, as `[object Object]`. */
const OBJECT_AS_TEXT = /^\s*\[object \w+\]\s*$/;

async function loadText(text: string): Promise<LoadedReport> {
  return OBJECT_AS_TEXT.test(text) ? failedReport({ code: 'object-as-text', text: text.trim() }) : check(text);
}

/** Checks a report given as an object, once. */
function loadObject(value: unknown): Promise<LoadedReport> {
  if (typeof value !== 'object' || value === null) return check(value);
  let loaded = checked.get(value);
  if (!loaded) {
    loaded = check(value);
    checked.set(value, loaded);
  }
  return loaded;
}

/** A report of another copy of the library, of whatever version: its data, which have a format, and the filter on them. */
export async function loadForeign({ index, problems }: LoadedReport): Promise<LoadedReport> {
  const own = await loadObject(index?.whole?.report ?? index?.report);
  if (!own.index || !index?.filter) return { index: own.index, problems: [...problems, ...own.problems] };
  const { bureaus, section, year, words } = index.filter;
  const choice = { bureaus: [...bureaus], section: String(section), year: String(year) };
  const filter = { ...choice, words, matches: matching(choice, own.index) };
  return { index: filterReport(own.index, filter), problems: [...problems, ...own.problems] };
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
