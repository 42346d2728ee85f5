// Pages of real frameworks that hand a report of their own to the elements, rendered in the browser and on a server: what
// is shown is that report or an error, and at no time the bundled one.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { launch, locate } from '../../tools/browsers.mjs';
import { EXAMPLES, serve } from '../../tools/serve.mjs';
import { root } from '../../tools/setup.mjs';
import { folder, installFrameworks } from '../frameworks/install.mjs';

const report = { ...JSON.parse(readFileSync(join(root, 'src/reports/miit-2020-2021.json'), 'utf8')), id: 'own' };
const METRIC = 'inclusive-loans';

/** The ways in which a page gives a report, as its framework's children of an element with a tag and attributes. */
const GIVEN = {
  'to a <gazette-report>': (h, value) =>
    h('gazette-report', { report: value }, [h('gazette-metric-card', { metric: METRIC, key: 1 })]),
  'to a widget': (h, value) => h('gazette-metric-card', { metric: METRIC, report: value }),
  'to a widget, as JSON text': (h, value) =>
    h('gazette-metric-card', { metric: METRIC, report: value && JSON.stringify(value) }),
};

const REACT = (place, hydrates) => ({
  place: `${folder}${place}`,
  hydrates,
  client: (view) => `
    import { createElement as h, useEffect, useState } from 'react';
    import { createRoot, hydrateRoot } from 'react-dom/client';
    const view = ${view};
    const App = () => {
      const [value, set] = useState(now ? report : undefined);
      useEffect(() => { if (!now) setTimeout(() => set(report), 300); }, []);
      return view(h, value);
    };
    ${hydrates ? "hydrateRoot(document.querySelector('main'), h(App));" : "createRoot(document.querySelector('main')).render(h(App));"}`,
  render: async (view, value) => {
    const require = createRequire(`${folder}${place}`);
    const { createElement } = require('react');
    return require('react-dom/server').renderToString(createElement(() => view(createElement, value)));
  },
});
const VUE = (hydrates) => ({
  place: folder,
  hydrates,
  client: (view) => `
    import { createApp, createSSRApp, h, ref } from 'vue';
    const view = ${view};
    const App = { setup() {
      const value = ref(now ? report : undefined);
      if (!now) setTimeout(() => { value.value = report; }, 300);
      return () => view(h, value.value);
    } };
    ${hydrates ? 'createSSRApp' : 'createApp'}(App).mount('main');`,
  render: async (view, value) => {
    const require = createRequire(folder);
    const { createSSRApp, h } = require('vue');
    return require('vue/server-renderer').renderToString(createSSRApp({ render: () => view(h, value) }));
  },
});
const FRAMEWORKS = {
  'React 18': REACT('react-18/', false),
  'React 18, from a server': REACT('react-18/', true),
  'React 19': REACT('', false),
  'React 19, from a server': REACT('', true),
  Vue: VUE(false),
  'Vue, from a server': VUE(true),
};

/** Before any script: notes what the elements tell. */
const PROBE = `addEventListener('gazette-ready', (event) => (window.told ??= []).push(event.detail.report));`;

/** In the page: what has been told once the report can have come, after a time in milliseconds, and what the card shows. */
async function seen(after) {
  const inCard = (selector) => document.querySelector('gazette-metric-card')?.shadowRoot?.querySelector(selector);
  const shown = () => inCard('.drawing, [part~=error]');
  await new Promise((done) => setTimeout(done, after));
  for (let tries = 0; tries < 100 && !shown(); tries += 1) await new Promise((done) => setTimeout(done, 40));
  await new Promise((done) => setTimeout(done, 200));
  return { told: window.told ?? [], error: inCard('[part~=error]')?.textContent ?? '' };
}

describe('a page that gives a report of its own', { skip: !locate('chromium') }, () => {
  let browser;
  let server;
  const work = mkdtempSync(join(tmpdir(), 'gazette-frameworks-'));
  before(async () => {
    installFrameworks();
    browser = await launch('chromium');
    server = await serve({ folders: { gazette: EXAMPLES.gazette, '': work } });
    writeFileSync(join(work, 'probe.js'), PROBE);
  });
  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(work, { recursive: true });
  });

  /** A page's script, by what it is of: it is told by the address whether the report is there at once. */
  const scripts = new Map();
  async function bundled(key, place, code) {
    if (scripts.has(key)) return scripts.get(key);
    const bundle = await build({
      stdin: {
        contents: `const METRIC = "${METRIC}"; const report = ${JSON.stringify(report)}; const now = location.search === '?now';\n${code}`,
        resolveDir: place,
      },
      bundle: true,
      write: false,
      format: 'esm',
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
    });
    scripts.set(key, bundle.outputFiles[0].text);
    return scripts.get(key);
  }

  for (const [name, { place, hydrates, client, render }] of Object.entries(FRAMEWORKS)) {
    for (const [way, view] of Object.entries(GIVEN)) {
      for (const now of [true, false]) {
        for (const first of ['elements', 'framework']) {
          // Of nothing given to a tag that is not defined yet, Vue leaves no trace: it is a tag without a report.
          if (name.startsWith('Vue') && !now && first === 'framework' && way.startsWith('to a widget')) continue;
          const when = now ? 'at once' : 'late';
          // Never: shows a figure of another report than the one the page gave
          it(`by ${name}, ${way}, ${when}, the ${first} first, shows it or an error and never another`, async () => {
            writeFileSync(join(work, 'app.js'), await bundled(`${name} ${way}`, place, client(view)));
            const html = hydrates ? await render(view, now ? report : undefined) : '';
            const elements = ['/gazette/gazette-report.js', '/gazette/metric-card.js'];
            const order = first === 'elements' ? [...elements, '/app.js'] : ['/app.js', ...elements];
            writeFileSync(
              join(work, 'page.html'),
              `<!doctype html><html lang="zh"><meta charset="utf-8"><script src="/probe.js"></script><main>${html}</main>${order.map((src) => `<script type="module" src="${src}"></script>`).join('')}</html>`,
            );
            const page = await browser.newPage(`${server.origin}/page.html${now ? '?now' : ''}`);
            try {
              const { told, error } = await page.evaluate(seen, now ? 0 : 600);
              assert.deepEqual(
                [...new Set(told)],
                error === '' ? ['own'] : [],
                `${error} ${JSON.stringify(page.messages)}`,
              );
            } finally {
              await page.close();
            }
          });
        }
      }
    }
  }
});
