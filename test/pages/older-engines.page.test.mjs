// Engines that know neither `light-dark()` nor `color-mix()`: the library is served with both under a name that no engine
// knows, so that every declaration and every query of them fails as it does there.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unreadable } from './unreadable.mjs';
import { engines, group, page, undrawn, WIDGETS, withPages } from './widgets.mjs';

const withoutColorFunctions = (path, body) =>
  path.startsWith('/gazette/') && path.endsWith('.js')
    ? body.toString().replace(/light-dark(?=\()|color-mix(?=\()/g, 'not-known')
    : body;

const every = group(
  `<p>余额达<gazette-inline-figure metric="inclusive-loans">14.6万亿元</gazette-inline-figure>。</p>${WIDGETS.join('')}`,
  'bundled controls',
);
const nothing = group('', '');
const style = (css) => `<style>${css}</style>`;

/** Pages whose ground is dark or light, whoever says so. */
const PAGES = {
  'a dark page': [style(':root { color-scheme: dark; background: #15171b; color: #edeae3; }'), every],
  'a dark part of a light page': [
    style('section { color-scheme: dark; background: #15171b; color: #edeae3; }'),
    `<section>${every}</section>`,
  ],
  'a light page': [style(':root { background: #fff; }'), every],
  'a page without a report, dark': [style(':root { color-scheme: dark; background: #15171b; }'), nothing],
  'widgets told to be dark, on a light page': [
    style(':root { background: #fff; } section { background: #15171b; color: #edeae3; }'),
    `<section>${WIDGETS.map((widget) => widget.replace('>', ' theme="dark">')).join('')}</section>`,
  ],
};

for (const engine of engines) {
  describe(`${engine}: without light-dark() and color-mix()`, () => {
    for (const [name, [head, body]] of Object.entries(PAGES)) {
      // Host: Without light-dark() and color-mix()
      // Never: shows words that cannot be read on their ground
      it(`every word can be read on ${name}, its sentence too`, async () => {
        await withPages(
          engine,
          { 'page.html': page(body, { head }) },
          async ({ open }) => {
            const opened = await open('page.html');
            if (body !== nothing) assert.deepEqual(await opened.evaluate(undrawn), []);
            else await opened.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
            const { words, faults } = await opened.evaluate(unreadable);
            assert.ok(words > (body === nothing ? 0 : 200), `${words} words`);
            assert.deepEqual([...new Set(faults)], []);
          },
          { edit: withoutColorFunctions },
        );
      });
    }
  });
}
