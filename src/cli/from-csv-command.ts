import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { COLUMN_NAMES } from '../compiler/table/columns.js';
import { MOST_ROWS } from '../compiler/table/csv.js';
import { fromTable } from '../compiler/table/from-table.js';
import { parseEdtf } from '../report/edtf.js';
import { type Command, UsageError } from './command.js';
import { FileError, readText, writeWhole } from './files.js';
import { inputPaths } from './inputs.js';
import { schemaLine } from './schema-line.js';
import { complain } from './terminal.js';

const columns = Object.values(COLUMN_NAMES)
  .map((names) => `  ${names.join(', ')}`)
  .join('\n');

export const fromCsvCommand: Command = {
  name: 'from-csv',
  operands: ['FILE'],
  summary: 'a table without a text → the folder that a report is compiled from, which says that no source is attached',
  description: `Reads FILE, a table of figures as comma-separated values, and writes a folder of its name beside it. source.txt has a line a row,
of the cells and the words that join them; report.yaml says that it is of a table (sourceKind: table). No sentence is quoted,
and every widget says so: “From a table; source not attached”. With a text that states the figures, use gazette draft.

The first line names the columns, in any order; those of a label and of a value must be there. One line each:
${columns}

A unit may stand in the head of the values, in brackets: 数值（亿元）. A change is in per cent where neither its cell nor its head
says otherwise; with a minus it is a fall. Rows without a value are left out and named. A figure is read from its line as from
any text, so that its unit must be one that the grammar knows; a formula is no figure. At most ${MOST_ROWS.toLocaleString('en')} rows. The file may be in
UTF-8, UTF-16, GB18030 or Big5.`,
  options: {
    out: { value: 'DIR', help: 'the folder; by default that of the name of FILE, beside it' },
    title: { value: 'TEXT', help: 'of the report; by default the name of FILE' },
    publisher: { value: 'NAME', help: 'who published the table; by default it is said not to be attached' },
    published: { value: 'DATE', help: 'when, such as 2021-01-31; by default the latest year in the table' },
  },
  run({ operands: [file = ''], options }) {
    const { publisher, published } = options;
    if (published !== undefined && parseEdtf(published) === null)
      throw new UsageError(`--published ${published} is no date of the calendar, such as 2021-01 or 2021-01-31`);
    const name = basename(file, extname(file));
    const folder = options['out'] ?? join(dirname(file), name);
    const paths = inputPaths(folder);
    const taken = Object.values(paths).find((path) => existsSync(path));
    if (taken !== undefined)
      throw new FileError(`${taken} is there already, and may be an editor’s work: choose another --out`);
    const made = fromTable(readText(file, complain), {
      title: options['title'] ?? name,
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
    });
    if (made.faults.length > 0) return { status: 1, faults: made.faults.map((fault) => ({ file, key: '', ...fault })) };
    mkdirSync(folder, { recursive: true });
    writeWhole(paths['source.txt'], made.source);
    writeWhole(paths['report.yaml'], schemaLine(folder) + made.yaml);
    const { figures, empty } = made;
    const left = empty.length === 0 ? [] : [`Left out, since they have no value: lines ${empty.join(', ')}.`];
    return {
      status: 0,
      faults: [],
      lines: [
        `${paths['report.yaml']}: ${figures} ${figures === 1 ? 'figure' : 'figures'}; it compiles as it is.`,
        ...left,
        `Next: gazette compile ${folder}`,
      ],
      data: { out: folder, figures, empty },
    };
  },
};
