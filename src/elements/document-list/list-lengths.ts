/** So many rows are open at first, all groups together; each press on the end of a group opens twice as many as the last. */
const FIRST = 24;

/**
 * How many rows each group of a list opens with: as many of each as there is room for, so that a long group hides no short
 * one; the first of them has what is left over.
 * @param counts how many rows each has
 */
export function firstLengths(counts: readonly number[]): number[] {
  const opened = counts.map(() => 0);
  let room = FIRST;
  for (let round = 0; room > 0; round += 1) {
    const open = counts.flatMap((count, i) => (count > round ? [i] : []));
    if (open.length === 0) break;
    // The last rows go to the first groups that still have some.
    for (const i of open.slice(0, Math.max(room, round === 0 ? open.length : 0))) {
      opened[i] = (opened[i] ?? 0) + 1;
      room -= 1;
    }
  }
  return opened;
}

/**
 * How long a group is once a reader has asked so many times for more of it, and how much longer the next press makes it.
 * One row alone is never left out.
 */
export function groupLength(count: number, first: number, presses: number): { shown: number; next: number } {
  const shown = first + FIRST * (2 ** presses - 1);
  if (count - shown <= 1) return { shown: count, next: 0 };
  return { shown, next: Math.min(count - shown, FIRST * 2 ** presses) };
}
