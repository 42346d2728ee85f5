import type { Fault } from '../compiler/faults.js';
import { complain, complainOf, print } from './terminal.js';

/** Something that is wrong, as a command tells it. */
export interface ToldFault {
  /** The file as it was named on the command line; "" where it is none's. */
  file: string;
  /** From 1; 0 for a file as a whole. */
  line: number;
  column?: number | undefined;
  /** What of the file it is about, from the outside in (metrics.3.time); "" where nothing is named. */
  key: string;
  message: string;
}

/** What a command has come to; `tell` writes it for a person or as JSON. */
export interface Outcome {
  /** The exit status: 0 where all is well, else 1. */
  status: 0 | 1;
  faults: readonly ToldFault[];
  /** What it was asked for, line by line; none where it has been written already. */
  lines?: readonly string[];
  /** Said after the faults. */
  closing?: string;
  /** What a program gets beside the faults. */
  data?: object;
}

/** The faults of a report's two files under the names that these have. */
export function toldFaults(faults: readonly Fault[], paths: Readonly<Record<Fault['file'], string>>): ToldFault[] {
  return faults.map(({ file, line, column, key = '', message }) => ({
    file: paths[file],
    line,
    column: line > 0 ? column : undefined,
    key,
    message,
  }));
}

/** A fault of a whole file, or of none. */
export function faultOf(message: string, file = '', key = ''): ToldFault {
  return { file, line: 0, key, message };
}

/** Writes an outcome: results to standard output and faults to standard error, or both as one JSON object. */
export function tell({ status, faults, lines = [], closing, data }: Outcome, isJson: boolean): void {
  if (isJson) {
    process.stdout.write(`${JSON.stringify({ ok: status === 0, faults: faults.map(asJson), ...data })}\n`);
    return;
  }
  complainOf(faults.map(asLine));
  if (closing !== undefined) complain(closing);
  for (const line of lines) print(line);
}

function asLine({ file, line, column, message }: ToldFault): string {
  if (file === '') return `gazette: ${message}`;
  return `${[file, ...(line > 0 ? [line] : []), ...(column === undefined ? [] : [column])].join(':')}: ${message}`;
}

function asJson({ file, line, column, key, message }: ToldFault): object {
  return { file, key, line, column, message, suggestion: suggestionIn(message) };
}

/** What a message says after what is wrong, past a semicolon that stands in no quote: what may be meant, or done. */
function suggestionIn(message: string): string | undefined {
  const at = message.replace(/“[^”]*”/g, (words) => ' '.repeat(words.length)).indexOf('; ');
  return at < 0 ? undefined : message.slice(at + 2);
}
