import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as compiler from '../../src/compiler/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guide = readFileSync(join(root, 'docs/compiler.md'), 'utf8');
const folder = join(root, '.cache', 'documented');

after(() => rmSync(folder, { recursive: true, force: true }));

describe('the guide to the compiler as functions', () => {
  it('names every function there is', () => {
    const [, first = ''] = guide.split('```');
    const named = /\{ (.+) \}/.exec(first)?.[1]?.split(', ');
    assert.deepEqual(named?.toSorted(), Object.keys(compiler).toSorted());
    for (const name of Object.keys(compiler)) assert.match(guide, new RegExp(`^\\| \`${name}\\(`, 'm'));
  });

  it('has an example that does what its comments say', async () => {
    const [, , , example = ''] = guide.split('```').map((part) => part.replace(/^ts\n/, ''));
    const wanted = [...example.matchAll(/console\.log\(.*\); \/\/ (.+)/g)].map(([, words]) => words ?? '');
    assert.ok(wanted.length > 3);
    const entry = pathToFileURL(join(root, 'src/compiler/index.ts')).href;
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'example.mjs');
    const told = example
      .replace("'gazette-elements/compiler'", JSON.stringify(entry))
      .replaceAll('console.log', 'told.push');
    writeFileSync(file, `export const told = [];\n${told}`);
    const { told: is }: { told: unknown[] } = await import(pathToFileURL(file).href);
    // The comments are values as JavaScript has them.
    const values = `export default [${wanted.join(',')}];`;
    const { default: stated }: { default: unknown[] } = await import(
      `data:text/javascript,${encodeURIComponent(values)}`
    );
    assert.deepEqual(is, stated);
  });
});
