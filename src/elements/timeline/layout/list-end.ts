import type { MoreItem } from '../../../drawing/record-list.js';
import type { Status } from '../../../report/status.js';

/** How long the lists of a timeline are, and what their ends say. */
export interface ListSettings {
  /** How many records a list shows; a press on its end shows as many again. */
  limit: (list: string) => number;
  /** What a press on the end of a list does, of how many that are not shown; and what a picture says in its place. */
  more: (count: number, rest: number) => string;
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
export function listEnd(list: string, rest: number, { limit, more, truncated }: ListSettings): MoreItem[] {
  if (rest <= 0) return [];
  const next = Math.min(rest, limit(list));
  return [{ target: { type: 'more', list }, more: more(next, rest), truncated: truncated(rest) }];
}
