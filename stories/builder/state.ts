import { ELEMENTS, elementOf } from '../manifest.js';

/** Widths that a preview can have, in px; `full` is all that the page has. */
export const WIDTHS = { phone: 360, column: 720, full: null } as const;
export type Width = keyof typeof WIDTHS;

/** An embed as an editor has set it up. */
export interface Embed {
  /** The tag of the widget. */
  tag: string;
  /** Its attributes as they are written, without those that are empty; a flag is `""`. */
  attributes: Readonly<Record<string, string>>;
  width: Width;
  /** The address of the folder with the package's files, as the page with the embed reaches it, with a slash at its end. */
  files: string;
}

/** The longest value that is taken from an address, in characters. */
const LONGEST = 2000;
/** Names of the address that are no attribute. */
const WIDGET = 'widget';
const WIDTH = 'width';
const FILES = 'files';
const OF_THE_SITE = '/gazette/';

/** The widgets that can be embedded on their own; `<gazette-report>` holds others. */
export const WIDGETS: readonly string[] = ELEMENTS.map(({ tag }) => tag).filter((tag) => tag !== 'gazette-report');

/** The names of the attributes that an embed of a widget can have: its own, and the page's language. */
function attributeNames(tag: string): string[] {
  return [...elementOf(tag).attributes.map(({ name }) => name), 'lang'];
}

/** The embed that an address asks for; what it says that no widget takes is left out. */
export function readEmbed(search: string): Embed {
  const query = new URLSearchParams(search);
  const named = `gazette-${query.get(WIDGET) ?? ''}`;
  const tag = WIDGETS.includes(named) ? named : 'gazette-metric-card';
  const width = (Object.keys(WIDTHS) as Width[]).find((name) => name === query.get(WIDTH)) ?? 'column';
  const attributes = Object.fromEntries(
    attributeNames(tag).flatMap((name) => {
      const value = query.get(name);
      return value === null || value.length > LONGEST ? [] : [[name, value]];
    }),
  );
  return { tag, attributes, width, files: folder(query.get(FILES) ?? '') };
}

/** The address of a folder as it is written before a file's name; that of the page's own site by default. */
export function folder(address: string): string {
  const trimmed = address.trim().slice(0, LONGEST);
  return trimmed === '' ? OF_THE_SITE : trimmed.replace(/\/*$/, '/');
}

/**
 * The query of an address from which `readEmbed` gives the same embed again.
 * @param others the query that the page has: what is not the embed's in it stays
 */
export function writeEmbed({ tag, attributes, width, files }: Embed, others = ''): string {
  const ours = new Set([WIDGET, WIDTH, FILES, ...WIDGETS.flatMap(attributeNames)]);
  const query = new URLSearchParams([...new URLSearchParams(others)].filter(([name]) => !ours.has(name)));
  query.set(WIDGET, tag.replace('gazette-', ''));
  for (const [name, value] of Object.entries(attributes)) query.set(name, value);
  if (width !== 'column') query.set(WIDTH, width);
  if (files !== OF_THE_SITE) query.set(FILES, files);
  return query.toString();
}

/** An embed with one attribute set anew; `null` removes it. */
export function withAttribute(embed: Embed, name: string, value: string | null): Embed {
  const { [name]: _, ...attributes } = embed.attributes;
  return { ...embed, attributes: value === null ? attributes : { ...attributes, [name]: value } };
}

/** The embed of another widget, with what both can have: the report, the language, the looks, the same record. */
export function withWidget(embed: Embed, tag: string): Embed {
  const names = attributeNames(tag);
  const kept = Object.entries(embed.attributes).filter(([name]) => names.includes(name));
  return { ...embed, tag, attributes: Object.fromEntries(kept) };
}
