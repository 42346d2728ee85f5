// Pages into which a server has drawn the widgets: read before any script and without one, and unmoved once the elements draw.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fillPage, prerenderer } from '../../dist/render/index.js';
import { indexReport } from '../../dist/report/report-index.js';
import { POLICY } from '../../tools/serve.mjs';
import { root } from '../../tools/setup.mjs';
import { engines, group, undrawn, WIDGETS, withPages } from './widgets.mjs';

/** The width of a drawing that is among those made. */
const COLUMN = 640;
/** A server measures by a table: in some face a line breaks elsewhere. */
const LINE = 24;

const report = JSON.parse(readFileSync(join(root, 'src/reports/miit-2020-2021.json'), 'utf8'));
const index = indexReport(report);
const widgets = WIDGETS.filter((widget) => !/inline-figure|src=/.test(widget));

const pageOf = (head) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>·</title><link rel="stylesheet" href="/column.css">${head}</head><body><main>${group(widgets.join(''))}</main></body></html>`;
const SCRIPT = '<script type="module" src="/gazette/all.js"></script>';

const { html } = await fillPage(pageOf(SCRIPT), index, { language: 'zh', prerender: await prerenderer() });
const files = {
  'drawn.html': html,
  'scriptless.html': html.replace(SCRIPT, ''),
  'column.css': `main { width: ${COLUMN}px; }`,
};

/** In the page: what each widget shows: its tag, its height, and the words of its drawing with their places. */
const shown = () =>
  [...document.querySelectorAll('gazette-report > *')].map(({ localName, offsetHeight, shadowRoot }) => {
    const drawing = [...shadowRoot.querySelectorAll('.drawing')].find((each) => each.getClientRects().length > 0);
    const words = [...(drawing?.querySelectorAll('text') ?? [])];
    const top = drawing ? drawing.getBoundingClientRect().top - shadowRoot.host.getBoundingClientRect().top : 0;
    return {
      localName,
      height: offsetHeight,
      top: Math.round(top),
      words: words.map((text) => text.textContent).join(''),
    };
  });

/** In the page: waits until the elements have drawn, and gives how many widgets still have what the server drew. */
async function leftOfServer() {
  const left = () =>
    [...document.querySelectorAll('gazette-report > *')].filter(({ shadowRoot }) =>
      shadowRoot.querySelector('.gazette-prerendered, link'),
    ).length;
  for (let tries = 0; tries < 200 && left() > 0; tries += 1) await new Promise((done) => setTimeout(done, 40));
  return left();
}

for (const engine of engines) {
  describe(`${engine}: a page that a server has drawn`, () => {
    it('shows before any script what the elements draw, and no more than a line moves as they do', async () => {
      await withPages(engine, files, async ({ open }) => {
        const before = await (await open('scriptless.html')).evaluate(shown);
        assert.equal(before.length, widgets.length);
        const opened = await open('drawn.html');
        assert.equal(await opened.evaluate(leftOfServer), 0);
        assert.deepEqual(await opened.evaluate(undrawn), []);
        const after = await opened.evaluate(shown);
        for (const [i, { localName, height, top, words }] of after.entries()) {
          assert.equal(before[i].words, words, localName);
          assert.ok(Math.abs(before[i].height - height) <= LINE, `${localName}: ${before[i].height}, then ${height}`);
          assert.ok(Math.abs(before[i].top - top) <= LINE, `${localName}: at ${before[i].top}, then at ${top}`);
        }
      });
    });

    it('opens the words of each widget without a script: its rows, its sentences, its source', async () => {
      await withPages(engine, files, async ({ open }) => {
        const opened = await open('scriptless.html');
        const closed = await opened.evaluate(() =>
          [...document.querySelectorAll('gazette-report > *')].flatMap((widget) => {
            const details = widget.shadowRoot.querySelector('.choice > details');
            const wasOpen = details.open;
            details.querySelector('summary').click();
            const { height } = widget.querySelector('table, blockquote').getBoundingClientRect();
            return !wasOpen && details.open && height > 0 ? [] : [widget.localName];
          }),
        );
        assert.deepEqual(closed, []);
      });
    });
  });
}
