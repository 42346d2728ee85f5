import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = new URL('../../', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, root));

/** What a run of the command has come to. */
export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the command in a folder of the test's own; its sources are put together once, since each run would do it anew. */
export function gazetteIn(folder: string): (...args: string[]) => Ran {
  // Within the project, whose packages it finds.
  const bundle = path(`.cache/cli-tests/${process.pid}/`);
  mkdirSync(bundle, { recursive: true });
  buildSync({
    entryPoints: [path('src/cli/main.ts')],
    outdir: bundle,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  after(() => rmSync(bundle, { recursive: true, force: true }));
  return (...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`${bundle}main.mjs`, ...args], {
      encoding: 'utf8',
      cwd: folder,
    });
    assert.doesNotMatch(stderr, /^ +at /m, 'no stack is shown');
    return { status, out: stdout, err: stderr };
  };
}
