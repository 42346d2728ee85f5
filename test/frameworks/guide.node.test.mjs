import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/setup.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
/** A file of an application by its path, and the code below it. */
const CUT = /^`(examples\/frameworks\/[^`]+)`\n\n```\w+\n(.+?)```$/gms;
const APPLICATIONS = JSON.parse(read('examples/frameworks/package.json')).workspaces;

for (const language of ['', '.zh'])
  describe(`the guide to frameworks, use-with-a-framework${language}.mdx`, () => {
    const cuts = [...read(`stories/guides/use-with-a-framework${language}.mdx`).matchAll(CUT)];

    for (const [, path, code] of cuts)
      it(`shows what stands in ${path}`, () => assert.ok(read(path).includes(code.trim()), code));

    it('shows something of each application', () =>
      assert.deepEqual([...new Set(cuts.map(([, path]) => path.split('/')[2]))].sort(), [...APPLICATIONS].sort()));
  });

it('the examples have a folder for each application and no other', () => {
  const folders = readdirSync(join(root, 'examples/frameworks'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => name);
  assert.deepEqual(folders.sort(), [...APPLICATIONS].sort());
});
