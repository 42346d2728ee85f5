// The commands of the guides are run as they stand, each guide in a folder of its own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildSync } from 'esbuild';
import { root } from '../../tools/setup.mjs';
import { commandsIn, GUIDES, snippets } from '../stories/guides.mjs';

/** What waits for a person until Ctrl-C. */
const WAITS = /gazette preview\b/;
/** What is no command of the project's, and asks for something from elsewhere or is of the reader's own machine. */
const READERS_OWN = /^(?:npm|cp|mkdir|ln) /;
/** `gazette diff` says by its end whether anything is different. */
const statusOf = (command) => (/gazette diff\b/.test(command) ? 1 : 0);

describe('the commands of the guide', { skip: process.platform === 'win32' }, () => {
  const work = mkdtempSync(join(tmpdir(), 'gazette-guides-'));
  const bin = join(work, 'bin');
  // Within the project, whose packages it finds. Put together once, since each run would do it anew.
  const library = join(root, '.cache/guides', String(process.pid));
  before(() => {
    mkdirSync(bin);
    buildSync({
      entryPoints: [join(root, 'dist/cli/main.js')],
      outdir: join(library, 'dist/cli'),
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    for (const beside of ['dist/cdn', 'package.json']) symlinkSync(join(root, beside), join(library, beside));
    writeFileSync(
      join(bin, 'npx'),
      `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(library, 'dist/cli/main.mjs')}" "$@"\n`,
      { mode: 0o755 },
    );
  });
  after(() => {
    for (const folder of [work, library]) rmSync(folder, { recursive: true, force: true });
  });

  const run = (command, cwd) =>
    spawnSync('sh', ['-c', command], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
    });

  for (const name of GUIDES.filter((one) => snippets(one, 'en').flatMap(commandsIn).length > 0))
    it(`${name} do what it says, with the files that it shows`, () => {
      const folder = join(work, name);
      provideFiles(folder);
      for (const snippet of snippets(name, 'en')) {
        if (snippet.file) writeFileSync(join(folder, snippet.file), snippet.code);
        for (const { command, writes } of commandsIn(snippet)) {
          if (WAITS.test(command) || READERS_OWN.test(command)) continue;
          const { status, stdout, stderr } = run(command, folder);
          assert.equal(status, statusOf(command), `${command}\n${stdout}${stderr}`);
          for (const file of writes) assert.ok(existsSync(join(folder, file)), `${command}\n${file} is not there`);
        }
      }
    });
});

/** The files that the guides name as a reader's own. */
function provideFiles(folder) {
  const seed = (file) => join(root, 'seeds/yunhe-2023', file);
  const text = readFileSync(seed('source.txt'), 'utf8');
  cpSync(seed(''), join(folder, 'seeds/my-report'), { recursive: true });
  cpSync(join(root, 'src/reports/miit-2020-2021.json'), join(folder, 'before.json'));
  cpSync(join(root, 'examples/frameworks/report.json'), join(folder, 'after.json'));
  cpSync(seed('report.yaml'), join(folder, 'report.yaml'));
  writeFileSync(join(folder, 'old.txt'), text);
  writeFileSync(join(folder, 'new.txt'), text.replace('3865.2亿元', '3866.2亿元'));
  writeFileSync(join(folder, 'my-city.txt'), '一、2020年工作\n全年新增就业12.3万人，同比增长5.6%。\n');
  writeFileSync(join(folder, 'figures.csv'), 'label,value,unit,time\n新增就业,12.3,万人,2020年\n');
  symlinkSync(join(root, 'dist/cdn'), join(folder, 'gazette'));
}
