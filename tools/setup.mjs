// What has to be there before anything else runs: the right Node, the dependencies. No dependency of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const LEAST_NODE = [20, 19];

/**
 * Says what is wrong with a version of Node, in one sentence; "" when it will do.
 * @param {string} version such as `20.19.0`
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return '';
  return `Node ${LEAST_NODE.join('.')} or newer is needed; this is ${version}. See https://nodejs.org.`;
}

/** True when the installed packages are those of the lockfile. */
function installed() {
  const mark = `${root}node_modules/.package-lock.json`;
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}

/**
 * Says in one sentence why npm could not install.
 * @param {string} output what npm printed
 */
export function installProblem(output) {
  if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|network/i.test(output)) {
    return 'The dependencies could not be fetched: there is no connection to the npm registry.';
  }
  if (/ENOSPC/.test(output)) return 'The dependencies could not be installed: the disk is full.';
  const reason = /npm error (?!code)(.+)/.exec(output)?.[1] ?? 'npm ci failed';
  return `The dependencies could not be installed: ${reason}.`;
}

/** Ends the process with one sentence. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Makes sure of Node and of the dependencies; ends the process with one sentence where that cannot be. */
export function setUp() {
  const problem = nodeProblem(process.versions.node);
  if (problem) fail(problem);
  if (installed()) return;
  // npm would empty the folder that a link leads to, which is another checkout's.
  if (existsSync(`${root}node_modules`) && lstatSync(`${root}node_modules`).isSymbolicLink())
    fail('node_modules is a link to packages that are not those of package-lock.json; remove it, and run this again.');
  console.log('Installing dependencies…');
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, env, encoding: 'utf8' });
  if (result.status !== 0) fail(installProblem(`${result.stdout}${result.stderr}${result.error ?? ''}`));
  // npm keeps the lockfile's time; the mark must not be older than it.
  const mark = `${root}node_modules/.package-lock.json`;
  if (!existsSync(mark)) fail('The dependencies could not be installed: npm left no record of what it did.');
  utimesSync(mark, new Date(), new Date());
}

/** Where npm keeps the command of a package. */
export function bin(name) {
  return `${root}node_modules/.bin/${name}`;
}

/**
 * Installs the packages of a folder that has a lockfile of its own, where that has changed since; ends the process with one sentence
 * where that cannot be. No script of theirs is run.
 * @param {string} place the folder
 * @param {string} what said while it is done
 */
export function installFolder(place, what) {
  const mark = join(place, 'node_modules/.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(place, 'package-lock.json')).mtimeMs) return;
  console.log(what);
  const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  const result = spawnSync('npm', ['ci', ...options], { cwd: place, encoding: 'utf8' });
  if (result.status !== 0) fail(installProblem(`${result.stdout}${result.stderr}`));
  // npm keeps the lockfile's time; the mark must not be older than it.
  utimesSync(mark, new Date(), new Date());
}
