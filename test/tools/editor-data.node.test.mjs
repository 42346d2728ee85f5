import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { writeEditorData } from '../../tools/editor-data.mjs';
import { root } from '../../tools/setup.mjs';

const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const names = (list) => list.map(({ name }) => name).sort();

describe('what editors read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-editors-'));
  after(() => rmSync(folder, { recursive: true }));
  writeEditorData(folder);
  const elements = read(root, 'custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName);
  const webTypes = read(folder, 'web-types.json');
  const { tags } = read(folder, 'vscode.html-custom-data.json');
  const css = read(folder, 'vscode.css-custom-data.json');
  const attributesOf = (tag) => names(elements.find(({ tagName }) => tagName === tag).attributes);

  it('names every tag and every attribute of it, in JetBrains’ editors and in VS Code', () => {
    for (const described of [webTypes.contributions.html.elements, tags]) {
      assert.deepEqual(names(described), elements.map(({ tagName }) => tagName).sort());
      for (const { name, attributes } of described) assert.deepEqual(names(attributes), attributesOf(name));
    }
  });

  it('offers the words that an attribute takes', () => {
    const { attributes } = tags.find(({ name }) => name === 'gazette-timeline');
    const view = attributes.find(({ name }) => name === 'view');
    assert.deepEqual(names(view.values), ['chart', 'table']);
  });

  it('offers every token and every part once', () => {
    const { css: styles } = webTypes.contributions;
    for (const list of [css.properties, css.pseudoElements, styles.properties, styles['pseudo-elements']]) {
      assert.ok(list.length > 0);
      assert.equal(new Set(names(list)).size, list.length);
    }
    assert.ok(names(css.properties).includes('--gazette-seal'));
  });

  it('is of the version of the package, and named where JetBrains’ editors look', () => {
    const { name, version, 'web-types': path } = read(root, 'package.json');
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
    assert.equal(path, './dist/web-types.json');
  });
});
