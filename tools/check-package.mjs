// Checks the package as its users get it: publint, "are the types wrong", and the tarball in an empty vite project.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bin, root } from './setup.mjs';

const work = mkdtempSync(join(tmpdir(), 'gazette-package-'));
const results = [];

function run(label, command, args, cwd = root) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1e8 });
  results.push(status === 0);
  if (status !== 0) console.error(`${label}:\n${stdout}${stderr}`.trim());
  return status === 0 ? stdout : '';
}

const packed = run('npm pack', 'npm', ['pack', '--silent', '--pack-destination', work]).trim().split('\n').at(-1);
const tarball = join(work, packed ?? '');
if (packed && existsSync(tarball)) {
  run('publint', bin('publint'), ['run', tarball, '--strict']);
  // The JSON report and the files for plain pages have no types to be wrong.
  run('types', bin('attw'), [
    tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'cdn',
    '--format',
    'ascii',
    '--no-emoji',
    '--quiet',
  ]);

  const project = join(work, 'project');
  const installed = join(project, 'node_modules/gazette-elements');
  mkdirSync(installed, { recursive: true });
  run('unpack', 'tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  const { 'web-types': webTypes } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  results.push(existsSync(join(installed, webTypes)));
  if (!results.at(-1)) console.error(`${webTypes} is not in the package.`);
  // Its dependencies as they are installed here, so that the check needs no network.
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const path of Object.keys(packages).filter((name) => name !== '' && !packages[name].dev)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    symlinkSync(join(root, path), join(project, path));
  }
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(
    join(project, 'index.html'),
    '<!doctype html><script type="module" src="/main.ts"></script><gazette-metric-card metric="inclusive-loans"></gazette-metric-card>',
  );
  writeFileSync(
    join(project, 'main.ts'),
    `import 'gazette-elements/metric-card.js';
import { GazetteTimeline } from 'gazette-elements/elements/timeline.js';
import { parseReport, type Report } from 'gazette-elements/report';
import bundled from 'gazette-elements/reports/miit-2020-2021.js';
export type { Compiled, Rebased, ReportDifference } from 'gazette-elements/compiler';

const report: Report | null = parseReport(bundled).report;
const card = document.querySelector('gazette-metric-card');
if (card) card.metric = report?.metrics[0]?.id ?? '';
customElements.define('my-timeline', class extends GazetteTimeline {});
`,
  );
  run(
    'types in a project',
    bin('tsc'),
    [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--lib',
      'es2023,dom,dom.iterable',
      '--skipLibCheck',
      'false',
      '--types',
      '',
      'main.ts',
    ],
    project,
  );
  run('build in a project', bin('vite'), ['build', '--logLevel', 'warn'], project);
  const assets = join(project, 'dist/assets');
  const code = existsSync(assets)
    ? readdirSync(assets)
        .map((file) => readFileSync(join(assets, file), 'utf8'))
        .join('')
    : '';
  const holds = (words) => code.includes(words);
  results.push(holds('gazette-metric-card') && holds('my-timeline') && !holds('gazette-pictogram'));
  if (!results.at(-1)) console.error('The built project registers other elements than the one that it imports.');
  run(
    'command',
    process.execPath,
    [join(installed, 'dist/cli/main.js'), 'verify', join(installed, 'dist/reports/miit-2020-2021.json')],
    project,
  );
}
rmSync(work, { recursive: true, force: true });
const passed = results.filter(Boolean).length;
console.log(JSON.stringify({ passed, failed: results.length - passed }));
process.exit(passed === results.length ? 0 : 1);
