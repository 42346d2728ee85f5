// The peers are no dependency of the library: they are installed into this folder, when the measurements are first run.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fail, installProblem } from '../tools/setup.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Installs the peers where the lockfile has changed since. */
export function installPeers() {
  const mark = `${folder}node_modules/.package-lock.json`;
  const lockfile = `${folder}package-lock.json`;
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.log('Installing what the elements are measured beside…');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8' });
  if (result.status !== 0) fail(installProblem(`${result.stdout}${result.stderr}${result.error ?? ''}`));
  // npm keeps the lockfile's time; the mark must not be older than it.
  utimesSync(mark, new Date(), new Date());
}

/** The version of a peer that is installed. */
export function versionOf(name) {
  return JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, 'utf8')).version;
}
