import { createContext } from '@lit/context';
import type { LoadedReport } from './loaded-report.js';
import type { Selection } from './selection.js';

/** A report that widgets draw from, and the selection that they share. */
export interface ReportSource {
  /** The report and what is wrong with it; null while it loads. */
  readonly loaded: LoadedReport | null;
  readonly selection: Selection;
  /** Tries a failed load again. */
  retry(): void;
  /** Tells of every change of `loaded`. @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
}

/**
 * What `<gazette-report>` offers to the widgets inside it, by the Context Community Protocol
 * (https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md). The key is text, so that two
 * copies of the library on one page understand each other; its number changes with the interface.
 */
export const reportContext = createContext<ReportSource>('gazette-report/1');

/** The tag of the element that offers it. */
export const REPORT_TAG = 'gazette-report';

/** Whether what answered a request is what the protocol says, whoever it came from. */
export function isReportSource(value: unknown): value is ReportSource {
  return (
    hasMethods(value, ['retry', 'subscribe']) &&
    'loaded' in value &&
    'selection' in value &&
    hasMethods(value.selection, ['select', 'point', 'subscribe'])
  );
}

function hasMethods(value: unknown, names: readonly string[]): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return names.every((name) => typeof Reflect.get(value, name) === 'function');
}
