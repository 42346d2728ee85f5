import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { type Command, UsageError } from './command.js';
import { FileError } from './files.js';
import type { ToldFault } from './outcome.js';
import { readLines } from './read-lines.js';
import { complain, lineCounter } from './terminal.js';

export const readCommand: Command = {
  name: 'read',
  operands: ['[FILE]'],
  summary: 'texts, a JSON object a line (from FILE or standard input) → what stands in them',
  description: `Takes {"id", "text", "lang"?, "year"?, "published"?} and gives {"id", "quantities": [{"span", "value", "unit",
"qualifier", "high"?, "change"?}], "times": [{"span", "edtf"}], "unread"?: [span]}; spans count UTF-16 code units of the
text, unread are numbers that it could not read whole. It reads Chinese (lang zh, the default) and English (lang en). A line
that is not such an object is told with its number, has no line in the output, and the next is read; the command then ends
with 1. With --json the results are the "texts" of the one object, which is written when the last line is read.`,
  options: { ndjson: { help: 'a JSON object a line, in and out; must be given' } },
  async run({ operands: [file], options }) {
    if (options['ndjson'] === undefined) throw new UsageError('gazette read needs --ndjson');
    const isWhole = options['json'] !== undefined;
    const name = file ?? 'standard input';
    const faults: ToldFault[] = [];
    const texts: unknown[] = [];
    const counter = lineCounter();
    const write = (json: string): Promise<void> | void => {
      counter.count();
      if (isWhole) texts.push(JSON.parse(json));
      else if (!process.stdout.write(`${json}\n`)) return once(process.stdout, 'drain').then(() => undefined);
    };
    const fault = (line: number, message: string): void => {
      if (isWhole) faults.push({ file: name, line, key: '', message });
      else complain(`${name}:${line}: ${message}`);
    };
    try {
      const bad = await readLines(file === undefined ? process.stdin : createReadStream(file), { line: write, fault });
      return { status: bad > 0 ? 1 : 0, faults, data: { texts } };
    } catch {
      throw new FileError(`${name} cannot be read.`);
    } finally {
      counter.end();
    }
  },
};
