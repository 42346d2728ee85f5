import manifest from '../custom-elements.json' with { type: 'json' };

/** An attribute as an element declares it. */
export interface Attribute {
  name: string;
  description: string;
  /** The words that it takes; none where it takes any. */
  words: readonly string[];
  isFlag: boolean;
  isNumber: boolean;
}

/** What a page can set or style by name, and what it is for. */
export interface Described {
  name: string;
  description: string;
  default?: string;
}

/** An element as `custom-elements.json` describes it. */
export interface ElementEntry {
  tag: string;
  summary: string;
  attributes: readonly Attribute[];
  properties: readonly Described[];
  parts: readonly Described[];
}

interface Declaration {
  tagName?: string;
  summary?: string;
  attributes?: readonly (Described & { type?: { text: string } })[];
  cssProperties?: readonly Described[];
  cssParts?: readonly Described[];
}

function attributeOf({ name, description, type }: Described & { type?: { text: string } }): Attribute {
  const text = type?.text ?? '';
  return {
    name,
    description,
    words: [...text.matchAll(/'([^']*)'/g)].map(([, word = '']) => word),
    isFlag: text === 'boolean',
    isNumber: /^number\b/.test(text),
  };
}

/** Every element of the package, in the order of their tags. */
export const ELEMENTS: readonly ElementEntry[] = (manifest.modules as readonly { declarations?: Declaration[] }[])
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, summary = '', attributes = [], cssProperties = [], cssParts = [] }) =>
    tagName
      ? [
          {
            tag: tagName,
            summary,
            attributes: attributes.map(attributeOf),
            properties: cssProperties,
            parts: cssParts,
          },
        ]
      : [],
  );

/**
 * An element by its tag.
 * @throws where the package has none of that name
 */
export function elementOf(tag: string): ElementEntry {
  const found = ELEMENTS.find((element) => element.tag === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>; run npm run generate`);
  return found;
}
