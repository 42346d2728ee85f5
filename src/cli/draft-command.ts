import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { draft } from '../compiler/draft/draft.js';
import { parseEdtf } from '../report/edtf.js';
import { type Command, UsageError } from './command.js';
import { copyNew, FileError, writeNew, writeWhole } from './files.js';
import { inputPaths } from './inputs.js';
import { toldFaults } from './outcome.js';
import { readDocument } from './read-document.js';
import { schemaLine } from './schema-line.js';
import { complain } from './terminal.js';

export const draftCommand: Command = {
  name: 'draft',
  operands: ['FILE'],
  summary: 'a text → the folder that a report is compiled from, its annotations drafted',
  description: `Reads FILE, a report as published, and writes beside it a folder of its name with source.txt, the same to the byte, and
report.yaml: sections from its numbering, every figure with a label of words around it, its time, its change and whether
it is a target, documents with their verbs, dated events. No value is written; gazette compile reads them from the words.

The draft compiles as it is. What is unsure stands under a comment that begins with “check:”; labels are in the text's own
language. The first line of report.yaml names the schema by which an editor such as VS Code, with its YAML extension, completes
and checks the keys. FILE named source.txt gets its report.yaml in its own folder. A report.yaml that is there stays: it may be an
editor's work.

FILE may also be Word (.docx), PDF, HTML or Markdown: source.txt is then the words that its reader sees, a line for each
paragraph, heading, item and row of a table, and that text is what is quoted. Look it over before you go on: where it is
not what was published, mend it there. Each of these kinds needs packages that are not installed with gazette; without
them it says which. A scan has no text to read.

The text is in Chinese or in English.`,
  options: {
    out: { value: 'DIR', help: 'the folder; by default that of the name of FILE, beside it' },
    publisher: { value: 'NAME', help: 'who published it; by default what stands over the text' },
    published: {
      value: 'DATE',
      help: 'when, such as 2021-01-31; by default the date over the text, or its latest year',
    },
  },
  async run({ operands: [file = ''], options }) {
    const { publisher, published } = options;
    if (published !== undefined && parseEdtf(published) === null)
      throw new UsageError(`--published ${published} is no date of the calendar, such as 2021-01 or 2021-01-31`);
    const folder = options['out'] ?? folderOf(file);
    const { 'source.txt': source, 'report.yaml': annotations } = inputPaths(folder);
    if (existsSync(annotations))
      throw new FileError(`${annotations} is there already, and may be an editor’s work: choose another --out`);
    const { text, headings, isTaken } = await readDocument(file, complain);
    const { yaml, checks, faults } = draft(text, {
      headings,
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
    });
    if (faults.length > 0)
      return { status: 1, faults: toldFaults(faults, { 'source.txt': file, 'report.yaml': annotations }) };
    mkdirSync(folder, { recursive: true });
    if (isTaken) writeNew(source, text);
    else copyNew(file, source);
    writeWhole(annotations, schemaLine(folder) + yaml);
    return {
      status: 0,
      faults: [],
      lines: [
        `${annotations}: it compiles as it is; ${checks} ${checks === 1 ? 'place' : 'places'} to check.`,
        `Next: gazette compile ${folder}`,
      ],
      data: { out: folder, checks },
    };
  },
};

function folderOf(file: string): string {
  const name = basename(file);
  return name === 'source.txt'
    ? dirname(file)
    : join(dirname(file), name.slice(0, name.length - extname(name).length) || name);
}
