// npm run build: the library (dist), the self-contained files for pages without a bundler (dist/cdn), the command, and
// a static Storybook. `node tools/build.mjs library` builds the first three alone.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root, setUp } from './setup.mjs';

setUp();
const only = process.argv[2];

function run(label, command, args) {
  const started = performance.now();
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } });
  if (result.status !== 0) {
    console.error(`${result.stdout}${result.stderr}`.trim());
    process.exit(1);
  }
  console.log(`${label}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

if (only !== 'storybook') {
  run('library', bin('vite'), ['build', '--mode', 'library', '--logLevel', 'warn']);
  run('types', bin('tsc'), ['-p', 'tsconfig.build.json']);
  run('command', bin('tsc'), ['-p', 'tsconfig.compiler.json']);
  chmodSync(join(root, 'dist/compiler/cli.js'), 0o755);
  mkdirSync(join(root, 'dist/reports'), { recursive: true });
  copyFileSync(join(root, 'src/reports/miit-2020-2021.json'), join(root, 'dist/reports/miit-2020-2021.json'));
  copyFileSync(join(root, 'src/report/schema.json'), join(root, 'dist/schema.json'));
  run('pages without a bundler', bin('vite'), ['build', '--mode', 'cdn', '--logLevel', 'warn']);
}
if (only !== 'library') run('storybook', bin('storybook'), ['build', '--quiet', '--disable-telemetry', '--output-dir', 'storybook-static']);
