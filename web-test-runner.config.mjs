import { writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launchers } from './tools/wtr-launchers.mjs';

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
  files: 'test/**/*.browser.test.ts',
  nodeResolve: { exportConditions: ['production', 'browser', 'default'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  browsers: await launchers(process.env.GAZETTE_ENGINES?.split(',')),
  // A page in the background draws no frames, so one at a time.
  concurrency: 1,
  concurrentBrowsers: 1,
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 180_000,
  browserStartTimeout: 60_000,
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), counts],
};
