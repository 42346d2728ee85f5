/** Attributes of an element: `true` sets a bare one, several words are joined. */
export type Attributes = Record<string, string | boolean | number | readonly string[]>;

/** The attributes that are set, as text: "" is a bare one. */
export function written(attributes: Attributes): [name: string, value: string][] {
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (value === false || value == null) return [];
    if (value === true) return [[name, '']];
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    return text === '' ? [] : [[name, text]];
  });
}
