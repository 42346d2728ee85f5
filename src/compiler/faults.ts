import { nearIds } from '../report/near-ids.js';

/** What is wrong with a report's two files, and where. */
export interface Fault {
  file: 'report.yaml' | 'source.txt';
  /** From 1; 0 for what is wrong with the file as a whole. */
  line: number;
  /** From 1, in UTF-16 code units as editors count; missing where the line says enough. */
  column?: number;
  /** Of what is wrong in the annotations: where, from the outside in, as metrics.3.time. */
  key?: string;
  message: string;
}

/** Words longer than this are shown by their two ends. */
const MOST_SHOWN = 60;
const END_SHOWN = 20;

/** Words as a message quotes them: in “…”, on one line, the middle of long ones left out with their length told. */
export function quoted(words: string): string {
  const line = words.replace(/[\r\n]+/g, ' ');
  if (line.length <= MOST_SHOWN) return `“${line}”`;
  const [head, tail] = [line.slice(0, END_SHOWN), line.slice(-END_SHOWN)];
  return `“${head}…${tail}” (${line.length.toLocaleString('en')} characters)`;
}

/** Among so many ids the likest are looked for; among more it would take longer than it helps. */
const MOST_COMPARED = 2000;

/** The ids that a mistyped one may stand for, as the end of a message; '' where none is like it. */
export function nearOnes(id: string, among: ReadonlySet<string>): string {
  const near = among.size > MOST_COMPARED ? [] : nearIds(id, among);
  return near.length === 0 ? '' : `; near it: ${near.map(quoted).join(', ')}`;
}
