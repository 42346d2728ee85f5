import { formatTarget, type MarkTarget, type SourceTarget, targetId } from '../report/mark-target.js';
import type { Problem } from '../report/problem.js';

/** The detail of `gazette-select`: a reader opened the source of a mark, or closed it (all null). */
export interface SelectDetail {
  /** What kind of thing the mark stands for: `record`, `section`, `action`, `item`, `count`. */
  type: MarkTarget['type'] | null;
  /** Names it among its kind: the id of a record or section, `partner:0`, `framework:0:0`, `comparison:bureau`. */
  id: string | null;
  /** The id, of a section with `section:` before it: what the detail was before it had a type. */
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

interface Details {
  'gazette-select': SelectDetail;
  'gazette-ready': ReadyDetail;
  'gazette-error': ErrorDetail;
  'gazette-filter': FilterDetail;
}

/** The library's events by name; they rise from a widget through every shadow root to the window. */
export type GazetteEvents = { [Name in keyof Details]: CustomEvent<Details[Name]> };

export type SelectEvent = GazetteEvents['gazette-select'];
export type ReadyEvent = GazetteEvents['gazette-ready'];
export type ErrorEvent = GazetteEvents['gazette-error'];
export type FilterEvent = GazetteEvents['gazette-filter'];

declare global {
  /** Of every HTML and SVG element, the document and the window. */
  interface GlobalEventHandlersEventMap extends GazetteEvents {}
  interface ElementEventMap extends GazetteEvents {}
  interface ShadowRootEventMap extends GazetteEvents {}
}

/** Sends one of the library's events up through every shadow root. */
export function send<Name extends keyof Details>(from: EventTarget, name: Name, detail: Details[Name]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** What the page is told of a target that is opened, or of none. */
export function selectDetail(target: SourceTarget | null): SelectDetail {
  if (target === null) return { type: null, id: null, record: null };
  const id = targetId(target);
  return { type: target.type, id, record: target.type === 'section' ? formatTarget(target) : id };
}
