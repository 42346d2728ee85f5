import type { MoreItem } from '../../../drawing/record-list.js';

/** How long the lists of a timeline are, and what their ends say. */
export interface ListSettings {
  /** How many records a list shows, of which `first` are open at first. */
  limit: (list: string, first: number) => number;
  /** What a press on the end of a list does, of how many that are not shown; and what a picture says in its place. */
  more: (count: number, rest: number) => string;
  truncated: (count: number) => string;
}

/** The first press on the end of a list shows so many more, each further one twice as many as the one before. */
const MORE = 24;

/** How many records a list shows once its end was pressed so many times. */
export function limitAfter(presses: number, first: number): number {
  return first + MORE * (2 ** presses - 1);
}

/**
 * What a list is known by while a reader makes it longer; it is compared and never taken apart.
 * @param group what parts the lists of one lane
 * @param start the first day that is listed, or 0 where one list holds all
 */
export function listId(lane: string, group: string, start: number): string {
  return [lane, group, start].join(' ');
}

/**
 * The line that shows the rest of a list, or none where all are shown.
 * @param next how many of the rest it shows
 */
export function listEnd(list: string, rest: number, { limit, more, truncated }: ListSettings): MoreItem[] {
  if (rest <= 0) return [];
  const next = Math.min(rest, limit(list, 0) + MORE);
  return [{ target: { type: 'more', list }, more: more(next, rest), truncated: truncated(rest) }];
}
