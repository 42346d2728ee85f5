import type { Carried } from '../compiler/revision/carried.js';
import { rebase } from '../compiler/revision/rebase.js';
import type { Command } from './command.js';
import { readText, writeWhole } from './files.js';
import { toldFaults } from './outcome.js';
import { complain, during } from './terminal.js';

export const rebaseCommand: Command = {
  name: 'rebase',
  operands: ['OLD', 'NEW', 'YAML'],
  summary: 'annotations of a text → the same for its revision: what moved, changed, went, is new',
  description: `Carries YAML, the annotations of the text OLD, over to NEW, a revision of it. Words that are still there are kept. Where their
section or the words around that tell which are meant (in:) are others, that is written; where their sentence now says
another number or other words, these are. A record whose words are gone becomes a comment. All that wants looking at
stands under a comment that begins with “check:”. Nothing else of YAML is touched: comments, order and blanks stay.

It tells what is carried over otherwise than it was (moved, changed, gone), and then, as gazette compile will, what of NEW is
not annotated and what else is wrong. With such faults it ends with 1; YAML is written all the same.`,
  options: { out: { value: 'FILE', help: 'where to write; by default YAML itself' } },
  run({ operands: [old = '', revised = '', annotations = ''], options: { out = annotations } }) {
    const read = (file: string): string => readText(file, complain);
    const [before, after, yaml] = [read(old), read(revised), read(annotations)];
    const size = before.length + after.length;
    const result = during(`comparing ${old} and ${revised}`, size, () => rebase(before, after, yaml));
    const { kept, moved, changed, vanished, unannotated } = result;
    const faults = toldFaults([...unannotated, ...result.faults], { 'source.txt': revised, 'report.yaml': out });
    if (result.yaml === '') return { status: 1, faults, closing: 'Nothing could be carried over, or was written.' };
    writeWhole(out, result.yaml);
    const counts = { kept, moved: moved.length, changed: changed.length, gone: vanished.length };
    const told = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    const next = `Next: put ${revised} in the place of source.txt, and gazette compile.`;
    return {
      status: faults.length === 0 ? 0 : 1,
      faults,
      lines: [
        ...linesOf('moved', moved),
        ...linesOf('changed', changed),
        ...linesOf('gone', vanished),
        `${out}: ${told.join(', ')}; ${unannotated.length} new in the text and not annotated.`,
        next,
      ],
      data: { out, kept, moved, changed, gone: vanished, unannotated: unannotated.length },
    };
  },
};

function linesOf(what: string, carried: readonly Carried[]): string[] {
  if (carried.length === 0) return [];
  return [
    `${what}:`,
    ...carried.map(({ record, key, before, after }) => {
      const change = [...(before === '' ? [] : [before]), ...(after === undefined ? [] : [after])].join(' → ');
      return `  ${record}  ${key}: ${change}`;
    }),
  ];
}
