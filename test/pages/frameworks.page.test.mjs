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
import { applications, installFrameworks } from '../frameworks/install.mjs';

const report = { ...JSON.parse(readFileSync(join(root, 'src/reports/miit-2020-2021.json'), 'utf8')), id: 'own' };
const METRIC = 'inclusive-loans';

/** The ways in which a page gives a report, as its framework makes an element of a tag, attributes and children. */
const GIVEN = {
  'to a <gazette-report>': (h, value) =>
    h('gazette-report', { report: value }, [h('gazette-metric-card', { metric: METRIC, key: 1 })]),
  'to a widget': (h, value) => h('gazette-metric-card', { metric: METRIC, report: value }),
  'to a widget, as JSON text': (h, value) =>
    h('gazette-metric-card', { metric: METRIC, report: value && JSON.stringify(value) }),
};
/** All of them on one page, each in a place of its own: the source of a function that a server runs too. */
const VIEW = `(h, value) => h('div', {}, [${Object.values(GIVEN)
  .map((given, i) => `h('div', { id: 'way-${i}', key: ${i} }, (${given})(h, value))`)
  .join(', ')}])`;
const view = new Function('METRIC', `return ${VIEW}`)(METRIC);

const REACT = (version, hydrates) => ({
  place: join(applications, version),
  hydrates,
  client: `
    import { createElement as h, useEffect, useState } from 'react';
    import { createRoot, hydrateRoot } from 'react-dom/client';
    const view = ${VIEW};
    const App = () => {
      const [value, set] = useState(now ? report : undefined);
      useEffect(() => { if (!now) setTimeout(() => set(report), 300); }, []);
      return view(h, value);
    };
    ${hydrates ? "hydrateRoot(document.querySelector('main'), h(App));" : "createRoot(document.querySelector('main')).render(h(App));"}`,
  render: async (value) => {
    const require = createRequire(join(applications, version, 'package.json'));
    const { createElement } = require('react');
    return require('react-dom/server').renderToString(createElement(() => view(createElement, value)));
  },
});
const VUE = (hydrates) => ({
  place: join(applications, 'vue'),
  hydrates,
  client: `
    import { createApp, createSSRApp, h, ref } from 'vue';
    const view = ${VIEW};
    const App = { setup() {
      const value = ref(now ? report : undefined);
      if (!now) setTimeout(() => { value.value = report; }, 300);
      return () => view(h, value.value);
    } };
    ${hydrates ? 'createSSRApp' : 'createApp'}(App).mount('main');`,
  render: async (value) => {
    const require = createRequire(join(applications, 'vue', 'package.json'));
    const { createSSRApp, h } = require('vue');
    return require('vue/server-renderer').renderToString(createSSRApp({ render: () => view(h, value) }));
  },
});
const FRAMEWORKS = {
  'React 18': REACT('react-18', false),
  'React 18, from a server': REACT('react-18', true),
  'React 19': REACT('react-19', false),
  'React 19, from a server': REACT('react-19', true),
  Vue: VUE(false),
  'Vue, from a server': VUE(true),
};

const isWarning = ({ type }) => ['warn', 'warning', 'error'].includes(type);

/** Before any script: notes what the elements in each place tell. */
const PROBE = `addEventListener('gazette-ready', (event) => {
  const place = event.composedPath().find(({ id }) => id?.startsWith('way-')).id;
  ((window.told ??= {})[place] ??= []).push(event.detail.report);
});`;

/** In the page: what each place has told once the report can have come, after a time in milliseconds, and its error. */
async function seen(after, count) {
  const places = Array.from({ length: count }, (_, i) => `way-${i}`);
  const inCard = (place, selector) =>
    document.querySelector(`#${place} gazette-metric-card`)?.shadowRoot?.querySelector(selector);
  const isShown = (place) => inCard(place, '.drawing, [part~=error]');
  await new Promise((done) => setTimeout(done, after));
  for (let tries = 0; tries < 100 && !places.every(isShown); tries += 1)
    await new Promise((done) => setTimeout(done, 40));
  await new Promise((done) => setTimeout(done, 200));
  return places.map((place) => ({
    told: [...new Set(window.told?.[place])],
    error: inCard(place, '[part~=error]')?.textContent ?? '',
  }));
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

  /** A framework's script: it is told by the address whether the report is there at once. */
  const scripts = new Map();
  async function bundled(name, { place, client }) {
    if (scripts.has(name)) return scripts.get(name);
    const bundle = await build({
      stdin: {
        contents: `const METRIC = "${METRIC}"; const report = ${JSON.stringify(report)}; const now = location.search === '?now';\n${client}`,
        resolveDir: place,
      },
      bundle: true,
      write: false,
      format: 'esm',
      define: {
        // Only then do the frameworks say where the page of a server and theirs differ.
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      },
    });
    scripts.set(name, bundle.outputFiles[0].text);
    return scripts.get(name);
  }

  for (const [name, framework] of Object.entries(FRAMEWORKS)) {
    for (const now of [true, false]) {
      for (const first of ['elements', 'framework']) {
        const when = now ? 'at once' : 'late';
        // Host: React 18 and 19, Vue, from a server too
        // Never: shows a figure of another report than the one the page gave
        it(`by ${name}, ${when}, the ${first} first, is shown it or an error and never another, with no warning of the framework`, async () => {
          writeFileSync(join(work, 'app.js'), await bundled(name, framework));
          const html = framework.hydrates ? await framework.render(now ? report : undefined) : '';
          const elements = ['/gazette/gazette-report.js', '/gazette/metric-card.js'];
          const order = first === 'elements' ? [...elements, '/app.js'] : ['/app.js', ...elements];
          writeFileSync(
            join(work, 'page.html'),
            `<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/probe.js"></script><main>${html}</main>${order.map((src) => `<script type="module" src="${src}"></script>`).join('')}</html>`,
          );
          const ways = Object.keys(GIVEN);
          const page = await browser.newPage(`${server.origin}/page.html${now ? '?now' : ''}`);
          try {
            const places = await page.evaluate(seen, now ? 0 : 600, ways.length);
            assert.deepEqual(page.messages.filter(isWarning), []);
            places.forEach(({ told, error }, i) => {
              // Of nothing given to a tag that is not defined yet, Vue leaves no trace: it is a tag without a report.
              const isBare =
                name.startsWith('Vue') && !now && first === 'framework' && ways[i].startsWith('to a widget');
              if (isBare) return;
              assert.deepEqual(
                told,
                error === '' ? ['own'] : [],
                `${ways[i]}: ${error} ${JSON.stringify(page.messages)}`,
              );
            });
          } finally {
            await page.close();
          }
        });
      }
    }
  }
});
