#!/usr/bin/env node
import { once } from 'node:events';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../compiler/compile.js';
import { verify } from '../compiler/verify.js';
import { writeReport } from '../compiler/write.js';
import { readLines } from './read-lines.js';

const HELP = `gazette: compiles an official report, and proves a compiled one against its own text.

  gazette compile DIR [--out FILE]   DIR/source.txt + DIR/report.yaml → FILE (by default DIR's name + .json, here)
  gazette verify FILE                reads every figure again from the words that it quotes
  gazette read --ndjson [FILE]       texts, a JSON object a line (from FILE or standard input) → what stands in them
  gazette help

read takes {"id", "text", "lang"?, "year"?, "published"?} and gives {"id", "quantities": [{"span", "value", "unit",
"qualifier", "high"?, "change"?}], "times": [{"span", "edtf"}], "unread"?: [span]}; spans count UTF-16 code units of the
text, unread are numbers that it could not read whole. It reads Chinese (lang zh, the default). A line that is not such an
object is told with its number, has no line in the output, and the next is read; the command then ends with 1.

Ends with 0 when all is well, 1 when the report is not, 2 when the command is not understood.
`;

/** Runs one command. @returns the exit status */
async function main(args: string[]): Promise<number> {
  let parsed: { values: { out?: string | undefined; ndjson?: boolean | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string' }, ndjson: { type: 'boolean' } },
    });
  } catch (error) {
    return misunderstood(error instanceof Error ? error.message : '');
  }
  const [command, target] = parsed.positionals;
  if (command === 'help' || command === undefined) {
    console.log(HELP);
    return command === 'help' ? 0 : 2;
  }
  if (command === 'read') {
    if (parsed.values.ndjson !== true) return misunderstood('gazette read needs --ndjson');
    return runRead(target);
  }
  if (command !== 'compile' && command !== 'verify') return misunderstood(`there is no command “${command}”`);
  if (target === undefined) return misunderstood(`gazette ${command} needs the path of what to ${command}`);
  if (command === 'verify') return runVerify(target);
  return runCompile(target, parsed.values.out ?? `${basename(resolve(target))}.json`);
}

function misunderstood(reason: string): number {
  console.error(`gazette: ${reason}. See gazette help.`);
  return 2;
}

/** A file's text, or null with a sentence on what is wrong. */
function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    console.error(`gazette: ${path} cannot be read.`);
    return null;
  }
}

function runCompile(folder: string, out: string): number {
  const annotations = join(folder, 'report.yaml');
  const source = readText(join(folder, 'source.txt'));
  const yaml = readText(annotations);
  if (source === null || yaml === null) return 1;
  const { report, faults } = compile(source, yaml);
  for (const { line, message } of faults) console.error(`${annotations}${line > 0 ? `:${line}` : ''}: ${message}`);
  if (!report) {
    console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was written.`);
    return 1;
  }
  try {
    writeFileSync(out, writeReport(report));
  } catch {
    console.error(`gazette: ${out} cannot be written.`);
    return 1;
  }
  console.log(
    `${out}: ${report.metrics.length} metrics, ${report.events.length} events, ${report.documents.length} documents, ${report.tasks.length} tasks`,
  );
  return 0;
}

function runVerify(file: string): number {
  const text = readText(file);
  if (text === null) return 1;
  const differences = verify(text);
  for (const difference of differences) console.error(`${file}: ${difference}`);
  if (differences.length > 0) return 1;
  console.log(`${file}: every figure is what its words say.`);
  return 0;
}

/** Reads lines of a file, or of standard input, as they come. */
async function runRead(file: string | undefined): Promise<number> {
  const name = file ?? 'standard input';
  const input = file === undefined ? process.stdin : createReadStream(file);
  try {
    const faults = await readLines(input, {
      line: (json) =>
        process.stdout.write(`${json}\n`) ? undefined : once(process.stdout, 'drain').then(() => undefined),
      fault: (number, reason) => console.error(`${name}:${number}: ${reason}`),
    });
    return faults > 0 ? 1 : 0;
  } catch {
    console.error(`gazette: ${name} cannot be read.`);
    return 1;
  }
}

// Whoever reads the output may have had enough of it: gazette read … | head.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main(process.argv.slice(2));
