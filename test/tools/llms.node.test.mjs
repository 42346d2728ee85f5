import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { enGuides } from '../../stories/element-page/guides.en.ts';
import { llmsFiles } from '../../tools/llms.mjs';
import { root } from '../../tools/setup.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = read('custom-elements.json');
const { description } = read('package.json');
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const files = llmsFiles({ manifest, guides: enGuides, description });

/** Where the links of a page lead, as paths among the files. */
function linked(path) {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [...files[path].matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)].map(([, to]) => folder + to);
}

describe('the library as plain text', () => {
  it('has an index of a name, a summary and sections, which leads to every page', () => {
    assert.match(files['llms.txt'], /^# Gazette Elements\n\n> .+\n/);
    assert.match(files['llms.txt'], /^## Widgets$/m);
    assert.deepEqual(
      linked('llms.txt').sort(),
      Object.keys(files)
        .filter((path) => path !== 'llms.txt')
        .sort(),
    );
  });

  it('has links only to its own pages', () => {
    for (const path of Object.keys(files)) for (const to of linked(path)) assert.ok(to in files, `${path}: ${to}`);
  });

  for (const { tagName, attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } of elements)
    it(`has a page of ${tagName} with each attribute, event, slot, part and CSS property`, () => {
      const page = files[`llms/${tagName.replace('gazette-', '')}.txt`];
      assert.match(page, new RegExp(`^# ${tagName}\n\n> .+\n`));
      const names = [
        ...[...attributes, ...events, ...cssProperties].map(({ name }) => `\`${name}\``),
        ...slots.map(({ name }) => (name ? `\`${name}\`` : 'the words inside the tag')),
        ...cssParts.map(({ name }) => `\`::part(${name})\``),
      ];
      for (const name of names) assert.ok(page.includes(`\n- ${name}`), name);
      assert.doesNotMatch(page, /[:(] ?undefined|\[object/);
    });
});
