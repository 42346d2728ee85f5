// The frameworks are no dependency of the library: they are installed into this folder, when they are first tried.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fail, installProblem, root } from '../../tools/setup.mjs';

export const folder = fileURLToPath(new URL('.', import.meta.url));

/** Installs the frameworks where the lockfile has changed since; React 18 has a folder of its own. */
export function installFrameworks() {
  for (const place of [folder, `${folder}react-18/`]) {
    const mark = `${place}node_modules/.package-lock.json`;
    if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(`${place}package-lock.json`).mtimeMs) continue;
    console.log('Installing the frameworks that the elements are tried in…');
    const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: place, encoding: 'utf8' });
    if (result.status !== 0) fail(installProblem(`${result.stdout}${result.stderr}`));
    // npm keeps the lockfile's time; the mark must not be older than it.
    utimesSync(mark, new Date(), new Date());
  }
}

/** Puts the built package beside each framework, as an install of it would. */
export function installPackage() {
  for (const place of [folder, `${folder}react-18/`]) {
    const installed = `${place}node_modules/gazette-elements/`;
    rmSync(installed, { recursive: true, force: true });
    for (const name of ['dist', 'package.json']) cpSync(`${root}${name}`, `${installed}${name}`, { recursive: true });
  }
}
