import { textOfDocx } from '../compiler/input/docx.js';
import { type Extracted, InputError } from '../compiler/input/extracted.js';
import { textOfHtml } from '../compiler/input/html.js';
import { textOfMarkdown } from '../compiler/input/markdown.js';
import { textOfPdf } from '../compiler/input/pdf.js';
import { decodeWords } from './decode.js';
import { FileError, readBytes, readText } from './files.js';

/** A text, and whether it was taken out of a file of another kind, so that it is to be written as one. */
export type ReadDocument = Extracted & { isTaken: boolean };

/** How a kind of file is known, by its first bytes or its name, and read. */
const KINDS: readonly {
  begins?: string;
  signature?: RegExp;
  name?: RegExp;
  read: (bytes: Buffer) => Promise<Extracted>;
}[] = [
  { begins: 'PK\x03\x04', signature: /word\//, read: textOfDocx },
  { signature: /^%PDF-/, read: textOfPdf },
  {
    signature: /^(?:\xef\xbb\xbf)?\s*<(?:!doctype )?html\b/i,
    name: /\.x?html?$/i,
    read: (bytes) => textOfHtml(wordsOf(bytes)),
  },
  { name: /\.(?:md|markdown)$/i, read: (bytes) => textOfMarkdown(wordsOf(bytes)) },
];

/** A zip archive lists its parts at its end. */
const SIGNATURE_BYTES = 20_000;

/**
 * Reads the text of a file: of plain text as it is, of Word, PDF, HTML and Markdown the words that a reader of it sees.
 * @param note is told the encoding of plain text where it is not plain UTF-8
 * @throws FileError
 */
export async function readDocument(path: string, note: (line: string) => void): Promise<ReadDocument> {
  const bytes = readBytes(path);
  const edges =
    bytes.toString('latin1', 0, SIGNATURE_BYTES) +
    bytes.toString('latin1', Math.max(SIGNATURE_BYTES, bytes.length - SIGNATURE_BYTES));
  const kind = KINDS.find(
    ({ begins = '', signature, name }) => (edges.startsWith(begins) && signature?.test(edges)) || name?.test(path),
  );
  if (!kind) return { text: readText(path, note), headings: [], isTaken: false };
  try {
    return { ...(await kind.read(bytes)), isTaken: true };
  } catch (error) {
    throw error instanceof InputError ? new FileError(`${path}: ${error.message}`) : error;
  }
}

/** @throws InputError */
function wordsOf(bytes: Buffer): string {
  const decoded = decodeWords(bytes);
  if ('refusal' in decoded) throw new InputError(decoded.refusal);
  return decoded.text;
}
