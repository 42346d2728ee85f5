import { grammarLanguage, LANGUAGES_READ, read } from '../grammar/index.js';
import type { ReadingContext } from '../grammar/readings.js';

/** Where the result of each line goes; a promise holds the next line back until there is room for it. */
export interface LineSink {
  line: (json: string) => Promise<void> | void;
  /** A line that cannot be read: its number from 1, and why. */
  fault: (number: number, reason: string) => void;
}

/** Longer lines than any report are told before they fill the memory. */
const MOST_BYTES = 64_000_000;
const LINE_FEED = 0x0a;

/**
 * Reads texts, a JSON object a line, and gives what the grammar finds in each, a JSON object a line, as they come.
 *
 * In: `{"id", "text", "lang"?, "year"?, "published"?}`. `id` is given back as it is; `lang` is a tag of Chinese or English;
 * `year` is that of the section, for 全年, 9月末 and “in September”; `published` is EDTF. Out: `{"id", "quantities": [{"span", "value",
 * "unit", "qualifier", "high"?, "change"?}], "times": [{"span", "edtf"}], "unread"?: [span]}`, spans in UTF-16 code units
 * of the text. A line that is none of these is told and left out; blank lines are passed over.
 *
 * @param bytes UTF-8, in pieces of any size
 * @returns how many lines could not be read
 */
export async function readLines(bytes: AsyncIterable<Uint8Array>, sink: LineSink): Promise<number> {
  let number = 0;
  let faults = 0;
  for await (const line of linesOf(bytes)) {
    number += 1;
    const result =
      line === null ? { fault: `the line is longer than ${MOST_BYTES.toLocaleString('en')} bytes` } : readLine(line);
    if (result === null) continue;
    if ('fault' in result) {
      faults += 1;
      sink.fault(number, result.fault);
    } else await sink.line(JSON.stringify(result));
  }
  return faults;
}

/** The lines, without their line feeds; null for one that is too long. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > MOST_BYTES) pieces = [];
    else pieces.push(piece);
  };
  const line = (): Uint8Array | null => {
    const whole = length > MOST_BYTES ? null : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return whole;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What one line says, null for a blank one. */
function readLine(bytes: Uint8Array): { id: string | number } | { fault: string } | null {
  let value: unknown;
  try {
    const text = utf8.decode(bytes);
    if (text.trim() === '') return null;
    value = JSON.parse(text);
  } catch (error) {
    return { fault: error instanceof SyntaxError ? `not JSON: ${error.message}` : 'not UTF-8' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'not a JSON object' };
  const { id, text, lang = 'zh', year, published }: Readonly<Record<string, unknown>> = { ...value };
  if (typeof id !== 'string' && typeof id !== 'number') return { fault: 'id: a string or a number is wanted' };
  if (typeof text !== 'string') return { fault: 'text: a string is wanted' };
  const language = typeof lang === 'string' ? grammarLanguage(lang) : null;
  if (language === null)
    return { fault: `lang: ${JSON.stringify(lang)} is not read; the grammars are of ${LANGUAGES_READ}` };
  const context: ReadingContext = { language };
  if (year !== undefined && year !== null) {
    if (!/^\d{1,4}$/.test(String(year)))
      return { fault: `year: ${JSON.stringify(year)} is none; write 2020 or "2020"` };
    context.year = Number(year);
  }
  if (published !== undefined && published !== null) {
    if (typeof published !== 'string') return { fault: 'published: a string in EDTF is wanted' };
    context.published = published;
  }
  return { id, ...found(text, context) };
}

type Span = [start: number, end: number];

/** What the grammar finds in a text, in the shape of the output. */
function found(text: string, context: ReadingContext): object {
  const quantities: object[] = [];
  const times: object[] = [];
  const unread: Span[] = [];
  for (const reading of read(text, context)) {
    const span: Span = [reading.start, reading.end];
    if (reading.kind === 'unread') unread.push(span);
    if (reading.kind === 'time') times.push({ span, edtf: reading.time.edtf });
    if (reading.kind !== 'quantity') continue;
    const { value, unit, qualifier, high } = reading.quantity;
    quantities.push({ span, value, unit, qualifier, high, change: reading.change?.direction });
  }
  return { quantities, times, ...(unread.length > 0 ? { unread } : {}) };
}
