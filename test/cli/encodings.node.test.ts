import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { decode } from '../../src/cli/decode.js';
import { source, yaml } from '../bundled.js';

/** Text in a legacy encoding: each character that Node decodes from two bytes, turned round. */
function encode(text: string, encoding: 'gb18030' | 'big5'): Buffer {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !bytes.has(character)) bytes.set(character, [lead, trail]);
    }
  }
  return Buffer.from(
    [...text].flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (bytes.get(character) ?? [0x3f]),
    ),
  );
}

const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const traditional =
  '工業和資訊化部在二零二零年推動中小企業發展，全年新增減稅降費超過2.5萬億元，服務企業5700多萬次。'.repeat(4);

describe('a text file', () => {
  for (const [encoding, bytes, text] of [
    ['UTF-8', Buffer.from(source), source],
    ['UTF-8', Buffer.from(yaml), yaml],
    ['UTF-8', Buffer.from('GDP rose by 2.3%.'), 'GDP rose by 2.3%.'],
    ['UTF-8', Buffer.from(''), ''],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${source}`), source],
    ['UTF-16 LE', Buffer.from(`\ufeff${source}`, 'utf16le'), source],
    ['UTF-16 BE', swapped(`\ufeff${source}`), source],
    ['UTF-16 LE', Buffer.from(source, 'utf16le'), source],
    ['UTF-16 BE', swapped(source), source],
    ['UTF-16 LE', Buffer.from('GDP rose by 2.3%.', 'utf16le'), 'GDP rose by 2.3%.'],
    ['GB18030', encode(source, 'gb18030'), source],
    ['GB18030', encode(yaml, 'gb18030'), yaml],
    ['Big5', encode(traditional, 'big5'), traditional],
  ] as const) {
    it(`in ${encoding} is read, and its encoding named: ${text.trim().slice(0, 12)}`, () => {
      assert.deepEqual(decode(bytes), { text, encoding });
    });
  }

  it('that is no text is called what it is, with what to do', () => {
    for (const [bytes, what] of [
      ['PK\x03\x04....[Content_Types].xml....word/document.xml', 'a Word document (.docx)'],
      [`PK\x03\x04${'\0'.repeat(90_000)}word/document.xml`, 'a Word document (.docx)'],
      ['PK\x03\x04....xl/workbook.xml', 'a spreadsheet (.xlsx)'],
      ['PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument file (.odt)'],
      ['PK\x03\x04a.bin', 'a zip archive, perhaps a document in one'],
      ['%PDF-1.7\n%\xe2\xe3', 'a PDF'],
      ['\xd0\xcf\x11\xe0\xa1\xb1', 'an old Office document (.doc, .xls)'],
      ['{\\rtf1\\ansi', 'a rich text document (.rtf)'],
      ['\xef\xbb\xbf\n<!DOCTYPE html><html>', 'a web page (.html)'],
      ['\x89PNG\r\n', 'a picture, perhaps a scan'],
      [gzipSync('x').toString('latin1'), 'a compressed archive'],
    ] as const) {
      assert.deepEqual(decode(Buffer.from(bytes, 'latin1')), {
        refusal: `this is ${what}, not a text: open it, save it as plain text (.txt, UTF-8), and give that`,
      });
    }
  });

  it('of bytes that are no text in any encoding is refused', () => {
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256));
    assert.match(JSON.stringify(decode(noise)), /it is no text in UTF-8, UTF-16, GB18030 or Big5|in UTF-8/);
    assert.ok('refusal' in decode(noise));
  });

  // Never: leaves half a file, or a fault without its place
  it('in UTF-8 that is damaged is refused with the line and column, and taken for no other encoding', () => {
    const at = source.indexOf('62次小组例会');
    const head = Buffer.from(source.slice(0, at));
    const rest = Buffer.from(source.slice(at + 1));
    const line = source.slice(0, at).split('\n').length;
    const column = at - source.lastIndexOf('\n', at);
    for (const lost of [[0xff], [0xe5, 0x85], [0xc0, 0x80], [0xed, 0xa0, 0x80]]) {
      const decoded = decode(Buffer.concat([head, Buffer.from(lost), rest]));
      assert.ok('refusal' in decoded);
      assert.equal(decoded.line, line);
      assert.ok(decoded.refusal.startsWith(`column ${column} holds bytes that are no UTF-8`), decoded.refusal);
    }
  });

  it('in UTF-16 that ends in half a character is refused', () => {
    const cut = Buffer.from(`\ufeff${source}`, 'utf16le').subarray(0, -1);
    assert.match(JSON.stringify(decode(cut)), /it is in UTF-16 LE and ends in half a character/);
  });
});
