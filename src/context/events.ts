import type { Problem } from '../report/problem.js';

/** The detail of `gazette-select`: a reader opened the source of a record, or closed it (null). */
export interface SelectDetail {
  record: string | null;
}

/** The detail of `gazette-ready`: the widget is drawn from this report. */
export interface ReadyDetail {
  report: string;
}

/** The detail of `gazette-error`: what is wrong, as data; the widget shows the same in words. */
export interface ErrorDetail {
  problems: readonly Problem[];
}

/** The detail of `gazette-filter`: what the widgets of a report list now; "" sets no limit. */
export interface FilterDetail {
  /** Ids of bureaus, separated by spaces. */
  bureau: string;
  /** The id of a section. */
  section: string;
  /** A year, `2020`. */
  year: string;
}

declare global {
  interface HTMLElementEventMap {
    'gazette-select': CustomEvent<SelectDetail>;
    'gazette-ready': CustomEvent<ReadyDetail>;
    'gazette-error': CustomEvent<ErrorDetail>;
    'gazette-filter': CustomEvent<FilterDetail>;
  }
}

interface Details {
  'gazette-select': SelectDetail;
  'gazette-ready': ReadyDetail;
  'gazette-error': ErrorDetail;
  'gazette-filter': FilterDetail;
}

/** Sends one of the library's events up through every shadow root. */
export function send<Name extends keyof Details>(from: EventTarget, name: Name, detail: Details[Name]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
