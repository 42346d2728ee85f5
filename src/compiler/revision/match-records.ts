/** What tells a record from others of its list. */
export interface Matchable {
  id: string;
  name: string;
  /** The words that it stands on, and the sentence that they stand in; "" where it has none. */
  words: string;
  sentence: string;
}

export interface Matches<Item> {
  /** The same record in both. */
  pairs: [before: Item, after: Item][];
  removed: Item[];
  added: Item[];
}

/** Shorter words (5家) may stand for anything. */
const LEAST_WORDS = 6;

/** What makes two records the same, the surest first; "" of one that cannot be told by it. */
const SIGNS: readonly ((record: Matchable) => string)[] = [
  ({ id }) => id,
  ({ words, sentence }) => (sentence === '' ? '' : `${words}\n${sentence}`),
  ({ name, words }) => `${name}\n${words}`,
  ({ name }) => name,
  ({ words }) => (words.length < LEAST_WORDS ? '' : words),
];

/**
 * Finds the records of one list that are the same in two reports: by id or else by what they are, where that is one
 * record's alone in each.
 */
export function matchRecords<Item extends Matchable>(before: readonly Item[], after: readonly Item[]): Matches<Item> {
  let [removed, added] = [[...before], [...after]];
  const partners = new Map<Item, Item>();
  for (const signOf of SIGNS) {
    const [old, now] = [alone(removed, signOf), alone(added, signOf)];
    for (const [sign, record] of now) {
      const was = old.get(sign);
      if (was) partners.set(record, was);
    }
    const matched = new Set(partners.values());
    removed = removed.filter((record) => !matched.has(record));
    added = added.filter((record) => !partners.has(record));
  }
  const pairs = after.flatMap((record): [Item, Item][] => {
    const was = partners.get(record);
    return was ? [[was, record]] : [];
  });
  return { pairs, removed, added };
}

/** The records by a sign that no other has. */
function alone<Item extends Matchable>(records: readonly Item[], signOf: (record: Item) => string): Map<string, Item> {
  const found = new Map<string, Item | null>();
  for (const record of records) {
    const sign = signOf(record);
    if (sign !== '') found.set(sign, found.has(sign) ? null : record);
  }
  return new Map([...found].flatMap(([sign, record]) => (record ? [[sign, record] as const] : [])));
}
