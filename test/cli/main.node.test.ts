import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { digestOf } from '../../src/compiler/digest.js';
import { writeReport } from '../../src/compiler/write.js';
import { bundledText, source, yaml } from '../bundled.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The command as one file, which starts in a fraction of the time that its sources take. */
let cli = '';
let bundle = '';
let folder = '';

/** Runs the command in the test's own folder. */
function gazette(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  assert.doesNotMatch(stderr, /^ +at /m, 'no stack is shown');
  return { status, out: stdout, err: stderr };
}

/** Gives lines to gazette read --ndjson. */
function pipe(input: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const args = [cli, 'read', '--ndjson'];
  return spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder, input: input.join('\n') });
}

const at = (...path: string[]): string => join(folder, ...path);

before(() => {
  bundle = mkdtempSync(join(tmpdir(), 'gazette-command-'));
  copyFileSync(join(root, 'package.json'), join(bundle, 'package.json'));
  const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  cli = join(bundle, 'dist/cli/main.js');
  buildSync({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outfile: cli,
    bundle: true,
    platform: 'node',
    // As with whoever installed gazette alone.
    external: Object.keys(peerDependencies),
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
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
after(() => {
  for (const made of [folder, bundle]) rmSync(made, { recursive: true });
});

describe('gazette new', () => {
  it('makes a folder that compiles as it is, in either language, and never over what is there', () => {
    for (const [name, ...lang] of [['begun'], ['begun-en', '--lang', 'en']] as const) {
      const { status, out, err } = gazette('new', name, ...lang);
      assert.deepEqual([status, err], [0, '']);
      assert.match(out, new RegExp(`Next: gazette preview ${name}\\n$`));
      assert.match(gazette('compile', name).out, /^begun[-en]*\.json: 3 metrics/);
      assert.match(gazette('new', name).err, /source\.txt is there already, and may be an editor/);
    }
    assert.match(
      gazette('new', 'third-language', '--lang', 'fr').err,
      /there is a report to begin with in zh and in en/,
    );
    assert.ok(!existsSync(at('third-language')));
    assert.match(gazette('new', 'begun/source.txt/deeper').err, /cannot be made/);
  });
});

describe('gazette from-csv', () => {
  const csv = '名称,数值,单位,时间\r\n出口,"1,234.5",亿元,2023\r\n进口,,亿元,2023\r\n';

  it('makes of a table a folder that compiles as it is, whatever its encoding, and names the rows left out', () => {
    const gb18030 = [...readFileSync(join(root, 'test/cli/table-gb18030.csv'))];
    for (const [name, bytes] of [
      ['plain', Buffer.from(csv)],
      ['marked', Buffer.from(`\ufeff${csv}`)],
      ['chinese', Buffer.from(gb18030)],
    ] as const) {
      writeFileSync(at(`${name}.csv`), bytes);
      const { status, out } = gazette('from-csv', `${name}.csv`, '--title', '主要指标');
      assert.equal(status, 0);
      assert.match(out, /1 figure; it compiles as it is\.\nLeft out, since they have no value: lines 3\.\nNext: /);
      assert.equal(readFileSync(at(name, 'source.txt'), 'utf8'), '主要指标\n出口：2023年，1234.5亿元。\n');
      assert.match(gazette('compile', name).out, /: 1 metrics/);
      assert.equal(gazette('verify', `${name}.json`).status, 0);
      assert.match(gazette('from-csv', `${name}.csv`).err, /is there already, and may be an editor/);
    }
  });

  it('says what is wrong with its line, and writes nothing', () => {
    writeFileSync(at('wrong.csv'), `${csv}出口额,=A1,亿元,2023\n`);
    const { status, err } = gazette('from-csv', 'wrong.csv');
    assert.equal(status, 1);
    assert.match(err, /^wrong\.csv:4: “=A1” is a formula: save the table with its values\n$/);
    assert.ok(!existsSync(at('wrong')));
  });
});

describe('gazette draft', () => {
  const text = '云河市2023年工作报告\n2023年，新增就业8.6万人，同比增长3.1%。出台《产业方案》。\n';

  it('makes of a text a folder that compiles as it is, and says what to do next', () => {
    writeFileSync(at('city.txt'), text);
    const drafted = gazette('draft', 'city.txt');
    assert.deepEqual([drafted.status, drafted.err], [0, '']);
    assert.match(
      drafted.out,
      /^city\/report\.yaml: it compiles as it is; \d+ places? to check\.\nNext: gazette compile city\n$/,
    );
    assert.equal(readFileSync(at('city', 'source.txt'), 'utf8'), text);
    assert.match(gazette('compile', 'city').out, /^city\.json: 1 metrics, 0 events, 1 documents, 0 tasks\n$/);
  });

  it('names the schema of the keys first: the one in a node_modules around it, else the command’s own', () => {
    const firstLine = (name: string): string =>
      readFileSync(at(name, 'report.yaml'), 'utf8').split('\n')[0]?.replace('# yaml-language-server: $schema=', '') ??
      '';
    writeFileSync(at('named.txt'), text);
    assert.equal(gazette('draft', 'named.txt').status, 0);
    assert.doesNotMatch(firstLine('named'), /schema\.json/, 'a copy of the command without its schema names none');
    const own = join(bundle, 'dist/compiler/report-yaml.schema.json');
    mkdirSync(dirname(own));
    copyFileSync(join(root, 'src/compiler/report-yaml.schema.json'), own);
    assert.equal(gazette('draft', 'named.txt', '--out', 'deep/own').status, 0);
    assert.equal(realpathSync(resolve(at('deep/own'), firstLine('deep/own'))), realpathSync(own));
    const installed = at('deep/node_modules/gazette-elements/dist/compiler');
    mkdirSync(installed, { recursive: true });
    copyFileSync(own, join(installed, 'report-yaml.schema.json'));
    assert.equal(gazette('draft', 'named.txt', '--out', 'deep/er/project').status, 0);
    assert.equal(
      firstLine('deep/er/project'),
      '../../node_modules/gazette-elements/dist/compiler/report-yaml.schema.json',
    );
  });

  it('leaves an editor’s annotations and another text as they are', () => {
    writeFileSync(at('other.txt'), `${text}另有35所学校。\n`);
    mkdirSync(at('other'));
    writeFileSync(at('other', 'report.yaml'), 'mine');
    assert.match(
      gazette('draft', 'other.txt').err,
      /^gazette: other\/report\.yaml is there already, and may be an editor/,
    );
    assert.equal(readFileSync(at('other', 'report.yaml'), 'utf8'), 'mine');
    mkdirSync(at('third'));
    writeFileSync(at('third', 'source.txt'), 'another');
    assert.match(
      gazette('draft', 'other.txt', '--out', 'third').err,
      /third\/source\.txt is there already, and is another text/,
    );
    assert.equal(readFileSync(at('third', 'source.txt'), 'utf8'), 'another');
  });

  it('says what of a text it cannot draft, and which option helps', () => {
    writeFileSync(at('russian.txt'), 'Экспорт вырос на 5% в 2020 году.\n');
    writeFileSync(at('undated.txt'), '工作情况\n新增就业8.6万人。\n');
    assert.match(gazette('draft', 'russian.txt').err, /^russian\.txt: the text is in no language that a grammar reads/);
    assert.match(gazette('draft', 'undated.txt').err, /^undated\.txt: the text names no year that it is of/);
    assert.equal(gazette('draft', 'undated.txt', '--published', '2021-01').status, 0);
    assert.equal(gazette('draft', 'undated.txt', '--published', '2021-02-30', '--out', 'x').status, 2);
  });
});

describe('gazette draft of a file that is no plain text', () => {
  it('says which packages it takes to read it, and writes nothing', () => {
    writeFileSync(at('page.html'), '<h1>云河市2023年工作报告</h1><p>新增就业8.6万人。</p>');
    const drafted = gazette('draft', 'page.html');
    assert.equal(drafted.status, 1);
    assert.match(drafted.err, /page\.html: reading it needs packages that are not installed: npm install parse5/);
    assert.ok(!existsSync(at('page')));
  });
});

describe('gazette compile', () => {
  it('writes a report that gazette verify passes, and says what is in it', () => {
    const compiled = gazette('compile', 'sound', '--out', 'report.json');
    assert.deepEqual([compiled.status, compiled.err], [0, '']);
    assert.match(compiled.out, /^report\.json: \d+ metrics, \d+ events, \d+ documents, \d+ tasks\n$/);
    assert.equal(readFileSync(at('report.json'), 'utf8'), bundledText);
    const verified = gazette('verify', 'report.json');
    assert.equal(verified.status, 0);
    assert.match(
      verified.out,
      /^report\.json: every figure is what its words say, and nothing was changed since it was compiled\.\nThis does not prove who compiled it, .* A digest is no signature: --source DIR compiles again and compares\.\n$/,
    );
  });

  it('names the file by the folder, however the folder is written', () => {
    assert.match(gazette('compile', 'sound/').out, /^sound\.json: /);
    assert.match(gazette('compile', 'faulty/../sound/.').out, /^sound\.json: /);
  });

  // Never: leaves half a file, or a fault without its place
  it('writes nothing where there is a fault, and gives its file and line', () => {
    const { status, out, err } = gazette('compile', 'faulty', '--out', 'faulty.json');
    assert.deepEqual([status, out], [1, '']);
    const line = yaml.slice(0, yaml.indexOf('words: 131家')).split('\n').length;
    assert.match(
      err,
      new RegExp(
        `^${join('faulty', 'report.yaml')}:${line}: metrics\\.\\d+\\.words: “132家” is not in the section`,
        'm',
      ),
    );
    assert.match(err, /\d+ faults; nothing was written\.\n$/);
    assert.throws(() => readFileSync(at('faulty.json')));
  });

  it('says what it cannot read, and where it cannot write', () => {
    const missing = gazette('compile', 'nowhere');
    assert.equal(missing.status, 1);
    assert.match(missing.err, /gazette: nowhere.source\.txt cannot be read: there is no folder nowhere\./);
    const unwritable = gazette('compile', 'sound', '--out', 'nowhere/report.json');
    assert.deepEqual(
      [unwritable.status, unwritable.err],
      [1, 'gazette: nowhere/report.json cannot be written: there is no folder nowhere.\n'],
    );
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
      'copy.json: digest is not that of the report: something in it was changed after it was compiled',
      'copy.json: metric inclusive-loans: value is 14600000000001, the text says 14600000000000',
      'copy.json: metric leading-firms: value is 132, the text says 131',
    ]);
  });

  // Never: passes a report that was changed after it was compiled
  it('with --source compiles again, and tells a report whose digest was made anew to fit a change', () => {
    const report = JSON.parse(bundledText);
    report.metrics[0].label.zh = '另一名称';
    writeFileSync(at('forged.json'), writeReport({ ...report, digest: digestOf(report) }));
    assert.equal(gazette('verify', 'forged.json').status, 0);
    const { status, out, err } = gazette('verify', 'forged.json', '--source', 'sound');
    assert.deepEqual([status, out], [1, '']);
    assert.match(err, /^forged\.json: metrics\.0\.label\.zh: the file has “另一名称”, its source gives “.+”$/m);
    assert.match(err, /^forged\.json: digest: the file has /m);
  });

  it('with --source passes what is the same to the byte, and nothing else', () => {
    writeFileSync(at('same.json'), bundledText);
    const same = gazette('verify', 'same.json', '--source', 'sound');
    assert.equal(same.status, 0);
    assert.match(same.out, /It is, byte for byte, what sound gives\. Whether sound\/source\.txt is what was published/);
    writeFileSync(at('laid-out.json'), JSON.stringify(JSON.parse(bundledText)));
    const laidOut = gazette('verify', 'laid-out.json', '--source', 'sound');
    assert.equal(laidOut.status, 1);
    assert.match(laidOut.err, /laid-out\.json: it says what sound gives, but is written otherwise from byte 2 on/);
    const faulty = gazette('verify', 'same.json', '--source', 'faulty');
    assert.equal(faulty.status, 1);
    assert.match(faulty.err, /faulty does not compile \(\d+ faults\), so same\.json was not compared with it/);
    assert.match(gazette('verify', 'same.json', '--source', 'nowhere').err, /nowhere.source\.txt cannot be read/);
  });

  it('refuses what is no report', () => {
    writeFileSync(at('page.html'), '<!doctype html>');
    writeFileSync(at('words.json'), 'no JSON');
    const [page, words] = [gazette('verify', 'page.html'), gazette('verify', 'words.json')];
    assert.deepEqual([page.status, words.status], [1, 1]);
    assert.match(page.err, /page\.html: this is a web page \(\.html\), not a text/);
    assert.match(words.err, /words\.json: not sound: .*not-json/);
  });
});

describe('gazette diff', () => {
  it('says that two reports say the same and ends with 0, or what has changed and ends with 1', () => {
    mkdirSync(at('revised'));
    const [text, annotations] = [source, yaml].map((words) => words.replace('14.6万亿元', '14.8万亿元'));
    writeFileSync(at('revised', 'source.txt'), text ?? '');
    writeFileSync(at('revised', 'report.yaml'), annotations ?? '');
    writeFileSync(at('before.json'), bundledText);
    assert.equal(gazette('compile', 'revised', '--out', 'after.json').status, 0);
    assert.deepEqual(gazette('diff', 'before.json', 'before.json'), {
      status: 0,
      out: 'before.json and before.json say the same.\n',
      err: '',
    });
    const { status, out, err } = gazette('diff', 'before.json', 'after.json');
    assert.deepEqual([status, err], [1, '']);
    const line = source.slice(0, source.indexOf('14.6万亿元')).split('\n').length;
    assert.equal(
      out,
      [
        'metrics:',
        '  ~ inclusive-loans  普惠小微贷款余额  14.8万亿元',
        '      quantity: 14.6万亿元 → 14.8万亿元',
        'text:',
        `  ~ line ${line}: 截至2020年9月末,普惠小微贷款余额达[-14.6-]{+14.8+}万亿元,同比增长29.6%。`,
        '',
      ].join('\n'),
    );
    const { ok, faults, changed } = JSON.parse(gazette('diff', 'before.json', 'after.json', '--json').out);
    assert.deepEqual([ok, faults, changed[0].id], [false, [], 'inclusive-loans']);
  });

  it('refuses what is no report', () => {
    writeFileSync(at('words.txt'), 'words');
    const { status, err } = gazette('diff', 'words.txt', 'words.txt');
    assert.equal(status, 1);
    assert.match(err, /^gazette: words\.txt is no compiled report: .*not-json/);
  });
});

describe('gazette rebase', () => {
  it('carries annotations over to a revised text in their own file, says how, and what is left to do', () => {
    writeFileSync(at('old.txt'), source);
    writeFileSync(at('new.txt'), source.replace('14.6万亿元', '14.8万亿元'));
    writeFileSync(at('report.yaml'), yaml);
    const { status, out, err } = gazette('rebase', 'old.txt', 'new.txt', 'report.yaml');
    assert.deepEqual([status, err], [0, '']);
    assert.match(
      out,
      /^changed:\n {2}metrics inclusive-loans {2}words: 14\.6万亿元 → 14\.8万亿元\nreport\.yaml: \d+ kept, 0 moved, 1 changed, 0 gone; 0 new in the text and not annotated\.\nNext: put new\.txt in the place of source\.txt, and gazette compile\.\n$/,
    );
    assert.equal(readFileSync(at('report.yaml'), 'utf8'), yaml.replace('14.6万亿元', '14.8万亿元'));
  });

  it('writes what it can, and ends with 1 where the revision holds what is not annotated', () => {
    writeFileSync(at('longer.txt'), source.replace('达14.6万亿元', '达14.6万亿元,另有9999家'));
    writeFileSync(at('report.yaml'), yaml);
    const { status, out } = gazette('rebase', 'old.txt', 'longer.txt', 'report.yaml', '--out', 'new.yaml', '--json');
    assert.equal(status, 1);
    assert.match(
      out,
      /^{"ok":false,"faults":\[{"file":"longer\.txt",.*“9999家”.*"out":"new\.yaml",.*"unannotated":1}\n$/,
    );
    assert.equal(readFileSync(at('new.yaml'), 'utf8'), yaml);
    assert.equal(readFileSync(at('report.yaml'), 'utf8'), yaml);
    writeFileSync(at('unlike.txt'), '另一篇文章。');
    assert.match(
      gazette('rebase', 'unlike.txt', 'old.txt', 'report.yaml').err,
      /^report\.yaml:\d+: the earlier text: sections\.0\.starts: section preface: .*\n(?:.*\n)*Nothing could be carried over, or was written\.\n$/,
    );
  });
});

describe('gazette COMMAND --json', () => {
  /** The one object that a command writes, and nothing beside it. */
  const object = (...args: string[]): { status: number | null; result: Record<string, unknown> } => {
    const { status, out, err } = gazette(...args, '--json');
    assert.deepEqual([out.split('\n').length, err], [2, ''], 'one line on standard output, none on the other');
    return { status, result: JSON.parse(out) };
  };

  it('says that all is well, and what was made', () => {
    const { status, result } = object('compile', 'sound', '--out', 'json.json');
    assert.equal(status, 0);
    assert.deepEqual([result['ok'], result['faults'], result['out']], [true, [], 'json.json']);
    assert.deepEqual(object('verify', 'json.json'), { status: 0, result: { ok: true, faults: [] } });
  });

  it('gives of each fault its file, key, line, message and what may be meant', () => {
    const { status, result } = object('compile', 'faulty', '--out', 'faulty.json');
    assert.equal(status, 1);
    assert.ok(Array.isArray(result['faults']));
    const line = yaml.slice(0, yaml.indexOf('words: 131家')).split('\n').length;
    const [fault] = result['faults'];
    assert.deepEqual([fault.file, fault.line], [join('faulty', 'report.yaml'), line]);
    assert.match(fault.key, /^metrics\.\d+\.words$/);
    assert.match(fault.message, /“132家” is not in the section; near it: /);
    assert.match(fault.suggestion, /^near it: “/);
    writeFileSync(at('changed.json'), bundledText.replace('"value":131', '"value":132'));
    const { result: verified } = object('verify', 'changed.json');
    assert.match(JSON.stringify(verified), /"key":"metric leading-firms".*value is 132, the text says 131/);
  });

  it('holds also what a command cannot read, and what it does not understand', () => {
    assert.match(JSON.stringify(object('compile', 'nowhere')), /"ok":false.*there is no folder nowhere/);
    const misunderstood = object('compile');
    assert.equal(misunderstood.status, 2);
    assert.match(JSON.stringify(misunderstood.result), /DIR is missing/);
  });

  it('of a draft says where it is, and of texts read holds what was found in each', () => {
    writeFileSync(at('town.txt'), '云河市2023年工作报告\n2023年，新增就业8.6万人。\n');
    assert.equal(object('draft', 'town.txt').result['out'], 'town');
    writeFileSync(at('lines.ndjson'), '{"id":1,"text":"新增5家"}\nnonsense\n');
    const { status, result } = object('read', '--ndjson', 'lines.ndjson');
    assert.equal(status, 1);
    assert.match(
      JSON.stringify(result),
      /^{"ok":false,"faults":\[{"file":"lines\.ndjson","key":"","line":2,.*"texts":\[{"id":1,/,
    );
  });
});

describe('gazette COMMAND --watch', () => {
  /** Starts a command that watches. @returns what gives its next line on standard output, and what ends it */
  function watching(...args: string[]): { next: () => Promise<string>; end: () => Promise<number | null> } {
    const child = spawn(process.execPath, [cli, ...args, '--watch', '--json'], { cwd: folder });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return {
      next: async () => String((await lines.next()).value),
      end: async () => {
        child.kill('SIGINT');
        const [status]: (number | null)[] = await once(child, 'close');
        return status ?? null;
      },
    };
  }

  it('compiles again when either file is saved, put in the place of another, or mended', async () => {
    mkdirSync(at('watched'));
    writeFileSync(at('watched', 'source.txt'), source);
    writeFileSync(at('watched', 'report.yaml'), yaml);
    const { next, end } = watching('compile', 'watched');
    assert.match(await next(), /^{"ok":true/);
    writeFileSync(at('watched', 'report.yaml'), yaml.replace('words: 131家', 'words: 132家'));
    assert.match(await next(), /^{"ok":false,.*“132家”/);
    writeFileSync(at('watched', 'other.txt'), source.replace('131家', '132家'));
    renameSync(at('watched', 'other.txt'), at('watched', 'source.txt'));
    assert.match(await next(), /^{"ok":true/);
    rmSync(at('watched', 'report.yaml'));
    assert.match(await next(), /^{"ok":false,.*report\.yaml cannot be read/);
    writeFileSync(at('watched', 'report.yaml'), yaml);
    assert.match(await next(), /^{"ok":false,.*“131家”/);
    assert.equal(await end(), 1);
  });

  it('verifies again, and ends with the last exit status', async () => {
    writeFileSync(at('verified.json'), bundledText.replace('"value":131', '"value":132'));
    const { next, end } = watching('verify', 'verified.json');
    assert.match(await next(), /^{"ok":false/);
    writeFileSync(at('verified.json'), bundledText);
    assert.match(await next(), /^{"ok":true/);
    assert.equal(await end(), 0);
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

  it('reads English where lang says so', () => {
    const { status, stdout } = pipe([
      JSON.stringify({
        id: 'e',
        lang: 'en-GB',
        year: '2020',
        text: 'Exports rose by 3.1% to nearly US$1.2bn in September.',
      }),
    ]);
    assert.equal(status, 0);
    assert.deepEqual(lines(stdout), [
      {
        id: 'e',
        quantities: [
          { span: [16, 20], value: 3.1, unit: '%', qualifier: 'exact', change: 'up' },
          { span: [24, 39], value: 1_200_000_000, unit: 'USD', qualifier: 'nearly' },
        ],
        times: [{ span: [43, 52], edtf: '2020-09' }],
      },
    ]);
  });

  it('tells each bad line with its number, leaves it out, reads on, and ends with 1', () => {
    const { status, stdout, stderr } = pipe([
      'nonsense',
      '',
      '{"text":"5家"}',
      '{"id":1,"lang":"fr","text":"cinq"}',
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
      'standard input:4: lang: "fr" is not read; the grammars are of Chinese (zh) and English (en)',
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
  it('ends with 2, says what is wrong and what may have been meant, and points to its help', () => {
    for (const [args, reason] of [
      [['explain'], 'there is no command “explain”.'],
      [['complie', 'sound'], 'there is no command “complie”; did you mean compile?'],
      [['verify'], 'FILE is missing: gazette verify FILE'],
      [['verify', '--quiet', 'x'], '“--quiet” is no option of gazette verify.'],
      [['compile', 'sound', '--otu', 'x'], '“--otu” is no option of gazette compile; did you mean --out?'],
      [['compile', 'sound', '-x', 'x'], '“-x” is no option of gazette compile'],
      [['compile', 'sound', '--out'], '--out needs a value: --out FILE.'],
      [['compile', 'sound', '--out='], '--out needs a value: --out FILE.'],
      [['compile', 'sound', '--out', 'a', '--out', 'b'], '--out is given twice.'],
      [['compile', 'sound', 'faulty'], '“faulty” is one too many: gazette compile DIR'],
      [['help', 'compile', 'verify'], '“verify” is one too many.'],
      [['help', 'complie'], 'there is no command “complie”; did you mean compile?'],
      [['--version', 'x'], '“x” is one too many.'],
      [['--out', 'x', 'compile'], 'there is no command “--out”'],
    ] as const) {
      const { status, out, err } = gazette(...args);
      assert.deepEqual([status, out], [2, ''], args.join(' '));
      assert.ok(err.startsWith(`gazette: ${reason}`), err);
      assert.match(err, /[.?] See gazette help\.\n$/);
    }
  });

  it('gives its help when asked with 0, and when given nothing with 2', () => {
    const [asked, bare] = [gazette('help'), gazette()];
    assert.deepEqual([asked.status, bare.status], [0, 2]);
    assert.deepEqual([asked.out, bare.out], [bare.err, '']);
    assert.match(asked.out, /gazette compile DIR/);
    for (const status of [0, 1, 2, 70]) assert.match(asked.out, new RegExp(`^  ${status} `, 'm'));
  });

  it('tells all about one command, and does nothing else, wherever that is asked for', () => {
    for (const command of ['compile', 'verify']) {
      const { status, out } = gazette('help', command);
      assert.equal(status, 0);
      assert.match(out, new RegExp(`^gazette ${command} `));
      assert.equal(gazette(command, '--help').out, out);
      assert.equal(gazette(command, 'nowhere', '-h').out, out);
    }
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.equal(gazette('--version').out, `${version}\n`);
  });
});

describe('what gazette writes', () => {
  const names = (): string[] => readdirSync(folder).toSorted();

  // Never: leaves half a file, or a fault without its place
  it('is whole or not at all: a write that fails leaves the file as it was, and nothing beside it', () => {
    writeFileSync(at('kept.json'), 'as it was');
    const before = names();
    // The system lets no file grow beyond 20 blocks: as on a disk that is full.
    const args = [cli, 'compile', 'sound', '--out', 'kept.json'];
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', 'trap "" XFSZ; ulimit -f 20; exec "$0" "$@"', process.execPath, ...args],
      { encoding: 'utf8', cwd: folder },
    );
    assert.equal(status, 1);
    assert.match(stderr, /^gazette: kept\.json cannot be written: .*what was there before is untouched\.\n$/);
    assert.equal(readFileSync(at('kept.json'), 'utf8'), 'as it was');
    assert.deepEqual(names(), before);
  });

  it('takes the place of the file that was there, with its permissions, also through a link', () => {
    writeFileSync(at('real.json'), 'old', { mode: 0o640 });
    symlinkSync('real.json', at('link.json'));
    assert.equal(gazette('compile', 'sound', '--out', 'link.json').status, 0);
    assert.ok(lstatSync(at('link.json')).isSymbolicLink());
    assert.equal(readFileSync(at('real.json'), 'utf8'), bundledText);
    assert.equal(statSync(at('real.json')).mode & 0o777, 0o640);
  });

  it('is never what it was compiled from', () => {
    const { status, err } = gazette('compile', 'sound', '--out', 'sound/source.txt');
    assert.equal(status, 1);
    assert.match(err, /sound\/source\.txt is what the report is compiled from, and would be lost/);
    assert.equal(readFileSync(at('sound', 'source.txt'), 'utf8'), source);
  });

  it('says why it cannot be: a full device, a folder, a file in place of a folder, no permission', () => {
    mkdirSync(at('closed'), { mode: 0o555 });
    writeFileSync(at('file'), '');
    for (const [out, reason] of [
      ['/dev/full', 'the disk is full'],
      ['sound', 'it is a folder'],
      ['file/x.json', 'a part of its path is a file, not a folder'],
      [`${'x'.repeat(300)}.json`, 'its name is too long'],
      // Root may write anywhere.
      ...(process.getuid?.() === 0 ? [] : [['closed/x.json', 'you have no permission to'] as const]),
    ] as const) {
      const { status, err } = gazette('compile', 'sound', '--out', out);
      assert.equal(status, 1);
      assert.ok(err.startsWith(`gazette: ${out} cannot be written: ${reason}`), err);
    }
  });
});

describe('what gazette says', () => {
  it('holds nothing that a terminal would obey, whatever the files and arguments hold', () => {
    const evil = '\u001b]0;owned\u0007\u001b[2J\u202e\u200b';
    mkdirSync(at('evil'));
    writeFileSync(at('evil', 'source.txt'), source);
    writeFileSync(at('evil', 'report.yaml'), yaml.replace('words: 131家', `words: "131\\e]0;owned\\a\\u202e家"`));
    for (const args of [['compile', 'evil'], [evil], ['verify', evil], ['compile', 'sound', `--${evil}`]]) {
      const { err } = gazette(...args);
      assert.notEqual(err, '');
      assert.doesNotMatch(err, /(?!\n)[\p{Cc}\p{Cf}]/u);
    }
    assert.match(gazette('compile', 'evil').err, /“131\\u001b\]0;owned\\u0007\\u202e家” is not in the section/);
  });

  // Never: leaves half a file, or a fault without its place
  it('is at most fifty faults, then how many more', () => {
    mkdirSync(at('many'));
    writeFileSync(at('many', 'source.txt'), `${source}${'另有9999家。'.repeat(500)}`);
    writeFileSync(at('many', 'report.yaml'), yaml);
    const lines = gazette('compile', 'many').err.trimEnd().split('\n');
    assert.equal(lines.length, 52);
    assert.deepEqual(lines.slice(50), ['… and 450 more.', '500 faults; nothing was written.']);
    const place = `${join('many', 'source.txt')}:${source.split('\n').length}:`;
    assert.ok(lines[0]?.startsWith(place), lines[0]);
  });
});
