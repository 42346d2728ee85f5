/**
 * What JavaScript gives, where a page's scripts have put something else in its place: prototype.js has an `Array.from` that
 * takes no function and no iterator, and a `toJSON` by which an array becomes a string of JSON in the JSON.
 */

/** So many items, made by their places. */
export function sequence<Item>(length: number, item: (place: number) => Item): Item[] {
  const items: Item[] = [];
  for (let place = 0; place < length; place += 1) items.push(item(place));
  return items;
}

/**
 * Plain data as JSON, indented by two spaces.
 * @param value objects, arrays, strings, finite numbers, booleans, null; what is undefined is left out
 */
export function toJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = `${indent}  `;
  const isArray = Array.isArray(value);
  const lines = isArray
    ? value.map((item) => toJson(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${toJson(item, inner)}`);
  const [open, close] = isArray ? '[]' : '{}';
  return lines.length === 0 ? `${open}${close}` : `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
}
