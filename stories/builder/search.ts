import type { Option } from '../fields.js';

/** Letters as a search compares them: one width, no case, no accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * The options whose label, detail or id hold every word that is looked for, those whose label begins with it first; all
 * of them, in their order, where nothing is.
 */
export function search(options: readonly Option[], query: string): Option[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  const found = options.filter(({ label, detail, value }) => {
    const text = folded(`${label} ${detail} ${value}`);
    return words.every((word) => text.includes(word));
  });
  const begins = ({ label }: Option): boolean => first !== '' && folded(label).startsWith(first);
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}
