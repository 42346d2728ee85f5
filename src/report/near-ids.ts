/**
 * Ids that a mistyped one may stand for, likest first, by the Dice coefficient of their letter pairs
 * (https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient).
 * @param id what was written
 * @param ids what exists
 * @returns up to three, each at least a third alike
 */
export function nearIds(id: string, ids: Iterable<string>): string[] {
  const pairs = (text: string): Set<string> =>
    new Set(Array.from({ length: text.length + 1 }, (_, i) => ` ${text} `.slice(i, i + 2)));
  const wanted = pairs(id.toLowerCase());
  return [...ids]
    .map((candidate) => {
      const own = pairs(candidate);
      const shared = [...own].filter((pair) => wanted.has(pair)).length;
      return { candidate, likeness: (2 * shared) / (own.size + wanted.size) };
    })
    .filter(({ likeness }) => likeness >= 1 / 3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
