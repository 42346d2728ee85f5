import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { build } from 'esbuild';
import { launchers } from './tools/wtr-launchers.mjs';

/** The tests as bundles: module by module, a page asks for hundreds of files, and that costs more than its tests. */
const BUNDLES = '.cache/browser-tests';
rmSync(BUNDLES, { recursive: true, force: true });
await build({
  entryPoints: readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith('.browser.test.ts'))
    .map((file) => `test/${file}`),
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['production', 'browser'],
  sourcemap: true,
  logLevel: 'error',
  outbase: 'test',
  outdir: BUNDLES,
});

/** Counts, for the runner that adds up all checks. */
const counts = {
  stop({ sessions }) {
    if (!process.env.GAZETTE_COUNTS) return;
    let passed = 0;
    let failed = 0;
    const visit = (suite) => {
      for (const test of suite.tests ?? []) {
        if (test.passed) passed++;
        else if (!test.skipped) failed++;
      }
      for (const inner of suite.suites ?? []) visit(inner);
    };
    for (const session of sessions) {
      if (session.testResults) visit(session.testResults);
      if (session.errors.length > 0) failed++;
    }
    writeFileSync(process.env.GAZETTE_COUNTS, JSON.stringify({ passed, failed }));
  },
};

export default {
  files: `${BUNDLES}/**/*.browser.test.js`,
  browsers: await launchers(process.env.GAZETTE_ENGINES?.split(',')),
  // A page in the background draws no frames, so one at a time in each engine.
  concurrency: 1,
  concurrentBrowsers: 3,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 180_000,
  browserStartTimeout: 60_000,
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), counts],
};
