import type { MoreItem } from '../../../drawing/record-list.js';
import type { Status } from '../../../report/status.js';

/** How long the lists of a timeline are, and what their ends say. */
export interface ListSettings {
  /** How many records a list shows. */
  limit: (list: string) => number;
  /** What a press on the end of a list does, and what a picture says in its place. */
  more: (count: number) => string;
  truncated: (count: number) => string;
}

/**
 * What a list is known by while a reader makes it longer; it is compared and never taken apart.
 * @param start the first day of the year that is listed, or 0 where one list holds all years
 */
export function listId(lane: string, status: Status, start: number): string {
  return [lane, status, start].join(' ');
}

/** The line that shows the rest of a list, or none where all are shown. */
export function listEnd(list: string, rest: number, { more, truncated }: ListSettings): MoreItem[] {
  return rest > 0 ? [{ target: { type: 'more', list }, more: more(rest), truncated: truncated(rest) }] : [];
}
