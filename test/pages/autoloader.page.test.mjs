import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/setup.mjs';
import { engines, page, withPages } from './widgets.mjs';

const SCRIPT = '<script type="module" src="/gazette/gazette.js"></script>';
const CARD = '<gazette-metric-card metric="inclusive-loans"></gazette-metric-card>';

/** In the page: the files of the library that it has asked for, without chunks, and which tags are drawn. */
async function seen(expected) {
  const drawn = () => {
    const all = (node) =>
      [...node.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot && !element.localName.startsWith('gazette-') ? all(element.shadowRoot) : []),
      ]);
    return all(document)
      .filter(
        ({ localName, shadowRoot }) => localName.startsWith('gazette-') && shadowRoot?.querySelector('[part=plot]'),
      )
      .map(({ localName }) => localName);
  };
  for (let tries = 0; tries < 200 && drawn().length < expected; tries += 1)
    await new Promise((done) => setTimeout(done, 40));
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/gazette/') && !path.includes('/chunks/'));
  return { drawn: drawn(), files: [...new Set(files)].sort(), head: document.head.querySelectorAll('link').length };
}

describe('the list of elements that the autoloader knows', () => {
  it('has every element of the package', () => {
    const source = readFileSync(join(root, 'src/autoloader/gazette.ts'), 'utf8');
    const [, list = ''] = /new Set\(\s*'([^']+)'/.exec(source) ?? [];
    const exported = [...readFileSync(join(root, 'src/index.ts'), 'utf8').matchAll(/elements\/([a-z-]+)\//g)].map(
      ([, name]) => name,
    );
    assert.deepEqual(list.split(' ').sort(), [...new Set(exported)].sort());
  });
});

for (const engine of engines) {
  describe(`${engine}: a page with the autoloader`, () => {
    it('asks for the files of the tags that it has, and for no others', async () => {
      await withPages(
        engine,
        { 'page.html': page(`${CARD}<gazette-other></gazette-other>`, { script: SCRIPT }) },
        async ({ open }) => {
          const { drawn, files } = await (await open('page.html')).evaluate(seen, 1);
          assert.deepEqual(drawn, ['gazette-metric-card']);
          assert.deepEqual(files, [
            '/gazette/gazette.js',
            '/gazette/metric-card.js',
            '/gazette/reports/miit-2020-2021.js',
          ]);
        },
      );
    });

    it('draws what comes later, what is in open shadows, and what another library puts into its own', async () => {
      const body = `<div id="host"></div><other-box></other-box>`;
      await withPages(engine, { 'page.html': page(body, { script: SCRIPT }) }, async ({ open }) => {
        const opened = await open('page.html');
        const late = await opened.evaluate(async (card) => {
          await new Promise((done) => setTimeout(done, 300));
          const host = document.createElement('div');
          host.attachShadow({ mode: 'open' }).innerHTML = card;
          document.querySelector('#host').append(host);
          customElements.define(
            'other-box',
            class extends HTMLElement {
              connectedCallback() {
                this.attachShadow({ mode: 'open' });
                setTimeout(() => {
                  this.shadowRoot.innerHTML = '<gazette-pictogram metric="little-giants-batch-2"></gazette-pictogram>';
                }, 50);
              }
            },
          );
          return true;
        }, CARD);
        assert.ok(late);
        const { drawn } = await opened.evaluate(seen, 2);
        assert.deepEqual(drawn.sort(), ['gazette-metric-card', 'gazette-pictogram']);
      });
    });

    it('asks for a report of the page together with the code, once, and leaves nothing in its head', async () => {
      const body = '<gazette-report src="/years.json"><gazette-series></gazette-series></gazette-report>';
      await withPages(engine, { 'page.html': page(body, { script: SCRIPT }) }, async ({ open }) => {
        const opened = await open('page.html');
        const { drawn, files, head } = await opened.evaluate(seen, 1);
        assert.deepEqual(drawn, ['gazette-series']);
        assert.ok(!files.some((file) => file.includes('/reports/')), `${files}`);
        assert.equal(head, 0);
      });
    });
  });
}
