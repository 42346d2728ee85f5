import type { Span } from '../report/types.js';
import type { EditRequest, PreviewFigure, PreviewRecord, PreviewState } from './state.js';

/** What an editor looks at: a figure of the text, a record, or both. */
export interface Target {
  /** Where the figure begins in the text. */
  start: number | undefined;
  /** List and place of the record; "" for none. */
  record: string;
  /** Where its words stand. */
  spans: readonly Span[];
}

/** What can be done to a target, and what it is of. */
export interface Options {
  figure: PreviewFigure | undefined;
  record: PreviewRecord | undefined;
  canAccept: boolean;
  canRelabel: boolean;
  canAnnotate: boolean;
  canDismiss: boolean;
}

/** The target of a figure: its first record, which is that to be checked where one is. */
export function targetAt(state: PreviewState, start: number): Target {
  const figure = state.figures.find((one) => one.start === start);
  return { start, record: figure?.records[0] ?? '', spans: figure?.spans ?? [] };
}

export function optionsOf({ figures, records }: PreviewState, { start, record: name }: Target): Options {
  const figure = figures.find((one) => one.start === start);
  const record = records[name];
  const isFree = figure !== undefined && (figure.state === 'open' || record?.reason !== undefined);
  return {
    figure,
    record,
    canAccept: record?.check !== undefined,
    canRelabel: record?.label !== undefined,
    canAnnotate: isFree && (figure.kind === 'quantity' || (figure.kind === 'title' && figure.state === 'open')),
    canDismiss: record?.isDismissable === true || figure?.state === 'open',
  };
}

/** Whether there is anything to see or do in the form of a target: a fault of a line that is no record's has nothing. */
export function isEditable({ figure, record }: Options): boolean {
  return figure !== undefined || record !== undefined;
}

/** The request that accepts a target; null where nothing of it is to be checked. */
export function acceptRequest({ record }: Options): EditRequest | null {
  return record?.check ? { action: 'accept', line: record.check.line } : null;
}

/** The request that dismisses a target; null where that cannot be. */
export function dismissRequest(
  { figure, record, canDismiss }: Options,
  name: string,
  reason: string,
): EditRequest | null {
  if (!canDismiss) return null;
  if (record?.isDismissable) return { action: 'dismiss', record: name, reason };
  return figure ? { action: 'dismiss', start: figure.start, reason } : null;
}
