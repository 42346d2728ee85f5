/**
 * What a frame with a widget and the page around it say to each other. Either may be anything, since whoever can frame a page can
 * send it messages: each looks at who sent one, and at its shape, and takes no more from it than a number and two words.
 */

/** The frame tells how high its content is, in pixels. */
export interface HeightMessage {
  gazette: 'height';
  height: number;
}

/** The page tells its language and its colour scheme; "" where it says nothing. */
export interface PageMessage {
  gazette: 'page';
  lang: string;
  theme: 'light' | 'dark' | '';
}

/** No widget is higher, in pixels; a frame that says so is not believed. */
const HIGHEST = 20_000;

/** A message as that of a frame; null for any other. */
export function heightOf(data: unknown): number | null {
  const { gazette, height } = asRecord(data);
  if (gazette !== 'height' || typeof height !== 'number' || !(height > 0 && height <= HIGHEST)) return null;
  return Math.ceil(height);
}

/** A message as that of a page; null for any other. */
export function pageOf(data: unknown): Omit<PageMessage, 'gazette'> | null {
  const { gazette, lang, theme } = asRecord(data);
  if (gazette !== 'page' || typeof lang !== 'string' || !/^[A-Za-z0-9-]{0,35}$/.test(lang)) return null;
  return { lang, theme: theme === 'light' || theme === 'dark' ? theme : '' };
}

function asRecord(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}
