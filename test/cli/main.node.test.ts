import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundledText, source, yaml } from '../bundled.js';

const cli = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');
let folder = '';

/** Runs the command in the test's own folder. */
function gazette(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, cli, ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  assert.doesNotMatch(stderr, /^ +at /m, 'no stack is shown');
  return { status, out: stdout, err: stderr };
}

/** Gives lines to gazette read --ndjson. */
function pipe(input: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const args = ['--import', tsx, cli, 'read', '--ndjson'];
  return spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder, input: input.join('\n') });
}

const at = (...path: string[]): string => join(folder, ...path);

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-cli-'));
  for (const [name, annotations] of [
    ['sound', yaml],
    ['faulty', yaml.replace('words: 131家', 'words: 132家')],
  ] as const) {
    mkdirSync(at(name));
    writeFileSync(at(name, 'source.txt'), source);
    writeFileSync(at(name, 'report.yaml'), annotations);
  }
});
after(() => rmSync(folder, { recursive: true }));

describe('gazette compile', () => {
  it('writes a report that gazette verify passes, and says what is in it', () => {
    const compiled = gazette('compile', 'sound', '--out', 'report.json');
    assert.deepEqual([compiled.status, compiled.err], [0, '']);
    assert.match(compiled.out, /^report\.json: \d+ metrics, \d+ events, \d+ documents, \d+ tasks\n$/);
    assert.equal(readFileSync(at('report.json'), 'utf8'), bundledText);
    const verified = gazette('verify', 'report.json');
    assert.deepEqual([verified.status, verified.out], [0, 'report.json: every figure is what its words say.\n']);
  });

  it('names the file by the folder, however the folder is written', () => {
    assert.match(gazette('compile', 'sound/').out, /^sound\.json: /);
    assert.match(gazette('compile', 'faulty/../sound/.').out, /^sound\.json: /);
  });

  it('writes nothing where there is a fault, and gives its file and line', () => {
    const { status, out, err } = gazette('compile', 'faulty', '--out', 'faulty.json');
    assert.deepEqual([status, out], [1, '']);
    const line = yaml.slice(0, yaml.indexOf('words: 131家')).split('\n').length;
    assert.match(
      err,
      new RegExp(`^${join('faulty', 'report.yaml')}:${line}: metrics\\.\\d+: “132家” is not in the section`, 'm'),
    );
    assert.match(err, /\d+ faults; nothing was written\.\n$/);
    assert.throws(() => readFileSync(at('faulty.json')));
  });

  it('says what it cannot read, and where it cannot write', () => {
    const missing = gazette('compile', 'nowhere');
    assert.equal(missing.status, 1);
    assert.match(missing.err, /gazette: nowhere.source\.txt cannot be read\./);
    const unwritable = gazette('compile', 'sound', '--out', 'nowhere/report.json');
    assert.deepEqual([unwritable.status, unwritable.err], [1, 'gazette: nowhere/report.json cannot be written.\n']);
  });
});

describe('gazette verify', () => {
  it('gives every difference, a line each, and ends with 1', () => {
    writeFileSync(
      at('copy.json'),
      bundledText.replace('14600000000000', '14600000000001').replace('"value":131', '"value":132'),
    );
    const { status, out, err } = gazette('verify', 'copy.json');
    assert.deepEqual([status, out], [1, '']);
    assert.deepEqual(err.trim().split('\n').toSorted(), [
      'copy.json: metric inclusive-loans: value is 14600000000001, the text says 14600000000000',
      'copy.json: metric leading-firms: value is 132, the text says 131',
    ]);
  });

  it('refuses what is no report', () => {
    writeFileSync(at('page.html'), '<!doctype html>');
    const { status, err } = gazette('verify', 'page.html');
    assert.equal(status, 1);
    assert.match(err, /page\.html: not sound: .*not-json/);
  });
});

describe('gazette read --ndjson', () => {
  const lines = (text: string): unknown[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('gives what stands in each text, a line each, with offsets in UTF-16', () => {
    const { status, stdout, stderr } = pipe(
      [
        { id: 1, lang: 'zh', year: 2020, text: '👍净利润-3.2亿元，同比下降4.4%，约3—5家，截至9月末' },
        { id: 'b', text: '增长±5%' },
      ].map((value) => JSON.stringify(value)),
    );
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(lines(stdout), [
      {
        id: 1,
        quantities: [
          { span: [5, 11], value: -320000000, unit: '元', qualifier: 'exact' },
          { span: [16, 20], value: 4.4, unit: '%', qualifier: 'exact', change: 'down' },
          { span: [21, 26], value: 3, high: 5, unit: '家', qualifier: 'about' },
        ],
        times: [{ span: [27, 32], edtf: '2020-09-30' }],
      },
      { id: 'b', quantities: [], times: [], unread: [[2, 5]] },
    ]);
  });

  it('tells each bad line with its number, leaves it out, reads on, and ends with 1', () => {
    const { status, stdout, stderr } = pipe([
      'nonsense',
      '',
      '{"text":"5家"}',
      '{"id":1,"lang":"en","text":"five"}',
      '{"id":2,"year":"soon","text":"5家"}',
      '{"id":3,"text":"5家"}',
    ]);
    assert.equal(status, 1);
    assert.deepEqual(lines(stdout), [
      { id: 3, quantities: [{ span: [0, 2], value: 5, unit: '家', qualifier: 'exact' }], times: [] },
    ]);
    const told = stderr.trim().split('\n');
    assert.match(told[0] ?? '', /^standard input:1: not JSON/);
    assert.deepEqual(told.slice(1), [
      'standard input:3: id: a string or a number is wanted',
      'standard input:4: lang: "en" is not read; the grammar is of Chinese (zh)',
      'standard input:5: year: "soon" is none; write 2020 or "2020"',
    ]);
  });

  it('reads a file, of more lines than a pipe holds', () => {
    const many = 5000;
    writeFileSync(
      at('many.ndjson'),
      Array.from({ length: many }, (_, id) => `{"id":${id},"text":"新增${id + 1}家"}\n`).join(''),
    );
    const { status, out } = gazette('read', '--ndjson', 'many.ndjson');
    assert.equal(status, 0);
    const values = out.match(/"value":\d+/g) ?? [];
    assert.equal(values.length, many);
    assert.equal(values.at(-1), `"value":${many}`);
  });

  it('says what it cannot read', () => {
    const { status, err } = gazette('read', '--ndjson', 'nowhere.ndjson');
    assert.equal(status, 1);
    assert.match(err, /nowhere\.ndjson cannot be read/);
  });
});

describe('gazette, not understood,', () => {
  it('ends with 2 and points to its help', () => {
    for (const [args, reason] of [
      [['explain'], 'there is no command “explain”'],
      [['verify'], 'gazette verify needs the path of what to verify'],
      [['verify', '--quiet', 'x'], "Unknown option '--quiet'"],
    ] as const) {
      const { status, err } = gazette(...args);
      assert.equal(status, 2);
      assert.ok(err.startsWith(`gazette: ${reason}`), err);
      assert.match(err, /See gazette help\.\n$/);
    }
  });

  it('gives its help when asked with 0, and when given nothing with 2', () => {
    const [asked, bare] = [gazette('help'), gazette()];
    assert.deepEqual([asked.status, bare.status], [0, 2]);
    assert.equal(asked.out, bare.out);
    assert.match(asked.out, /gazette compile DIR/);
  });
});
