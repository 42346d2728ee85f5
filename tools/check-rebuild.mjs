// Builds the files for pages once more, elsewhere, and holds that every one of them is the same to the byte.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, root } from './setup.mjs';

/** What tools/build.mjs makes of what is compared here, and puts beside it. */
const MADE_AFTER = /^(?:integrity\.json|classic\b.*|styles\b.*)$/;

const work = mkdtempSync(join(tmpdir(), 'gazette-rebuild-'));
try {
  await Promise.all([build('cdn', 'production').then(() => build('cdn', 'all')), build('classic', 'classic')]);
  const differing = ['cdn', 'classic'].flatMap((folder) => {
    const [first, second] = [sums(join(root, 'dist', folder)), sums(join(work, folder))];
    return [...new Set([...first.keys(), ...second.keys()])]
      .filter((file) => !MADE_AFTER.test(file) && first.get(file) !== second.get(file))
      .map((file) => `dist/${folder}/${file}`);
  });
  for (const file of differing) console.error(`${file} is another in a second build of the same sources.`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true });
}

/** One of the builds of tools/build.mjs, into a folder of its own. */
function build(folder, mode) {
  const options = ['build', '--config', 'vite.cdn.config.ts', '--mode', mode, '--outDir', join(work, folder)];
  return new Promise((resolve, reject) => {
    const child = spawn(bin('vite'), [...options, '--logLevel', 'error'], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(`The build ${mode} fails.`))));
  });
}

/** The hash of every file in a folder, by its path there. */
function sums(folder) {
  const files = readdirSync(folder, { recursive: true }).map(String);
  return new Map(
    files
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );
}
