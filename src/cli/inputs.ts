import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Compiled, compile } from '../compiler/compile.js';
import type { Fault } from '../compiler/faults.js';
import { problemText } from '../i18n/problem-messages.js';
import { parseReport } from '../report/parse.js';
import type { Report } from '../report/types.js';
import { FileError, readBytes, readText, textOf } from './files.js';
import { faultOf, type ToldFault, toldFaults } from './outcome.js';
import { complain, during } from './terminal.js';

/** The two files that a report is compiled from, in one folder. */
export function inputPaths(folder: string): Record<Fault['file'], string> {
  return { 'source.txt': join(folder, 'source.txt'), 'report.yaml': join(folder, 'report.yaml') };
}

/** What is in the two files, and the annotations as bytes. */
export interface Inputs {
  source: string;
  yaml: string;
  bytes: Buffer;
}

/**
 * @param note is told what is not plain UTF-8
 * @throws FileError
 */
export function readInputs(folder: string, note = complain): Inputs {
  const about = statSync(folder, { throwIfNoEntry: false });
  if (about && !about.isDirectory())
    throw new FileError(`${folder} is a file: give the folder that holds source.txt and report.yaml`);
  const paths = inputPaths(folder);
  const source = readText(paths['source.txt'], note);
  const bytes = readBytes(paths['report.yaml']);
  return { source, yaml: textOf(paths['report.yaml'], bytes, note), bytes };
}

/**
 * Compiles what is in a folder.
 * @throws FileError
 */
export function compileFolder(folder: string): Pick<Compiled, 'report'> & { faults: ToldFault[] } {
  const { source, yaml } = readInputs(folder);
  const { report, faults } = during(`compiling ${folder}`, source.length + yaml.length, () => compile(source, yaml));
  return { report, faults: toldFaults(faults, inputPaths(folder)) };
}

/**
 * The report that an input is: compiled where it is a folder, or the report.yaml of one, else read.
 * @throws FileError
 */
export function reportFrom(input: string): { report: Report | null; faults: ToldFault[] } {
  const folder = folderOf(input);
  if (folder !== null) return compileFolder(folder);
  const { report, problems } = parseReport(readText(input, complain));
  return { report, faults: problems.map((problem) => faultOf(problemText(problem, 'en'), input)) };
}

/** The files that an input is read from. */
export function filesOf(input: string): string[] {
  const folder = folderOf(input);
  return folder === null ? [input] : Object.values(inputPaths(folder));
}

/** The folder that is meant by its own name or by that of its report.yaml; null for a compiled report. */
export function folderOf(input: string): string | null {
  if (basename(input) === 'report.yaml') return dirname(input);
  return statSync(input, { throwIfNoEntry: false })?.isDirectory() ? input : null;
}
