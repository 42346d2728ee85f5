import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/setup.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const folders = readdirSync(join(root, 'src/elements')).filter((name) =>
  existsSync(join(root, 'src/elements', name, 'define.ts')),
);

describe('custom-elements.json', () => {
  it('has every element that there is', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), folders.map((name) => `gazette-${name}`).sort());
  });

  it('names modules as the package has them, of each tag the one that registers it too', () => {
    const paths = manifest.modules.map(({ path }) => path);
    for (const path of paths) {
      assert.match(path, /^dist\/.+\.js$/);
      assert.ok(existsSync(join(root, path.replace(/^dist/, 'src').replace(/\.js$/, '.ts'))), path);
    }
    assert.doesNotMatch(JSON.stringify(manifest), /"\/?src\//);
    const registered = manifest.modules.flatMap(({ exports = [] }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition'),
    );
    assert.deepEqual(registered.map(({ name }) => name).sort(), elements.map(({ tagName }) => tagName).sort());
    for (const { declaration } of registered) assert.ok(paths.includes(declaration.module), declaration.module);
  });

  for (const element of elements) {
    it(`describes ${element.tagName}, its attributes, events, slots, parts and properties, each in words`, () => {
      assert.ok(element.summary && element.description);
      assert.ok((element.attributes ?? []).length > 0 && (element.slots ?? []).length > 0);
      if (element.tagName !== 'gazette-report') {
        assert.ok((element.events ?? []).length >= 3 && (element.cssParts ?? []).length > 0);
      }
      for (const kind of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties']) {
        for (const { name, description } of element[kind] ?? [])
          assert.ok(description, `${kind} ${name} of ${element.tagName}`);
      }
    });
  }

  it('tells of no state that a page cannot set', () => {
    const names = elements.flatMap(({ attributes }) => attributes.map(({ name }) => name));
    for (const state of ['opened', 'announcement', 'takeaway', 'query', 'shown', 'limits'])
      assert.ok(!names.includes(state), state);
  });
});

describe('all.ts', () => {
  it('registers every element', () => {
    const all = readFileSync(join(root, 'src/all.ts'), 'utf8');
    for (const name of folders) assert.ok(all.includes(`'./elements/${name}/define.js'`), name);
  });
});
