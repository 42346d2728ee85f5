import { decodeWords } from './decode.js';

/** How a file may be written so that it is in the encoding, and has the byte order mark, that it had. */
const ENCODERS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le').swap16(),
];

/**
 * Encodes a text as a file is encoded, found by what gives its own bytes back.
 * @param like the file as it is
 * @returns null where none does, as of GB18030 and Big5, which Node reads and does not write
 */
export function encodeLike(text: string, like: Buffer): Buffer | null {
  const decoded = decodeWords(like);
  if (!('text' in decoded)) return null;
  return ENCODERS.find((encode) => encode(decoded.text).equals(like))?.(text) ?? null;
}
