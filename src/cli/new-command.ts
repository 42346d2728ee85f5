import { existsSync, mkdirSync } from 'node:fs';
import { STARTER_LANGUAGES, type StarterLanguage, starter } from '../compiler/starter.js';
import { type Command, UsageError } from './command.js';
import { FileError, writeWhole } from './files.js';
import { inputPaths } from './inputs.js';
import { schemaLine } from './schema-line.js';

export const newCommand: Command = {
  name: 'new',
  operands: ['DIR'],
  summary: 'a folder with a small report to begin with, which compiles as it is',
  description: `Makes DIR with source.txt, a text of a few lines, and report.yaml, its annotations with a comment for each key. Both are made
up: put your own text in source.txt, and point at its words. Whoever has a text already begins with gazette draft.

Nothing that is there is written over.`,
  options: { lang: { value: 'LANG', help: 'of the text and the comments: zh or en; by default zh' } },
  run({ operands: [folder = ''], options }) {
    const { lang = 'zh' } = options;
    if (!isStarterLanguage(lang))
      throw new UsageError(`--lang ${lang}: there is a report to begin with in ${STARTER_LANGUAGES.join(' and in ')}`);
    const paths = inputPaths(folder);
    const taken = Object.values(paths).find((path) => existsSync(path));
    if (taken !== undefined)
      throw new FileError(`${taken} is there already, and may be an editor’s work: choose another DIR`);
    const { source, yaml } = starter(lang);
    try {
      mkdirSync(folder, { recursive: true });
    } catch {
      throw new FileError(`${folder} cannot be made: a part of its path is a file, or may not be written`);
    }
    writeWhole(paths['source.txt'], source);
    writeWhole(paths['report.yaml'], schemaLine(folder) + yaml);
    return {
      status: 0,
      faults: [],
      lines: [
        `${paths['source.txt']} and ${paths['report.yaml']}: they compile as they are.`,
        `Next: gazette preview ${folder}`,
      ],
      data: { out: folder },
    };
  },
};

function isStarterLanguage(lang: string): lang is StarterLanguage {
  return STARTER_LANGUAGES.some((known) => known === lang);
}
