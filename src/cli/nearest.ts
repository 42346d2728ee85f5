/**
 * The word that a mistyped one was most likely meant for: the fewest letters to add, drop, change or swap with the next
 * (https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance), at most two and less than
 * half of it; of a single letter the first that begins with it.
 */
export function nearest(word: string, among: readonly string[]): string | undefined {
  if (word.length === 1) return among.find((candidate) => candidate.startsWith(word));
  const [best] = among
    .filter((candidate) => Math.abs(candidate.length - word.length) <= 2)
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate) }))
    .filter(({ candidate, distance }) => distance <= 2 && distance < candidate.length / 2 + 0.5)
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}

function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const row = rows[i];
      if (row) row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + changed, swapped);
    }
  }
  return at(a.length, b.length);
}
