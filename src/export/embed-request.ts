import type { Language } from '../i18n/language.js';
import { addressesIn } from '../report/joined.js';
import type { ReportIndex } from '../report/report-index.js';
import type { Report } from '../report/types.js';
import { embedCode } from './embed-code.js';
import { filesBase } from './files-base.js';

/** Attributes that are the page's business and not the widget's. */
const PAGE_ATTRIBUTES = /^(id|class|style|slot|part|role|hidden|tabindex|view|(aria|data|on).*)$/;

/** What gives a widget its report: it is written anew, as another page reaches it. */
const GIVING: ReadonlySet<string> = new Set(['report', 'src']);

/** Whoever may be given a report: the widget, or the `<gazette-report>` around it. */
type Given = Element & { report?: unknown; src?: string; bundled?: boolean };

/** A widget as it stands on its page. */
export interface EmbedRequest {
  /** The widget's tag as the page wrote it. */
  host: Element;
  /** What the tag stands in, the nearest first. */
  around: readonly Element[];
  index: ReportIndex;
  language: Language;
  /** Words to show where scripts do not run. */
  summary: string;
}

/** The tag as the page wrote it, with what it has from around it: its report, the filter, English. */
export function embedCodeOf({ host, around, index, language, summary }: EmbedRequest): string {
  const { report } = index.whole;
  const own = addressOf(host, report);
  const attributes = [...host.attributes]
    .filter(({ name }) => !GIVING.has(name) && !PAGE_ATTRIBUTES.test(name))
    .map(({ name, value }): [string, string] => [name, value]);
  if (own !== '') attributes.push(['src', own]);
  if (language === 'en' && !host.hasAttribute('lang')) attributes.push(['lang', 'en']);
  const group = own === '' ? around.find(givesReport) : undefined;
  const given: [string, string][] = group
    ? [
        ['src', addressOf(group, report)],
        ...(index.filter ? FILTERS.map((name): [string, string] => [name, group.getAttribute(name) ?? '']) : []),
      ]
    : [];
  const setAround = given.filter(([, value]) => value !== '');
  const isGiven = [...attributes, ...setAround].some(([name]) => name === 'src');
  if (setAround.length > 0 && !isGiven) setAround.unshift(['bundled', '']);
  const base = filesBase(host.ownerDocument);
  return embedCode(host.localName, attributes, summary, { base, report: isGiven ? '' : report.id, around: setAround });
}

/** Whether an element is a `<gazette-report>` with a report of its own, and not that of another around it. */
function givesReport(element: Given): boolean {
  const { localName, report, src, bundled } = element;
  return localName === 'gazette-report' && (report != null || Boolean(src) || bundled === true);
}

/** What of a `<gazette-report>` filters. */
const FILTERS = ['bureau', 'section', 'year'] as const;

/**
 * The address of a report as another page reaches it, and nothing where it is the bundled one. One that a page gave as
 * an object has no address: it is named as a file, so that no other report is shown in its place. Of several that are shown as
 * one each has its own.
 */
function addressOf({ report, src }: Given, { id, source }: Report): string {
  if (report != null) return (source.texts?.map((text) => text.report) ?? [id]).map((name) => `${name}.json`).join(' ');
  if (!src) return '';
  return addressesIn(src)
    .map((address) => {
      const url = new URL(address, document.baseURI);
      return /^https?:$/.test(url.protocol) ? url.href : address;
    })
    .join(' ');
}
