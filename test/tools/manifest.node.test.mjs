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
