/** A text with the encoding that it was in, or why a file is none, with the line where that is known. */
export type Decoded = { text: string; encoding: string } | { refusal: string; line?: number };

const ADVICE = 'open it, save it as plain text (.txt, UTF-8), and give that';

/** How files begin that are given for a text by mistake, in Latin 1, and what some of them hold near their beginning. */
const SIGNATURES: readonly { starts: readonly string[]; holds?: string; what: string }[] = [
  { starts: ['PK\x03\x04'], holds: 'word/', what: 'a Word document (.docx)' },
  { starts: ['PK\x03\x04'], holds: 'xl/', what: 'a spreadsheet (.xlsx)' },
  { starts: ['PK\x03\x04'], holds: 'ppt/', what: 'a presentation (.pptx)' },
  { starts: ['PK\x03\x04'], holds: 'opendocument', what: 'an OpenDocument file (.odt)' },
  { starts: ['PK\x03\x04'], what: 'a zip archive, perhaps a document in one' },
  { starts: ['%PDF-'], what: 'a PDF' },
  { starts: ['\xd0\xcf\x11\xe0'], what: 'an old Office document (.doc, .xls)' },
  { starts: ['{\\rtf'], what: 'a rich text document (.rtf)' },
  { starts: ['<html'], what: 'a web page (.html)' },
  { starts: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'], what: 'a picture, perhaps a scan' },
  { starts: ['\x1f\x8b', 'Rar!', '7z\xbc\xaf'], what: 'a compressed archive' },
];

/** How far into a file its signature is looked for; a zip archive lists its parts at its end. */
const SIGNATURE_BYTES = 20_000;

/**
 * Decodes a text file. Its byte order mark decides, else it is UTF-8 where it can be; else the encoding in which it reads
 * most like Chinese or English, if any does.
 */
export function decode(bytes: Buffer): Decoded {
  const head = bytes
    .toString('latin1', 0, SIGNATURE_BYTES)
    .replace(/^(?:\xef\xbb\xbf)?\s*<(?:!doctype )?html\b/i, '<html');
  const both = head + bytes.toString('latin1', Math.max(0, bytes.length - SIGNATURE_BYTES));
  const known = SIGNATURES.find(
    ({ starts, holds = '' }) => starts.some((start) => head.startsWith(start)) && both.includes(holds),
  );
  if (known) return { refusal: `this is ${known.what}, not a text: ${ADVICE}` };
  return decodeWords(bytes);
}

/** Decodes what is known to be words, such as the source of a page. */
export function decodeWords(bytes: Buffer): Decoded {
  return marked(bytes) ?? plain(bytes) ?? guessed(bytes);
}

function marked(bytes: Buffer): Decoded | null {
  const starts = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (starts(0xff, 0xfe, 0, 0) || starts(0, 0, 0xfe, 0xff)) return { refusal: `it is in UTF-32: save it as UTF-8` };
  if (starts(0xff, 0xfe)) return utf16(bytes.subarray(2), 'UTF-16 LE');
  if (starts(0xfe, 0xff)) return utf16(bytes.subarray(2), 'UTF-16 BE');
  if (starts(0xef, 0xbb, 0xbf)) {
    const rest = bytes.subarray(3);
    return plain(rest, 'UTF-8 with a byte order mark') ?? damaged(rest);
  }
  if (starts(0x84, 0x31, 0x95, 0x33)) {
    const text = strict(bytes.subarray(4), 'gb18030');
    if (text !== null) return { text, encoding: 'GB18030 with a byte order mark' };
  }
  return null;
}

function plain(bytes: Buffer, encoding = 'UTF-8'): Decoded | null {
  const text = strict(bytes, 'utf-8');
  // Every other byte of ASCII in UTF-16 is zero, which is sound UTF-8 too.
  return text === null || text.includes('\0') ? null : { text, encoding };
}

/** Halves of surrogate pairs are kept, so that whoever reads the text can say where they are. */
function utf16(bytes: Buffer, encoding: 'UTF-16 LE' | 'UTF-16 BE'): Decoded {
  if (bytes.length % 2 === 1) return { refusal: `it is in ${encoding} and ends in half a character: it was cut off` };
  const ordered = encoding === 'UTF-16 LE' ? bytes : Buffer.from(bytes).swap16();
  return { text: ordered.toString('utf16le'), encoding };
}

function strict(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const GUESSES = ['gb18030', 'big5'] as const;
const NAMES = { gb18030: 'GB18030', big5: 'Big5' } as const;

/** Less of a text than this reads as Chinese or English only by chance. */
const LEAST_LIKENESS = 0.3;

function guessed(bytes: Buffer): Decoded {
  const wide = bytes.length % 2 === 0 ? (['UTF-16 LE', 'UTF-16 BE'] as const).map((name) => utf16(bytes, name)) : [];
  const texts = [
    damaged(bytes),
    ...wide,
    ...GUESSES.flatMap((name) => {
      const text = strict(bytes, name);
      return text === null ? [] : [{ text, encoding: NAMES[name] }];
    }),
  ];
  const [best] = texts
    .map((decoded) => ({ decoded, likeness: likeness('text' in decoded ? decoded.text : bytes.toString('utf8')) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  if (best && best.likeness >= LEAST_LIKENESS) return best.decoded;
  return { refusal: `it is no text in UTF-8, UTF-16, GB18030 or Big5: ${ADVICE}` };
}

/** Where text in UTF-8 ceases to be it. */
function damaged(bytes: Buffer): { refusal: string; line: number } {
  let [line, from] = [1, 0];
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== undefined && byte !== 0x0a && !(byte === 0x0d && bytes[at + 1] !== 0x0a)) continue;
    const words = bytes.subarray(from, at);
    if (strict(words, 'utf-8') === null) {
      const column = words.toString('utf8').indexOf('\ufffd') + 1;
      // UTF-8 writes no halves of surrogate pairs: ED A0…BF would be one.
      const half = /\xed[\xa0-\xbf]/.test(words.toString('latin1')) ? ' (half of a surrogate pair)' : '';
      return { refusal: `column ${column} holds bytes that are no UTF-8${half}: a character was lost there`, line };
    }
    line++;
    from = at + 1;
  }
  return { refusal: 'it is damaged', line: 0 };
}

/** The commonest characters of official Chinese, in both scripts. */
const COMMON = new Set(
  '的一是在不了有和人这中国上个为年地会到要就出以时作对行展新部业发成进政经工与及等关法全企省实建加大万亿元月日百分之增长度家项年推动支持加强' +
    '這國個為會說時對發進與關業經實們來長項動強萬億',
);
const ORDINARY = /[\w\s,.;:!?'"()%/-]|[，。、；：？！“”‘’（）《》【】—…·％０-９]/;

/** The share of a text, from 0 to 1, that is common Chinese, Latin letters, digits, spaces and punctuation. */
function likeness(text: string): number {
  const start = text.slice(0, 20_000);
  const bad = /[\ufffd\0\p{Cs}\p{Co}\p{Cn}]/u;
  let good = 0;
  for (const character of start) {
    if (COMMON.has(character) || ORDINARY.test(character)) good++;
    else if (bad.test(character)) good--;
  }
  return good / Math.max(1, start.length);
}
