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

declare global {
  interface HTMLElementEventMap {
    'gazette-select': CustomEvent<SelectDetail>;
    'gazette-ready': CustomEvent<ReadyDetail>;
    'gazette-error': CustomEvent<ErrorDetail>;
  }
}

interface Details {
  'gazette-select': SelectDetail;
  'gazette-ready': ReadyDetail;
  'gazette-error': ErrorDetail;
}

/** Sends one of the library's events up through every shadow root. */
export function send<Name extends keyof Details>(from: EventTarget, name: Name, detail: Details[Name]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
