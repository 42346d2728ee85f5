// npm test [-- STEP …]: installs what is missing and runs every check, or those named. Last line: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, fail, root, setUp } from './setup.mjs';

setUp();
const { ENGINES, howToInstall, locate, provide } = await import('./browsers.mjs');

const work = mkdtempSync(join(tmpdir(), 'gazette-test-'));
const node = (...args) => [process.execPath, args];
const testFiles = (ending) =>
  readdirSync(join(root, 'test'), { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => join('test', file));
const tap = (output) => ({
  passed: count(output, /^# pass (\d+)$/m),
  failed: count(output, /^# fail (\d+)$/m) + count(output, /^# cancelled (\d+)$/m),
});
const json = (output) => JSON.parse(output.trim().split('\n').at(-1));
const counts = join(work, 'counts.json');

/** By default Node leaves a processor idle, which of two is half. */
const CONCURRENCY = `--test-concurrency=${availableParallelism()}`;
/** A test of pages waits for its browser most of the time. */
const PAGE_CONCURRENCY = `--test-concurrency=${availableParallelism() + 1}`;
/** Begun last, one of these would run on alone. */
const LONG_PAGES = ['site', 'containers', 'conformance', 'where-tried'].map((name) =>
  join('test/pages', `${name}.page.test.mjs`),
);

/**
 * Each step: a command, and how its counts are read; without that it counts as one. Neighbours with one `group` leave
 * processors idle, and run at the same time.
 */
const STEPS = {
  types: { group: 'sources', run: () => [bin('tsc'), ['--noEmit']] },
  lint: { group: 'sources', run: () => [bin('biome'), ['check', '--error-on-warnings', '.']] },
  unused: { group: 'sources', run: () => [bin('knip'), []] },
  generated: { group: 'sources', run: () => node('tools/generate.mjs', '--check') },
  conformance: { group: 'sources', run: () => node('tools/conformance.mjs', '--check') },
  node: {
    run: () =>
      node(
        '--import',
        'tsx',
        '--test',
        CONCURRENCY,
        '--test-reporter=tap',
        // That of a new element checks a whole project: begun last, it would run on alone.
        ...testFiles('.node.test.mjs'),
        ...testFiles('.node.test.ts'),
      ),
    read: tap,
  },
  browser: {
    run: () => [bin('wtr'), []],
    env: { GAZETTE_COUNTS: counts },
    read: () => (existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1 }),
  },
  build: { run: () => node('tools/build.mjs') },
  rebuild: { group: 'package', run: () => node('tools/check-rebuild.mjs'), needs: 'build' },
  sizes: { group: 'package', run: () => node('tools/sizes.mjs'), read: json, needs: 'build' },
  package: { group: 'package', run: () => node('tools/check-package.mjs'), read: json, needs: 'build' },
  frameworks: {
    group: 'package',
    run: () => node('--test', '--test-reporter=tap', 'test/frameworks/frameworks.test.mjs'),
    read: tap,
    needs: 'build',
  },
  transcripts: { group: 'package', run: () => node('tools/transcripts.mjs', '--check'), read: json, needs: 'build' },
  pages: {
    // A file that hangs is a failure, and no hang of the whole.
    run: () =>
      node(
        '--test',
        PAGE_CONCURRENCY,
        '--test-timeout=600000',
        '--test-reporter=tap',
        ...longestFirst(testFiles('.page.test.mjs')),
      ),
    read: tap,
    needs: 'build',
  },
  axe: { run: () => node('tools/axe.mjs'), read: json, needs: 'build' },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length > 0) fail(`There is no step ${unknown.join(', ')}; the steps are ${Object.keys(STEPS).join(', ')}.`);
const steps = Object.keys(STEPS).filter(
  (name) => asked.length === 0 || asked.includes(name) || asked.some((other) => STEPS[other].needs === name),
);

if (steps.some((name) => ['browser', 'frameworks', 'pages', 'axe', 'transcripts'].includes(name))) {
  await provide();
  const missing = ENGINES.filter((engine) => !locate(engine));
  for (const engine of missing)
    console.log(`${engine} is missing and could not be installed; to have it: ${howToInstall(engine)}`);
  if (missing.length > 0 && process.env.CI) fail(`In CI all of ${ENGINES.join(', ')} are required.`);
  if (missing.length === ENGINES.length) fail('There is no browser to test in.');
}

let passed = 0;
let failed = 0;
for (const names of inGroups(steps)) await Promise.all(names.map(runStep));
rmSync(work, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** The names of steps, those together that run at the same time. */
function inGroups(names) {
  const groups = [];
  for (const name of names) {
    const { group } = STEPS[name];
    const last = groups.at(-1);
    if (group && last && STEPS[last[0]].group === group) last.push(name);
    else groups.push([name]);
  }
  return groups;
}

async function runStep(name) {
  const { run, read, env } = STEPS[name];
  const started = performance.now();
  const [command, args] = run();
  const { status, output } = await execute(command, args, env);
  const result = counted(status, output, read);
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${name.padEnd(11)} ${String(result.passed).padStart(4)} passed ${String(result.failed).padStart(3)} failed ${seconds.padStart(6)} s`,
  );
  if (result.failed > 0) console.log(essence(output));
}

function longestFirst(files) {
  return [...LONG_PAGES, ...files.filter((file) => !LONG_PAGES.includes(file))];
}

/** What a step came to; a command that ends badly has failed, whatever it counted. */
function counted(status, output, read) {
  if (!read) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  try {
    const result = read(output);
    return status !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function count(output, pattern) {
  return Number(pattern.exec(output)?.[1] ?? 0);
}

function execute(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** What a person needs of a failed step's output: of a TAP report the failures alone. */
function essence(output) {
  if (!output.includes('TAP version')) return output.trim().slice(-12_000);
  const lines = output.split('\n');
  const kept = [];
  lines.forEach((line, i) => {
    if (/^\s*not ok /.test(line) && !/subtestsFailed/.test(lines.slice(i, i + 6).join(' ')))
      kept.push(...lines.slice(i, i + 24));
  });
  return kept.join('\n').slice(0, 12_000);
}
