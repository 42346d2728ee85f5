import { compareJson } from '../compiler/compare.js';
import { verify } from '../compiler/verify.js';
import { writeReport } from '../compiler/write.js';
import { type Command, WATCH } from './command.js';
import { readBytes, readText } from './files.js';
import { compileFolder, inputPaths } from './inputs.js';
import { faultOf, type Outcome, type ToldFault } from './outcome.js';
import { complain, during } from './terminal.js';

export const verifyCommand: Command = {
  name: 'verify',
  operands: ['FILE'],
  summary: 'proves a compiled report against its own text; with --source against the files it was compiled from',
  description: `Without --source it proves, from FILE alone, that
  - each figure, time, change and count is what the grammar reads in the words that it quotes;
  - the text is the one whose checksum the report carries;
  - nothing in it, not a label, link or note, was changed, added or removed since it was compiled: its digest says so.
It does not prove that the text is the published one, nor who compiled it. A digest is no signature: whoever changes a
report can make its digest anew, and if what it then says agrees with itself, this is not caught.

With --source DIR it also compiles DIR/source.txt and DIR/report.yaml again and compares the result with FILE byte for
byte. That proves that FILE is what these two files give, and catches whoever made the digest anew. It does not prove that
DIR/source.txt is what was published: compare it with the publication. FILE must come from this version of gazette.

A report of an older version, or one made by hand, carries no digest: pages show it, and this refuses it.`,
  options: { source: { value: 'DIR', help: 'compile DIR again, and compare byte for byte' }, ...WATCH },
  watched: ({ operands: [file = ''], options: { source } }) => [
    file,
    ...(source === undefined ? [] : Object.values(inputPaths(source))),
  ],
  run({ operands: [file = ''], options: { source } }) {
    const json = readText(file, complain);
    const found = during(`verifying ${file}`, json.length, () => verify(json));
    const differences = found.map((difference) => toldDifference(file, difference));
    if (source !== undefined) {
      const { faults, closing } = compareWithSource(file, source);
      if (closing !== undefined || faults.length > 0)
        return { status: 1, faults: [...differences, ...faults], ...(closing === undefined ? {} : { closing }) };
    }
    if (differences.length > 0) return { status: 1, faults: differences };
    return {
      status: 0,
      faults: [],
      lines: [
        `${file}: every figure is what its words say, and nothing was changed since it was compiled.`,
        source === undefined
          ? 'This does not prove who compiled it, or that its text is the published one. A digest is no signature: --source DIR compiles again and compares.'
          : `It is, byte for byte, what ${source} gives. Whether ${source}/source.txt is what was published, compare with the publication.`,
      ],
    };
  },
};

/** A difference names what it is about before its first colon. */
function toldDifference(file: string, difference: string): ToldFault {
  return faultOf(difference, file, /^([^:“]+): /.exec(difference)?.[1]);
}

/** Where a file is to the byte what a folder compiles to nothing; else where it differs. */
function compareWithSource(file: string, folder: string): Pick<Outcome, 'faults' | 'closing'> {
  const { report, faults } = compileFolder(folder);
  if (!report) {
    const closing = `${folder} does not compile (${faults.length} faults), so ${file} was not compared with it.`;
    return { faults, closing };
  }
  const wanted = Buffer.from(writeReport(report));
  const is = readBytes(file);
  if (is.equals(wanted)) return { faults: [] };
  const differences = compareJson(parsed(is.toString('utf8')), parsed(wanted.toString('utf8')), 1000);
  if (differences.length > 0) return { faults: differences.map((difference) => toldDifference(file, difference)) };
  const first = is.findIndex((byte, i) => byte !== wanted[i]);
  const at = (first < 0 ? Math.min(is.length, wanted.length) : first) + 1;
  return { faults: [faultOf(`it says what ${folder} gives, but is written otherwise from byte ${at} on`, file)] };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
