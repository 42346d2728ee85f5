/** No more ids than these are looked through, and no more letters of each. */
const MOST_IDS = 20_000;
const MOST_LETTERS = 80;

/**
 * Ids that a mistyped one may stand for, likest first, by the Dice coefficient of their letter pairs
 * (https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient).
 * @param id what was written
 * @param ids what exists
 * @returns up to three, each at least a third alike
 */
export function nearIds(id: string, ids: Iterable<string>): string[] {
  const wanted = pairsOf(id.slice(0, MOST_LETTERS).toLowerCase());
  const nearest: { candidate: string; likeness: number }[] = [];
  let count = 0;
  for (const candidate of ids) {
    count += 1;
    if (count > MOST_IDS) break;
    const own = pairsOf(candidate.slice(0, MOST_LETTERS));
    let shared = 0;
    for (const pair of own) if (wanted.has(pair)) shared += 1;
    const likeness = (2 * shared) / (own.size + wanted.size);
    if (likeness < 1 / 3 || likeness <= (nearest[2]?.likeness ?? 0)) continue;
    const place = nearest.findIndex((other) => other.likeness < likeness);
    nearest.splice(place < 0 ? nearest.length : place, 0, { candidate, likeness });
    nearest.length = Math.min(nearest.length, 3);
  }
  return nearest.map(({ candidate }) => candidate);
}

function pairsOf(text: string): Set<string> {
  const padded = ` ${text} `;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < padded.length; at += 1) pairs.add(padded.slice(at, at + 2));
  return pairs;
}
