import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** What a run of the command has come to. */
export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the command as its sources are, in a folder of the test's own. */
export function gazetteIn(folder: string): (...args: string[]) => Ran {
  return (...args) => {
    const tsx = import.meta.resolve('tsx');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, MAIN, ...args], {
      encoding: 'utf8',
      cwd: folder,
    });
    assert.doesNotMatch(stderr, /^ +at /m, 'no stack is shown');
    return { status, out: stdout, err: stderr };
  };
}
