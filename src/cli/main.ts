#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../compiler/compile.js';
import { verify } from '../compiler/verify.js';
import { writeReport } from '../compiler/write.js';

const HELP = `gazette: compiles an official report, and proves a compiled one against its own text.

  gazette compile DIR [--out FILE]   DIR/source.txt + DIR/report.yaml → FILE (by default DIR's name + .json, here)
  gazette verify FILE                reads every figure again from the words that it quotes
  gazette help

Ends with 0 when all is well, 1 when the report is not, 2 when the command is not understood.
`;

/** Runs one command. @returns the exit status */
function main(args: string[]): number {
  let parsed: { values: { out?: string | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
  } catch (error) {
    return misunderstood(error instanceof Error ? error.message : '');
  }
  const [command, target] = parsed.positionals;
  if (command === 'help' || command === undefined) {
    console.log(HELP);
    return command === 'help' ? 0 : 2;
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

process.exitCode = main(process.argv.slice(2));
