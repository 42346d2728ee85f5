import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { type Command, UsageError } from './command.js';
import { readLines } from './read-lines.js';
import { complain } from './terminal.js';

export const readCommand: Command = {
  name: 'read',
  operands: ['[FILE]'],
  summary: 'texts, a JSON object a line (from FILE or standard input) → what stands in them',
  description: `Takes {"id", "text", "lang"?, "year"?, "published"?} and gives {"id", "quantities": [{"span", "value", "unit",
"qualifier", "high"?, "change"?}], "times": [{"span", "edtf"}], "unread"?: [span]}; spans count UTF-16 code units of the
text, unread are numbers that it could not read whole. It reads Chinese (lang zh, the default) and English (lang en). A line
that is not such an object is told with its number, has no line in the output, and the next is read; the command then ends
with 1.`,
  options: { ndjson: { help: 'a JSON object a line, in and out; must be given' } },
  async run({ operands: [file], options }) {
    if (options['ndjson'] === undefined) throw new UsageError('gazette read needs --ndjson');
    const name = file ?? 'standard input';
    try {
      const faults = await readLines(file === undefined ? process.stdin : createReadStream(file), {
        line: (json) =>
          process.stdout.write(`${json}\n`) ? undefined : once(process.stdout, 'drain').then(() => undefined),
        fault: (number, reason) => complain(`${name}:${number}: ${reason}`),
      });
      return faults > 0 ? 1 : 0;
    } catch {
      complain(`gazette: ${name} cannot be read.`);
      return 1;
    }
  },
};
