import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, compile } from '../compiler/compile.js';
import type { Fault } from '../compiler/faults.js';
import { FileError, readText } from './files.js';
import { complain, complainOf } from './terminal.js';

/** The two files that a report is compiled from, in one folder. */
export function inputPaths(folder: string): Record<Fault['file'], string> {
  return { 'source.txt': join(folder, 'source.txt'), 'report.yaml': join(folder, 'report.yaml') };
}

/**
 * Compiles what is in a folder; faults are told on standard error, each with its file and line.
 * @throws FileError
 */
export function compileFolder(folder: string): Compiled {
  const about = statSync(folder, { throwIfNoEntry: false });
  if (about && !about.isDirectory())
    throw new FileError(`${folder} is a file: give the folder that holds source.txt and report.yaml`);
  const paths = inputPaths(folder);
  const source = readText(paths['source.txt'], complain);
  const yaml = readText(paths['report.yaml'], complain);
  const compiled = compile(source, yaml);
  complainOf(
    compiled.faults.map(({ file, line, column, message }) => {
      const place = [paths[file], ...(line > 0 ? [line] : []), ...(line > 0 && column ? [column] : [])];
      return `${place.join(':')}: ${message}`;
    }),
  );
  return compiled;
}
