/** An English noun of which there are several: bureaus, bodies, branches. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(noun) ? `${noun}es` : `${noun}s`;
}

/** An English count of a noun: 1 document, 12 documents, 1,200 documents. */
export function countOf(count: number, noun: string): string {
  return `${COUNT.format(count)} ${count === 1 ? noun : pluralOf(noun)}`;
}

const COUNT = new Intl.NumberFormat('en');

/** Words with a capital first letter, as a heading or a column's head has. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A label that follows its figure in a line: over 57 million times enterprises were served. One with another capital may
 * begin with a name (GDP, Maker in China), and so may one that begins with a people's adjective: they stay as they are.
 */
export function uncapitalized(words: string): string {
  const rest = words.slice(1);
  // Of other words those in capitals alone (SMEs) tell nothing of the first.
  if (
    /\p{Lu}/u.test(rest.replaceAll(/(?<=\s)\p{Lu}{2,}s?(?!\p{L})/gu, '')) ||
    /^\p{L}+(?:ese|ish|ian|can) /u.test(words)
  )
    return words;
  return words.charAt(0).toLowerCase() + rest;
}
