import { slottingAncestors } from './ancestors.js';
import type { GivenReport } from './given-report.js';
import { REPORT_TAG, type ReportSource } from './report-context.js';

/** Which report an element is to show; `value` is what it is given by, so that another one is told from the same. */
export type WantedReport =
  /** The page's own: an object or JSON text, or an address. */
  | { from: 'report'; value: unknown }
  | { from: 'src'; value: string }
  /** The page has set a property, and not to a report yet. */
  | { from: 'awaited'; value?: undefined }
  /** What the `<gazette-report>` around offers. */
  | { from: 'around'; value: ReportSource }
  /** A `<gazette-report>` is around, whose script has yet to come. */
  | { from: 'undefined'; value?: undefined }
  /** A `<gazette-report>` is around which is another script's. */
  | { from: 'foreign'; value?: undefined }
  /** The bundled one: a `<gazette-report>` was told so, or a widget stands alone. */
  | { from: 'bundled'; value?: undefined }
  | { from: 'alone'; value?: undefined }
  /** A `<gazette-report>` was told nothing. */
  | { from: 'none'; value?: undefined };

/** How a report is waited for. */
export interface Wait {
  /** Ends it when nobody waits any more; what it then comes to is of no use. */
  signal: AbortSignal;
  /** Who waits, and how long at most, in seconds. */
  host: Element & { timeout: number };
}

/** What an element that a report is looked for has told of itself. */
export interface ReportSeeker extends HTMLElement {
  /** On a `<gazette-report>`, whether it was told to show the bundled report; undefined on a widget. */
  bundled?: boolean;
}

/**
 * Which report an element is to show, the first of: its `report`, its `src`, the bundled one where it was told so, that
 * of the nearest `<gazette-report>`, and for a widget alone the bundled one.
 * @param around what answered the element's request for a report
 */
export function wantedReport(host: ReportSeeker, given: GivenReport, around: ReportSource | undefined): WantedReport {
  if (given.hasReport) return { from: 'report', value: given.report };
  if (given.hasSrc) return { from: 'src', value: given.src };
  if (!given.isUnset) return { from: 'awaited' };
  if (host.bundled) return { from: 'bundled' };
  if (around) return { from: 'around', value: around };
  // Ours would have answered.
  if ([...slottingAncestors(host)].some(({ localName }) => localName === REPORT_TAG))
    return { from: customElements.get(REPORT_TAG) ? 'foreign' : 'undefined' };
  return { from: host.bundled === undefined ? 'alone' : 'none' };
}
