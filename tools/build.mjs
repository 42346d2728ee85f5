// npm run build: the library and the command (dist), the files for pages without a bundler (dist/cdn), and a static
// Storybook that works from any folder, offline. `node tools/build.mjs library`, or `storybook`, builds one alone.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root, setUp } from './setup.mjs';

setUp();
const only = process.argv[2];

function run(label, command, args) {
  const started = performance.now();
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (result.status !== 0) {
    console.error(`${result.stdout}${result.stderr}`.trim());
    process.exit(1);
  }
  console.log(`${label}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

if (only !== 'storybook') {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run('library and command', bin('tsc'), ['-p', 'tsconfig.build.json']);
  chmodSync(join(root, 'dist/cli/main.js'), 0o755);
  for (const file of readdirSync(join(root, 'src/reports'))) {
    if (file.endsWith('.json')) copyFileSync(join(root, 'src/reports', file), join(root, 'dist/reports', file));
  }
  // Declarations that are written by hand, which tsc leaves where they are.
  for (const file of readdirSync(join(root, 'src/frameworks'))) {
    if (file.endsWith('.d.ts')) copyFileSync(join(root, 'src/frameworks', file), join(root, 'dist/frameworks', file));
  }
  for (const file of ['report/schema.json', 'compiler/report-yaml.schema.json'])
    copyFileSync(join(root, 'src', file), join(root, 'dist', file));
  run('files for plain pages', bin('vite'), ['build', '--config', 'vite.cdn.config.ts', '--logLevel', 'warn']);
  run('all in one file', bin('vite'), [
    'build',
    '--config',
    'vite.cdn.config.ts',
    '--mode',
    'all',
    '--logLevel',
    'warn',
  ]);
}
if (only !== 'library') {
  run('storybook', bin('storybook'), ['build', '--quiet', '--disable-telemetry', '--output-dir', 'storybook-static']);
  run('embed builder', process.execPath, ['tools/site.mjs']);
}
