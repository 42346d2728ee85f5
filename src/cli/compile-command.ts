import { basename, resolve } from 'node:path';
import { writeReport } from '../compiler/write.js';
import { type Command, WATCH } from './command.js';
import { FileError, realPath, writeWhole } from './files.js';
import { compileFolder, inputPaths } from './inputs.js';

export const compileCommand: Command = {
  name: 'compile',
  operands: ['DIR'],
  summary: 'DIR/source.txt + DIR/report.yaml → a compiled report, or what is wrong with them',
  description: `Reads DIR/source.txt, the text as published, and DIR/report.yaml, the annotations that point at words in it.
Every value is read from those words. A quantity, date or title of the text that no annotation accounts for is a
fault, and so is a number in a label, title or note that the text does not state.

Faults go to standard error as FILE:LINE:COLUMN: message, the first fifty of them. With one fault nothing is written.
The report is written whole or not at all: a file that was there stays as it was until the new one is complete.

Text files may be in UTF-8, UTF-16, GB18030 or Big5; any other than plain UTF-8 is named.`,
  options: { out: { value: 'FILE', help: 'where to write; by default DIR’s name + .json, here' }, ...WATCH },
  watched: ({ operands: [folder = ''] }) => Object.values(inputPaths(folder)),
  run({ operands: [folder = ''], options }) {
    const out = options['out'] ?? `${basename(resolve(folder))}.json`;
    const { report, faults } = compileFolder(folder);
    if (!report)
      return {
        status: 1,
        faults,
        closing: `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was written.`,
      };
    if (Object.values(inputPaths(folder)).some((path) => realPath(path) === realPath(out)))
      throw new FileError(`${out} is what the report is compiled from, and would be lost: choose another --out`);
    writeWhole(out, writeReport(report));
    const counts = {
      metrics: report.metrics.length,
      events: report.events.length,
      documents: report.documents.length,
      tasks: report.tasks.length,
    };
    const told = Object.entries(counts).map(([list, count]) => `${count} ${list}`);
    return { status: 0, faults: [], lines: [`${out}: ${told.join(', ')}`], data: { out, counts } };
  },
};
